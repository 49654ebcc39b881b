import { note } from './found.ts';
import { bearersOf, cap, entriesFrom, type Source, tokensFrom } from './look-up.ts';
import { noteBearers, noteBeginning, type Part, waysOf } from './part.ts';
import { backwards, compactOf, foldIdentifier } from './tokens.ts';
import { whereToLook } from './where-to-look.ts';

/** A plate that was asked for, as somebody who knows plates read it. */
export interface PlateQuestion {
  /** Capitals and figures; `?` for one character that is not known. */
  readonly pattern: string;
  /** How a plate that is held compares; null when they are two. */
  readonly compare: (held: string) => { readonly score: number; readonly why: string } | null;
}

/** Reads a text as a plate, or as what is remembered of one; null when it cannot be meant so. A port, as `Widen` is. */
export type AskPlate = (text: string) => PlateQuestion | null;

/** Fewest digits of the end of a number that are looked for. */
const leastDigits = 3;

/** Notes what has a number that ends so: telephone numbers in any form, and identifiers. */
export async function findDigits(source: Source, part: Part, digits: string): Promise<void> {
  if (digits.length < leastDigits) return;
  // A leading 0 or 44 is how a whole number is written, not what it is; of last digits it is a digit as any other.
  const national = digits.length < 9 ? digits : digits.replace(/^(0044|44)?0?/, '');
  await noteBeginning(source, part, `d:${backwards(national)}`, 90, `number ends in ${digits.slice(-4)}`);
  await noteBeginning(source, part, `e:${backwards(digits)}`, 86, `identifier ends in ${digits.slice(-4)}`);
}

/** Notes what has an identifier, whole. */
export async function findIdentifier(source: Source, part: Part, text: string): Promise<void> {
  const folded = foldIdentifier(text);
  if (folded.length >= 4) await noteBearers(source, part, waysOf([`i:${folded}`], 98, `identifier is ${text}`));
}

/** Notes what lies in a postcode, in its first half, or in that with the figure after it. */
export async function findPostcode(source: Source, part: Part, text: string): Promise<void> {
  const compact = compactOf(text);
  const asked = text.toUpperCase();
  if (/^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(compact))
    await noteBearers(source, part, waysOf([`c:${compact}`], 96, `postcode ${asked}`));
  if (/^[A-Z]{1,2}\d[A-Z\d]?$/.test(asked))
    await noteBearers(source, part, waysOf([`o:${asked}`], 70, `postcode begins with ${asked}`));
  // The space says that the figure stands behind the first half: E1 1 is not E11.
  const sector = /^([A-Z]{1,2}\d[A-Z\d]?)\s+(\d)$/.exec(asked);
  if (sector !== null)
    await noteBearers(source, part, waysOf([`o:${sector[1]} ${sector[2]}`], 74, `postcode begins with ${asked}`));
}

/** Notes what has a plate that may be the one asked for. Tokens only say where to look: each plate is then compared. */
export async function findPlate(source: Source, part: Part, asked: PlateQuestion): Promise<void> {
  const { equal, beginnings } = whereToLook(asked.pattern);
  const bearers = await bearersOf(source, equal);
  const entries = new Set(bearers.map(({ entry }) => entry));
  if (bearers.length >= cap) part.isCut = true;
  for (const beginning of beginnings) {
    const more = await entriesFrom(source, beginning);
    if (more.length >= cap) part.isCut = true;
    for (const entry of more) entries.add(entry);
  }
  for (const { entry, token } of await tokensFrom(source, [...entries], 'p:')) {
    const likeness = asked.compare(token.slice(2));
    if (likeness !== null) note(part.found, entry, likeness.score, likeness.why);
  }
}
