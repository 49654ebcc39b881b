import type { Day } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';

/** What identifies a device, a person, an account or a place, read. */
export interface Identifier {
  /** As it is kept: one way of writing for each. */
  readonly value: string;
  /** What is compared: two of one thing have the same, such as an IMEI with its check digit and without. */
  readonly key: string;
  /** A sentence when it may be miscopied or made up; it is kept all the same, for officers copy from damaged papers. */
  readonly doubt: string | null;
}

/** What was read, or a sentence that says what is wrong and what to do. */
export type ReadIdentifier = Result<Identifier, string>;

/** One kind of identifier. */
export interface IdentifierForm {
  /** With its article, within a sentence: "an IMEI". */
  readonly name: string;
  /** One that nobody has, as people would type it. */
  readonly example: string;
  /** Words that people put before it, as part of a pattern; empty for none. */
  readonly lead: string;
  /** Reads what stands behind the lead: neither empty nor long, without spaces at its ends. */
  readonly read: (text: string, today: Day) => ReadIdentifier;
  /** A value as people read it; what was said is read back as the same value. */
  readonly say: (value: string) => string;
}

/** Spaces, dashes of every sort, dots, colons, slashes and brackets, which people put where they like. */
const between = /[\s.:\-‐-―()[\]/_]/g;

/** The text without what people put between its signs, with the letter O, which no such number has, as the figure 0. */
export function withoutGaps(text: string): string {
  return text.replace(between, '').replace(/[Oo]/g, '0');
}

/** A refusal that shows what was typed. */
export function no(text: string, why: string): ReadIdentifier {
  return refused(`"${text}" ${why}`);
}

/** A refusal of what is nothing like one of its kind. */
export function notOne(text: string, { name, example }: Pick<IdentifierForm, 'name' | 'example'>): ReadIdentifier {
  return no(text, `is not ${name}. Write it like ${example}.`);
}

/** A refusal of the wrong number of digits. */
export function wrongCount(text: string, count: number, wanted: string): ReadIdentifier {
  return no(text, `has ${count} digit${count === 1 ? '' : 's'} and ${wanted}. Check it against the source.`);
}

/** What is said when a check digit or letter does not fit. */
export function unfit(isFit: boolean, what = 'check digit'): string | null {
  return isFit
    ? null
    : `The ${what} does not fit, so one of the others or it may be wrong. Check it against the source.`;
}

/** What was read, with the doubt about it; one sign over and over is what devices and forms hold in place of a number. */
export function found(value: string, doubt: string | null = null, key = value): ReadIdentifier {
  const isFiller = /^(.)\1{7,}$/.test(value.replace(between, ''));
  return ok({ value, key, doubt: isFiller ? 'It is one sign over and over, as where no number is known.' : doubt });
}

/** A text in pieces of these lengths, with a space between; what is left over is the last piece. */
export function inPieces(text: string, lengths: readonly number[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const length of lengths) {
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '').join(' ');
}
