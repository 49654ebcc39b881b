import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asInstant, type Clock } from '#kernel/instant.ts';
import { type Database, sql } from '#platform/database/index.ts';
import { openTestDatabase, type TestDatabase, testServerUrl } from '#platform/testing/index.ts';
import { sealedColumns } from './canonical.ts';
import { seal } from './seal.ts';
import { verifyLedger } from './verify-ledger.ts';

const clock: Clock = () => asInstant('2026-11-21T18:53:12Z');

describe('sealing', () => {
  let test: TestDatabase;
  let folder: string;
  const write = (entries: number) =>
    test.asOwner(
      "insert into ledger.entry (action, kind, searched) select 'consultation', 'line', 'q' || i from generate_series(1, $1::int) i",
      [entries],
    );
  const file = () => join(folder, '2026-11-21.ndjson');
  const verify = () => verifyLedger(test.database, folder);

  beforeAll(async () => {
    test = await openTestDatabase();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    await test.script('truncate ledger.item, ledger.batch, ledger.entry restart identity');
    folder = mkdtempSync(join(tmpdir(), 'throughline-anchors-'));
    return () => rmSync(folder, { recursive: true });
  });

  it('covers every column of the ledger', async () => {
    const columns = await test.asOwner<{ name: string }>(
      "select attname as name from pg_attribute where attrelid = 'ledger.entry'::regclass and attnum > 0 and not attisdropped order by attnum",
    );
    expect(columns.map((column) => column.name)).toEqual(sealedColumns);
  });

  it('seals in batches of 5,000, anchors each, and has nothing to do the second time', async () => {
    await write(12_001);
    expect(await seal(test.database, folder, clock)).toEqual({ batches: 3, entries: 12_001, anchors: 3, lost: false });
    expect(await seal(test.database, folder, clock)).toEqual({ batches: 0, entries: 0, anchors: 0, lost: false });
    expect(readFileSync(file(), 'utf8').trim().split('\n')).toHaveLength(3);
    expect(await verify()).toMatchObject({
      findings: [],
      entries: 12_001,
      batches: 3,
      anchors: 3,
      lateAnchors: 0,
      unsealed: 0,
    });
    const batches = await test.asOwner('select entries, settled_seq from ledger.batch order by id');
    expect(batches).toEqual([
      { entries: 5000, settled_seq: 5000 },
      { entries: 5000, settled_seq: 10_000 },
      { entries: 2001, settled_seq: 12_001 },
    ]);
  });

  it('finds nothing wrong with an empty ledger, nor with entries that wait for their seal', async () => {
    expect(await verify()).toMatchObject({ findings: [], entries: 0, batches: 0, lastSealedAt: null });
    await write(3);
    expect(await verify()).toMatchObject({ findings: [], unsealed: 3 });
  });

  it('leaves everything verifiable when the sealing is cut off before the commit', async () => {
    await write(10);
    const cut: Database = {
      ...test.database,
      writing: (actor, body) =>
        test.database.writing(actor, async (db) => {
          await body(db);
          throw new Error('cut off');
        }),
    };
    await expect(seal(cut, folder, clock)).rejects.toThrow('cut off');
    expect(await verify()).toMatchObject({ findings: [], unsealed: 10, batches: 0, anchors: 0 });
    expect(await seal(test.database, folder, clock)).toMatchObject({ entries: 10 });
    expect(await verify()).toMatchObject({ findings: [], unsealed: 0 });
  });

  it('anchors afterwards what was committed when the process was stopped before the anchor', async () => {
    await write(10);
    const cut: Database = {
      ...test.database,
      writing: async (actor, body) => {
        await test.database.writing(actor, body);
        throw new Error('cut off');
      },
    };
    await expect(seal(cut, folder, clock)).rejects.toThrow('cut off');
    expect((await verify()).findings).toMatchObject([{ kind: 'anchor missing', batch: 1 }]);
    expect(await seal(test.database, folder, clock)).toMatchObject({ batches: 0, anchors: 1 });
    expect(await verify()).toMatchObject({ findings: [], anchors: 1, lateAnchors: 1 });
  });

  it('finishes a line that a stop left half-written, and leaves alone what it did not write', async () => {
    await write(1);
    await seal(test.database, folder, clock);
    const [line = ''] = readFileSync(file(), 'utf8').split('\n');
    writeFileSync(file(), line.slice(0, 20));
    expect(await seal(test.database, folder, clock)).toMatchObject({ anchors: 1 });
    expect(await verify()).toMatchObject({ findings: [], anchors: 1, lateAnchors: 1 });
    appendFileSync(file(), 'scribble');
    await write(1);
    await seal(test.database, folder, clock);
    expect((await verify()).findings).toMatchObject([
      { kind: 'anchor changed', text: 'Line 2 of the anchor file 2026-11-21.ndjson cannot be read.' },
    ]);
  });

  it('does not write again an anchor that was taken from the middle', async () => {
    for (let i = 0; i < 3; i += 1) {
      await write(1);
      await seal(test.database, folder, clock);
    }
    const lines = readFileSync(file(), 'utf8').trimEnd().split('\n');
    writeFileSync(file(), `${lines[0]}\n${lines[2]}\n`);
    await seal(test.database, folder, clock);
    expect((await verify()).findings).toMatchObject([{ kind: 'anchor missing', batch: 2 }]);
  });

  it('lets one of two sealers win, and seals everything once', async () => {
    await write(7000);
    const [one, other] = await Promise.all([seal(test.database, folder, clock), seal(test.database, folder, clock)]);
    await seal(test.database, folder, clock);
    expect(one.entries + other.entries).toBe(7000);
    expect(await verify()).toMatchObject({ findings: [], entries: 7000, unsealed: 0 });
  });

  it('finds a row dated before the one below it, which was put in before the sealing', async () => {
    await write(2);
    await test.script(
      "insert into ledger.entry (action, kind, at) values ('consultation', 'line', now() - interval '1 hour')",
    );
    expect((await verify()).findings).toMatchObject([{ kind: 'out of order', entry: '3', batch: null }]);
    await seal(test.database, folder, clock);
    expect((await verify()).findings).toMatchObject([{ kind: 'out of order', entry: '3', batch: 1 }]);
  });

  // The embedded engine has one connection: nobody can be under way while it seals.
  if (testServerUrl !== '') {
    it('loses nothing that was under way: a lower number may commit after a higher one was sealed', async () => {
      const { promise: gate, resolve: open } = Promise.withResolvers<void>();
      const { promise: written, resolve: tell } = Promise.withResolvers<void>();
      const slow = test.database.writing({ kind: 'system', system: 'ledger', purpose: 'test' }, async (db) => {
        await sql`insert into ledger.entry (action, kind) values ('consultation', 'slow')`.execute(db);
        tell();
        await gate;
      });
      await written;
      await write(3);
      expect(await seal(test.database, folder, clock)).toMatchObject({ entries: 3 });
      expect(await test.asOwner('select first_seq, last_seq, settled_seq from ledger.batch')).toEqual([
        { first_seq: 2, last_seq: 4, settled_seq: 0 },
      ]);
      expect(await verify()).toMatchObject({ findings: [], unsealed: 0 });
      open();
      await slow;
      expect(await verify()).toMatchObject({ findings: [], unsealed: 1 });
      expect(await seal(test.database, folder, clock)).toMatchObject({ entries: 1 });
      expect(await test.asOwner('select first_seq, last_seq, settled_seq from ledger.batch where id = 2')).toEqual([
        { first_seq: 1, last_seq: 1, settled_seq: 4 },
      ]);
      expect(await verify()).toMatchObject({ findings: [], unsealed: 0, entries: 4 });
    });
  }

  it('keeps its anchors in files that are named after the day in London', async () => {
    await write(1);
    await seal(test.database, folder, () => asInstant('2026-07-01T23:30:00Z'));
    expect(readdirSync(folder)).toEqual(['2026-07-02.ndjson']);
    expect((await verify()).findings).toEqual([]);
  });
});
