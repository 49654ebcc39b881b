import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { permissionsOf } from '#kernel/permission.ts';
import { ask, sql } from '#platform/database/index.ts';
import { actorOf, type TestDatabase } from '#platform/testing/index.ts';
import { addAddress, readAddresses, withdrawAddress } from './commands/keep-address.ts';
import { putBackground } from './commands/put-background.ts';
import { now, openPeople, recordPerson, somebody, state, type TestPerson } from './people-fixture.ts';
import { addressesKept, seeAddresses } from './queries/addresses.ts';

const secret = '4 Quillfeather Mews';
let test: TestDatabase;
let keira: TestPerson;
const analyst = somebody(18, 'analyst', 'Priya Shah');
const coordinator = somebody(18, 'safeguarding coordinator', 'Nia Prys-Jenkins');
const elsewhere = somebody(26, 'supervisor', 'Tom Rigby');
const auditor = somebody(18, 'auditor', 'Una Frost');
const oversight = { ...actorOf(75, { permissions: permissionsOf(['auditor']) }) };

beforeAll(async () => {
  test = await openPeople();
  keira = await recordPerson(test, analyst);
  await test.database.writing(coordinator, (db) =>
    addAddress(db, coordinator, keira.id, {
      ...{ address: secret, uprn: '10093000001', why: 'placement', since: null, until: null, source: 'social worker' },
    }),
  );
  await test.database.writing(analyst, (db) =>
    putBackground(db, keira.id, { selfDefined: 'M1', officerDefined: 'IC6' }),
  );
});
afterAll(() => test.close());

const see = (actor: PersonActor, reason: string) =>
  test.database.writing(actor, (db) => seeAddresses(db, keira.id, reason));

/** Every table but the two themselves, in one text: where a word of them might have got to. */
async function everythingElse(): Promise<string> {
  const tables = await test.asOwner<{ relation: string }>(
    "select relation from govern.register where relation not in ('people.protected_address', 'people.background') and relation not like 'vocabulary.%'",
  );
  const texts = await Promise.all(
    tables.map(({ relation }) =>
      test.asOwner<{ all: string }>(`select coalesce(string_agg(t::text, ' '), '') as all from ${relation} t`),
    ),
  );
  return texts.map(([row]) => row?.all ?? '').join('\n');
}

describe('a protected address', () => {
  it('is read with permission, by the controller, for a reason, and not otherwise', async () => {
    expect(await see(coordinator, '')).toEqual([]);
    expect(await see(coordinator, '  ')).toEqual([]);
    expect(await see(analyst, 'visit')).toEqual([]);
    expect(await see(elsewhere, 'visit')).toEqual([]);
    expect((await see(coordinator, 'visit')).map((each) => each.address)).toEqual([secret]);
    for (const actor of [coordinator, analyst, elsewhere]) {
      await expect(
        test.database.reading(actor, (db) => ask(db, sql`select address from people.protected_address`)),
      ).rejects.toThrow('permission denied');
    }
    const kept = (actor: PersonActor) => test.database.reading(actor, (db) => addressesKept(db, keira.id));
    expect((await kept(coordinator)).length).toBe(1);
    expect([await kept(analyst), await kept(elsewhere)]).toEqual([[], []]);
  });

  it('is in the ledger with the reason each time it is read, and its owner is told', async () => {
    await test.database.writing(coordinator, (db) =>
      readAddresses(db, coordinator, { person: keira.id, controller: 18, reason: 'log 412' }, now),
    );
    const entered = await test.asOwner<{ name: string; detail: string; records: string[] }>(
      "select name, detail, records from ledger.entry where kind = 'protected address' and action = 'consultation' order by seq desc limit 1",
    );
    expect(entered).toEqual([{ name: 'Nia Prys-Jenkins', detail: 'Reason: log 412', records: [keira.id] }]);
    const told = await test.asOwner("select words from work.notice where about = $1 and kind = 'protected address'", [
      keira.id,
    ]);
    expect(told.length).toBe(1);
  });

  it('is nowhere else: not in the history, the ledger, the catalogue, the tokens or a notice', async () => {
    const [address] = await test.database.reading(coordinator, (db) => addressesKept(db, keira.id));
    if (address === undefined) throw new Error('No address');
    const done = await test.database.writing(coordinator, (db) =>
      withdrawAddress(db, coordinator, { id: address.id, person: keira.id }, now),
    );
    expect(done).toBe(true);
    const all = await everythingElse();
    expect(all).toContain('Keira Halloran');
    expect(all).not.toMatch(/quillfeather|10093000001/i);
    expect(await see(coordinator, 'visit')).toEqual([]);
  });

  it('is recorded only by those of the controller with the permission', async () => {
    for (const actor of [analyst, elsewhere]) {
      await expect(
        test.database.writing(actor, (db) =>
          addAddress(db, actor, keira.id, {
            ...{ address: 'x', uprn: null, why: 'x', since: null, until: null, source: 'x' },
          }),
        ),
      ).rejects.toThrow('row-level security');
    }
  });
});

describe('what a person says of their background', () => {
  const read = (actor: PersonActor) =>
    test.database.reading(actor, (db) =>
      ask(db, sql<{ self: string }>`select self_defined as self from people.background`),
    );

  it('is read by auditors of the force and by oversight, and by no police', async () => {
    expect(await read(auditor)).toEqual([{ self: 'M1' }]);
    expect(await read(oversight)).toEqual([{ self: 'M1' }]);
    expect([await read(analyst), await read(coordinator), await read(elsewhere)]).toEqual([[], [], []]);
    expect(await read(somebody(26, 'auditor', 'Guy Marsh'))).toEqual([]);
  });

  it('is replaced where it is recorded again, and what is left out stays', async () => {
    await test.database.writing(analyst, (db) =>
      putBackground(db, keira.id, { selfDefined: 'B1', officerDefined: null }),
    );
    const rows = await test.asOwner('select self_defined, officer_defined from people.background');
    expect(rows).toEqual([{ self_defined: 'B1', officer_defined: 'IC6' }]);
    expect(await everythingElse()).not.toMatch(/\bIC6\b|\bM1\b/);
  });

  it('is written only about a person of the own organisation, and only from the lists', async () => {
    const put = (actor: PersonActor, selfDefined: string) =>
      test.database.writing(actor, (db) => putBackground(db, keira.id, { selfDefined, officerDefined: null }));
    await expect(put(elsewhere, 'W1')).rejects.toThrow('row-level security');
    await expect(put(analyst, 'mixed')).rejects.toThrow('not in the list');
    await expect(
      test.database.writing(analyst, (db) =>
        ask(db, sql`insert into people.background (person, controller, self_defined) values (${keira.id}, 18, 'W1')`),
      ),
    ).rejects.toThrow('permission denied');
  });
});

describe('what a child said', () => {
  const said = {
    ...{ words: 'I owe them for the phone.', said_on: '2026-11-02', heard_by: 'PC Bebb', written_by: 'Nia' },
    ...{ written_role: 'social worker', interpreter: false, may_share: true },
  };

  it('is never put in other words, and corrected by nobody but who wrote it down', async () => {
    const id = await state(test, analyst, keira, 'said', said);
    const colleague = somebody(18, 'supervisor', 'Owain Bebb');
    const set = (actor: PersonActor, column: string, value: string) =>
      test.database.writing(actor, (db) =>
        ask(db, sql`update people.said set ${sql.ref(column)} = ${value} where id = ${id}`),
      );
    await expect(set(analyst, 'words', 'She owes money.')).rejects.toThrow('other words');
    await expect(set(colleague, 'heard_by', 'nobody')).rejects.toThrow('only who wrote');
    await set(analyst, 'heard_by', 'PC Owain Bebb');
    const [row] = await test.asOwner('select words, heard_by from people.said where id = $1', [id]);
    expect(row).toEqual({ words: said.words, heard_by: 'PC Owain Bebb' });
  });
});
