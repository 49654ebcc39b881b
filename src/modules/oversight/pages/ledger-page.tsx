import type { VNode } from 'preact';
import {
  type DataColumn,
  DataTable,
  EmptyState,
  ErrorSummary,
  Filter,
  FilteredList,
  Input,
  Page,
  PageHead,
  Pagination,
  Select,
  type SelectedFilterCategory,
} from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { isDay, sayDay, sayInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { LedgerAction } from '#platform/ledger/index.ts';
import { type LedgerQuery, ledgerAddress, writePlace } from '../rules/ledger-filter.ts';
import type { LedgerRow } from '../rules/ledger-row.ts';
import { sayAct, sayAction } from '../rules/say-entry.ts';
import { OversightNavigation } from './oversight-navigation.tsx';

/** What the list shows. */
export interface LedgerModel {
  readonly query: LedgerQuery;
  readonly problems: readonly FieldProblem[];
  readonly rows: readonly LedgerRow[];
  /** Whether there are older entries than these. */
  readonly older: boolean;
  readonly actions: readonly LedgerAction[];
  /** Whether the ledger may be searched by organisation: an auditor of one force sees that force's acts only. */
  readonly seesAll: boolean;
  /** The organisation that was asked for, in full; null when none was, or none that is known. */
  readonly asked: string | null;
  readonly nameOf: (organisation: number) => string;
}

const path = '/oversight/ledger';
const outcomes = [
  { value: 'done', text: 'Done' },
  { value: 'refused', text: 'Not allowed' },
  { value: 'failed', text: 'Failed' },
];
const anything = { value: '', text: 'Any' };

const headings: readonly (readonly [keyof LedgerQuery, string])[] = [
  ['from', 'From'],
  ['to', 'Up to'],
  ['organisation', 'Working for'],
  ['person', 'Person'],
  ['action', 'What was done'],
  ['outcome', 'How it ended'],
  ['kind', 'Kind of record'],
  ['reference', 'Record'],
];

function sayPart(model: LedgerModel, field: keyof LedgerQuery): string {
  const value = model.query[field];
  if (field === 'action')
    return model.actions.some((each) => each === value) ? sayAction(value as LedgerAction) : value;
  if (field === 'outcome') return outcomes.find((each) => each.value === value)?.text ?? value;
  if (field === 'organisation') return model.asked ?? value;
  return isDay(value) ? sayDay(value) : value;
}

function selectedOf(model: LedgerModel): readonly SelectedFilterCategory[] {
  return headings
    .filter(([field]) => model.query[field] !== '')
    .map(([field, heading]) => ({
      heading,
      items: [{ text: sayPart(model, field), href: ledgerAddress(path, model.query, { [field]: '' }) }],
    }));
}

function LedgerFilterForm(props: { readonly model: LedgerModel }): VNode {
  const { model } = props;
  const { query } = model;
  const wrong = (field: keyof LedgerQuery) => {
    const problem = model.problems.find((each) => each.field === field);
    return problem === undefined ? undefined : { text: problem.message };
  };
  return (
    <Filter action={path} heading="Search the ledger" clearHref={path} selected={selectedOf(model)} submitText="Search">
      <Input name="from" type="date" label={{ text: 'From' }} value={query.from} errorMessage={wrong('from')} />
      <Input name="to" type="date" label={{ text: 'Up to' }} value={query.to} errorMessage={wrong('to')} />
      <Input
        name="person"
        label={{ text: 'Person' }}
        hint={{ text: 'The whole name, as it stands in the ledger' }}
        value={query.person}
        errorMessage={wrong('person')}
        autocomplete="off"
        spellcheck={false}
      />
      {model.seesAll && (
        <Input
          name="organisation"
          label={{ text: 'Working for' }}
          hint={{ text: 'Like Kent, or Knowsley Council' }}
          value={model.asked ?? query.organisation}
          errorMessage={wrong('organisation')}
          autocomplete="off"
          spellcheck={false}
        />
      )}
      <Select
        name="action"
        label={{ text: 'What was done' }}
        value={query.action}
        items={[anything, ...model.actions.map((each) => ({ value: each, text: sayAction(each) }))]}
        errorMessage={wrong('action')}
      />
      <Select
        name="outcome"
        label={{ text: 'How it ended' }}
        value={query.outcome}
        items={[anything, ...outcomes]}
        errorMessage={wrong('outcome')}
      />
      <Input
        name="kind"
        label={{ text: 'Kind of record' }}
        hint={{ text: 'For example line, crime or ledger' }}
        value={query.kind}
        errorMessage={wrong('kind')}
      />
      <Input
        name="reference"
        label={{ text: 'Record' }}
        hint={{ text: 'Its reference, for example L-7K3Q-9F' }}
        value={query.reference}
        errorMessage={wrong('reference')}
        classes="govuk-input--width-10"
        spellcheck={false}
      />
    </Filter>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function columnsOf(model: LedgerModel): readonly DataColumn<LedgerRow>[] {
  return [
    { key: 'when', title: 'When', noWrap: true, cell: (row) => sayInstant(row.at) },
    {
      key: 'who',
      title: 'Person',
      noWrap: true,
      cell: (row) =>
        row.name !== null && (
          <a class="govuk-link" href={ledgerAddress(path, model.query, { person: row.name })}>
            <span class="govuk-visually-hidden">All by </span>
            {row.name}
          </a>
        ),
    },
    {
      key: 'for',
      title: 'For',
      cell: (row) => (row.organisation === null ? '' : model.nameOf(row.organisation)),
    },
    { key: 'what', title: 'What was done', rowHeader: true, cell: (row) => capital(sayAct(row)) },
    { key: 'purpose', title: 'Purpose', noWrap: true, cell: (row) => row.purpose ?? 'Not given' },
    { key: 'number', title: 'Number', numeric: true, cell: (row) => row.seq },
  ];
}

function Results(props: { readonly model: LedgerModel }): VNode {
  const { model } = props;
  const last = model.rows.at(-1);
  const older =
    model.older && last !== undefined ? ledgerAddress(path, model.query, { before: writePlace(last) }) : null;
  return (
    <>
      <DataTable
        caption="Entries, newest first"
        columns={columnsOf(model)}
        rows={model.rows}
        rowKey={(row) => String(row.seq)}
        empty={
          <EmptyState title="Nothing found">
            <p class="govuk-body">There is no entry that fits. Take a filter away, or choose other days.</p>
          </EmptyState>
        }
      />
      {(older !== null || model.query.before !== '') && (
        <Pagination
          landmarkLabel="Older and newer entries"
          previous={
            model.query.before === '' ? undefined : { href: ledgerAddress(path, model.query), text: 'Newest entries' }
          }
          next={older === null ? undefined : { href: older, text: 'Older entries' }}
        />
      )}
    </>
  );
}

/** GET /oversight/ledger: who did and who looked. */
export function LedgerPage(facts: PageFacts, model: LedgerModel): VNode {
  return (
    <Page facts={facts} title="The ledger" marking="OFFICIAL-SENSITIVE" error={model.problems.length > 0}>
      {model.problems.length > 0 && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={model.problems.map((each) => ({ text: each.message, href: `#${each.field}` }))}
        />
      )}
      <PageHead
        title="The ledger"
        links={
          model.rows.length === 0
            ? []
            : [{ href: ledgerAddress(`${path}/download`, model.query), text: 'Download as CSV', download: true }]
        }
      />
      <OversightNavigation active="entries" />
      <p class="govuk-body">
        Who recorded, changed, looked at, took out, linked or erased what, for whom and why. This search is entered too.
      </p>
      <FilteredList filter={<LedgerFilterForm model={model} />}>
        <Results model={model} />
      </FilteredList>
    </Page>
  );
}
