import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asDay, plusSeconds } from '#kernel/instant.ts';
import { ask, sql } from '#platform/database/index.ts';
import { systemActor } from '#platform/testing/index.ts';
import {
  addTask,
  countReviews,
  escalateOverdue,
  listReviews,
  meetClock,
  remindReviews,
  startClock,
  tell,
  whatNeedsMe,
} from './index.ts';
import { now, openWorkWorld, operation, type WorkWorld } from './work-fixture.ts';

type Person = Awaited<ReturnType<WorkWorld['somebody']>>;

let world: WorkWorld;
let officer: Person;
let sergeant: Person;
let member: Person;
let centre: Person;

beforeAll(async () => {
  world = await openWorkWorld();
  officer = await world.somebody(18, 'officer', 'Rowan Ashby');
  sergeant = await world.somebody(18, 'supervisor', 'Joel Winstanley');
  member = await world.somebody(18, 'supervisor', 'Priya Fenwick', [operation]);
  centre = await world.somebody(60, 'centre analyst', 'Adaeze Merriman');
});
afterAll(() => world.test.close());

const words = async (actor: PersonActor) => {
  const asked = { whose: null, item: null, page: 1 } as const;
  const { needs } = await world.test.database.reading(actor, (db) => whatNeedsMe(db, actor, asked, now));
  return needs.filter((need) => need.isEscalated).map((need) => need.words);
};
const mails = () =>
  world.test.asOwner<{ payload: object }>(
    "select payload from jobs.outbox where queue = 'work.mail' order by created_at",
  );

describe('what is late', () => {
  it('comes before those who answer for the work, once, and they are written to once an organisation', async () => {
    const late = { at: plusSeconds(now, -60) };
    const owner = { organisation: 18, account: officer.account, name: officer.name };
    await world.test.database.writing(officer, async (db) => {
      const task = { about: null, owner, priority: 'ordinary' } as const;
      await addTask(db, officer, { ...task, title: 'Late task', due: late }, now);
      await addTask(db, officer, { ...task, title: 'Task in time', due: { day: asDay('2026-11-21') } }, now);
      const to = { organisation: 18, account: officer.account };
      await tell(db, officer, { kind: 'x', words: 'Late notice', about: null, to, due: late }, now);
      await startClock(
        db,
        officer,
        { kind: 'x', words: 'Late clock', about: null, organisation: 18, due: late, escalateTo: 60 },
        now,
      );
    });
    expect(await words(sergeant)).toEqual([]);
    const before = (await mails()).length;
    expect(await escalateOverdue(world.test.database, now)).toEqual({ notices: 1, clocks: 1, tasks: 1 });
    expect((await words(sergeant)).toSorted()).toEqual(['Late clock', 'Late notice', 'Late task']);
    expect(await words(centre)).toEqual(['Late clock']);
    expect((await mails()).slice(before).map(({ payload }) => payload)).toEqual([
      { organisation: 18, supervisors: true },
      { organisation: 60, supervisors: true },
    ]);
    expect(await escalateOverdue(world.test.database, now)).toEqual({ notices: 0, clocks: 0, tasks: 0 });
    expect((await mails()).length).toBe(before + 2);
  });

  it('is whatever is due before the moment and is not done: by property', async () => {
    const line = await world.openLine(18);
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ offset: fc.integer({ min: -5, max: 5 }), isMet: fc.boolean() }), { maxLength: 6 }),
        async (clocks) => {
          round += 1;
          await world.test.database.writing(officer, async (db) => {
            for (const [index, { offset, isMet }] of clocks.entries()) {
              const kind = `${round} ${index}`;
              const due = { at: plusSeconds(now, offset) };
              await startClock(db, officer, { kind, words: 'x', about: line, organisation: 18, due }, now);
              if (isMet) await meetClock(db, officer, { about: line, kind }, now);
            }
          });
          const expected = clocks.filter(({ offset, isMet }) => offset < 0 && !isMet).length;
          expect((await escalateOverdue(world.test.database, now)).clocks).toBe(expected);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is all that the jobs are told: no words, no title, no record', async () => {
    for (const question of [
      sql`select words from work.notice`,
      sql`select words from work.clock`,
      sql`select title from work.task`,
      sql`select payload from work.approval`,
      sql`select title from catalogue.entry`,
    ]) {
      await expect(world.test.database.reading(systemActor('jobs'), (db) => ask(db, question))).rejects.toThrow(
        /permission denied/,
      );
    }
    for (const name of ['clerk', 'identity', 'sealer'] as const) {
      const seen = await world.test.database.reading(systemActor(name), (db) =>
        db.selectFrom('work.task').select('id').execute(),
      );
      expect(seen).toEqual([]);
    }
  });
});

describe('reviews', () => {
  it('are put before the controller 28 days ahead, one clock a record, each for who may see the record', async () => {
    const soon = await world.openLine(18);
    const hidden = await world.hiddenLine(18);
    const later = await world.openLine(18);
    const elsewhere = await world.openLine(26);
    const reviewOn = (line: string, day: string) =>
      world.test.asOwner('update lines.line set review_on = $2 where id = $1', [line, day]);
    await reviewOn(soon, '2026-12-19');
    await reviewOn(hidden, '2026-11-20');
    await reviewOn(later, '2026-12-20');
    await reviewOn(elsewhere, '2026-12-01');
    expect(await remindReviews(world.test.database, now)).toEqual({ started: 3, ended: 0 });
    expect(await remindReviews(world.test.database, now)).toEqual({ started: 0, ended: 0 });
    const seen = (actor: PersonActor) =>
      world.test.database.reading(actor, async (db) => ({
        count: await countReviews(db, actor, now),
        ids: (await listReviews(db, actor, 1)).reviews.map(({ about }) => about.id),
      }));
    expect(await seen(sergeant)).toEqual({ count: { all: 1, late: 0, first: '2026-12-19' }, ids: [soon] });
    expect(await seen(member)).toEqual({ count: { all: 2, late: 1, first: '2026-11-20' }, ids: [hidden, soon] });

    await reviewOn(soon, '2027-11-20');
    expect(await remindReviews(world.test.database, now)).toEqual({ started: 0, ended: 1 });
    expect((await seen(sergeant)).count.all).toBe(0);
  });
});
