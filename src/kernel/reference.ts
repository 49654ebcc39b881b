declare const referenceBrand: unique symbol;

/**
 * What people quote to each other: `L-7K3Q-9F`. Random, so that it says neither when a record was made nor how many
 * there are; the last character is a check on the others, so that a slip of the pen does not open someone else's record.
 */
export type Reference = string & { readonly [referenceBrand]: 'reference' };

/** Crockford's base 32: no I, L, O or U, so that it can be read aloud and never spells a word. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const drawn = 5;

/** The letter that each kind of record bears. A kind is added here when its room is built. */
export const referenceLetters = {
  line: 'L',
  load: 'J',
  person: 'P',
  phone: 'T',
  vehicle: 'V',
  premises: 'H',
  account: 'N',
  'bank account': 'B',
  incident: 'I',
  sighting: 'S',
  link: 'K',
  fact: 'F',
  task: 'W',
  disclosure: 'D',
  notice: 'Q',
  approval: 'A',
} as const;
export type ReferenceKind = keyof typeof referenceLetters;

/** Weights that differ by position and are odd (so units modulo 32) catch every slip and most swaps. */
function checkCharacter(letter: string, body: string): string {
  let sum = letter.charCodeAt(0);
  for (let i = 0; i < body.length; i += 1) sum += alphabet.indexOf(body.charAt(i)) * (2 * i + 3);
  return alphabet.charAt(sum % 32);
}

/**
 * Makes a reference of a kind.
 * @param random five random bytes; the low five bits of each are used (33 million references a kind)
 */
export function makeReference(kind: ReferenceKind, random: Uint8Array): Reference {
  const letter = referenceLetters[kind];
  let body = '';
  for (let i = 0; i < drawn; i += 1) body += alphabet.charAt((random[i] ?? 0) & 31);
  const all = body + checkCharacter(letter, body);
  return `${letter}-${all.slice(0, 4)}-${all.slice(4)}` as Reference;
}

/**
 * Reads a reference as a person may type it: any case, with or without dashes and spaces, O for 0, I or L for 1.
 * @returns the reference in its proper form with its kind, or null when it is not one or its check does not hold
 */
export function readReference(typed: string): { readonly kind: ReferenceKind; readonly reference: Reference } | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '');
  if (plain.length !== drawn + 2) return null;
  const letter = plain.charAt(0);
  const rest = plain.slice(1).replace(/O/g, '0').replace(/[IL]/g, '1');
  const kind = (Object.keys(referenceLetters) as ReferenceKind[]).find((each) => referenceLetters[each] === letter);
  if (kind === undefined || [...rest].some((character) => !alphabet.includes(character))) return null;
  if (checkCharacter(letter, rest.slice(0, drawn)) !== rest.charAt(drawn)) return null;
  return { kind, reference: `${letter}-${rest.slice(0, 4)}-${rest.slice(4)}` as Reference };
}
