import type { VNode } from 'preact';
import {
  Button,
  type DataColumn,
  DataTable,
  EmptyState,
  Page,
  PageHead,
  Pagination,
  StatusTag,
  sayNumber,
} from '#design/index.ts';
import { dayOf, type Instant, sayDay, sayInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { LoadView } from '../queries/find-load.ts';
import { sayState } from '../rules/load-state.ts';

/** The list of imports of one organisation. */
export interface ImportsModel {
  readonly organisation: string;
  readonly loads: readonly LoadView[];
  /** Where the list goes on; null at its end. */
  readonly next: string | null;
  readonly first: boolean;
  /** Titles of kinds by name. */
  readonly titles: Readonly<Record<string, string>>;
}

function count(load: LoadView, of: 'added' | 'changed' | 'unchanged' | 'refused'): string {
  const tally = load.outcome ?? load.progress?.tally;
  return tally === undefined ? '–' : sayNumber(tally[of]);
}

function columnsOf(titles: ImportsModel['titles'], now: Instant): readonly DataColumn<LoadView>[] {
  return [
    {
      key: 'file',
      title: 'File',
      rowHeader: true,
      cell: (load) => (
        <a class="govuk-link" href={`/imports/${load.reference}`}>
          {load.fileName}
        </a>
      ),
    },
    { key: 'reference', title: 'Reference', noWrap: true, cell: (load) => load.reference },
    { key: 'kind', title: 'Kind', cell: (load) => titles[load.kind] ?? load.kind },
    { key: 'by', title: 'Sent by', cell: (load) => load.recordedBy },
    {
      key: 'when',
      title: 'When',
      noWrap: true,
      cell: (load) => (
        <time dateTime={load.recordedAt} title={sayInstant(load.recordedAt)}>
          {sayDay(dayOf(load.recordedAt))}
        </time>
      ),
    },
    {
      key: 'state',
      title: 'State',
      cell: (load) => <StatusTag {...sayState(load, now)} />,
    },
    { key: 'added', title: 'Added', numeric: true, cell: (load) => count(load, 'added') },
    { key: 'changed', title: 'Changed', numeric: true, cell: (load) => count(load, 'changed') },
    { key: 'unchanged', title: 'Unchanged', numeric: true, cell: (load) => count(load, 'unchanged') },
    { key: 'refused', title: 'Refused', numeric: true, cell: (load) => count(load, 'refused') },
  ];
}

/** What was imported for an organisation, newest first. */
export function ImportsPage(facts: PageFacts, model: ImportsModel): VNode {
  return (
    <Page facts={facts} title="Imports" marking="OFFICIAL">
      <PageHead
        title={`Imports for ${model.organisation}`}
        actions={<Button href="/imports/new" text="Import a file" />}
      />
      <DataTable
        caption="Files that were sent, newest first"
        columns={columnsOf(model.titles, facts.now)}
        rows={model.loads}
        rowKey={(load) => load.reference}
        empty={
          <EmptyState title={model.first ? 'No imports yet' : 'No more imports'}>
            Each file that somebody of {model.organisation} sends will be listed here, with how many of its rows were
            added, changed or refused. Choose “Import a file” to send the first.
          </EmptyState>
        }
      />
      {(model.next !== null || !model.first) && (
        <Pagination
          landmarkLabel="Pages of imports"
          previous={model.first ? undefined : { href: '/imports', text: 'Newest' }}
          next={model.next === null ? undefined : { href: `/imports?after=${model.next}`, text: 'Older' }}
        />
      )}
    </Page>
  );
}
