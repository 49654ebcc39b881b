import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { conflict } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import { asDay, plusSeconds } from '#kernel/instant.ts';
import { ok, refused } from '#kernel/result.ts';
import { mintId } from '#platform/database/index.ts';
import {
  acknowledge,
  addTask,
  askApproval,
  countWhatNeedsMe,
  findNotice,
  type NeedsAsked,
  startClock,
  tell,
  whatNeedsMe,
} from './index.ts';
import { now, openWorkWorld, operation, type WorkWorld } from './work-fixture.ts';

type Person = PersonActor & { readonly account: Id };

let world: WorkWorld;
let officer: Person;
let sergeant: Person;
let inspector: Person;
let member: Person;
let elsewhere: Person;
let council: Person;

beforeAll(async () => {
  world = await openWorkWorld();
  officer = await world.somebody(18, 'officer', 'Rowan Ashby');
  sergeant = await world.somebody(18, 'supervisor', 'Joel Winstanley');
  inspector = await world.somebody(18, 'supervisor', 'Niamh Calloway');
  member = await world.somebody(18, 'officer', 'Priya Fenwick', [operation]);
  elsewhere = await world.somebody(26, 'supervisor', 'Callum Rashid');
  council = await world.somebody(70, 'partner worker', 'Gwen Pargeter');
});
afterAll(() => world.test.close());

const all: NeedsAsked = { whose: null, item: null, page: 1 };
const needs = async (actor: PersonActor, asked: Partial<NeedsAsked> = {}, at = now) =>
  (await world.test.database.reading(actor, (db) => whatNeedsMe(db, actor, { ...all, ...asked }, at))).needs;
const words = async (actor: PersonActor, asked: Partial<NeedsAsked> = {}) =>
  (await needs(actor, asked)).map((need) => need.words);
const writing: WorkWorld['test']['database']['writing'] = (actor, body) => world.test.database.writing(actor, body);

/** Everybody who could see a thing about Kent's record, and what each sees of the words. */
async function seenBy(text: string, people: readonly PersonActor[]): Promise<readonly boolean[]> {
  const seen = [];
  for (const person of people) seen.push((await words(person, { whose: 'organisation' })).includes(text));
  return seen;
}

describe('what is about a hidden record', () => {
  it('is not there: no notice, clock, task or approval, and no number', async () => {
    const line = await world.openLine(18);
    const team = [officer, sergeant, member];
    const before = await Promise.all(team.map((each) => needs(each, { whose: 'organisation' })));
    await writing(member, async (db) => {
      await tell(db, member, { kind: 'test', words: 'Hidden notice', about: line, to: { organisation: 18 } }, now);
      const due = { at: plusSeconds(now, 60) };
      await startClock(db, member, { kind: 'test', words: 'Hidden clock', about: line, organisation: 18, due }, now);
      const task = { title: 'Hidden task', about: line, due: null, priority: 'ordinary' as const };
      await addTask(db, member, { ...task, owner: { organisation: 18, account: member.account, name: '' } }, now);
      await askApproval(db, member, { kind: 'test', about: line, payload: {}, words: 'Hidden approval' }, now);
    });
    for (const text of ['Hidden notice', 'Hidden clock', 'Hidden task'])
      expect([text, await seenBy(text, team)]).toEqual([text, [true, true, true]]);
    expect(await seenBy('Hidden approval', team)).toEqual([false, true, false]);
    const counted = await world.test.database.reading(sergeant, (db) => countWhatNeedsMe(db, sergeant, now));
    await world.restrict(line, 18);
    for (const [text, seen] of [
      ['Hidden notice', true],
      ['Hidden clock', true],
      ['Hidden task', true],
      ['Hidden approval', false],
    ] as const)
      expect([text, await seenBy(text, team)]).toEqual([text, [false, false, seen]]);
    const after = await world.test.database.reading(sergeant, (db) => countWhatNeedsMe(db, sergeant, now));
    // The notice, the clock and the approval; the task is another's.
    expect(counted.all - after.all).toBe(3);
    expect(await needs(sergeant, { whose: 'organisation' })).toEqual(before[1]);
  });

  it('cannot be told of, asked for or watched, in the same words as about a record that is not there', async () => {
    const hidden = await world.hiddenLine(26);
    const attempts = (about: Id) =>
      [
        () =>
          writing(sergeant, (db) =>
            tell(db, sergeant, { kind: 'x', words: 'x', about, to: { organisation: 18 } }, now),
          ),
        () =>
          writing(sergeant, (db) =>
            startClock(db, sergeant, { kind: 'x', words: 'x', about, organisation: 18, due: { at: now } }, now),
          ),
        () => writing(sergeant, (db) => askApproval(db, sergeant, { kind: 'x', about, payload: {}, words: 'x' }, now)),
        () =>
          writing(sergeant, (db) => {
            const owner = { organisation: 18, account: sergeant.account, name: '' };
            return addTask(db, sergeant, { title: 'x', about, owner, due: null, priority: 'ordinary' }, now);
          }),
      ].map((attempt) =>
        attempt().then(
          () => 'accepted',
          (error: Error) => error.message,
        ),
      );
    const said = await Promise.all(attempts(hidden));
    expect(said).toEqual(await Promise.all(attempts(mintId())));
    for (const message of said) expect(message).toMatch(/row-level security/);
  });

  it('does not show through the catalogue: a task has no title there', async () => {
    const reference = await writing(officer, (db) =>
      addTask(
        db,
        officer,
        {
          title: 'Ring the school of the girl',
          about: null,
          owner: { organisation: 18, account: officer.account, name: officer.name },
          due: null,
          priority: 'high',
        },
        now,
      ),
    );
    const [row] = await world.test.asOwner<{ title: string; status: string }>(
      'select title, status from catalogue.entry where reference = $1',
      [reference],
    );
    expect(row).toEqual({ title: 'Task', status: 'open' });
  });
});

describe('a notice', () => {
  const told = (to: Parameters<typeof tell>[2]['to'], text: string, more = {}) =>
    writing(elsewhere, (db) => tell(db, elsewhere, { kind: 'test', words: text, about: null, to, ...more }, now));

  it('reaches whom it is for, and the organisation that told it, and nobody else', async () => {
    await told({ organisation: 18, account: officer.account }, 'For one');
    await told({ organisation: 18, team: operation }, 'For a team');
    await told({ organisation: 18, supervisors: true }, 'For supervisors');
    await told({ organisation: 70 }, 'For the council');
    const mine = async (person: PersonActor) => (await words(person)).filter((text) => text.startsWith('For '));
    expect(await mine(officer)).toEqual(['For one']);
    expect(await mine(member)).toEqual(['For a team']);
    expect(await mine(sergeant)).toEqual(['For supervisors']);
    expect(await mine(council)).toEqual(['For the council']);
    expect(await mine(elsewhere)).toEqual([]);
  });

  it('is settled by the receipt that it asks for; each person gives each once', async () => {
    const reference = await told({ organisation: 18 }, 'Act on this', { asks: 'act' });
    const give = (person: PersonActor, kind: 'acknowledged' | 'acted') =>
      writing(person, (db) => acknowledge(db, person, reference, { kind, words: 'Seen.' }, now));
    expect(await give(sergeant, 'acknowledged')).toEqual(ok(null));
    expect(await words(inspector)).toContain('Act on this');
    expect(await give(sergeant, 'acknowledged')).toEqual(refused(conflict('You have said so already.')));
    expect(await give(inspector, 'acted')).toEqual(ok(null));
    expect(await words(sergeant)).not.toContain('Act on this');
    const read = await world.test.database.reading(elsewhere, (db) => findNotice(db, elsewhere, reference));
    expect(read?.receipts.map(({ kind, name }) => [kind, name])).toEqual([
      ['acknowledged', 'Joel Winstanley, Kent Police'],
      ['acted', 'Niamh Calloway, Kent Police'],
    ]);
    expect(read).toMatchObject({ isForMe: false, settledAt: now });
  });

  it('cannot be acknowledged by whoever it is not for, by a form or past the form', async () => {
    const reference = await told({ organisation: 18, account: officer.account }, 'Only for one');
    const attempt = await writing(elsewhere, (db) =>
      acknowledge(db, elsewhere, reference, { kind: 'acknowledged', words: '' }, now),
    );
    expect(attempt).toMatchObject({ ok: false, problem: { kind: 'missing' } });
    const [row] = await world.test.asOwner<{ id: Id }>('select id from work.notice where reference = $1', [reference]);
    for (const [person, organisation, account] of [
      [elsewhere, 26, elsewhere.account],
      [elsewhere, 18, officer.account],
      [officer, 18, sergeant.account],
    ] as const) {
      const receipt = { id: mintId(), notice: row?.id ?? mintId(), organisation, account, name: 'x', at: now };
      await expect(
        writing(person, (db) =>
          db
            .insertInto('work.receipt')
            .values({ ...receipt, kind: 'acknowledged' })
            .execute(),
        ),
      ).rejects.toThrow(/row-level security/);
    }
  });

  it('cannot be told in another’s name', async () => {
    await expect(
      writing(elsewhere, (db) =>
        tell(
          db,
          { ...elsewhere, organisation: 18 },
          { kind: 'x', words: 'x', about: null, to: { organisation: 70 } },
          now,
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('the order of what needs somebody', () => {
  it('is late before in time, a child at risk before everything within each, then by date', async () => {
    const person = await world.somebody(42, 'officer', 'Ottoline Marchbanks');
    const add = (title: string, priority: 'child at risk' | 'high' | 'ordinary', day: string | null) =>
      writing(person, (db) => {
        const owner = { organisation: 42, account: person.account, name: person.name };
        const due = day === null ? null : { day: asDay(day) };
        return addTask(db, person, { title, about: null, owner, due, priority }, now);
      });
    await add('later', 'ordinary', '2026-12-02');
    await add('no date', 'ordinary', null);
    await add('late', 'ordinary', '2026-11-18');
    await add('child in time', 'child at risk', '2026-12-01');
    await add('late child', 'child at risk', '2026-11-20');
    await add('soon', 'ordinary', '2026-11-22');
    await add('today', 'ordinary', '2026-11-21');
    await add('high', 'high', '2026-12-05');
    expect(await words(person)).toEqual([
      'late child',
      'late',
      'child in time',
      'high',
      'today',
      'soon',
      'later',
      'no date',
    ]);
    const count = await world.test.database.reading(person, (db) => countWhatNeedsMe(db, person, now));
    expect(count).toEqual({ all: 8, late: 2, lateForChild: 1 });
    expect((await needs(person)).map((need) => need.isLate).filter(Boolean)).toHaveLength(2);
  });
});
