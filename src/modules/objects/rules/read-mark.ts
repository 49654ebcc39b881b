import { readPlate } from '#engines/plates/index.ts';
import { ok, type Result, refused } from '#kernel/result.ts';

/** Capitals, with one space where there was any. */
function tidy(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s.\-–]+/g, ' ')
    .trim();
}

/**
 * Reads a registration plate as it was seen. A plate of the United Kingdom is kept in the one way of writing it; anything
 * else that may be a plate is kept as it was typed, for it may be foreign. Nothing is put right: what was seen is evidence.
 */
export function readMark(text: string): Result<string, string> {
  const plain = tidy(text);
  if (!/^(?=.*[\p{Lu}\d])[\p{Lu}\d ?]{2,15}$/u.test(plain))
    return refused(`"${text}" is not a registration plate. Write it like AB12 CDE, with ? for what was not seen.`);
  const read = readPlate(plain);
  return ok(read !== null && read.repairs.length === 0 ? read.plate : plain);
}

/** A plate as people read it. */
export function sayMark(kept: string): string {
  return kept;
}

/** Why a plate may be miscopied: it has the form of none of the United Kingdom. */
export function doubtOfMark(kept: string): string | null {
  if (kept.includes('?')) return 'Not all of it was seen.';
  const read = readPlate(kept);
  if (read === null) return 'It has the form of no plate of the United Kingdom: it may be foreign, or miscopied.';
  return read.repairs.length === 0
    ? null
    : `It has the form of no plate of the United Kingdom. ${read.plate} may be meant.`;
}
