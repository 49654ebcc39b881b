import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asDay } from '#kernel/instant.ts';
import { ok } from '#kernel/result.ts';
import {
  addTask,
  endTask,
  findTask,
  giveTask,
  listColleagues,
  meetClock,
  type NeedsAsked,
  startClock,
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

describe('a task', () => {
  const task = (owner: Parameters<typeof addTask>[2]['owner'], title = 'Ring the school') =>
    ({ title, about: null, owner, due: null, priority: 'ordinary' }) as const;
  const own = (person: Person) => ({ organisation: person.organisation, account: person.account, name: person.name });

  it('is given to others only by whoever may, by the form and past the form', async () => {
    await expect(writing(officer, (db) => addTask(db, officer, task(own(sergeant)), now))).rejects.toThrow(
      /row-level security/,
    );
    const reference = await writing(officer, (db) => addTask(db, officer, task(own(officer)), now));
    const give = (person: Person, to: Person | null, version: number) =>
      writing(person, (db) => giveTask(db, person, { reference, version, to }));
    expect(await give(officer, sergeant, 1)).toMatchObject({ ok: false, problem: { kind: 'missing' } });
    await expect(
      writing(officer, (db) =>
        db
          .updateTable('work.task')
          .set({ owner_account: sergeant.account })
          .where('reference', '=', reference)
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
    expect(await give(sergeant, member, 1)).toEqual(ok(null));
    expect(await give(sergeant, officer, 1)).toMatchObject({ ok: false, problem: { kind: 'stale' } });
    expect(await words(member)).toContain('Ring the school');
    expect(await give(member, null, 2)).toEqual(ok(null));
    expect(await give(officer, officer, 3)).toEqual(ok(null));
  });

  it('asked of another organisation is done there, read here, and nobody else’s', async () => {
    const reference = await writing(elsewhere, (db) =>
      addTask(db, elsewhere, task({ organisation: 18, account: null, name: '' }, 'Check an address'), now),
    );
    expect(await words(sergeant)).toContain('Check an address');
    const of = (person: PersonActor) => world.test.database.reading(person, (db) => findTask(db, person, reference));
    expect(await of(council)).toBeNull();
    expect(await of(elsewhere)).toMatchObject({ state: 'open', askedBy: 'Callum Rashid, Merseyside Police' });
    const ended = await writing(officer, (db) =>
      endTask(db, officer, { reference, version: 1, state: 'done', reason: 'Nobody lives there.' }, now),
    );
    expect(ended).toEqual(ok(null));
    expect(await of(elsewhere)).toMatchObject({
      state: 'done',
      reason: 'Nobody lives there.',
      endedBy: 'Rowan Ashby, Kent Police',
      mayEnd: false,
    });
  });

  it('asked of a partner is seen and ended by the partner', async () => {
    const owner = { organisation: 70, organisationKind: 'partner', account: null, name: '' } as const;
    const reference = await writing(sergeant, (db) => addTask(db, sergeant, task(owner, 'Visit the flat'), now));
    expect(await words(council)).toContain('Visit the flat');
    expect(
      await writing(council, (db) =>
        endTask(db, council, { reference, version: 1, state: 'done', reason: 'Visited.' }, now),
      ),
    ).toEqual(ok(null));
  });

  it('is ended once of two who end it at once', async () => {
    const reference = await writing(sergeant, (db) =>
      addTask(db, sergeant, task({ organisation: 18, account: null, name: '' }), now),
    );
    const end = (person: PersonActor) =>
      writing(person, (db) => endTask(db, person, { reference, version: 1, state: 'done', reason: 'Done.' }, now));
    const both = await Promise.all([end(sergeant), end(inspector)]);
    expect(both.filter((each) => each.ok)).toHaveLength(1);
  });

  it('keeps its history', async () => {
    const reference = await writing(officer, (db) => addTask(db, officer, task(own(officer)), now));
    await writing(officer, (db) =>
      endTask(db, officer, { reference, version: 1, state: 'cancelled', reason: 'Not needed.' }, now),
    );
    const rows = await world.test.asOwner<{ before: object; after: object }>(
      'select before, after from history.change where entry = (select id from work.task where reference = $1)',
      [reference],
    );
    expect(rows).toMatchObject([
      { before: { state: 'open' }, after: { state: 'cancelled', state_reason: 'Not needed.' } },
    ]);
  });
});

describe('a clock', () => {
  it('is met once, by the organisation whose duty it is or by who started it', async () => {
    const line = await world.openLine(26);
    const due = { day: asDay('2026-12-19') };
    await writing(elsewhere, (db) =>
      startClock(db, elsewhere, { kind: 'answer', words: 'Answer', about: line, organisation: 18, due }, now),
    );
    expect(await words(sergeant)).toContain('Answer');
    const meet = (person: PersonActor) =>
      writing(person, (db) => meetClock(db, person, { about: line, kind: 'answer' }, now));
    expect(await meet(await world.somebody(42, 'supervisor', 'Hannah Okafor'))).toBe(0);
    expect(await meet(officer)).toBe(1);
    expect(await meet(elsewhere)).toBe(0);
    expect(await words(sergeant)).not.toContain('Answer');
  });
});

describe('colleagues', () => {
  it('are those of the own organisation, told apart when they share a name, and say nothing of how they sign in', async () => {
    await world.somebody(71, 'partner worker', 'Alex Grey');
    const one = await world.somebody(71, 'partner worker', 'Alex Grey');
    const gone = await world.somebody(71, 'partner worker', 'Gone Away');
    await world.test.asOwner('update directory.account set closed_at = now() where id = $1', [gone.account]);
    const list = await world.test.database.reading(one, (db) => listColleagues(db, one, now));
    expect(list.map((each) => each.label)).toEqual(['Alex Grey', 'Alex Grey (2)']);
    await expect(
      world.test.database.reading(one, (db) => db.selectFrom('directory.account').select('subject').execute()),
    ).rejects.toThrow(/permission denied/);
    const others = await world.test.database.reading(one, (db) =>
      db.selectFrom('directory.account').select('id').where('id', '=', officer.account).execute(),
    );
    expect(others).toEqual([]);
  });
});

describe('the ledger', () => {
  it('has an entry for each thing that was written', async () => {
    const rows = await world.test.asOwner<{ kind: string; action: string }>(
      'select distinct kind, action from ledger.entry where kind = any ($1) order by 1, 2',
      [['clock', 'task']],
    );
    expect(rows.map(({ kind, action }) => `${kind} ${action}`)).toEqual([
      'clock alteration',
      'clock collection',
      'task alteration',
      'task collection',
    ]);
  });
});
