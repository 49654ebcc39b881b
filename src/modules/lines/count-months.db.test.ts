import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asDay, type Day } from '#kernel/instant.ts';
import { mintId, type Reader } from '#platform/database/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { openLine } from './commands/open-line.ts';
import { lineListAddress, lineQuery } from './line-query.ts';
import { draft, kent, now, officerOf, openRegister, today } from './lines-fixture.ts';
import { countFlows, countLinesByForce, countOpenLines } from './queries/count-lines.ts';
import { countSpans } from './queries/count-months.ts';
import { listChanges } from './queries/list-changes.ts';
import { listLines } from './queries/list-lines.ts';
import { lineChanges } from './rules/line-change.ts';
import { isClosed, type LineStatus } from './rules/status.ts';

interface Step {
  readonly since: Day;
  readonly status: LineStatus;
}
type History = readonly Step[];

const dayOfYear = (offset: number): Day => asDay(new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10));
const states = [
  ...(['suspected', 'potentially active', 'active', 'dormant'] as const),
  ...(['closed type 1', 'closed type 2', 're-opened'] as const),
];
const steps = fc.uniqueArray(
  fc.record({ since: fc.integer({ min: 0, max: 320 }).map(dayOfYear), status: fc.constantFrom(...states) }),
  { selector: ({ since }) => since, minLength: 1, maxLength: 7 },
);

/** The same histories on every run, each in the order of its days. */
const histories: readonly History[] = fc
  .sample(steps, { numRuns: 40, seed: 20_261_122 })
  .map((history) => history.toSorted((one, other) => (one.since < other.since ? -1 : 1)));

const months = Array.from({ length: 11 }, (_, month) => ({
  from: dayOfYear(new Date(Date.UTC(2026, month, 1)).getTime() / 86_400_000 - Date.UTC(2026, 0, 1) / 86_400_000),
  until: month === 10 ? today : asDay(new Date(Date.UTC(2026, month + 1, 0)).toISOString().slice(0, 10)),
}));

/** A register in which every line has one of the histories; `order` is that in which its steps were entered. */
async function registerOf(order: (history: History) => History): Promise<TestDatabase> {
  const test = await openRegister();
  const actor = officerOf(kent, { memberships: [10_001] });
  for (const [index, history] of histories.entries()) {
    const change = { name: `LINE ${index}`, areas: index % 3 === 0 ? 'Kent\nEssex' : 'Merseyside' };
    const opened = await test.database.writing(actor, (db) => openLine(db, actor, draft(change), now));
    if (!opened.ok) throw new Error('Not opened');
    const [line] = await test.asOwner<{ id: string }>('select id from lines.line where reference = $1', [opened.value]);
    await test.asOwner('delete from lines.status_change where line = $1', [line?.id]);
    for (const step of order(history))
      await test.asOwner(
        "insert into lines.status_change (id, line, status, since, reason, recorded_by) values ($1, $2, $3, $4, 'As it was.', 'Tester')",
        [mintId(), line?.id, step.status, step.since],
      );
    const last = history.at(-1);
    await test.asOwner('update lines.line set status = $2, status_since = $3 where id = $1', [
      ...[line?.id, last?.status, last?.since],
    ]);
    if (index % 8 === 7)
      await test.database.writing(actor, (db) =>
        db
          .updateTable('lines.line')
          .set({ restricted_to: [10_001] })
          .where('reference', '=', opened.value)
          .execute(),
      );
  }
  return test;
}

/** The same figures by plain reckoning, of the lines that are not hidden. */
function reckon(from: Day, until: Day, visible: readonly History[]) {
  const open = (status: LineStatus | undefined): boolean =>
    status === 'potentially active' || status === 'active' || status === 're-opened';
  const changes = (history: History, is: (now: LineStatus, before: LineStatus | undefined) => boolean): boolean =>
    history.some(({ since, status }, at) => since >= from && since <= until && is(status, history[at - 1]?.status));
  const count = (holds: (history: History) => boolean): number => visible.filter(holds).length;
  return {
    active: count((history) => open(history.findLast(({ since }) => since <= until)?.status)),
    new: count((history) => {
      const first = history.find(({ status }) => open(status) || isClosed(status));
      return first !== undefined && open(first.status) && first.since >= from && first.since <= until;
    }),
    closed: count((history) => changes(history, (to, of) => isClosed(to) && !(of !== undefined && isClosed(of)))),
    type1: count((history) => changes(history, (to, of) => to === 'closed type 1' && of !== 'closed type 1')),
    type2: count((history) =>
      changes(history, (to, of) => to === 'closed type 2' && !(of !== undefined && isClosed(of))),
    ),
    back: count((history) => changes(history, (to, of) => open(to) && of !== undefined && isClosed(of))),
  };
}

describe('lines month by month', () => {
  let test: TestDatabase;
  let late: TestDatabase;
  const reader = officerOf(kent);
  const ask = <Value>(query: (db: Reader) => Promise<Value>, actor: PersonActor = reader, of = test): Promise<Value> =>
    of.database.reading(actor, query);
  beforeAll(async () => {
    test = await registerOf((history) => history);
    late = await registerOf((history) => history.toReversed());
  });
  afterAll(async () => {
    await test.close();
    await late.close();
  });

  it('is what plain reckoning gives, for whoever sees all and for whoever does not', async () => {
    const visible = histories.filter((_, index) => index % 8 !== 7);
    for (const [actor, seen] of [
      [reader, visible],
      [officerOf(kent, { memberships: [10_001] }), histories],
    ] as const) {
      for (const span of await ask((db) => countSpans(db, months), actor)) {
        const { external, internal, reachNotKnown, closedType1, closedType2, cameBack } = span;
        expect({
          active: external + internal + reachNotKnown,
          ...{ new: span.new, closed: span.closed, type1: closedType1, type2: closedType2, back: cameBack },
        }).toEqual(reckon(span.from, span.until, seen));
      }
    }
  });

  it('has at the end of each month what the picture as at that day has, entered in whatever order', async () => {
    const spans = await ask((db) => countSpans(db, months));
    expect(await ask((db) => countSpans(db, months), reader, late)).toEqual(spans);
    for (const span of spans) {
      const { external, internal, reachNotKnown } = span;
      for (const of of [test, late])
        expect(await ask((db) => countOpenLines(db, span.until), reader, of)).toEqual({
          ...{ total: external + internal + reachNotKnown, external, internal, reachNotKnown },
        });
      expect(await ask((db) => countLinesByForce(db, span.until), reader, late)).toEqual(
        await ask((db) => countLinesByForce(db, span.until)),
      );
    }
  });

  it('opens from every figure the list of just so many lines', async () => {
    const total = async (address: Parameters<typeof lineListAddress>[0]) => {
      const asked = Object.fromEntries(new URL(lineListAddress(address), 'http://x').searchParams);
      return (await ask((db) => listLines(db, lineQuery.parse(asked), today))).total;
    };
    for (const span of await ask((db) => countSpans(db, months))) {
      const figures = [span.new, span.closed, span.closedType1, span.closedType2, span.cameBack];
      const listed = await Promise.all(
        lineChanges.map((became) => total({ became, since: span.from, until: span.until })),
      );
      expect(listed).toEqual(figures);
      const flows = await ask((db) => countFlows(db, span.until));
      for (const { from, into, lines } of flows)
        expect(
          await total({
            ...{ status: 'open', reach: 'external', asat: span.until, into: slugs[into] ?? '' },
            origin: from === null ? 'not-known' : (slugs[from] ?? ''),
          }),
        ).toBe(lines);
    }
  });

  it('says what became of which line, and never of a hidden one', async () => {
    const span = { from: asDay('2026-01-01'), until: today };
    const said = await ask((db) => listChanges(db, span, 1_000));
    const [counted] = await ask((db) => countSpans(db, [span]));
    const lines = (change: string) => new Set(said.filter((each) => each.change === change).map(({ id }) => id)).size;
    expect([lines('new'), lines('closed type 1'), lines('closed type 2'), lines('came back')]).toEqual([
      ...[counted?.new, counted?.closedType1, counted?.closedType2, counted?.cameBack],
    ]);
    expect(said.map(({ name }) => Number(name.slice(5)) % 8)).not.toContain(7);
    expect((await ask((db) => listChanges(db, span, 2))).length).toBeLessThanOrEqual(8);
  });
});

const slugs: Readonly<Record<number, string>> = Object.fromEntries(
  ['kent', 'essex', 'merseyside'].map((slug) => [forceNumberOf(slug), slug]),
);

function forceNumberOf(slug: string): number {
  const read = lineQuery.parse({ origin: slug }).origin?.forces?.[0];
  if (read === undefined) throw new Error(`No force ${slug}`);
  return read;
}
