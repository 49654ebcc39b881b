import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asDay, asInstant } from '#kernel/instant.ts';
import { permissionsOf, type Role } from '#kernel/permission.ts';
import type { Reference } from '#kernel/reference.ts';
import type { Stated } from '#kernel/stated.ts';
import { type FieldValues, openRecord, stateFact } from '#modules/records/index.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import { mintId, mintReference } from '#platform/database/index.ts';
import {
  actorOf,
  addRecord,
  addTestOrganisations,
  openTestDatabase,
  type TestDatabase,
} from '#platform/testing/index.ts';
import { personKind } from './kinds/person.ts';

/** When these tests take place. */
export const now = asInstant('2026-11-21T12:00:00Z');
/** The day of `now`. */
export const today = asDay('2026-11-21');

/** A statement of an ordinary source. */
export const testStated: Stated = {
  statement: 'assessment',
  grade: 'B2',
  source: 'strategy meeting',
  since: asDay('2026-11-01'),
  until: null,
};

/** A person who was recorded. */
export interface TestPerson {
  readonly id: Id;
  readonly reference: Reference;
}

/** A database with test organisations and the delivered lists. */
export async function openPeople(): Promise<TestDatabase> {
  const test = await openTestDatabase();
  await addTestOrganisations(test);
  await ensureVocabularies(test.database);
  return test;
}

/** Somebody with an account. */
export function somebody(
  organisation: Parameters<typeof actorOf>[0],
  role: Role,
  name: string,
  memberships: readonly number[] = [],
): PersonActor & { readonly account: Id } {
  const account = mintId();
  return { ...actorOf(organisation, { account, name, memberships, permissions: permissionsOf([role]) }), account };
}

/** Records a girl of fifteen through the command, or whoever is given. */
export function recordPerson(test: TestDatabase, actor: PersonActor, values: FieldValues = {}): Promise<TestPerson> {
  const all: FieldValues = {
    known_as: 'Keira Halloran',
    sex: 'female',
    born: '2011-05-14/2011-05-14 date',
    age_certainty: 'sure',
    looked_after_by: null,
    deceased: null,
    source_reference: null,
    ...values,
  };
  const founding = {
    ...{ source: 'stop on 20 November', statement: 'fact' as const, basis: 'came to notice in a line' },
    ...{ marking: 0 as const, handling: 'P' as const, reviewOn: asDay('2027-11-21') },
  };
  return test.database.writing(actor, (db) => openRecord(db, actor, personKind, { values: all, founding, now }));
}

/** States a fact through the command, without asking whether it takes two people. */
export function state(
  test: TestDatabase,
  actor: PersonActor,
  person: TestPerson,
  code: string,
  values: FieldValues,
): Promise<Id> {
  const kind = personKind.facts.find((each) => each.code === code);
  if (kind === undefined) throw new Error(`People have no ${code}`);
  return test.database.writing(actor, (db) =>
    stateFact(db, actor, kind, { record: person.id, values, stated: testStated }),
  );
}

/** An exploitation status as its form gives it. */
export function status(code: string): FieldValues {
  return { status: code, rests_on: 'what was seen on 1 November', forms: [], means: [], nrm_reference: null };
}

/** A line of an organisation. */
export function addLine(test: TestDatabase, controller: number, restrictedTo: readonly number[] | null = null) {
  return addRecord(test, 'lines.line', { controller, restrictedTo });
}

/** An incident, as its row of the catalogue. */
export async function addIncident(test: TestDatabase, controller: number): Promise<Id> {
  const id = mintId();
  await test.asOwner(
    `insert into catalogue.kind (id, name, relation) values (900, 'incident', 'test.incident') on conflict do nothing`,
  );
  await test.asOwner(
    `insert into catalogue.entry (id, kind, reference, title, status, at, review_on, controller, marking, handling)
     select $1, k.id, $2, 'Robbery', null, '2026-11-21T09:00:00Z', '2027-11-21', $3, 0, 'P'
     from catalogue.kind k where k.name = 'incident'`,
    [id, mintReference('incident'), controller],
  );
  return id;
}
