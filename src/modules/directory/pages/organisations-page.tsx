import type { VNode } from 'preact';
import {
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
import type { PageFacts } from '#kernel/page-facts.ts';
import { type OrganisationQuery, organisationListAddress, places } from '../organisation-query.ts';
import type { OrganisationList } from '../queries/list-organisations.ts';
import { organisationSorts } from '../reference/all-organisations.ts';
import { sortWords } from './organisation-words.ts';

type Row = OrganisationList['rows'][number];

const columns: readonly DataColumn<Row>[] = [
  {
    key: 'name',
    title: 'Organisation',
    rowHeader: true,
    cell: (row) => (
      <a class="govuk-link" href={`/organisations/${row.code}`}>
        {row.name}
      </a>
    ),
  },
  { key: 'kind', title: 'What it is', cell: (row) => sortWords[row.sort] },
  { key: 'region', title: 'Region', cell: (row) => row.region ?? 'More than one' },
  {
    key: 'numbers',
    title: 'Numbers held',
    numeric: true,
    cell: (row) => (row.numbers === 0 ? 'None' : sayNumber(row.numbers)),
  },
];

function selectedOf(query: OrganisationQuery): readonly SelectedFilterCategory[] {
  const one = (heading: string, text: string | null, without: Partial<OrganisationQuery>): SelectedFilterCategory => ({
    heading,
    items: text === null ? [] : [{ text, href: organisationListAddress({ ...query, page: 1, ...without }) }],
  });
  return [
    one('Name', query.q === '' ? null : query.q, { q: '' }),
    one('Kind', query.kind === null ? null : sortWords[query.kind], { kind: null }),
    one('Region', query.region, { region: null }),
  ];
}

function OrganisationFilter({ query }: { readonly query: OrganisationQuery }): VNode {
  return (
    <Filter action="/organisations" clearHref="/organisations" selected={selectedOf(query)}>
      <Input
        id="organisation-name"
        name="q"
        label={{ text: 'Name' }}
        hint={{ text: 'Any part of it' }}
        value={query.q}
        autocomplete="off"
      />
      <Select
        name="kind"
        label={{ text: 'Kind' }}
        value={query.kind ?? ''}
        items={[
          { value: '', text: 'All kinds' },
          ...organisationSorts.map((each) => ({ value: each, text: sortWords[each] })),
        ]}
      />
      <Select
        name="region"
        label={{ text: 'Region' }}
        value={query.region ?? ''}
        items={[{ value: '', text: 'All regions' }, ...places.map((each) => ({ value: each, text: each }))]}
      />
    </Filter>
  );
}

function Pages({ query, list }: { readonly query: OrganisationQuery; readonly list: OrganisationList }): VNode | null {
  if (list.pages === 1) return null;
  const to = (page: number) => ({
    href: organisationListAddress({ ...query, page }),
    labelText: `${page} of ${list.pages}`,
  });
  return (
    <Pagination
      previous={list.page > 1 ? to(list.page - 1) : undefined}
      next={list.page < list.pages ? to(list.page + 1) : undefined}
    />
  );
}

/** Every organisation, to be narrowed by name, kind and region. */
export function OrganisationsPage(
  facts: PageFacts,
  model: { readonly query: OrganisationQuery; readonly list: OrganisationList },
): VNode {
  const { query, list } = model;
  const count = list.total === 1 ? '1 organisation' : `${sayNumber(list.total)} organisations`;
  return (
    <Page facts={facts} title="Organisations" marking="OFFICIAL">
      <ListLayout
        title="Organisations"
        says={count}
        links={[{ href: '/whom-to-ring', text: 'Whom to ring' }]}
        filter={<OrganisationFilter query={query} />}
      >
        {list.rows.length === 0 ? (
          <EmptyState title="No organisation matches">
            <p class="govuk-body">
              Try a part of the name, such as “kent”, or{' '}
              <a class="govuk-link" href="/organisations">
                clear the filters
              </a>
              .
            </p>
          </EmptyState>
        ) : (
          <>
            <DataTable
              caption="Organisations"
              captionHidden
              columns={columns}
              rows={list.rows}
              rowKey={(row) => row.code}
            />
            <Pages query={query} list={list} />
          </>
        )}
      </ListLayout>
      <p class="govuk-body-s">
        Codes, names and tiers of councils are facts of 2025. Prisons, and the forces of probation regions, are from
        background knowledge and unverified.
      </p>
    </Page>
  );
}
