import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asId } from '#kernel/id.ts';
import type { Database } from '#platform/database/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import type { LedgerEntry } from './entry.ts';
import { openLedger } from './open-ledger.ts';

const amir: PersonActor = {
  kind: 'person',
  account: asId(randomUUID()),
  name: 'Amir Khan',
  organisation: 46,
  organisationName: 'Kent Police',
  organisationKind: 'force',
  memberships: [46],
  clearance: 1,
  permissions: ['lines.view'],
  purpose: 'Policing: analysis',
};

function entry(change: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    actor: amir,
    action: 'consultation',
    outcome: 'done',
    route: 'GET /lines',
    requestId: randomUUID(),
    seen: { kind: 'line', records: [asId(randomUUID()), asId(randomUUID())], count: 2, searched: 'status=active' },
    detail: null,
    ...change,
  };
}

/** Counts the transactions that go through the door; the door itself stays the real one. */
function counted(database: Database): { readonly database: Database; readonly writes: () => number } {
  let writes = 0;
  return {
    writes: () => writes,
    database: {
      ...database,
      writing: (actor, body) => {
        writes += 1;
        return database.writing(actor, body);
      },
    },
  };
}

describe('the ledger of reads', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
  });
  afterAll(() => test.close());
  beforeEach(() => test.script('delete from ledger.entry'));

  it('enters everything about the actor and what was seen, at the moment of the database', async () => {
    const one = entry();
    await openLedger(test.database).enter(one);
    const [row] = await test.asOwner(
      "select *, at between now() - interval '1 minute' and clock_timestamp() as fresh from ledger.entry",
    );
    expect(row).toMatchObject({
      action: 'consultation',
      outcome: 'done',
      organisation: 46,
      account: amir.account,
      name: 'Amir Khan',
      purpose: 'Policing: analysis',
      route: 'GET /lines',
      request_id: one.requestId,
      kind: 'line',
      records: one.seen.records,
      count: 2,
      searched: 'status=active',
      detail: null,
      fresh: true,
    });
  });

  it('inserts the first at once and what arrives meanwhile together, each with its own actor', async () => {
    const door = counted(test.database);
    const ledger = openLedger(door.database);
    const names = Array.from({ length: 40 }, (_, i) => `Person ${i}`);
    await Promise.all(names.map((name) => ledger.enter(entry({ actor: { ...amir, name, account: null } }))));
    expect(door.writes()).toBe(2);
    const rows = await test.asOwner<{ name: string }>('select name from ledger.entry order by seq');
    expect(rows.map((row) => row.name)).toEqual(names);
  });

  it('resolves only when the entry is committed', async () => {
    const ledger = openLedger(test.database);
    await ledger.enter(entry({ requestId: 'here' }));
    const rows = await test.asOwner("select from ledger.entry where request_id = 'here'");
    expect(rows).toHaveLength(1);
  });

  it('rejects every caller whose insert failed, and goes on with the next', async () => {
    const ledger = openLedger(test.database);
    const first = ledger.enter(entry());
    const bad = ledger.enter(entry({ seen: { kind: 'line', records: [], count: 2 ** 40, searched: null } }));
    const beside = ledger.enter(entry());
    await first;
    await expect(bad).rejects.toThrow(/integer/);
    await expect(beside).rejects.toThrow(/integer/);
    await ledger.enter(entry());
    expect(await test.asOwner('select from ledger.entry')).toHaveLength(2);
  });

  it('holds a search that no database text can hold', async () => {
    await openLedger(test.database).enter(
      entry({ seen: { kind: 'line', records: [], count: 0, searched: 'a\u0000b\ud800' } }),
    );
    expect(await test.asOwner('select searched from ledger.entry')).toEqual([{ searched: 'a\uFFFDb\uFFFD' }]);
  });

  it('enters system actors and nobody', async () => {
    const ledger = openLedger(test.database);
    await ledger.enter(entry({ actor: { kind: 'system', system: 'jobs', purpose: 'Import' } }));
    await ledger.enter(entry({ actor: { kind: 'public', purpose: 'Sign-in' }, outcome: 'refused' }));
    const rows = await test.asOwner(
      'select name, organisation, account, purpose, outcome from ledger.entry order by seq',
    );
    expect(rows).toEqual([
      { name: 'jobs', organisation: null, account: null, purpose: 'Import', outcome: 'done' },
      { name: null, organisation: null, account: null, purpose: 'Sign-in', outcome: 'refused' },
    ]);
  });

  it('waits on closing for what is under way and refuses what comes later', async () => {
    const ledger = openLedger(test.database);
    const under = [ledger.enter(entry()), ledger.enter(entry())];
    await ledger.close();
    await Promise.all(under);
    await expect(ledger.enter(entry())).rejects.toThrow('closed');
    expect(await test.asOwner('select from ledger.entry')).toHaveLength(2);
  });
});
