import { foldLookAlikes } from '#kernel/look-alikes.ts';

/** How far a plate that is held is what was asked for: from 0 to 100, with the reason in words. */
export interface PlateLikeness {
  readonly score: number;
  readonly why: string;
}

/** A plate, or what somebody remembers of one. */
export interface PlateAsked {
  /** Capitals and figures without spaces; `?` for one character that is not known. */
  readonly pattern: string;
  /** Whether characters may be missing behind it, as far as was said: "AB1 2…". */
  readonly isOpen: boolean;
  /** How a plate that is held compares; null when they are two. */
  readonly compare: (held: string) => PlateLikeness | null;
}

const longest = 7;

/** "AB12 CDE" for the eye; plates of unusual forms stay as they are. */
function written(compact: string): string {
  return compact.replace(/^([A-Z]{2}\d{2})([A-Z]{3})$/, '$1 $2');
}

/** Whether the one is the other with one character less. */
function isWithoutOne(shorter: string, longer: string): boolean {
  if (shorter.length + 1 !== longer.length) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  return shorter.slice(at) === longer.slice(at + 1);
}

function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((sign, index) => sign !== other[index]);
  if (at < 0 || one.length !== other.length) return false;
  return one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
}

function differences(one: string, other: string): number {
  return [...one].filter((sign, index) => sign !== other[index]).length;
}

/** One slip of the hand or the eye between two plates of which every character was given. */
function slipBetween(asked: string, held: string): PlateLikeness | null {
  if (asked === held) return { score: 100, why: `plate ${written(held)}` };
  const [one, other] = [foldLookAlikes(asked), foldLookAlikes(held)];
  if (one === other) return { score: 88, why: 'plate differs only by characters that look alike' };
  if (isSwapped(one, other)) return { score: 78, why: 'plate has two characters the other way round' };
  if (one.length === other.length && differences(one, other) === 1)
    return { score: 72, why: 'plate differs by one character' };
  if (isWithoutOne(one, other)) return { score: 70, why: 'plate has one character more' };
  if (isWithoutOne(other, one)) return { score: 68, why: 'plate has one character less' };
  return null;
}

/** Whether the pattern stands in the plate at a place; `?` fits any one character. */
function fitsAt(pattern: string, plate: string, at: number): boolean {
  return (
    at >= 0 &&
    [...pattern].every((sign, index) => plate[at + index] !== undefined && (sign === '?' || sign === plate[at + index]))
  );
}

/** What is known of a plate, found in one that is held: at its place, at its beginning, at its end. */
function partBetween(pattern: string, held: string, isOpen: boolean): PlateLikeness | null {
  const [part, whole] = [foldLookAlikes(pattern), foldLookAlikes(held)];
  if (part.length === whole.length) return fitsAt(part, whole, 0) ? { score: 82, why: `plate fits ${pattern}` } : null;
  if (fitsAt(part, whole, 0)) return { score: 66, why: `plate begins with ${pattern}` };
  if (!isOpen && fitsAt(part, whole, whole.length - part.length)) return { score: 62, why: `plate ends in ${pattern}` };
  return null;
}

/**
 * Reads what officers type of a plate: whole, with a slip, with `?` or `*` for a character that was not seen, or broken off
 * ("AB1 2…", "AB12..."). Null for what cannot be meant as one: without a letter and a figure, or too long or short.
 */
export function askPlate(text: string): PlateAsked | null {
  const typed = text.toUpperCase().trim();
  const isOpen = /(…|\.{2,})$/.test(typed);
  const pattern = typed
    .replace(/(…|\.{2,})$/, '')
    .replace(/[\s.\-–]+/g, '')
    .replaceAll('*', '?');
  const known = pattern.replaceAll('?', '');
  if (!/^[A-Z0-9?]+$/.test(pattern) || !/\d/.test(known) || !/[A-Z]/.test(known)) return null;
  if (known.length < 3 || pattern.length > longest + 1) return null;
  const isWhole = !pattern.includes('?');
  return {
    pattern,
    isOpen,
    compare: (held) => (isWhole && !isOpen ? slipBetween(pattern, held) : null) ?? partBetween(pattern, held, isOpen),
  };
}
