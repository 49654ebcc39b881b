import { ok, type Result, refused } from '#kernel/result.ts';

/** Longest reason that is kept. */
const longest = 1000;

/**
 * Reads a reason that has to be given.
 * @param missing what somebody reads who leaves it empty
 */
export function readReason(typed: string, missing: string): Result<string, string> {
  const text = typed.trim();
  if (text === '') return refused(missing);
  return text.length > longest ? refused('Shorten the reason to 1,000 characters.') : ok(text);
}
