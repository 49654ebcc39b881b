import type { VNode } from 'preact';
import {
  Button,
  type DataColumn,
  DataTable,
  EmptyState,
  Filter,
  Input,
  ListLayout,
  Page,
  Pagination,
  Select,
  type SelectedFilterCategory,
  sayNumber,
} from '#design/index.ts';
import { may } from '#kernel/actor.ts';
import { highestMarking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { forces, organisationName, regions } from '#modules/directory/index.ts';
import { type ForceChoice, type LineQuery, type LineSort, lineListAddress, regionWord } from '../line-query.ts';
import type { LineList, LineRowView } from '../queries/list-lines.ts';
import { openStatuses } from '../rules/open-statuses.ts';
import { lineReaches, reachMeanings } from '../rules/reach.ts';
import { lineStatuses } from '../rules/status.ts';
import { capital, sayOptionalDay, sayWay } from './words.ts';

/** The filter as an address, with something changed. */
function addressOf(
  query: LineQuery,
  change: Readonly<Record<string, string | number | undefined>> = {},
  path?: string,
): string {
  const all = {
    q: query.q,
    status: query.status === 'any' ? '' : query.status,
    origin: query.origin?.word ?? '',
    into: query.into?.word ?? '',
    reach: query.reach === 'any' ? '' : query.reach,
    controller: query.controller?.word ?? '',
    asat: query.asat ?? '',
    ...(query.sort === 'seen' && query.direction === 'descending'
      ? {}
      : { sort: query.sort, direction: query.direction }),
    ...change,
  };
  return lineListAddress(all as Parameters<typeof lineListAddress>[0], path);
}

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

function chips(query: LineQuery): readonly SelectedFilterCategory[] {
  const one = (heading: string, key: string, text: string): SelectedFilterCategory[] =>
    text === '' ? [] : [{ heading, items: [{ text, href: addressOf(query, { [key]: '' }) }] }];
  return [
    ...one('Search', 'q', query.q),
    ...one('Status', 'status', query.status === 'any' ? '' : sayStatus(query.status)),
    ...one('Reach', 'reach', query.reach === 'any' ? '' : capital(query.reach)),
    ...one('Starts in', 'origin', query.origin?.name ?? ''),
    ...one('Goes into', 'into', query.into?.name ?? ''),
    ...one('Answerable', 'controller', query.controller?.name ?? ''),
    ...one('As at', 'asat', query.asat === null ? '' : sayOptionalDay(query.asat)),
  ];
}

function sayStatus(word: string): string {
  if (word === 'open') return 'Counted as active';
  if (word === 'closed') return 'Closed, both types';
  return capital(word);
}

function forceItems(chosen: ForceChoice | null, withUnknown: boolean) {
  const item = (value: string, text: string) => ({ value, text, selected: chosen?.word === value });
  return [
    { value: '', text: 'Any force', selected: chosen === null },
    ...(withUnknown ? [item('not-known', 'Not known')] : []),
    ...forces.map((force) => item(force.slug, force.shortName)),
    ...regions.map((region) => item(regionWord(region), `${region} (region)`)),
  ];
}

function Filters({ query }: { readonly query: LineQuery }): VNode {
  return (
    <Filter
      action="/lines"
      selected={chips(query)}
      clearHref="/lines"
      keep={{ sort: query.sort, direction: query.direction, ...(query.asat === null ? {} : { asat: query.asat }) }}
    >
      <Input
        id="filter-q"
        name="q"
        value={query.q}
        label={{ text: 'Brand or number' }}
        hint={{ text: 'Spelling need not be right' }}
        spellcheck={false}
        autocomplete="off"
      />
      <Select
        id="filter-status"
        name="status"
        label={{ text: 'Status' }}
        value={query.status}
        items={[
          { value: 'any', text: 'Any status' },
          { value: 'open', text: `Counted as active (${openStatuses.join(', ')})` },
          { value: 'closed', text: 'Closed, both types' },
          ...lineStatuses.map((status) => ({ value: status, text: capital(status) })),
        ]}
      />
      <Select
        id="filter-reach"
        name="reach"
        label={{ text: 'Reach' }}
        value={query.reach}
        items={[
          { value: 'any', text: 'Any' },
          ...lineReaches.map((reach) => ({
            value: reach,
            text: `${capital(reach)}: ${reachMeanings[reach].toLowerCase()}`,
          })),
        ]}
      />
      <Select id="filter-origin" name="origin" label={{ text: 'Starts in' }} items={forceItems(query.origin, true)} />
      <Select id="filter-into" name="into" label={{ text: 'Goes into' }} items={forceItems(query.into, false)} />
      <Select
        id="filter-controller"
        name="controller"
        label={{ text: 'Answerable force' }}
        items={forceItems(query.controller, false)}
      />
    </Filter>
  );
}

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
        links={
          list.total === 0
            ? []
            : [{ href: addressOf(query, {}, '/lines.csv'), text: 'Download as CSV', download: true }]
        }
        actions={
          <>
            {maySee && <Button href="/sightings/new" text="Record a sighting" classes="govuk-button--secondary" />}
            {mayRecord && <Button href="/lines/new" text="Record a line" />}
          </>
        }
        filter={<Filters query={query} />}
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
