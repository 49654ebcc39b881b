import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from '#kernel/id.ts';
import { asDay } from '#kernel/instant.ts';
import { incidentKind } from '#modules/incidents/kinds/incident.ts';
import { addLink, type LinkCode } from '#modules/links/index.ts';
import { now, openPeople, recordPerson, somebody, state, testStated, today } from '#modules/people/people-fixture.ts';
import { openRecord } from '#modules/records/index.ts';
import { addRecord, type TestDatabase } from '#platform/testing/index.ts';
import { countHarm } from './queries/count-harm.ts';
import { noHarm } from './rules/harm.ts';

let test: TestDatabase;
let line: Id;
let other: Id;
const supervisor = somebody(18, 'supervisor', 'Una Frost', [10_001]);
const elsewhere = somebody(26, 'analyst', 'Tom Rigby');

const tie = async (kind: LinkCode, a: Id, b: Id, role: string | null): Promise<void> => {
  const added = await test.database.writing(supervisor, (db) =>
    addLink(db, supervisor, { kind, a, b, role, note: '', stated: testStated }, now),
  );
  if (!added.ok) throw new Error(JSON.stringify(added.problem));
};

async function happened(kind: string, day: string): Promise<Id> {
  const founding = {
    ...{ source: 'crime report', statement: 'fact' as const, basis: 'test', reviewOn: asDay('2027-11-20') },
    ...{ marking: 0 as const, handling: 'P' as const },
  };
  const values = { kind, day, day_certainty: 'exact', summary: 'Somebody was hurt.' };
  return (
    await test.database.writing(supervisor, (db) => openRecord(db, supervisor, incidentKind, { values, founding, now }))
  ).id;
}

beforeAll(async () => {
  test = await openPeople();
  [line, other] = [
    await addRecord(test, 'lines.line', { controller: 18 }),
    await addRecord(test, 'lines.line', { controller: 18 }),
  ];
  const girl = await recordPerson(test, supervisor);
  const ageless = await recordPerson(test, supervisor, {
    known_as: 'Lad',
    sex: 'male',
    born: null,
    age_certainty: 'not known',
  });
  const man = { known_as: 'Robin Example', sex: 'male', born: '1980-01-01/1980-12-31 year' };
  const tenant = await recordPerson(test, supervisor, man);
  const holder = await recordPerson(test, supervisor, { ...man, known_as: 'Ash Example' });
  await state(test, supervisor, tenant, 'exploitation', { status: 'suspected victim', rests_on: 'A home taken over.' });
  for (const [person, role] of [
    [girl, 'runner'],
    [girl, 'sitter'],
    [ageless, 'runner'],
    [tenant, 'customer'],
    [holder, 'line holder'],
  ] as const)
    await tie('role-in-line', person.id, line, role);
  for (const [kind, day] of [
    ['stabbing', '2026-06-01'],
    ['threats', '2025-11-22'],
    ['stabbing', '2025-11-20'],
    ['arrest', '2026-10-01'],
  ] as const)
    await tie('incident-of-line', await happened(kind, day), line, null);
  // Nobody of another force may know of this one.
  await test.database.writing(supervisor, (db) =>
    db
      .updateTable('people.person')
      .set({ restricted_to: [10_001] })
      .where('id', '=', ageless.id)
      .execute(),
  );
});
afterAll(() => test.close());

describe('recorded harm of a line', () => {
  it('counts people once, violence of twelve months, and children apart from others who are exploited', async () => {
    const harmOf = await test.database.reading(supervisor, (db) => countHarm(db, [line, other], today));
    expect(harmOf(line)).toEqual({ children: 2, exploitedAdults: 1, violence: 2, cuckooed: 0 });
    expect(harmOf(other)).toEqual(noHarm);
  });

  it('leaves out who is hidden from the viewer', async () => {
    const harmOf = await test.database.reading(elsewhere, (db) => countHarm(db, [line], today));
    expect(harmOf(line)).toEqual({ children: 1, exploitedAdults: 1, violence: 2, cuckooed: 0 });
  });

  it('of no lines asks nothing', async () => {
    const harmOf = await test.database.reading(elsewhere, (db) => countHarm(db, [], today));
    expect(harmOf(line)).toEqual(noHarm);
  });
});
