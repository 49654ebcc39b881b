import type { VNode } from 'preact';
import { DataTable, EmptyState, Page, PageHead, StatusTag } from '#design/index.ts';
import { dayOf, sayDay } from '#kernel/instant.ts';
import { highestMarking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { ReceivedRow } from '../queries/received.ts';
import { owedOf } from '../rules/state.ts';

/** What an organisation was sent. */
export interface ReceivedListModel {
  readonly rows: readonly ReceivedRow[];
  readonly nameOf: (organisation: number) => string;
}

function State({ row }: { readonly row: ReceivedRow }): VNode {
  switch (owedOf(row, row.confirmed)) {
    case 'delete it':
      return <StatusTag text="Recalled: delete it" tone="overdue" />;
    case 'confirm that it arrived':
      return <StatusTag text="New: confirm that you have it" tone="intelligence" />;
    case 'confirm the correction':
      return <StatusTag text="Corrected: confirm that you have it" tone="enforcement" />;
    case null:
      return row.isRecalled ? <StatusTag text="Recalled and deleted" tone="closed" /> : <>Confirmed</>;
  }
}

/** GET /received: what partners and providers were sent, and what they have to do with it. */
export function ReceivedListPage(facts: PageFacts, { rows, nameOf }: ReceivedListModel): VNode {
  return (
    <Page facts={facts} title="Shared with you" marking={highestMarking(rows.map((row) => row.marking))}>
      <PageHead title="Shared with you" says="What your organisation may read, each until its last day" />
      <DataTable
        caption="What was shared with you, newest first"
        density="relaxed"
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'reference',
            title: 'Disclosure',
            rowHeader: true,
            noWrap: true,
            cell: (row) => (
              <a class="govuk-link" href={`/received/${row.reference}`}>
                {row.reference}
              </a>
            ),
          },
          { key: 'state', title: 'What you need to do', cell: (row) => <State row={row} /> },
          { key: 'from', title: 'From', cell: (row) => nameOf(row.sharer) },
          { key: 'for', title: 'For', cell: (row) => row.contact },
          { key: 'facts', title: 'Facts', cell: (row) => row.labels.join(', ') },
          { key: 'sent', title: 'Sent', noWrap: true, cell: (row) => sayDay(dayOf(row.sentAt)) },
          { key: 'until', title: 'Keep until', noWrap: true, cell: (row) => sayDay(row.keptUntil) },
        ]}
        empty={
          <EmptyState title="Nothing has been shared with you">
            <p class="govuk-body">
              When police share facts with your organisation they stand here, with what they may be used for and until
              when. There is nothing that you need to do.
            </p>
          </EmptyState>
        }
      />
    </Page>
  );
}
