import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asDay } from '#kernel/instant.ts';
import { addLink, findLink, type LinkCode, withdrawLink } from '#modules/links/index.ts';
import { ask, asReader, sql } from '#platform/database/index.ts';
import { actorOf, systemActor, type TestDatabase } from '#platform/testing/index.ts';
import { remindReviews } from '#platform/work/index.ts';
import { associationQueue, shortenAll, shortenReview } from './commands/shorten-review.ts';
import { personKind } from './kinds/person.ts';
import {
  addIncident,
  addLine,
  now,
  openPeople,
  recordPerson,
  state,
  status,
  type TestPerson,
} from './people-fixture.ts';
import { isByAssociation } from './queries/by-association.ts';

const operation = 10_001;
const kent = actorOf(18, { memberships: [operation] });
const officer = actorOf(18, { permissions: ['people.view', 'people.edit', 'links.edit', 'lines.view'] });
/** A year ahead, as the form offers it; and ninety days from `now`. */
const aYear = '2027-11-21';
const soon = '2027-02-19';

let test: TestDatabase;
beforeAll(async () => {
  test = await openPeople();
});
afterAll(() => test.close());

const stated = { statement: 'fact', grade: null, source: 'test', since: null, until: null } as const;

async function link(kind: LinkCode, a: Id, b: Id, role: string, actor: PersonActor = kent): Promise<string> {
  const added = await test.database.writing(actor, (db) =>
    addLink(db, actor, { kind, a, b, role, note: '', stated }, now),
  );
  if (!added.ok) throw new Error(JSON.stringify(added.problem));
  return added.value;
}

async function withdraw(reference: string): Promise<void> {
  const done = await test.database.writing(kent, async (db) => {
    const held = await findLink(asReader(db), reference);
    if (held === null) throw new Error('No such link');
    return withdrawLink(db, kent, held, { version: held.version, why: 'It was somebody else.' }, now);
  });
  expect(done.ok).toBe(true);
}

/** Does what the database handed in about somebody, and gives the day of their review. */
async function reviewOf(person: TestPerson): Promise<string> {
  const jobs = await test.asOwner<{ person: Id }>(
    `delete from jobs.outbox where queue = $1 and payload->>'person' = $2 returning (payload->>'person')::uuid as person`,
    [associationQueue, person.id],
  );
  for (const job of jobs) await shortenReview(test.database, job.person, now);
  const [row] = await test.asOwner<{ on: string }>('select review_on::text as on from people.person where id = $1', [
    person.id,
  ]);
  return row?.on ?? '';
}

const only = (person: TestPerson, actor: PersonActor = kent) =>
  test.database.reading(actor, (db) => isByAssociation(db, person.id));
const setReview = (person: TestPerson, day: string, actor: PersonActor) =>
  test.database.writing(actor, (db) =>
    ask(db, sql`update people.person set review_on = ${day}::date where id = ${person.id} returning id`),
  );

describe('somebody who is held by association only', () => {
  it.each([
    ['an associate in a line', 'associate'],
    ['the parent or carer', 'parent or carer'],
    ['somebody whose role nobody knows', 'unknown'],
  ])('is looked at again within ninety days from when that was recorded: %s', async (_what, role) => {
    const person = await recordPerson(test, kent);
    expect(await reviewOf(person)).toBe(aYear);
    expect(await only(person)).toBe(false);
    await link('role-in-line', person.id, await addLine(test, 18), role);
    expect(await reviewOf(person)).toBe(soon);
    expect(await only(person)).toBe(true);
    const changes = await test.asOwner(
      `select changed_by, why, after from history.change where row = $1 and after ? 'review_on'`,
      [person.id],
    );
    expect(changes).toEqual([
      {
        ...{ changed_by: 'Throughline', why: 'Held by association only: looked at again within 90 days.' },
        after: { review_on: soon },
      },
    ]);
  });

  it('is so at either end of a tie, and by ties that say nothing of anybody', async () => {
    const [one, other, third] = [
      await recordPerson(test, kent),
      await recordPerson(test, kent),
      await recordPerson(test, kent),
    ];
    await link('associates-with', one.id, other.id, 'relative');
    expect([await reviewOf(one), await reviewOf(other)]).toEqual([soon, soon]);
    await link('associates-with', other.id, third.id, 'exploits');
    expect([await only(one), await only(other), await only(third)]).toEqual([true, false, false]);
    expect(await reviewOf(third)).toBe(aYear);
  });

  it('is not who has another role, a part in an incident, or stands as a victim; and is when the last of these is withdrawn', async () => {
    const line = await addLine(test, 18);
    const [runner, seen, victim] = [
      await recordPerson(test, kent),
      await recordPerson(test, kent),
      await recordPerson(test, kent),
    ];
    const role = await link('role-in-line', runner.id, line, 'runner');
    const part = await link('involved-in', seen.id, await addIncident(test, 18), 'witness');
    const harm = await state(test, kent, victim, 'exploitation', status('suspected victim'));
    for (const person of [runner, seen, victim]) {
      await link('role-in-line', person.id, line, 'associate');
      expect(await only(person)).toBe(false);
      expect(await reviewOf(person)).toBe(aYear);
    }
    await withdraw(role);
    await withdraw(part);
    // As the second person who approved it; that it takes two is tested elsewhere.
    await test.script('alter table people.exploitation disable trigger two_people_changed');
    await test.asOwner(`update people.exploitation set withdrawn_at = now(), withdrawn_why = 'test' where id = $1`, [
      harm,
    ]);
    await test.script('alter table people.exploitation enable trigger two_people_changed');
    for (const person of [runner, seen, victim]) {
      expect(await reviewOf(person)).toBe(soon);
      expect(await only(person)).toBe(true);
    }
  });

  it('is not brought forward when something else is known by then, nor when the review comes sooner anyway', async () => {
    const known = await recordPerson(test, kent);
    const line = await addLine(test, 18);
    await link('role-in-line', known.id, line, 'associate');
    await link('role-in-line', known.id, line, 'runner');
    expect(await reviewOf(known)).toBe(aYear);
    const sooner = await recordPerson(test, kent);
    await setReview(sooner, '2026-12-01', kent);
    await link('role-in-line', sooner.id, line, 'associate');
    expect(await reviewOf(sooner)).toBe('2026-12-01');
  });

  it('is kept for longer by a supervisor only, ninety days at a time, whatever is typed', async () => {
    const person = await recordPerson(test, kent);
    await link('role-in-line', person.id, await addLine(test, 18), 'associate');
    await reviewOf(person);
    await setReview(person, '2026-12-01', kent);
    await expect(setReview(person, '2099-01-01', kent)).rejects.toThrow(/within ninety days/);
    await expect(setReview(person, '2026-12-02', officer)).rejects.toThrow(/takes a supervisor/);
    expect(await setReview(person, '2027-02-19', kent)).toHaveLength(1);
    const limit = (actor: PersonActor) =>
      test.database.reading(actor, async (db) => personKind.reviewLimit?.(db, person.id, asDay('2026-11-21')));
    expect(await limit(kent)).toMatchObject({ latest: soon });
  });

  it('comes before its organisation by the nightly reminder', async () => {
    const person = await recordPerson(test, kent);
    await link('role-in-line', person.id, await addLine(test, 18), 'associate');
    await reviewOf(person);
    await remindReviews(test.database, '2027-02-01T05:00:00Z' as never);
    const clocks = await test.asOwner(
      'select kind, due_on::text as due, organisation from work.clock where about = $1',
      [person.id],
    );
    expect(clocks).toEqual([{ kind: 'review', due: soon, organisation: 18 }]);
  });

  it('is told by nothing that somebody may not see: a hidden role changes no day', async () => {
    const person = await recordPerson(test, kent);
    const hidden = await addLine(test, 18, [operation]);
    await link('role-in-line', person.id, hidden, 'associate');
    expect(await reviewOf(person)).toBe(aYear);
    await link('role-in-line', person.id, await addLine(test, 18), 'associate');
    await link('role-in-line', person.id, hidden, 'runner');
    expect(await reviewOf(person)).toBe(soon);
    expect([await only(person, kent), await only(person, officer)]).toEqual([true, true]);
  });

  it('is brought forward by the nightly look where two changes at once did not see each other', async () => {
    const person = await recordPerson(test, kent);
    await test.script('alter table links.link disable trigger hear_people_new');
    await link('role-in-line', person.id, await addLine(test, 18), 'associate');
    await test.script('alter table links.link enable trigger hear_people_new');
    expect(await reviewOf(person)).toBe(aYear);
    expect(await shortenAll(test.database, now)).toBeGreaterThan(0);
    expect(await shortenAll(test.database, now)).toBe(0);
    expect(await reviewOf(person)).toBe(soon);
  });

  it('is brought forward by the job alone', async () => {
    const person = await recordPerson(test, kent);
    const call = sql`select people.shorten_review(${person.id}::uuid, '2026-12-01')`;
    await expect(test.database.writing(kent, (db) => ask(db, call))).rejects.toThrow(/permission denied/);
    await expect(test.database.writing(systemActor('clerk'), (db) => ask(db, call))).rejects.toThrow(/only the job/);
  });
});
