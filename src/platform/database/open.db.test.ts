import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testSources } from '../testing/index.ts';
import { lockFolder } from './folder-lock.ts';
import { openDatabase } from './index.ts';

/** A folder is the embedded engine's affair; on a server there is none to lock. */
describe('a data folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-folder-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = (sources = testSources) => openDatabase({ kind: 'folder', folder }, sources);

  it('is held by one process at a time, and free again afterwards', async () => {
    const first = await lockFolder(folder);
    expect(first.ok).toBe(true);
    const second = await open();
    expect(second).toEqual({
      ok: false,
      problem: expect.stringContaining('is in use by another Throughline (process ') as string,
    });
    if (first.ok) await first.value.release();
    const third = await lockFolder(folder);
    expect(third.ok).toBe(true);
    if (third.ok) await third.value.release();
  });

  it('keeps what was written, refuses changed migrations and data of a newer version', async () => {
    const once = await open();
    if (!once.ok) throw new Error(once.problem);
    await once.value.close();

    const changed = join(folder, 'changed');
    cpSync(testSources.migrations, changed, { recursive: true });
    const file = join(changed, '0001_ground.sql');
    writeFileSync(file, `${readFileSync(file, 'utf8')}-- a word more\n`);
    expect(await open({ ...testSources, migrations: changed })).toEqual({
      ok: false,
      problem: expect.stringContaining('"0001_ground" was changed after it had run') as string,
    });

    const older = join(folder, 'older');
    cpSync(testSources.migrations, older, { recursive: true });
    rmSync(join(older, '0009_lines.sql'));
    expect(await open({ ...testSources, migrations: older })).toEqual({
      ok: false,
      problem: expect.stringContaining('made by a newer Throughline') as string,
    });

    const again = await open();
    expect(again.ok).toBe(true);
    if (again.ok) await again.value.close();
  }, 60_000);

  it('of another database version is refused in one line', async () => {
    const place = join(folder, 'database');
    cpSync(testSources.migrations, place, { recursive: true });
    writeFileSync(join(place, 'PG_VERSION'), '17\n');
    expect(await open()).toEqual({
      ok: false,
      problem: expect.stringContaining('PostgreSQL 17, this one has 18') as string,
    });
  });
});
