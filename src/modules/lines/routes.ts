import { h } from 'preact';
import { z } from 'zod';
import { csvFile } from '#kernel/csv.ts';
import type { Failure } from '#kernel/failure.ts';
import { conflict, invalid, missing } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { highestMarking, markingOf } from '#kernel/marking.ts';
import { findForce, organisationName } from '#modules/directory/index.ts';
import { asReader, type Reader, type Writer } from '#platform/database/index.ts';
import {
  type Asked,
  act,
  look,
  nothingSeen,
  permit,
  type Route,
  sent,
  shown,
  type Typed,
} from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import { changeLine } from './commands/change-line.ts';
import { openLine } from './commands/open-line.ts';
import { handOverRoutes } from './hand-over-routes.ts';
import { joinRoutes } from './join-routes.ts';
import { lastSeenRoutes } from './last-seen-routes.ts';
import { type LineQuery, lineQuery } from './line-query.ts';
import { ChangedPage } from './pages/changed-page.tsx';
import { emptyLine, formOf, LineFormPage } from './pages/line-form.tsx';
import { LinePage } from './pages/line-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { sayWay } from './pages/words.ts';
import { offeredDrugs } from './queries/drug-list.ts';
import { survivorOf } from './queries/line-family.ts';
import { type LineList, listLines } from './queries/list-lines.ts';
import { loadLinePage, shownOn } from './queries/load-line-page.ts';
import { type LineView, showLine } from './queries/show-line.ts';
import { byReference, seenLine } from './route-words.ts';
import { type LineForm, lineForm, readDraft } from './rules/line-draft.ts';

/** Most rows in one download; more wants a narrower filter. */
const downloadRows = 10_000;

const reference = byReference;

/** What the ledger is told of a list: which lines, and by which filter, in the words of its address. */
function seenIn(list: LineList, query: LineQuery): Seen {
  const asked = {
    q: query.q,
    status: query.status === 'any' ? '' : query.status,
    reach: query.reach === 'any' ? '' : query.reach,
    origin: query.origin?.word ?? '',
    into: query.into?.word ?? '',
    controller: query.controller?.word ?? '',
    asat: query.asat ?? '',
  };
  const told = Object.entries(asked).filter(([, value]) => value !== '');
  return {
    kind: 'line',
    records: list.rows.map((row) => row.id),
    count: list.rows.length,
    searched: told.length === 0 ? null : told.map(([name, value]) => `${name}=${value}`).join('&'),
  };
}

const lineList = look({
  path: '/lines',
  access: permit('lines.view'),
  audit: { kind: 'entered', action: 'consultation', of: 'line' },
  input: lineQuery,
  handle: async ({ db, input, now }) => {
    const list = await listLines(db, input, dayOf(now));
    return shown(seenIn(list, input), (facts) => h(ListPage, { facts, query: input, list }));
  },
});

function csvOf(list: LineList): string {
  const marking = highestMarking(list.rows.map((row) => row.marking));
  return csvFile([
    [marking],
    [
      'Reference',
      'Brand',
      'Number',
      'Numbers held',
      'From and into',
      'Reach',
      'Status',
      'First seen',
      'Last seen',
      'Answerable',
      'Marking',
    ],
    ...list.rows.map((row) => [
      row.reference,
      row.name,
      row.number,
      row.numbers,
      sayWay(row.originForce, row.areas),
      row.reach,
      row.status,
      row.firstSeen,
      row.lastSeen,
      organisationName(row.controller),
      markingOf(row.marking),
    ]),
    [marking],
  ]);
}

const lineDownload = look({
  path: '/lines.csv',
  access: permit('lines.view'),
  audit: { kind: 'entered', action: 'disclosure', of: 'line' },
  input: lineQuery,
  handle: async ({ db, input, now }) => {
    const list = await listLines(db, { ...input, page: 1 }, dayOf(now), downloadRows);
    const marking = highestMarking(list.rows.map((row) => row.marking));
    return {
      kind: 'file',
      name: `${marking} lines ${dayOf(now)}.csv`,
      type: 'text/csv; charset=utf-8',
      seen: seenIn(list, input),
      body: csvOf(list),
    };
  },
});

const newLine = look({
  path: '/lines/new',
  access: permit('lines.edit'),
  audit: { kind: 'not audited', why: 'an empty form' },
  input: z.object({}),
  handle: async ({ db, now }) => {
    const drugs = await offeredDrugs(db, dayOf(now));
    return shown(nothingSeen, (facts) => h(LineFormPage, { facts, line: null, form: emptyLine, problems: [], drugs }));
  },
});

/** The form as it was typed: whatever came, in the shape of the form. */
function typedForm(typed: Typed): LineForm {
  const filled: Record<string, string | readonly string[]> = {};
  for (const [name, empty] of Object.entries(emptyLine)) {
    const value = typed.values[name] ?? (typeof empty === 'string' ? '' : []);
    const all = typeof value === 'string' ? [value] : value;
    filled[name] = typeof empty === 'string' ? (all[0] ?? '') : all;
  }
  return { ...emptyLine, ...filled };
}

function problemsOf(failure: Failure) {
  if (failure.kind === 'invalid') return failure.problems;
  if (failure.kind === 'conflict' || failure.kind === 'forbidden') return [{ field: 'name', message: failure.message }];
  return [];
}

/** What a form is read with: the day, the forces, and the drugs of the vocabulary with those that the line holds. */
async function lookupsOf(db: Writer, now: Instant, held: readonly string[] = []) {
  const today = dayOf(now);
  const drugs = await offeredDrugs(asReader(db), today, held);
  return { today, findForce, drugs: drugs.map(({ code }) => code) };
}

const recordNewLine = act({
  path: '/lines/new',
  access: permit('lines.edit'),
  audit: { kind: 'by trigger' },
  params: z.object({}),
  input: lineForm,
  handle: async ({ db, actor, input, now }) => {
    const draft = readDraft(input, await lookupsOf(db, now));
    if (!draft.ok) return draft.problem;
    const opened = await openLine(db, actor, draft.value, now);
    return opened.ok ? sent(`/lines/${opened.value}`) : opened.problem;
  },
  again: async ({ db, now, typed }) => {
    const drugs = await offeredDrugs(db, dayOf(now));
    return shown(nothingSeen, (facts) =>
      h(LineFormPage, { facts, line: null, form: typedForm(typed), problems: problemsOf(typed.failure), drugs }),
    );
  },
});

const linePage = look({
  path: '/lines/:reference',
  access: permit('lines.view'),
  audit: { kind: 'entered', action: 'consultation', of: 'line' },
  input: reference,
  handle: async ({ db, input, now }) => {
    const line = await showLine(db, input.reference);
    if (line === null) return missing;
    // A record that was joined to another goes on there, for whoever may see that.
    const survivor = await survivorOf(db, line.id);
    if (survivor !== null) return sent(`/lines/${survivor.reference}`);
    const view = await loadLinePage(db, line, now);
    const records = shownOn(view);
    return shown({ ...seenLine(line), records, count: records.length }, (facts) => h(LinePage, { facts, view }));
  },
});

/** The line, if this actor may change it. To those who may only read it the form does not exist. */
async function ownLine(asked: Asked<{ reference: string }, Reader>): Promise<LineView | null> {
  const line = await showLine(asked.db, asked.input.reference);
  return line !== null && line.controller === asked.actor.organisation ? line : null;
}

const lineChange = look({
  path: '/lines/:reference/change',
  access: permit('lines.edit'),
  audit: { kind: 'entered', action: 'consultation', of: 'line' },
  input: reference,
  handle: async (asked) => {
    const line = await ownLine(asked);
    if (line === null) return missing;
    const survivor = await survivorOf(asked.db, line.id);
    if (survivor !== null) return sent(`/lines/${survivor.reference}`);
    const drugs = await offeredDrugs(asked.db, dayOf(asked.now), line.drugs);
    return shown(seenLine(line), (facts) => h(LineFormPage, { facts, line, form: formOf(line), problems: [], drugs }));
  },
});

const recordChange = act({
  path: '/lines/:reference/change',
  access: permit('lines.edit'),
  audit: { kind: 'by trigger' },
  params: reference,
  input: lineForm.extend({
    ...reference.shape,
    version: z.coerce.number().int().min(1),
    /** "Go on changing yours" on the page of two versions: the form again, with nothing saved. */
    again: z.enum(['yes', '']).default(''),
  }),
  handle: async ({ db, actor, input, now }) => {
    const line = await showLine(asReader(db), input.reference);
    if (line === null || line.controller !== actor.organisation) return missing;
    if (input.again === 'yes') return invalid();
    const draft = readDraft(input, await lookupsOf(db, now, line.drugs));
    if (!draft.ok) return draft.problem;
    const survivor = await survivorOf(asReader(db), line.id);
    if (survivor !== null)
      return conflict(`This record was joined to ${survivor.name}, ${survivor.reference}. Change that one.`);
    const changed = await changeLine(db, actor, line, draft.value, input.version);
    return changed.ok ? sent(`/lines/${line.reference}`) : changed.problem;
  },
  again: async (asked) => {
    const line = await ownLine(asked);
    if (line === null) return missing;
    const form = typedForm(asked.typed);
    const { failure } = asked.typed;
    if (failure.kind === 'stale') return shown(seenLine(line), (facts) => h(ChangedPage, { facts, line, form }));
    const drugs = await offeredDrugs(asked.db, dayOf(asked.now), line.drugs);
    const problems = problemsOf(failure);
    return shown(seenLine(line), (facts) => h(LineFormPage, { facts, line, form, problems, drugs }));
  },
});

/** The pages of this room. */
export const lineRoutes: readonly Route[] = [
  lineList,
  lineDownload,
  newLine,
  recordNewLine,
  linePage,
  lineChange,
  recordChange,
  ...handOverRoutes,
  ...joinRoutes,
  ...lastSeenRoutes,
];
