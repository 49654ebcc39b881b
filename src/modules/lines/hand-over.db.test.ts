import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { findOrganisation, type Organisation } from '#modules/directory/index.ts';
import { type Fact, factsOfKind, stateFact } from '#modules/records/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { changeLine } from './commands/change-line.ts';
import { decideHandOver, proposeHandOver } from './commands/hand-over.ts';
import { openLine } from './commands/open-line.ts';
import { areaFacts, brandFacts } from './kinds/line-facts.ts';
import { draft, kent, merseyside, now, officerOf, openRegister, westMercia } from './lines-fixture.ts';
import { handOversOf } from './queries/hand-overs.ts';
import { type LineView, showLine } from './queries/show-line.ts';
import { answersSince, openHandOver } from './rules/hand-over.ts';

describe('a line that two forces know', () => {
  let test: TestDatabase;
  const owner = officerOf(merseyside, { memberships: [10_001] });
  const other = officerOf(kent);
  beforeAll(async () => {
    test = await openRegister();
  }, 90_000);
  afterAll(() => test.close());

  const open = async (change: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const opened = await test.database.writing(owner, (db) => openLine(db, owner, draft(change), now));
    return opened.ok ? opened.value : '';
  };
  const show = (actor: PersonActor, reference: string): Promise<LineView | null> =>
    test.database.reading(actor, (db) => showLine(db, reference));
  const seen = async (actor: PersonActor, reference: string): Promise<LineView> => {
    const line = await show(actor, reference);
    if (line === null) throw new Error('It is not seen');
    return line;
  };
  const organisation = (text: string) => findOrganisation(text) as Organisation;
  const propose = async (reference: string, to = 'kent', actor = owner) => {
    const line = await seen(actor, reference);
    const proposal = { to: organisation(to), why: 'They trade there now.' };
    return test.database.writing(actor, (db) => proposeHandOver(db, actor, line, proposal, now));
  };
  const decide = async (actor: PersonActor, reference: string, accepts: boolean) => {
    const line = await seen(actor, reference);
    return test.database.writing(actor, async (db) => {
      const handOver = openHandOver(await handOversOf(db as never, line.id));
      if (handOver === null) throw new Error('There is no proposal');
      return decideHandOver(db, actor, { line: line.id, handOver, accepts, reason: 'As agreed.' }, now);
    });
  };
  const handOvers = async (reference: string) => {
    const line = await seen(owner, reference);
    return test.database.reading(owner, (db) => handOversOf(db, line.id));
  };

  it('loses nothing when both change it at once', async () => {
    const reference = await open();
    const before = await seen(owner, reference);
    const stated = { statement: 'opinion', grade: 'B2', source: 'Kent', since: null, until: null } as const;
    // Kent adds what it knows while Merseyside has its form open.
    await test.database.writing(other, async (db) => {
      await stateFact(db, other, brandFacts, { record: before.id, values: { name: 'MARV' }, stated });
      await stateFact(db, other, areaFacts, { record: before.id, values: { force: String(kent) }, stated });
    });
    const change = draft({ note: 'Changed.', areas: 'West Mercia', brand: ['JAY'] });
    const saved = await test.database.writing(owner, (db) => changeLine(db, owner, before, change, before.version));
    expect(saved).toEqual({ ok: true, value: null });
    const after = await seen(other, reference);
    expect(after).toMatchObject({ note: 'Changed.', reach: 'external' });
    expect(after.brands.map((each) => [each.name, each.contributor]).sort()).toEqual([
      ['JAY', merseyside],
      ['MARV', kent],
    ]);
    expect(after.areas.map((each) => each.force).sort()).toEqual([kent, westMercia].sort());
    // Two of the owner's own: the second is told, and nothing of the first is lost.
    const late = await test.database.writing(owner, (db) =>
      changeLine(db, owner, after, draft({ note: 'Late.' }), before.version),
    );
    expect(late).toMatchObject({ ok: false, problem: { kind: 'stale' } });
    expect((await seen(owner, reference)).note).toBe('Changed.');
  });

  it('reaches as far as the areas that anybody has stated and not withdrawn', async () => {
    const reference = await open({ origin: 'merseyside', areas: 'Merseyside' });
    const line = await seen(owner, reference);
    expect(line.reach).toBe('internal');
    const stated = { statement: 'fact', grade: null, source: 'Kent', since: null, until: null } as const;
    await test.database.writing(other, (db) =>
      stateFact(db, other, areaFacts, { record: line.id, values: { force: String(kent) }, stated }),
    );
    // Its reach follows, and whoever has the form of the line open may still save it.
    expect(await seen(owner, reference)).toMatchObject({ reach: 'external', version: line.version });
    await test.database.writing(other, (db) =>
      db
        .updateTable('lines.area')
        .set({ withdrawn_at: now, withdrawn_why: 'It was another line.' })
        .where('line', '=', line.id)
        .where('contributor', '=', kent)
        .execute(),
    );
    expect((await seen(owner, reference)).reach).toBe('internal');
  });

  it('changes hands by a proposal that is accepted, and each keeps what it stated', async () => {
    const reference = await open();
    expect(await propose(reference)).toEqual({ ok: true, value: null });
    expect(await propose(reference)).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    expect((await seen(other, reference)).controller).toBe(merseyside);
    expect(await decide(officerOf(westMercia), reference, true)).toMatchObject({
      ok: false,
      problem: { kind: 'forbidden' },
    });
    expect(await decide(owner, reference, true)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await decide(other, reference, true)).toEqual({ ok: true, value: null });
    const line = await seen(other, reference);
    expect(line.controller).toBe(kent);
    expect(line.numbers.every((each) => each.contributor === merseyside)).toBe(true);
    expect(answersSince(await handOvers(reference))).not.toBeNull();
    const facts: readonly Fact[] = await test.database.reading(owner, (db) => factsOfKind(db, brandFacts, [line.id]));
    expect(facts).toEqual([]);
    const save = (actor: PersonActor) =>
      test.database.writing(actor, (db) => changeLine(db, actor, line, draft({ note: 'Ours.' }), line.version));
    expect(await save(owner)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect(await save(other)).toEqual({ ok: true, value: null });
    const told = await test.asOwner<{ to: number }>(
      'select to_organisation as "to" from work.notice where kind = \'hand-over\' and about = $1 order by told_at, id',
      [line.id],
    );
    expect(told.map((each) => each.to).sort()).toEqual([kent, merseyside].sort());
  });

  it('stays when it is declined or withdrawn, and the answer stands in its history', async () => {
    const reference = await open();
    await propose(reference);
    await decide(other, reference, false);
    await propose(reference);
    await decide(owner, reference, false);
    expect((await seen(owner, reference)).controller).toBe(merseyside);
    const all = await handOvers(reference);
    expect(all.map((each) => [each.accepted, each.decidedOrganisation, each.reason])).toEqual([
      [false, merseyside, 'As agreed.'],
      [false, kent, 'As agreed.'],
    ]);
  });

  it('is not handed to whoever could not see it, nor to a partner, nor past the proposal', async () => {
    const reference = await open();
    const line = await seen(owner, reference);
    const set = (columns: Readonly<Record<string, unknown>>) =>
      test.database.writing(owner, (db) =>
        db.updateTable('lines.line').set(columns).where('id', '=', line.id).execute(),
      );
    await expect(set({ controller: kent })).rejects.toThrow(/by a proposal that was accepted/);
    expect(await propose(reference, 'Knowsley Council')).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
    await set({ restricted_to: [10_001] });
    expect(await propose(reference)).toMatchObject({ ok: false, problem: { problems: [{ field: 'to' }] } });
    await test.asOwner(
      "insert into directory.account (id, name, issuer, subject) values ('019a9d3c-0000-7000-8000-0000000000aa', 'Kent member', 'test', 'kent-member')",
    );
    await test.asOwner(
      `insert into directory.posting (account, organisation, roles, clearance, memberships, since)
       values ('019a9d3c-0000-7000-8000-0000000000aa', $1, '{supervisor}', 1, '{10001}', '2026-01-01')`,
      [kent],
    );
    expect(await propose(reference)).toEqual({ ok: true, value: null });
    // A proposal about a line that is hidden is hidden with it.
    expect(await test.database.reading(other, (db) => handOversOf(db, line.id))).toEqual([]);
    await set({ restricted_to: null, handling: 'C' });
    expect(await propose(reference, 'west-mercia')).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
  });
});
