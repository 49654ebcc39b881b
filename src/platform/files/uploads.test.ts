import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId } from '#kernel/id.ts';
import { asInstant, millisecondsOf, plusSeconds } from '#kernel/instant.ts';
import { clearStaleUploads, keepUpload, removeUpload, uploadPath } from './uploads.ts';

describe('the folder of uploads', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'throughline-uploads-')), 'uploads');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  async function keep(content: string) {
    const kept = await keepUpload(folder, Readable.from([Buffer.from(content)]), 1_000);
    if (!kept.ok) throw new Error(kept.problem);
    return kept.value;
  }

  it('keeps a stream under an id of its own, counted and hashed', async () => {
    const kept = await keep('some rows');
    expect(kept).toMatchObject({ bytes: 9, sha256: createHash('sha256').update('some rows').digest('hex') });
    expect(kept.path).toBe(uploadPath(folder, kept.id));
    expect(readFileSync(kept.path, 'utf8')).toBe('some rows');
  });

  it('keeps an empty file', async () => {
    expect(await keep('')).toMatchObject({ bytes: 0 });
  });

  it('refuses one byte too many, reads the rest away and leaves nothing', async () => {
    let sent = 0;
    const content = Readable.from(
      (function* () {
        for (; sent < 100; sent += 1) yield Buffer.alloc(100);
      })(),
    );
    expect(await keepUpload(folder, content, 1_000)).toEqual({ ok: false, problem: 'too large' });
    expect(sent).toBe(100);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing of a stream that breaks off', async () => {
    const content = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('broke off');
      })(),
    );
    await expect(keepUpload(folder, content, 1_000)).rejects.toThrow('broke off');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('removes an upload, and does not mind when it is gone', async () => {
    const kept = await keep('x');
    await removeUpload(folder, kept.id);
    await removeUpload(folder, kept.id);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('makes no path of anything but an id', () => {
    expect(() => uploadPath(folder, '../secret' as ReturnType<typeof asId>)).toThrow('Not an id');
  });

  it('clears what has lain for more than a week, and nothing else', async () => {
    const now = asInstant('2026-11-21T12:00:00Z');
    const at = (path: string, days: number) => {
      const seconds = millisecondsOf(plusSeconds(now, -days * 86_400)) / 1_000;
      utimesSync(path, seconds, seconds);
    };
    const [old, young] = [await keep('old'), await keep('young')];
    const unfinished = `${uploadPath(folder, asId('01999999-0000-7000-8000-000000000000'))}.part`;
    const foreign = join(folder, 'README');
    for (const path of [unfinished, foreign]) writeFileSync(path, '');
    for (const [path, days] of [
      [old.path, 8],
      [young.path, 6],
      [unfinished, 8],
      [foreign, 8],
    ] as const)
      at(path, days);
    expect(await clearStaleUploads(folder, now)).toBe(2);
    expect(readdirSync(folder).toSorted()).toEqual([young.id, 'README'].toSorted());
  });
});
