import type { VNode } from 'preact';
import {
  Button,
  type DataColumn,
  DataTable,
  EmptyState,
  ListLayout,
  Page,
  Pagination,
  saveLink,
  sayNumber,
} from '#design/index.ts';
import { may } from '#kernel/actor.ts';
import { highestMarking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { organisationName } from '#modules/directory/index.ts';
import type { LineQuery, LineSort } from '../line-query.ts';
import type { LineList, LineRowView } from '../queries/list-lines.ts';
import { addressOf, chips, LineFilter } from './line-filter.tsx';
import { capital, sayOptionalDay, sayWay } from './words.ts';

/** Where to, in one line: the first force, and how many more. All of them for those who listen or point at it. */
function Way({ row }: { readonly row: LineRowView }): VNode {
  const full = sayWay(row.originForce, row.areas);
  const [first = '', ...more] = full.split(', ');
  return (
    <span class="tl-clip" title={full}>
      {first}
      {more.length > 0 && (
        <>
          <span class="govuk-visually-hidden">, {more.join(', ')}</span>
          <span aria-hidden="true"> +{more.length}</span>
        </>
      )}
    </span>
  );
}

/** The page bears the highest marking; a row says so only if it is the reason. */
function Brand({ row }: { readonly row: LineRowView }): VNode {
  return (
    <>
      <a class="govuk-link" href={`/lines/${row.reference}`}>
        {row.name}
      </a>
      {row.marking === 1 && (
        <>
          {' '}
          <abbr class="govuk-tag govuk-tag--grey" title="OFFICIAL-SENSITIVE">
            O-S
          </abbr>
        </>
      )}
    </>
  );
}

const columns: readonly DataColumn<LineRowView>[] = [
  {
    key: 'brand',
    title: 'Brand',
    rowHeader: true,
    sortable: true,
    noWrap: true,
    cell: (row) => <Brand row={row} />,
  },
  {
    key: 'numbers',
    title: 'Number',
    noWrap: true,
    cell: (row) =>
      row.number === null ? 'None known' : row.numbers > 1 ? `${row.number} (${row.numbers})` : row.number,
  },
  { key: 'origin', title: 'From → into', sortable: true, cell: (row) => <Way row={row} /> },
  { key: 'status', title: 'Status', sortable: true, noWrap: true, cell: (row) => capital(row.status) },
  { key: 'seen', title: 'Last seen', sortable: true, noWrap: true, cell: (row) => sayOptionalDay(row.lastSeen) },
  {
    key: 'answerable',
    title: 'Answerable',
    sortable: true,
    cell: (row) => (
      <span class="tl-clip tl-clip--short" title={organisationName(row.controller)}>
        {organisationName(row.controller)}
      </span>
    ),
  },
];

function Pages({ query, list }: { readonly query: LineQuery; readonly list: LineList }): VNode | null {
  if (list.pages < 2) return null;
  const page = query.page;
  return (
    <Pagination
      landmarkLabel="Pages of lines"
      {...(page > 1 ? { previous: { href: addressOf(query, { page: page - 1 }) } } : {})}
      {...(page < list.pages ? { next: { href: addressOf(query, { page: page + 1 }) } } : {})}
      items={[...new Set([1, page - 1, page, page + 1, list.pages])]
        .filter((number) => number >= 1 && number <= list.pages)
        .sort((a, b) => a - b)
        .flatMap((number, index, all) => [
          ...(index > 0 && number - (all[index - 1] ?? 0) > 1 ? [{ ellipsis: true as const }] : []),
          { number, href: addressOf(query, { page: number }), current: number === page },
        ])}
    />
  );
}

/** "1,012 lines", "1 line", "More than 10,000 lines". */
function sayTotal(total: number | null): string {
  if (total === null) return 'More than 10,000 lines';
  return total === 1 ? '1 line' : `${sayNumber(total)} lines`;
}

/** The list of lines, with its filter. */
export function ListPage(props: {
  readonly facts: PageFacts;
  readonly query: LineQuery;
  readonly list: LineList;
}): VNode {
  const { facts, query, list } = props;
  const marking = highestMarking(list.rows.map((row) => row.marking));
  const filtered = chips(query).length > 0;
  const mayRecord = facts.actor !== null && may(facts.actor, 'lines.edit');
  const maySee = facts.actor !== null && may(facts.actor, 'sightings.record');
  return (
    <Page facts={facts} title="Lines" marking={marking} width="wide">
      <ListLayout
        title="Lines"
        says={`${sayTotal(list.total)} that you can see`}
        links={[
          ...(list.total === 0
            ? []
            : [{ href: addressOf(query, {}, '/lines.csv'), text: 'Download as CSV', download: true }]),
          saveLink(addressOf(query)),
        ]}
        actions={
          <>
            {maySee && <Button href="/sightings/new" text="Record a sighting" classes="govuk-button--secondary" />}
            {mayRecord && <Button href="/lines/new" text="Record a line" />}
          </>
        }
        filter={<LineFilter query={query} />}
      >
        <DataTable
          caption="Lines"
          captionHidden
          columns={columns}
          rows={list.rows}
          rowKey={(row) => row.reference}
          sort={{
            by: query.sort,
            direction: query.direction,
            href: (key, direction) => addressOf(query, { sort: key as LineSort, direction }),
          }}
          empty={
            filtered ? (
              <EmptyState title="No line matches">
                None that you can see fits all of these filters. Take one away, or clear them all.
              </EmptyState>
            ) : (
              <EmptyState title="No lines yet">
                Every deal line that you may see will be listed here. Record one, or import your force’s spreadsheet.
              </EmptyState>
            )
          }
        />
        <Pages query={query} list={list} />
      </ListLayout>
    </Page>
  );
}
