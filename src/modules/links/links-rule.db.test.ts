import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { isPolice } from '#kernel/actor.ts';
import { canSee } from '#kernel/can-see.ts';
import { type AccessColumns, audienceOf } from '#kernel/governed.ts';
import type { Id } from '#kernel/id.ts';
import { asInstant } from '#kernel/instant.ts';
import { ask, mintId, mintReference, sql } from '#platform/database/index.ts';
import { actorOf, type TestDatabase, testOrganisations } from '#platform/testing/index.ts';
import { addEnd, openLinks } from './links-fixture.ts';

const past = asInstant('2020-01-01T00:00:00Z');
const future = asInstant('2090-01-01T00:00:00Z');
const now = asInstant('2026-11-21T12:00:00Z');
const organisations = testOrganisations.map((each) => each.id);
const police = testOrganisations.filter((each) => isPolice(each.kind)).map((each) => each.id);
const outsiders = testOrganisations.filter((each) => !isPolice(each.kind)).map((each) => each.id);
const groups = [10_001, 10_002];

const someOf = (from: readonly number[]) => fc.subarray([...from], { minLength: 1 });

const accessArbitrary: fc.Arbitrary<AccessColumns> = fc
  .record({
    controller: fc.constantFrom(...organisations),
    marking: fc.constantFrom(0 as const, 0 as const, 1 as const),
    handling: fc.constantFrom('P' as const, 'P' as const, 'C' as const),
    recipients: fc.option(someOf([...police, ...groups])),
    recipientsUntil: fc.option(fc.constantFrom(past, future)),
    restrictedTo: fc.option(someOf([...groups, ...organisations]), { freq: 1 }),
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

interface TestLink {
  readonly id: Id;
  readonly a: Id;
  readonly b: Id;
  readonly access: AccessColumns;
}

let test: TestDatabase;
const ends = new Map<Id, AccessColumns>();
const links: TestLink[] = [];

/** Links with any access of their own, put in past the commands: what a policy must hold against. */
async function putLinks(): Promise<void> {
  const rows = links.map(({ id, a, b, access }) => ({
    id,
    reference: mintReference('link'),
    kind: 'related',
    a,
    b,
    controller: access.controller,
    marking: access.marking,
    handling: access.handling,
    recipients: access.recipients,
    recipients_until: access.recipientsUntil,
    restricted_to: access.restrictedTo,
  }));
  await test.asOwner(
    `insert into links.link (id, reference, kind, a, b, controller, marking, handling, recipients, recipients_until, restricted_to,
       statement, source, recorded_at, recorded_by, review_on, joint)
     select r.id, r.reference, r.kind, r.a, r.b, r.controller, r.marking, r.handling, r.recipients, r.recipients_until,
       r.restricted_to, 'fact', 'test', now(), 'test', '2027-11-21', 0
     from json_populate_recordset(null::links.link, $1::json) r`,
    [JSON.stringify(rows)],
  );
}

beforeAll(async () => {
  test = await openLinks();
  for (const access of fc.sample(accessArbitrary, { numRuns: 40, seed: 20261121 }))
    ends.set((await addEnd(test, 'person', 'Somebody', access)).id, access);
  const ids = [...ends.keys()];
  for (const [index, access] of fc.sample(accessArbitrary, { numRuns: 160, seed: 4 }).entries()) {
    const [a, b] = [ids[index % ids.length], ids[(index * 7 + 3 + Math.floor(index / ids.length)) % ids.length]];
    // Nothing is released by a link.
    if (a !== undefined && b !== undefined && a !== b)
      links.push({ id: mintId(), a, b, access: { ...access, releasedTo: null } });
  }
  await putLinks();
  // Each is changed once, so that each has a history.
  await test.asOwner("update links.link set note = 'changed'");
});
afterAll(() => test.close());

const expected = (actor: PersonActor): ReadonlySet<Id> => {
  const sees = (access: AccessColumns | undefined): boolean => access !== undefined && canSee(actor, access, now);
  return new Set(
    links.filter((each) => [each.access, ends.get(each.a), ends.get(each.b)].every(sees)).map(({ id }) => id),
  );
};

const found = (actor: PersonActor, column: string, relation: string): Promise<ReadonlySet<Id>> =>
  test.database.reading(actor, async (db) => {
    const rows = await ask(db, sql<{ id: Id }>`select ${sql.ref(column)} as id from ${sql.table(relation)}`);
    return new Set(rows.map((row) => row.id));
  });

/** As wide as the widest of the three, and "look closer" if one of them is. */
const jointOf = (link: TestLink): number =>
  Math.max(...[link.access, ends.get(link.a), ends.get(link.b)].map((each) => (each ? audienceOf(each) : 9)));

async function everythingHolds(numRuns: number, seed: number): Promise<void> {
  const rows = await test.asOwner<{ id: Id; joint: number }>('select id, joint from links.link');
  const joints = new Map(rows.map((row) => [row.id, row.joint]));
  for (const link of links) expect(joints.get(link.id)).toBe(jointOf(link));
  await fc.assert(
    fc.asyncProperty(actorArbitrary, async (actor) => {
      expect(await found(actor, 'id', 'links.link')).toEqual(expected(actor));
    }),
    { numRuns, seed },
  );
}

describe('who may see a link', () => {
  it('is who may see it and both its records, whoever asks', async () => {
    expect(links.length).toBeGreaterThan(120);
    await everythingHolds(80, 7);
    const everybody = organisations.flatMap((organisation) => [...expected(actorOf(organisation))]);
    // The trial is one only if some see much, and some of it hangs on an end alone.
    expect(new Set(everybody).size).toBeGreaterThan(30);
  });

  it('is so of its history too', async () => {
    await fc.assert(
      fc.asyncProperty(actorArbitrary, async (actor) => {
        const police = isPolice(actor.organisationKind);
        if (police) expect(await found(actor, 'row', 'history.change')).toEqual(expected(actor));
        else await expect(found(actor, 'row', 'history.change')).rejects.toThrow(/permission denied/);
      }),
      { numRuns: 30, seed: 9 },
    );
  });

  it('follows when who may see a record changes, and back again', async () => {
    const before = new Map(ends);
    const changes = fc.sample(accessArbitrary, { numRuns: ends.size, seed: 31 });
    for (const [index, id] of [...ends.keys()].entries()) {
      const [old, to] = [ends.get(id), changes[index]];
      if (old === undefined || to === undefined || index % 2 === 1) continue;
      const next = { ...old, restrictedTo: to.restrictedTo, marking: to.marking };
      await test.asOwner('update catalogue.entry set restricted_to = $2, marking = $3 where id = $1', [
        id,
        next.restrictedTo,
        next.marking,
      ]);
      ends.set(id, next);
    }
    await everythingHolds(30, 8);
    for (const [id, old] of before) {
      await test.asOwner('update catalogue.entry set restricted_to = $2, marking = $3 where id = $1', [
        id,
        old.restrictedTo,
        old.marking,
      ]);
      ends.set(id, old);
    }
    await everythingHolds(20, 10);
  });

  it('counts a change of who may see a record as no change of its links', async () => {
    const rows = await test.asOwner<{ version: number }>('select distinct version from links.link');
    expect(rows.map((row) => row.version)).toEqual([2]);
    const changes = await test.asOwner<{ n: number }>('select count(*)::int as n from history.change');
    expect(changes[0]?.n).toBe(links.length);
  });

  it('lets nobody see a link when no actor is set', async () => {
    for (const role of ['app_police', 'app_outside'])
      await test.script(`begin; set local role ${role}; select set_config('app.actor', '', true);
        do $$ begin if exists (select from links.link) then raise exception 'visible'; end if; end $$; commit`);
  });
});
