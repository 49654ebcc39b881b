import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Result } from '#kernel/result.ts';
import { addLink, findLink, findLinks, type NewLink, withdrawLink } from '#modules/links/index.ts';
import { type Fact, factsOfKind, withdrawFact } from '#modules/records/index.ts';
import type { Writer } from '#platform/database/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { decideApproval, withdrawApproval } from '#platform/work/index.ts';
import { decideFact } from './commands/decide-fact.ts';
import { decideLinkOfPerson, victimStatusApproval } from './index.ts';
import { exploitationFact } from './kinds/harm-facts.ts';
import {
  addIncident,
  addLine,
  now,
  openPeople,
  recordPerson,
  somebody,
  state,
  status,
  type TestPerson,
  testStated,
  today,
} from './people-fixture.ts';

let test: TestDatabase;
let incident: Id;
let line: Id;
let keira: TestPerson;
const analyst = somebody(18, 'analyst', 'Priya Shah');
const supervisor = somebody(18, 'supervisor', 'Owain Bebb');
const elsewhere = somebody(26, 'supervisor', 'Tom Rigby');

beforeAll(async () => {
  test = await openPeople();
  incident = await addIncident(test, 18);
  line = await addLine(test, 18);
});
afterAll(() => test.close());
beforeEach(async () => {
  keira = await recordPerson(test, analyst);
});

const suspect = (person: TestPerson): NewLink => ({
  kind: 'involved-in',
  a: person.id,
  b: incident,
  role: 'suspect',
  note: '',
  stated: testStated,
});
const holder = (person: TestPerson): NewLink => ({
  ...suspect(person),
  kind: 'role-in-line',
  b: line,
  role: 'line holder',
});

const asLink = (link: NewLink, actor: PersonActor = analyst, deciders = [decideLinkOfPerson]) =>
  // Kept although refused, as the route does that sends on to where it waits.
  test.database.writing(actor, async (db) => {
    const done = await addLink(db, actor, link, now, deciders);
    return { ok: true as const, value: done };
  });

function waitsAt(done: Result<unknown, unknown>): string {
  const failure = done.ok ? null : (done.problem as { waitsAt?: string });
  if (failure?.waitsAt === undefined) throw new Error(`It does not wait: ${JSON.stringify(done)}`);
  return failure.waitsAt.split('/').at(-1) ?? '';
}

const decide = (actor: PersonActor, reference: string, decision: 'approved' | 'refused' = 'approved') =>
  test.database.writing(actor, (db) =>
    decideApproval(db, actor, [victimStatusApproval], { reference, state: decision, reason: 'Seen the footage.' }, now),
  );

const linksNow = (actor: PersonActor, person: TestPerson, kind: 'involved-in' | 'role-in-line' = 'involved-in') =>
  test.database.reading(actor, (db) => findLinks(db, { kind, a: [person.id] }));

const statuses = (person: TestPerson) =>
  test.database.reading(analyst, (db) => factsOfKind(db, exploitationFact, [person.id]));

describe('a victim becomes a suspect by two people (H1)', () => {
  it('in the database: nobody writes it alone, whatever the code does', async () => {
    await state(test, analyst, keira, 'exploitation', status('suspected victim'));
    await expect(asLink(suspect(keira), analyst, [])).rejects.toThrow('two people');
    await expect(asLink(holder(keira), analyst, [])).rejects.toThrow('two people');
    await expect(asLink(suspect(keira), supervisor, [])).rejects.toThrow('two people');
    await expect(state(test, analyst, keira, 'exploitation', status('victim and offender'))).rejects.toThrow(
      'two people',
    );
    expect(await linksNow(analyst, keira)).toEqual([]);
  });

  it('leaves alone whoever nothing says was harmed, and roles that say nothing of who harms', async () => {
    expect((await asLink(suspect(keira))).value.ok).toBe(true);
    const other = await recordPerson(test, analyst);
    await state(test, analyst, other, 'exploitation', status('RG positive'));
    expect((await asLink({ ...holder(other), role: 'runner' })).value.ok).toBe(true);
    expect((await asLink({ ...suspect(other), role: 'witness' })).value.ok).toBe(true);
  });

  it('asks a second person, who is another one of the same organisation', async () => {
    await state(test, analyst, keira, 'exploitation', status('referred'));
    const reference = waitsAt((await asLink(suspect(keira))).value);
    // Asked again, it waits where it waits.
    expect(waitsAt((await asLink(suspect(keira))).value)).toBe(reference);
    expect(await linksNow(analyst, keira)).toEqual([]);
    const refusals = [await decide(analyst, reference), await decide(elsewhere, reference)];
    expect(refusals.map((each) => (each.ok ? '' : each.problem.kind))).toEqual(['conflict', 'missing']);
    expect((await decide(supervisor, reference)).ok).toBe(true);
    const [link] = await linksNow(analyst, keira);
    expect([link?.role, link?.recordedBy]).toEqual(['suspect', 'Owain Bebb, Kent Police']);
  });

  it('does not let somebody decide what they asked themselves, though they may decide what others ask', async () => {
    await state(test, analyst, keira, 'exploitation', status('CG positive'));
    const reference = waitsAt((await asLink(holder(keira), supervisor)).value);
    const own = await decide(supervisor, reference);
    expect(own.ok ? '' : own.problem.kind).toBe('conflict');
    await expect(
      test.database.writing(supervisor, (db) =>
        db
          .updateTable('work.approval')
          .set({ state: 'approved', decided_by: supervisor.account, decided_name: 'x', decided_at: now })
          .where('reference', '=', reference)
          .execute(),
      ),
    ).rejects.toThrow(/row-level security|violates check/);
    expect(await linksNow(analyst, keira, 'role-in-line')).toEqual([]);
  });

  it('keeps nothing of what was refused or taken back', async () => {
    await state(test, analyst, keira, 'exploitation', status('suspected victim'));
    const first = waitsAt((await asLink(suspect(keira))).value);
    expect((await decide(supervisor, first, 'refused')).ok).toBe(true);
    await expect(asLink(suspect(keira), analyst, [])).rejects.toThrow('two people');
    const second = waitsAt((await asLink(suspect(keira))).value);
    await test.database.writing(analyst, (db) => withdrawApproval(db, analyst, second, 'Wrong person', now));
    expect((await decide(supervisor, second)).ok).toBe(false);
    expect(await linksNow(analyst, keira)).toEqual([]);
  });

  it('holds for a victim in an incident too', async () => {
    expect((await asLink({ ...suspect(keira), role: 'victim' })).value.ok).toBe(true);
    await expect(asLink(suspect(keira), analyst, [])).rejects.toThrow('two people');
    await expect(state(test, analyst, keira, 'exploitation', status('victim and offender'))).rejects.toThrow(
      'two people',
    );
    const [victim] = await linksNow(analyst, keira);
    const held = await test.database.reading(analyst, (db) => findLink(db, victim?.reference ?? ''));
    if (held === null) throw new Error('No link');
    const end = (deciders: readonly (typeof decideLinkOfPerson)[]) =>
      test.database.writing(analyst, async (db) => ({
        ok: true as const,
        value: await withdrawLink(db, analyst, held, { version: 1, why: 'Mistaken' }, now, deciders),
      }));
    await expect(end([])).rejects.toThrow('two people');
    expect((await decide(supervisor, waitsAt((await end([decideLinkOfPerson])).value))).ok).toBe(true);
    expect(await linksNow(analyst, keira)).toEqual([]);
  });

  it('says of a restricted record only that it is one', async () => {
    const hidden = await addLine(test, 18, [10_001]);
    const member = somebody(18, 'analyst', 'Asha Rao', [10_001]);
    await state(test, analyst, keira, 'exploitation', status('referred'));
    const reference = waitsAt((await asLink({ ...holder(keira), b: hidden }, member)).value);
    const [row] = await test.asOwner<{ words: string }>('select words from work.approval where reference = $1', [
      reference,
    ]);
    const [entry] = await test.asOwner<{ reference: string }>('select reference from catalogue.entry where id = $1', [
      hidden,
    ]);
    expect(row?.words).toContain('a line that is restricted');
    expect(row?.words).not.toContain(entry?.reference);
    // The second person must be able to see what they decide about.
    expect((await decide(supervisor, reference)).ok).toBe(false);
  });
});

describe('what says that somebody is a victim ends by two people', () => {
  const asked = (db: Writer, held: Fact & { readonly record: Id }, isWithdrawal: boolean, code: string) => ({
    ...{ db, actor: analyst, today, now, record: held.record, fact: exploitationFact },
    values: status(code),
    stated: testStated,
    change: {
      ...{ id: held.id, version: held.version, before: held.values, statedBefore: held },
      ...{ recordedBy: held.recordedBy, isWithdrawal, why: 'Mistaken' },
    },
  });

  it('when it is the last one', async () => {
    await state(test, analyst, keira, 'exploitation', status('suspected victim'));
    const [held] = await statuses(keira);
    if (held === undefined) throw new Error('No status');
    await expect(test.database.writing(analyst, (db) => withdrawFact(db, held, 1, 'Mistaken'))).rejects.toThrow(
      'two people',
    );
    const waits = await test.database.writing(analyst, async (db) => ({
      ok: true as const,
      value: await decideFact(asked(db, held, true, 'suspected victim')),
    }));
    const reference = waitsAt({ ok: false, problem: waits.value });
    expect((await decide(supervisor, reference)).ok).toBe(true);
    expect((await statuses(keira)).map((each) => each.withdrawnWhy)).toEqual(['Mistaken']);
  });

  it('and alone while another stands, or where one victim status follows another', async () => {
    await state(test, analyst, keira, 'exploitation', status('suspected victim'));
    await state(test, analyst, keira, 'exploitation', status('referred'));
    const all = await statuses(keira);
    const first = all.find((each) => each.values['status'] === 'suspected victim');
    const second = all.find((each) => each.values['status'] === 'referred');
    if (first === undefined || second === undefined) throw new Error('No statuses');
    const free = await test.database.writing(analyst, async (db) => ({
      ok: true as const,
      value: [
        await decideFact(asked(db, first, true, 'suspected victim')),
        await decideFact(asked(db, second, false, 'RG positive')),
      ],
    }));
    expect(free.value).toEqual([null, null]);
    const done = await test.database.writing(analyst, (db) => withdrawFact(db, first, 1, 'Referred since'));
    expect(done.ok).toBe(true);
    await expect(test.database.writing(analyst, (db) => withdrawFact(db, second, 1, 'x'))).rejects.toThrow(
      'two people',
    );
  });
});
