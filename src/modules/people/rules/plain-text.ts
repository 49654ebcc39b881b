import { ok, type Result, refused } from '#kernel/result.ts';

/** Marks without a width, which turn the order of letters round or hide between them: a name is told by its letters. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Takes away what nobody sees. Names in any script and with any sign that is seen stay as they are. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** Reads a name: any script; not what has no sign that is seen. */
export function readNamePart(text: string): Result<string, string> {
  const plain = withoutInvisible(text);
  return plain === '' ? refused('Enter a name with letters, or leave this empty.') : ok(plain);
}
