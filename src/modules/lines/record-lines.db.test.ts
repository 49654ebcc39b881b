import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { search } from '#platform/catalogue/index.ts';
import { asReader } from '#platform/database/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { changeLine } from './commands/change-line.ts';
import { openLine } from './commands/open-line.ts';
import { draft, kent, merseyside, now, officerOf, openRegister, today, westMercia } from './lines-fixture.ts';
import { showLine } from './queries/show-line.ts';
import type { LineDraft } from './rules/line-draft.ts';

describe('lines', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openRegister();
  });
  afterAll(() => test.close());

  const open = async (actor: PersonActor, change: Readonly<Record<string, unknown>> = {}) => {
    const opened = await test.database.writing(actor, (db) => openLine(db, actor, draft(change), now));
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    return opened.value;
  };
  const show = (actor: PersonActor, reference: string) => test.database.reading(actor, (db) => showLine(db, reference));

  it('are recorded whole, found by search, and entered in the ledger', async () => {
    const reference = await open(officerOf(merseyside), { brand: ['Scott'] });
    const line = await show(officerOf(kent), reference.toLowerCase());
    expect(line).toMatchObject({
      name: 'SCOTTY',
      controller: merseyside,
      version: 1,
      reach: 'external',
      recordedBy: `Tester of Kent, Force ${merseyside}`,
    });
    expect(line?.numbers.map((each) => each.number)).toEqual(['+447700900412']);
    expect(line?.brands.map((each) => each.name)).toEqual(['Scott']);
    expect(line?.areas.map((each) => each.force)).toEqual([westMercia]);
    expect(line?.history.map((each) => each.status)).toEqual(['active']);
    const hits = await test.database.reading(officerOf(kent), (db) => search(db, 'scoty 0412', 10));
    expect(hits[0]).toMatchObject({ reference, kind: 'line', why: 'close spelling of “scoty”; number ends in 0412' });
    const entered = await test.asOwner<{ action: string; detail: string }>(
      'select action, detail from ledger.entry where $1 = any (records) order by seq',
      [line?.id],
    );
    expect(entered.map((each) => `${each.action} ${each.detail}`)).toEqual([
      'collection lines.line',
      'collection lines.brand',
      'collection lines.number',
      'collection lines.area',
      'collection lines.status_change',
    ]);
  });

  it('change with their parts, keep their history, and tell the second of two who save at once', async () => {
    const actor = officerOf(merseyside);
    const reference = await open(actor);
    const line = await show(actor, reference);
    const change = (next: LineDraft, version: number) =>
      test.database.writing(actor, async (db) =>
        changeLine(db, actor, await showLine(asReader(db), reference), next, version),
      );
    const next = draft({
      name: 'MARV',
      number: ['07700 900499'],
      status: 'dormant',
      statusSince: '',
      reason: 'Nothing heard since October',
    });
    expect(await change(next, line?.version ?? 0)).toEqual({ ok: true, value: null });
    expect(await change(next, line?.version ?? 0)).toEqual({ ok: false, problem: { kind: 'stale' } });
    const after = await show(actor, reference);
    expect(after).toMatchObject({ name: 'MARV', status: 'dormant', statusSince: today, version: 2 });
    expect(after?.numbers.map((each) => each.number)).toEqual(['+447700900499']);
    expect(after?.history.map((each) => [each.status, each.reason])).toEqual([
      ['dormant', 'Nothing heard since October'],
      ['active', 'First recorded.'],
    ]);
    const found = await test.database.reading(actor, (db) => search(db, 'marv', 10));
    expect(found.map((hit) => hit.reference)).toContain(reference);
  });

  it('are closed by type 1 by nobody’s ordinary edit, and change only by the force that answers', async () => {
    const actor = officerOf(merseyside);
    const reference = await open(actor);
    const line = await show(actor, reference);
    const attempt = (by: PersonActor, next: LineDraft) =>
      test.database.writing(by, (db) => changeLine(db, by, line, next, 1));
    expect(await attempt(actor, draft({ status: 'closed type 1', reason: 'x' }))).toMatchObject({
      problem: { kind: 'invalid', problems: [{ field: 'status' }] },
    });
    expect(await attempt(actor, draft({ status: 'dormant' }))).toMatchObject({
      problem: { problems: [{ field: 'reason' }] },
    });
    expect(await attempt(officerOf(kent), draft({ name: 'X' }))).toMatchObject({ problem: { kind: 'forbidden' } });
  });

  it('are hidden from everybody outside the operation that they are restricted to, as if they did not exist', async () => {
    const member = officerOf(merseyside, { memberships: [10_001] });
    const reference = await open(member);
    await test.database.writing(member, (db) =>
      db
        .updateTable('lines.line')
        .set({ restricted_to: [10_001] })
        .where('reference', '=', reference)
        .execute(),
    );
    expect(await show(officerOf(kent), reference)).toBeNull();
    expect(await show(officerOf(merseyside), reference)).toBeNull();
    expect(await show(member, reference)).not.toBeNull();
  });
});
