import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { type Day, dayOf, plusDays } from '#kernel/instant.ts';
import { ok } from '#kernel/result.ts';
import { findForce, organisationName } from '#modules/directory/index.ts';
import { addTokens, nameTokens, numberTokens } from '#platform/catalogue/index.ts';
import { insertMany, mintId, type Writer } from '#platform/database/index.ts';
import type { Counts, ImportKind, LoadContext, ParsedRow, RowProblem } from '#platform/intake/index.ts';
import { openLines } from '../commands/open-lines.ts';
import type { LineDraft } from '../rules/line-draft.ts';
import { lineFields } from '../rules/line-fields.ts';
import { type LineNumber, type LineRow, parseLine } from '../rules/line-row.ts';
import { reachOf } from '../rules/reach.ts';
import { type Held, heldLines, isNews, type News, newsOf } from './held-lines.ts';

type Located = ParsedRow<LineRow>;

/** Basis of a record whose file gives none: the sending force's own lawful record. */
const usualBasis = 'Policing purpose: record of the sending force';

/** What each fact of a file bears: the sending force says so. */
interface Stated {
  readonly id: Id;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly source: string;
  readonly contributor: number;
  readonly statement: 'fact';
  readonly recorded_by: string;
}

/** Parts to be added, gathered over a batch so that each table takes one statement. */
interface PartRows {
  readonly brands: (Stated & { line: Id; name: string })[];
  readonly numbers: (Stated & { line: Id; number: string })[];
  readonly areas: (Stated & { line: Id; force: number })[];
  readonly statuses: { id: Id; line: Id; status: string; since: Day; reason: string; recorded_by: string }[];
}

/** Parts of a line that are not held yet. */
interface NewParts {
  readonly brands: readonly string[];
  readonly numbers: readonly LineNumber[];
  readonly areas: readonly number[];
}

const source = (row: LineRow): string => `Import of force records, reference ${row.sourceReference}`;

function gather(parts: PartRows, line: Id, row: LineRow, news: NewParts, actor: PersonActor): void {
  const stated = (since: Day | null, until: Day | null): Stated => ({
    id: mintId(),
    since,
    until,
    source: source(row),
    contributor: actor.organisation,
    statement: 'fact',
    recorded_by: signatureOf(actor),
  });
  for (const name of news.brands) parts.brands.push({ ...stated(null, null), line, name });
  for (const number of news.numbers)
    parts.numbers.push({ ...stated(number.from, number.to), line, number: number.e164 });
  for (const force of news.areas) parts.areas.push({ ...stated(row.firstSeen, row.lastSeen), line, force });
}

async function addParts(db: Writer, parts: PartRows): Promise<void> {
  await insertMany(db, 'lines.brand', parts.brands);
  await insertMany(db, 'lines.number', parts.numbers);
  await insertMany(db, 'lines.area', parts.areas);
  await insertMany(db, 'lines.status_change', parts.statuses);
}

function tokensOf(name: string, brands: readonly string[], numbers: readonly string[]): readonly string[] {
  return [...new Set([...[name, ...brands].flatMap(nameTokens), ...numbers.flatMap(numberTokens)])];
}

/** A row as a draft of a line: what a form would have given. */
function draftOf(row: LineRow, since: Day, today: Day): LineDraft {
  return {
    ...{ name: row.brand, status: row.status, statusSince: since, reason: '', note: '' },
    brands: row.otherBrands.map((name) => ({ name, from: null, to: null })),
    numbers: row.numbers.map(({ e164, from, to }) => ({ number: e164, from, to })),
    areas: [...row.importerForces],
    reach: reachOf(row.originForce, row.importerForces),
    originForce: row.originForce,
    firstSeen: row.firstSeen,
    lastSeen: row.lastSeen,
    drugs: [...row.drugs],
    source: source(row),
    statement: 'fact',
    basis: row.basis ?? usualBasis,
    marking: row.marking ?? 0,
    handling: row.handling ?? 'P',
    reviewOn: plusDays(today, 0, 12),
  };
}

/** Adds the lines that are new, in one statement a table. */
async function addLines(db: Writer, rows: readonly Located[], context: LoadContext): Promise<number> {
  if (rows.length === 0) return 0;
  const { actor, now } = context;
  const today = dayOf(now);
  const lines = rows.map(({ value: row }) => {
    const since = row.statusOn ?? row.lastSeen ?? row.firstSeen ?? today;
    return {
      draft: draftOf(row, since, today),
      sourceReference: row.sourceReference,
      history: [{ status: row.status, since, reason: 'As the sending force has it.' }],
    };
  });
  await openLines(db, actor, lines, now);
  return rows.length;
}

async function changeOne(db: Writer, held: Held, row: LineRow, news: News, context: LoadContext): Promise<void> {
  const today = dayOf(context.now);
  const since = row.statusOn ?? row.lastSeen ?? today;
  await db
    .updateTable('lines.line')
    .set({
      name: news.name,
      origin_force: news.origin,
      reach: news.reach,
      first_seen: news.first,
      last_seen: news.last,
      drugs: news.drugs,
      ...(news.status === null ? {} : { status: news.status, status_since: since }),
    })
    .where('id', '=', held.id)
    .execute();
  const parts: PartRows = { brands: [], numbers: [], areas: [], statuses: [] };
  gather(parts, held.id, row, news, context.actor);
  const status = news.status ?? news.past;
  if (status !== null) {
    parts.statuses.push({
      id: mintId(),
      line: held.id,
      status,
      since,
      reason: news.status === null ? 'As the sending force has it, told later.' : 'As the sending force has it now.',
      recorded_by: signatureOf(context.actor),
    });
  }
  await addParts(db, parts);
  const numbers = news.numbers.map((each) => each.e164);
  // Added, not put anew: what other forces stated of the line finds it as well.
  await addTokens(db, held.id, tokensOf(news.name, news.brands, numbers));
}

/** A row that cannot be kept as the records are now, and what to do. */
function objection(
  row: LineRow,
  held: Held | undefined,
  context: LoadContext,
): { readonly column: string; readonly message: string } | null {
  if ((row.marking ?? 0) > context.actor.clearance) {
    return {
      column: 'marking',
      message: 'Whoever sends this file is not cleared for this marking. Ask somebody who is to send the row.',
    };
  }
  if (held !== undefined && held.controller !== context.actor.organisation)
    return {
      column: 'sourceReference',
      message: `Handed over to ${organisationName(held.controller)}; not changed. What you know of it is added on its page.`,
    };
  if (held !== undefined && held.joinedTo !== null && isNews(held, newsOf(held, row)))
    return {
      column: 'sourceReference',
      message: `Joined to ${held.joinedTo}, which stands for it; not changed. Record there what is new in this row.`,
    };
  const first = row.firstSeen ?? held?.first ?? null;
  const last = row.lastSeen ?? held?.last ?? null;
  if (first !== null && last !== null && last < first) {
    return {
      column: 'lastSeen',
      message: 'With what is held already, the line was last seen before it was first seen. Check both dates.',
    };
  }
  return null;
}

/** Keeps rows of which no two have the same reference. */
async function keepDistinct(
  db: Writer,
  rows: readonly Located[],
  context: LoadContext,
  problems: RowProblem[],
): Promise<Counts> {
  const held = new Map(
    (
      await heldLines(
        db,
        context.actor.organisation,
        rows.map((each) => each.value.sourceReference),
      )
    ).map((one) => [one.ref, one]),
  );
  const fresh: Located[] = [];
  const counts = { added: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const each of rows) {
    const before = held.get(each.value.sourceReference);
    const wrong = objection(each.value, before, context);
    if (wrong !== null) {
      counts.refused += 1;
      problems.push({ row: each.row, column: wrong.column, value: each.value.sourceReference, message: wrong.message });
    } else if (before === undefined) {
      fresh.push(each);
    } else {
      const news = newsOf(before, each.value);
      if (isNews(before, news)) {
        await changeOne(db, before, each.value, news, context);
        counts.changed += 1;
      } else counts.unchanged += 1;
    }
  }
  counts.added = await addLines(db, fresh, context);
  return counts;
}

/** Cuts a batch so that a reference that stands twice is met in order: the second sees what the first did. */
function rounds(rows: readonly Located[]): readonly (readonly Located[])[] {
  const all: Located[][] = [];
  const times = new Map<string, number>();
  for (const each of rows) {
    const round = times.get(each.value.sourceReference) ?? 0;
    times.set(each.value.sourceReference, round + 1);
    const open = all[round] ?? [];
    all[round] = open;
    open.push(each);
  }
  return all;
}

/**
 * Lines as a force's spreadsheet has them. A line is known again by the force and its own reference, so a file may be
 * sent as often as one likes.
 */
export const lineKind: ImportKind<LineRow> = {
  name: 'lines',
  title: 'Lines of your force',
  fields: lineFields,
  begin: ({ today }) => ok({ parse: (cells) => parseLine(cells, { today, findForce }) }),
  referenceOf: (row) => row.sourceReference,
  keep: async (db, rows, context) => {
    const problems: RowProblem[] = [];
    const total = { added: 0, changed: 0, unchanged: 0, refused: 0 };
    for (const round of rounds(rows)) {
      const counts = await keepDistinct(db, round, context, problems);
      total.added += counts.added;
      total.changed += counts.changed;
      total.unchanged += counts.unchanged;
      total.refused += counts.refused;
    }
    return { counts: total, problems };
  },
};
