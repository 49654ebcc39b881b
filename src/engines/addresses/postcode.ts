import { postcodeAreas } from './postcode-areas.ts';

/**
 * What a text that is meant as a postcode says. `repairs` are sentences for the person who typed it, one for each slip
 * that was put right; none for mere spacing and case.
 */
export type PostcodeReading =
  | {
      readonly kind: 'whole';
      /** "IP1 1AA". */
      readonly postcode: string;
      readonly outcode: string;
      readonly area: string;
      readonly repairs: readonly string[];
    }
  | {
      /** The first half, or the first half and the figure after it ("IP1 1"). */
      readonly kind: 'part';
      readonly outcode: string;
      readonly area: string;
      readonly repairs: readonly string[];
    }
  /** A British Forces number or postcode: no place in the United Kingdom. */
  | { readonly kind: 'forces post'; readonly postcode: string }
  /** Meant as a postcode, but none: `message` says why and what to type. */
  | { readonly kind: 'impossible'; readonly message: string };

/*
 * The forms of a postcode (Royal Mail, "Programmers' Guide to PAF"; BS 7666): A9, A99, AA9, AA99, A9A, AA9A before the
 * space, 9AA behind it. A stands for the letters that are used in that place, not for any letter.
 */
const outcodeForm = /^([A-PR-UWYZ][A-HK-Y]?)(\d|[1-9]\d|\d[A-HJKMNPR-Y])$/;
const inwardForm = /^\d[ABD-HJLNP-UW-Z]{2}$/;

/** What a hand or an eye takes for a figure, and the figure. */
const asFigure: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', Z: '2', S: '5', B: '8' };
/** What a hand or an eye takes for a letter, and the letters that it can be. */
const asLetters: Readonly<Record<string, readonly string[]>> = {
  '0': ['O'],
  '1': ['I', 'L'],
  '2': ['Z'],
  '5': ['S'],
  '8': ['B'],
};

/** Which places of an outcode are letters (A) and which figures (9), by its length. */
const outcodePatterns = ['A9', 'A99', 'AA9', 'A9A', 'AA99', 'AA9A'];

/** Every way to read a text in a pattern, with at most `most` signs changed; each with the number of changes. */
function readings(text: string, pattern: string, most: number): readonly (readonly [string, number])[] {
  let found: readonly (readonly [string, number])[] = [['', 0]];
  for (const [index, sign] of [...text].entries()) {
    const wantsFigure = pattern[index] === '9';
    const fits = wantsFigure === /\d/.test(sign);
    const instead = fits ? [sign] : wantsFigure ? [asFigure[sign] ?? ''] : (asLetters[sign] ?? []);
    found = found.flatMap(([before, changes]) =>
      instead
        .filter((each) => each !== '' && changes + (fits ? 0 : 1) <= most)
        .map((each) => [before + each, changes + (fits ? 0 : 1)] as const),
    );
  }
  return found;
}

function isOutcode(text: string): boolean {
  const [, area = '', district = ''] = outcodeForm.exec(text) ?? [];
  if (!postcodeAreas.has(area)) return false;
  // A letter behind the figure is used in central London, and behind a two-letter area only there.
  return /\d$/.test(district) || /^(E|EC|N|NW|SE|SW|W|WC)$/.test(area);
}

interface Repaired {
  readonly text: string;
  readonly changes: number;
}

/** The nearest outcode that exists; null when there is none, or when two are as near. */
function repairOutcode(text: string): Repaired | null {
  if (isOutcode(text)) return { text, changes: 0 };
  const found = outcodePatterns
    .filter((pattern) => pattern.length === text.length)
    .flatMap((pattern) => readings(text, pattern, 2))
    .filter(([each]) => isOutcode(each));
  const least = Math.min(...found.map(([, changes]) => changes));
  const nearest = new Set(found.filter(([, changes]) => changes === least).map(([each]) => each));
  const [only] = nearest;
  return only !== undefined && nearest.size === 1 ? { text: only, changes: least } : null;
}

function repairInward(text: string): Repaired | null {
  const [found] = readings(text, '9AA', 2).filter(([each]) => inwardForm.test(each));
  return found === undefined ? null : { text: found[0], changes: found[1] };
}

function repairsOf(typed: string, read: string): readonly string[] {
  return [...typed].flatMap((sign, index) => {
    const now = read[index] ?? '';
    if (sign === now) return [];
    const named = (each: string) => (/\d/.test(each) ? `the figure ${each}` : `the letter ${each}`);
    return [`We read ${named(sign)} as ${named(now)}`];
  });
}

function areaOfOutcode(outcode: string): string {
  return /^[A-Z]+/.exec(outcode)?.[0] ?? '';
}

function whole(compact: string): PostcodeReading | null {
  const outcode = repairOutcode(compact.slice(0, -3));
  const inward = repairInward(compact.slice(-3));
  if (outcode === null || inward === null || outcode.changes + inward.changes > 2) return null;
  const repairs = repairsOf(compact, outcode.text + inward.text);
  const area = areaOfOutcode(outcode.text);
  return { kind: 'whole', postcode: `${outcode.text} ${inward.text}`, outcode: outcode.text, area, repairs };
}

/** The first half alone. Letters alone, or figures alone, are not taken for one. */
function part(compact: string): PostcodeReading | null {
  if (!/\d/.test(compact) || !/[A-Z]/.test(compact)) return null;
  const outcode = repairOutcode(compact);
  if (outcode === null || outcode.changes > 1) return null;
  // So short a text is more often a road than a postcode with a figure for a letter: "A12".
  if (outcode.text.replace(/\D/g, '').length < compact.replace(/\D/g, '').length) return null;
  return {
    kind: 'part',
    outcode: outcode.text,
    area: areaOfOutcode(outcode.text),
    repairs: repairsOf(compact, outcode.text),
  };
}

/** Why a text of the shape of a postcode is none; null for texts of other shapes. */
function sayImpossible(compact: string): string | null {
  const area = /^([A-Z]{1,2})\d[A-Z0-9]?\d[A-Z]{2}$/.exec(compact)?.[1];
  if (area === undefined) return null;
  return postcodeAreas.has(area)
    ? `There can be no postcode ${compact.slice(0, -3)} ${compact.slice(-3)}. Check its letters and figures, or enter the town`
    : `No postcode begins with ${area}. Check its letters, or enter the town`;
}

/**
 * Reads a text as a postcode or its first half, whatever its spacing and case, and puts typical slips right: a letter O
 * for the figure 0, I or L for 1, S for 5, and the reverse. At most two signs are changed, and never where two readings
 * are as good.
 * @param text at most a few dozen characters
 * @returns null when it was not meant as a postcode; the form alone is checked, as there is no list of those in use
 */
export function readPostcode(text: string): PostcodeReading | null {
  const compact = text.toUpperCase().replace(/[\s.\-–]+/g, '');
  if (compact.length < 2 || compact.length > 9 || !/^[A-Z0-9]+$/.test(compact)) return null;
  const forces = /^BFPO(\d{1,4})$/.exec(compact)?.[1];
  if (forces !== undefined) return { kind: 'forces post', postcode: `BFPO ${forces}` };
  if (/^BF1\d[A-Z]{2}$/.test(compact)) return { kind: 'forces post', postcode: `BF1 ${compact.slice(3)}` };
  // Girobank's own, the one of a form of its own (Royal Mail, "Programmers' Guide to PAF").
  if (/^GIR[0O]AA$/.test(compact)) {
    return { kind: 'whole', postcode: 'GIR 0AA', outcode: 'GIR', area: 'GIR', repairs: repairsOf(compact, 'GIR0AA') };
  }
  const spaced = /^([A-Z0-9]{2,4})\s+[0-9OI][A-Z]?$/.exec(text.toUpperCase().trim());
  if (spaced !== null) return part(spaced[1] ?? '');
  // Words are no postcodes, even where each letter could be a slip.
  const isWhole = compact.length >= 5 && compact.length <= 7 && /\d/.test(compact);
  const read = isWhole ? whole(compact) : null;
  if (read !== null) return read;
  const half = compact.length <= 4 ? part(compact) : null;
  if (half !== null) return half;
  const message = isWhole ? sayImpossible(compact) : null;
  return message === null ? null : { kind: 'impossible', message };
}
