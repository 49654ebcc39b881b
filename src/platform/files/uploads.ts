import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { asId, type Id, isId } from '#kernel/id.ts';
import { type Instant, millisecondsOf, plusSeconds } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { mintId } from '#platform/database/index.ts';

/** A file that has arrived whole. */
export interface KeptUpload {
  readonly id: Id;
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string;
}

/** How long an uploaded file may lie: long enough for an import to be looked into after a weekend. */
export const uploadDays = 7;

/** A file still arriving. Nothing reads one, and what a stopped process leaves is cleared with the rest. */
const unfinished = '.part';

/** Where an upload lies. The id is ours; the name that the browser gave is never part of a path. */
export function uploadPath(folder: string, id: Id): string {
  return join(folder, asId(id));
}

/**
 * Writes a stream into the folder of uploads, counting and hashing as it goes, so that no file is ever held in memory.
 * Only the account that runs the service may read it.
 * @param mostBytes the limit; on the byte after it writing stops, what was written is removed and the rest is read away
 * @returns the file, or `too large`. Throws when the stream ends early or the disk refuses; nothing is left behind.
 */
export async function keepUpload(
  folder: string,
  content: Readable,
  mostBytes: number,
): Promise<Result<KeptUpload, 'too large'>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const id = mintId();
  const path = uploadPath(folder, id);
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > mostBytes) {
        done();
        return;
      }
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await pipeline(content, measure, createWriteStream(path + unfinished, { flags: 'wx', mode: 0o600 }));
    if (bytes > mostBytes) {
      await rm(path + unfinished, { force: true });
      return refused('too large');
    }
    await rename(path + unfinished, path);
  } catch (error) {
    await rm(path + unfinished, { force: true });
    throw error;
  }
  return ok({ id, path, bytes, sha256: hash.digest('hex') });
}

/** Removes an upload. One that is gone already is not an error: a job may run twice. */
export async function removeUpload(folder: string, id: Id): Promise<void> {
  await rm(uploadPath(folder, id), { force: true });
}

/**
 * Removes every upload that has lain longer than `uploadDays`.
 * @returns how many were removed
 */
export async function clearStaleUploads(folder: string, now: Instant): Promise<number> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const oldest = millisecondsOf(plusSeconds(now, -uploadDays * 86_400));
  let removed = 0;
  for (const name of await readdir(folder)) {
    const isOurs = isId(name) || (name.endsWith(unfinished) && isId(name.slice(0, -unfinished.length)));
    if (!isOurs || (await stat(join(folder, name))).mtimeMs >= oldest) continue;
    await rm(join(folder, name), { force: true });
    removed += 1;
  }
  return removed;
}
