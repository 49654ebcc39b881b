import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { invalid } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import { ok, refused } from '#kernel/result.ts';
import {
  type ApprovalKind,
  addTask,
  askApproval,
  decideApproval,
  findApproval,
  type NeedsAsked,
  whatNeedsMe,
  withdrawApproval,
} from './index.ts';
import { now, openWorkWorld, type WorkWorld } from './work-fixture.ts';

type Person = PersonActor & { readonly account: Id };

let world: WorkWorld;
let officer: Person;
let sergeant: Person;
let inspector: Person;
let elsewhere: Person;

beforeAll(async () => {
  world = await openWorkWorld();
  officer = await world.somebody(18, 'officer', 'Rowan Ashby');
  sergeant = await world.somebody(18, 'supervisor', 'Joel Winstanley');
  inspector = await world.somebody(18, 'supervisor', 'Niamh Calloway');
  elsewhere = await world.somebody(26, 'supervisor', 'Callum Rashid');
});
afterAll(() => world.test.close());

const all: NeedsAsked = { whose: null, item: null, page: 1 };
const needs = async (actor: PersonActor, asked: Partial<NeedsAsked> = {}, at = now) =>
  (await world.test.database.reading(actor, (db) => whatNeedsMe(db, actor, { ...all, ...asked }, at))).needs;
const words = async (actor: PersonActor, asked: Partial<NeedsAsked> = {}) =>
  (await needs(actor, asked)).map((need) => need.words);
const writing: WorkWorld['test']['database']['writing'] = (actor, body) => world.test.database.writing(actor, body);

describe('what needs two people', () => {
  const done: string[] = [];
  const kinds: readonly ApprovalKind[] = [
    {
      name: 'note',
      title: 'Add a note',
      carryOut: async (db, actor, { payload, askedName, reason }, at) => {
        const { title, refuse } = payload as { readonly title: string; readonly refuse?: boolean };
        done.push(`${title}: ${askedName}, ${actor.name}, ${reason}`);
        const owner = { organisation: 18, account: null, name: '' };
        await addTask(db, actor, { title, about: null, owner, due: null, priority: 'ordinary' }, at);
        return refuse ? refused(invalid({ field: '', message: 'It cannot be done any more.' })) : ok(null);
      },
    },
  ];
  const ask = (title: string, more = {}) =>
    writing(sergeant, (db) =>
      askApproval(
        db,
        sergeant,
        { kind: 'note', about: null, payload: { title, ...more }, words: `Please: ${title}` },
        now,
      ),
    );
  const decide = (person: PersonActor, reference: string, state: 'approved' | 'refused' = 'approved') =>
    writing(person, (db) => decideApproval(db, person, kinds, { reference, state, reason: 'Checked.' }, now));
  const view = (person: PersonActor, reference: string) =>
    world.test.database.reading(person, (db) => findApproval(db, person, reference));

  it('is carried out in the transaction of the decision, by the second person', async () => {
    const reference = await ask('first');
    expect(await words(inspector)).toContain('Please: first');
    expect(await words(sergeant)).not.toContain('Please: first');
    expect(await decide(inspector, reference)).toEqual(ok(null));
    expect(done).toEqual(['first: Joel Winstanley, Niamh Calloway, Checked.']);
    expect(await words(sergeant, { whose: 'organisation' })).toContain('first');
    expect(await words(sergeant)).toContain('What you asked for was approved.');
    expect(await view(officer, reference)).toMatchObject({
      state: 'approved',
      askedName: 'Joel Winstanley',
      decidedName: 'Niamh Calloway',
      mayDecide: false,
    });
  });

  it('is never decided by the same person: by the form, past the form, or by the owner of the table', async () => {
    const reference = await ask('mine');
    expect(await decide(sergeant, reference)).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    const end = { state: 'approved', decided_at: now, decided_name: 'x' } as const;
    const past = (person: Person, decided_by: Id) =>
      writing(person, (db) =>
        db
          .updateTable('work.approval')
          .set({ ...end, decided_by })
          .where('reference', '=', reference)
          .execute(),
      );
    await expect(past(sergeant, sergeant.account)).rejects.toThrow(/row-level security/);
    await expect(past(sergeant, inspector.account)).rejects.toThrow(/row-level security/);
    await expect(past(inspector, sergeant.account)).rejects.toThrow(/row-level security/);
    await expect(
      world.test.asOwner(
        `update work.approval set state = 'approved', decided_at = now(), decided_by = asked_by where reference = $1`,
        [reference],
      ),
    ).rejects.toThrow(/check constraint/);
    expect(await view(inspector, reference)).toMatchObject({ state: 'asked', mayDecide: true });
  });

  it('is not decided without the permission, nor by another organisation', async () => {
    const reference = await ask('closed');
    expect(await decide(officer, reference)).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    expect(await decide(elsewhere, reference)).toMatchObject({ ok: false, problem: { kind: 'missing' } });
    const past = await writing(officer, (db) =>
      db
        .updateTable('work.approval')
        .set({ state: 'approved', decided_at: now, decided_name: 'x', decided_by: officer.account })
        .where('reference', '=', reference)
        .executeTakeFirst(),
    );
    expect(past.numUpdatedRows).toBe(0n);
  });

  it('is decided once of two who decide at once, and carried out once', async () => {
    const third = await world.somebody(18, 'supervisor', 'Eleri Standish');
    const reference = await ask('race');
    const both = await Promise.all([decide(inspector, reference), decide(third, reference)]);
    expect(both.map((each) => each.ok).toSorted()).toEqual([false, true]);
    expect(both.find((each) => !each.ok)).toMatchObject({ problem: { kind: 'conflict' } });
    expect((await words(sergeant, { whose: 'organisation' })).filter((text) => text === 'race')).toHaveLength(1);
  });

  it('stays asked for when it cannot be carried out', async () => {
    const reference = await ask('impossible', { refuse: true });
    expect(await decide(inspector, reference)).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
    expect(await view(inspector, reference)).toMatchObject({ state: 'asked', decidedName: null });
    expect(await words(sergeant, { whose: 'organisation' })).not.toContain('impossible');
    expect(await decide(inspector, reference, 'refused')).toEqual(ok(null));
  });

  it('is withdrawn by whoever asked, and by nobody else', async () => {
    const reference = await ask('back');
    const withdraw = (person: PersonActor) =>
      writing(person, (db) => withdrawApproval(db, person, reference, 'A mistake.', now));
    expect(await withdraw(inspector)).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    expect(await withdraw(sergeant)).toEqual(ok(null));
    expect(await decide(inspector, reference)).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
  });

  it('cannot be asked for in another’s name, nor changed after', async () => {
    await expect(
      writing(officer, (db) =>
        askApproval(
          db,
          { ...officer, account: sergeant.account },
          { kind: 'note', about: null, payload: {}, words: 'x' },
          now,
        ),
      ),
    ).rejects.toThrow(/row-level security/);
    const reference = await ask('fixed');
    await expect(
      writing(sergeant, (db) =>
        db.updateTable('work.approval').set({ words: 'Other' }).where('reference', '=', reference).execute(),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('the ledger', () => {
  it('has an entry for each thing that was written', async () => {
    const rows = await world.test.asOwner<{ kind: string; action: string }>(
      'select distinct kind, action from ledger.entry where kind = any ($1) order by 1, 2',
      [['approval', 'notice']],
    );
    expect(rows.map(({ kind, action }) => `${kind} ${action}`)).toEqual([
      'approval alteration',
      'approval collection',
      'notice collection',
    ]);
  });
});
