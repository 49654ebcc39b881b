import type { VNode } from 'preact';
import { type DataColumn, DataTable, ListLayout, Page, StandingKey } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { listAddress } from '../rules/addresses.ts';
import type { ListGroup, StandingOf } from '../rules/value.ts';

/** A list in a line: what it is for, and how much of what standing it holds. */
export interface ListSummary {
  readonly code: string;
  readonly title: string;
  readonly purpose: string;
  readonly group: ListGroup;
  readonly kind: 'fixed' | 'open';
  /** Values in use or in force today, and those that are not. */
  readonly current: number;
  readonly others: number;
  readonly byStanding: Readonly<Record<StandingOf, number>>;
}

const columns: readonly DataColumn<ListSummary>[] = [
  {
    key: 'title',
    title: 'List',
    rowHeader: true,
    cell: (row) => (
      <a class="govuk-link" href={listAddress(row.code)}>
        {row.title}
      </a>
    ),
  },
  { key: 'purpose', title: 'What it is for', cell: (row) => row.purpose },
  {
    key: 'kind',
    title: 'Kind',
    cell: (row) => (row.kind === 'fixed' ? 'Fixed' : 'Open'),
  },
  { key: 'current', title: 'In use', numeric: true, cell: (row) => row.current },
  { key: 'others', title: 'Not in use', numeric: true, cell: (row) => row.others },
  { key: 'official', title: 'Official', numeric: true, cell: (row) => row.byStanding.official },
  { key: 'named', title: 'Named source', numeric: true, cell: (row) => row.byStanding['named source'] },
  { key: 'unverified', title: 'Unverified', numeric: true, cell: (row) => row.byStanding.unverified },
];

/** Every list of values that the product speaks in. */
export function ListsPage(facts: PageFacts, lists: readonly ListSummary[]): VNode {
  const values = lists.reduce((sum, each) => sum + each.current + each.others, 0);
  return (
    <Page facts={facts} title="Vocabularies" marking="OFFICIAL" width="wide">
      <ListLayout
        title="Vocabularies"
        says={`${lists.length} lists with ${values} values. What the words and codes mean, and where they come from.`}
      >
        <p class="govuk-body">
          Open lists are kept by administrators. Fixed lists are law, or part of how the product works, and change with
          a new version.
        </p>
        <StandingKey />
        <DataTable
          caption="Lists of values"
          captionHidden
          columns={columns}
          rows={lists}
          rowKey={(row) => row.code}
          groupOf={(row) => row.group}
        />
      </ListLayout>
    </Page>
  );
}
