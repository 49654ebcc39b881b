import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPolice, type PersonActor } from '#kernel/actor.ts';
import { canSee } from '#kernel/can-see.ts';
import { type AccessColumns, audienceOf } from '#kernel/governed.ts';
import type { Id } from '#kernel/id.ts';
import { asInstant } from '#kernel/instant.ts';
import {
  actorOf,
  addRecord,
  addTestOrganisations,
  kindOfParent,
  openTestDatabase,
  partColumns,
  recordTables,
  type TestDatabase,
  testOrganisations,
} from '../testing/index.ts';
import { ask, sql } from './index.ts';

const past = asInstant('2020-01-01T00:00:00Z');
const future = asInstant('2090-01-01T00:00:00Z');
const now = asInstant('2026-11-21T12:00:00Z');
const organisations = testOrganisations.map((each) => each.id);
const police = testOrganisations.filter((each) => isPolice(each.kind)).map((each) => each.id);
const outsiders = testOrganisations.filter((each) => !isPolice(each.kind)).map((each) => each.id);
const groups = [10_001, 10_002, 10_003];

const someOf = (from: readonly number[]) => fc.subarray([...from], { minLength: 1 });

/** The table of the records that a column of a part names. */
const relationOf = (parent: string): string =>
  Object.entries(recordTables).find(([, { kind }]) => kind === kindOfParent(parent))?.[0] ?? '';

const accessArbitrary: fc.Arbitrary<AccessColumns> = fc
  .record({
    controller: fc.constantFrom(...organisations),
    marking: fc.constantFrom(0 as const, 1 as const),
    handling: fc.constantFrom('P' as const, 'P' as const, 'C' as const),
    recipients: fc.option(someOf([...police, ...groups])),
    recipientsUntil: fc.option(fc.constantFrom(past, future)),
    restrictedTo: fc.option(someOf([...groups, ...organisations]), { freq: 2 }),
    releasedTo: fc.option(someOf(outsiders)),
  })
  .map((one) => ({
    ...one,
    recipients: one.handling === 'C' ? one.recipients : null,
    recipientsUntil: one.handling === 'C' && one.recipients !== null ? one.recipientsUntil : null,
  }));

const actorArbitrary: fc.Arbitrary<PersonActor> = fc
  .record({
    organisation: fc.constantFrom(...organisations),
    memberships: fc.subarray(groups),
    clearance: fc.constantFrom(0 as const, 1 as const),
  })
  .map((one) => actorOf(one.organisation, { memberships: one.memberships, clearance: one.clearance }));

describe('the rule of who may read, in SQL and in TypeScript', () => {
  let test: TestDatabase;
  const records: { readonly relation: string; readonly id: Id; readonly access: AccessColumns }[] = [];

  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
    const samples = fc.sample(accessArbitrary, { numRuns: 120, seed: 20261121 });
    for (const [index, access] of samples.entries()) {
      const relations = Object.keys(recordTables);
      const relation = relations[index % relations.length] ?? '';
      records.push({ relation, id: await addRecord(test, relation, access), access });
    }
    // A record of every kind has a row in each of its parts: some thousand statements.
  }, 180_000);
  afterAll(() => test.close());

  const visible = (actor: PersonActor, relation: string, column: string): Promise<Set<string>> =>
    test.database.reading(actor, async (db) => {
      const found = await ask(
        db,
        sql<{ id: Id }>`select distinct ${sql.ref(column)} as id from ${sql.table(relation)}`,
      );
      return new Set(found.map((row) => row.id));
    });

  it('knows every governed table and every part', async () => {
    const registered = await test.asOwner<{ relation: string }>(
      "select relation from govern.register where lock in ('governed', 'part')",
    );
    expect(registered.map((row) => row.relation).sort()).toEqual(
      [...Object.keys(recordTables), ...Object.keys(partColumns)].sort(),
    );
  });

  it('gives the same answer on every governed table, part, catalogue row and token', async () => {
    await test.asOwner(
      "insert into catalogue.token (token, entry, audience) select 'w:test', id, audience from catalogue.entry",
    );
    await fc.assert(
      fc.asyncProperty(actorArbitrary, async (actor) => {
        const expected = (relation: string | null) =>
          new Set(
            records
              .filter((each) => (relation === null || each.relation === relation) && canSee(actor, each.access, now))
              .map((each) => each.id),
          );
        for (const relation of Object.keys(recordTables))
          expect(await visible(actor, relation, 'id')).toEqual(expected(relation));
        for (const [part, { parent }] of Object.entries(partColumns)) {
          expect(await visible(actor, part, parent)).toEqual(expected(relationOf(parent)));
        }
        expect(await visible(actor, 'catalogue.entry', 'id')).toEqual(expected(null));
        expect(await visible(actor, 'catalogue.token', 'entry')).toEqual(expected(null));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('holds that an open audience implies READ, and that every copy equals its parent', async () => {
    for (const { id, access, relation } of records) {
      const [row] = await test.asOwner<{ audience: number }>(`select audience from ${relation} where id = $1`, [id]);
      expect(row?.audience).toBe(audienceOf(access));
    }
    const differing = await test.asOwner(`
      select t.entry from catalogue.token t join catalogue.entry e on e.id = t.entry where t.audience <> e.audience`);
    expect(differing).toEqual([]);
    for (const [part, { parent }] of Object.entries(partColumns)) {
      const copies = await test.asOwner(`select c.id from ${part} c join ${relationOf(parent)} p on p.id = c.${parent}
        where (c.controller, c.marking, c.handling, c.recipients, c.recipients_until, c.restricted_to, c.audience)
          is distinct from (p.controller, p.marking, p.handling, p.recipients, p.recipients_until, p.restricted_to, p.audience)`);
      expect([part, copies]).toEqual([part, []]);
    }
    for (const audience of [0, 1] as const) {
      const open = records.filter((each) => audienceOf(each.access) === audience);
      for (const clearance of [0, 1] as const) {
        const reads = open.map((each) => canSee(actorOf(18, { clearance }), each.access, now));
        expect(new Set(reads).has(false)).toBe(audience > clearance);
      }
    }
  });

  it('shows no row at all when no actor is set', async () => {
    for (const role of ['app_police', 'app_outside', 'app_system', 'app_public']) {
      for (const relation of [
        ...Object.keys(recordTables),
        ...Object.keys(partColumns),
        'catalogue.entry',
        'catalogue.token',
      ]) {
        const seen = await test.asOwner<{ n: number }>(
          `select case when has_table_privilege($1, $2, 'select') then 0 else -1 end as n`,
          [role, relation],
        );
        if (seen[0]?.n !== 0) continue;
        await test.script(`begin; set local role ${role}; select set_config('app.actor', '', true);
          do $$ begin if exists (select from ${relation}) then raise exception 'visible'; end if; end $$; commit`);
      }
    }
    expect(records.length).toBeGreaterThan(100);
  });

  it('spreads a change of access to parts, catalogue and tokens in the same transaction', async () => {
    const id = await addRecord(test, 'lines.line', { controller: 18 });
    await test.database.writing(actorOf(18), async (db) => {
      await sql`select catalogue.put_tokens(${JSON.stringify([{ entry: id, tokens: ['w:spread'] }])}::jsonb)`.execute(
        db,
      );
    });
    const seenBy = (actor: PersonActor) =>
      Promise.all([
        visible(actor, 'lines.line', 'id').then((ids) => ids.has(id)),
        visible(actor, 'lines.number', 'line').then((ids) => ids.has(id)),
        visible(actor, 'catalogue.entry', 'id').then((ids) => ids.has(id)),
        visible(actor, 'catalogue.token', 'entry').then((ids) => ids.has(id)),
      ]);
    expect(await seenBy(actorOf(26))).toEqual([true, true, true, true]);
    await test.database.writing(actorOf(18, { memberships: [10_001] }), (db) =>
      db
        .updateTable('lines.line')
        .set({ restricted_to: [10_001] })
        .where('id', '=', id)
        .execute(),
    );
    expect(await seenBy(actorOf(26))).toEqual([false, false, false, false]);
    expect(await seenBy(actorOf(26, { memberships: [10_001] }))).toEqual([true, true, true, true]);
  });

  it('lets nobody restrict a record to a group that they are not in, and so lose it', async () => {
    const id = await addRecord(test, 'lines.line', { controller: 18 });
    await expect(
      test.database.writing(actorOf(18), (db) =>
        db
          .updateTable('lines.line')
          .set({ restricted_to: [10_001] })
          .where('id', '=', id)
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});
