import { h } from 'preact';
import { csvFile } from '#kernel/csv.ts';
import { type Day, dayOf } from '#kernel/instant.ts';
import { highestMarking, markingOf } from '#kernel/marking.ts';
import { organisationName } from '#modules/directory/index.ts';
import { searchAll } from '#platform/catalogue/index.ts';
import type { Reader } from '#platform/database/index.ts';
import { look, permit, type Route, shown } from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import { type ListQuery, listShape, readListQuery } from '../list-query.ts';
import { RecordListPage } from '../pages/list-page.tsx';
import type { SharedPorts } from '../ports.ts';
import { loadFieldContext } from '../queries/field-context.ts';
import { listRecords, type RecordList } from '../queries/find-record.ts';
import type { FieldContext } from '../rules/field.ts';
import type { DescribedKind } from '../rules/record-kind.ts';
import { sayField } from '../rules/show-field.ts';

const pageRows = 50;
/** Most rows in one download; more wants a narrower filter. */
const downloadRows = 10_000;
/** Most records that a word in the search box of a list is followed to. */
const foundMost = 500;

type Ports = Pick<SharedPorts, 'search'>;

async function listOf(
  db: Reader,
  kind: DescribedKind,
  query: ListQuery,
  { rows, today, search }: { readonly rows: number; readonly today: Day } & Ports,
): Promise<RecordList> {
  const question = { typed: query.q, filter: { kind: kind.kind }, limit: foundMost };
  const found = query.q === '' ? null : await searchAll(db, question, search);
  return listRecords(db, kind, {
    found: found === null ? null : found.hits.map((hit) => hit.id),
    controller: query.controller?.number ?? null,
    filters: query.filters,
    page: query.page,
    rows,
    today,
  });
}

/** What the ledger is told of a list: which records, and by which filter, in the words of its address. */
function seenIn(kind: DescribedKind, list: RecordList, query: ListQuery): Seen {
  const told = Object.entries({ q: query.q, controller: query.controller?.slug ?? '', ...query.filters });
  const asked = told.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${value}`);
  return {
    kind: kind.kind,
    records: list.rows.map((row) => row.id),
    count: list.rows.length,
    searched: asked.length === 0 ? null : asked.join('&'),
  };
}

function csvOf(kind: DescribedKind, list: RecordList, context: FieldContext): string {
  const marking = highestMarking(list.rows.map((row) => row.marking));
  return csvFile([
    [marking],
    ['Reference', 'Title', ...kind.fields.map((field) => field.label), 'Held by', 'Marking'],
    ...list.rows.map((row) => [
      row.reference,
      row.title,
      ...kind.fields.map((field) => sayField(field, row.values[field.name] ?? null, context)),
      organisationName(row.controller),
      markingOf(row.marking),
    ]),
    [marking],
  ]);
}

/** The list of a described kind, and the same as a file. */
export function listRoutes(kind: DescribedKind, ports: Ports): readonly Route[] {
  const input = listShape(kind);
  const list = look({
    path: kind.base,
    access: permit(kind.view),
    audit: { kind: 'entered', action: 'consultation', of: kind.kind },
    input,
    handle: async ({ db, input: given, now }) => {
      const query = readListQuery(kind, given);
      const found = await listOf(db, kind, query, { rows: pageRows, today: dayOf(now), ...ports });
      const context = await loadFieldContext(db, kind.fields, dayOf(now), [], true);
      return shown(seenIn(kind, found, query), (facts) =>
        h(RecordListPage, { facts, kind, query, list: found, context }),
      );
    },
  });
  const download = look({
    path: `${kind.base}.csv`,
    access: permit(kind.view),
    audit: { kind: 'entered', action: 'disclosure', of: kind.kind },
    input,
    handle: async ({ db, input: given, now }) => {
      const query = { ...readListQuery(kind, given), page: 1 };
      const found = await listOf(db, kind, query, { rows: downloadRows, today: dayOf(now), ...ports });
      const context = await loadFieldContext(db, kind.fields, dayOf(now), [], true);
      const marking = highestMarking(found.rows.map((row) => row.marking));
      return {
        kind: 'file',
        name: `${marking} ${kind.words.many} ${dayOf(now)}.csv`,
        type: 'text/csv; charset=utf-8',
        seen: seenIn(kind, found, query),
        body: csvOf(kind, found, context),
      };
    },
  });
  return [list, download];
}
