import type { VNode } from 'preact';
import {
  type DataColumn,
  DataTable,
  EmptyState,
  ErrorSummary,
  Filter,
  Input,
  inOrder,
  ListLayout,
  Page,
  Pagination,
  Select,
  type SelectedFilterCategory,
  StatusTag,
  wrongOf,
} from '#design/index.ts';
import { may } from '#kernel/actor.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import { type Day, dayOf, sayDay } from '#kernel/instant.ts';
import { highestMarking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { HeldValue } from '#modules/vocabulary/index.ts';
import { type RegisterField, type RegisterQuery, registerAddress } from '../rules/register-filter.ts';
import type { RegisterRow } from '../rules/register-row.ts';
import { states, stateWords } from '../rules/state.ts';
import { sayOwed, statusOf } from './say-state.ts';

/** The register, a page of it. */
export interface RegisterModel {
  readonly query: RegisterQuery;
  readonly problems: readonly FieldProblem[];
  readonly rows: readonly RegisterRow[];
  readonly differing: ReadonlySet<Id>;
  readonly isMore: boolean;
  /** Whether everybody's entries are here, as for oversight bodies. */
  readonly seesAll: boolean;
  readonly gateways: readonly HeldValue[];
  readonly nameOf: (organisation: number) => string;
  readonly today: Day;
}

const path = '/sharing';
const anything = { value: '', text: 'Any' };

const headings: readonly (readonly [RegisterField, string])[] = [
  ['recipient', 'Recipient'],
  ['sharer', 'Shared by'],
  ['state', 'How it stands'],
  ['gateway', 'Law'],
  ['record', 'Record'],
];

function sayPart(model: RegisterModel, field: RegisterField): string {
  const value = model.query[field];
  if (field === 'state') return states.find((each) => each === value) ? stateWords[value as 'shared'] : value;
  if (field === 'gateway') return model.gateways.find(({ code }) => code === value)?.words ?? value;
  return value;
}

function selectedOf(model: RegisterModel): readonly SelectedFilterCategory[] {
  return headings
    .filter(([field]) => model.query[field] !== '')
    .map(([field, heading]) => ({
      heading,
      items: [{ text: sayPart(model, field), href: registerAddress(path, model.query, { [field]: '' }) }],
    }));
}

function RegisterFilterForm({ model }: { readonly model: RegisterModel }): VNode {
  const { query } = model;
  const wrong = wrongOf(model.problems);
  const organisation = (name: 'recipient' | 'sharer', text: string) => (
    <Input
      id={name}
      name={name}
      label={{ text }}
      hint={{ text: name === 'sharer' ? 'Like Kent' : 'Like Knowsley Council' }}
      value={query[name]}
      autocomplete="off"
      spellcheck={false}
      {...wrong(name)}
    />
  );
  return (
    <Filter
      action={path}
      heading="Search the register"
      clearHref={path}
      selected={selectedOf(model)}
      submitText="Search"
    >
      {organisation('recipient', 'Recipient')}
      {model.seesAll && organisation('sharer', 'Shared by')}
      <Select
        id="state"
        name="state"
        label={{ text: 'How it stands' }}
        value={query.state}
        items={[anything, ...states.map((each) => ({ value: each, text: stateWords[each] }))]}
        {...wrong('state')}
      />
      <Select
        id="gateway"
        name="gateway"
        label={{ text: 'Law' }}
        value={query.gateway}
        items={[anything, ...model.gateways.map(({ code, words }) => ({ value: code, text: words }))]}
        {...wrong('gateway')}
      />
      <Input
        id="record"
        name="record"
        label={{ text: 'Record' }}
        hint={{ text: 'Its reference, for example L-7K3Q-9F' }}
        value={query.record}
        classes="govuk-input--width-10"
        spellcheck={false}
        {...wrong('record')}
      />
    </Filter>
  );
}

function columnsOf(model: RegisterModel): readonly DataColumn<RegisterRow>[] {
  const { nameOf, today, differing, seesAll } = model;
  return [
    {
      key: 'reference',
      title: 'Disclosure',
      rowHeader: true,
      noWrap: true,
      cell: (row) => (
        <a class="govuk-link" href={`${path}/${row.reference}`}>
          {row.reference}
        </a>
      ),
    },
    { key: 'sent', title: 'Shared on', noWrap: true, cell: (row) => sayDay(dayOf(row.sentAt)) },
    ...(seesAll ? [{ key: 'sharer', title: 'By', cell: (row: RegisterRow) => nameOf(row.controller) }] : []),
    { key: 'recipient', title: 'With', cell: (row) => nameOf(row.recipient) },
    { key: 'record', title: 'Record', noWrap: true, cell: (row) => row.subjectReference },
    { key: 'facts', title: 'Facts', cell: (row) => row.labels.join(', ') },
    { key: 'until', title: 'May be kept until', noWrap: true, cell: (row) => sayDay(row.keptUntil) },
    {
      key: 'state',
      title: 'How it stands',
      cell: (row) => (
        <>
          <StatusTag {...statusOf(row, today)} />{' '}
          {differing.has(row.id) && <strong>Differs from what is held now. </strong>}
          {sayOwed(row, today)}
        </>
      ),
    },
  ];
}

function Rows({ model }: { readonly model: RegisterModel }): VNode {
  const { query, isMore } = model;
  const isFiltered = headings.some(([field]) => query[field] !== '');
  const page = (number: number) => registerAddress(path, query, { page: number === 1 ? '' : String(number) });
  return (
    <>
      <DataTable
        caption="Disclosures, newest first"
        columns={columnsOf(model)}
        rows={model.rows}
        rowKey={(row) => row.id}
        empty={
          isFiltered ? (
            <EmptyState title="Nothing found">
              <p class="govuk-body">There is no disclosure that fits. Take a filter away.</p>
            </EmptyState>
          ) : (
            <EmptyState title="Nothing has been shared yet">
              <p class="govuk-body">
                What is shared with partners will stand here: with whom, under which law, why and until when. To share
                facts, open a record of your organisation and choose More, then “Share facts with a partner”.
              </p>
            </EmptyState>
          )
        }
      />
      {(isMore || query.page > 1) && (
        <Pagination
          landmarkLabel="Older and newer disclosures"
          previous={query.page > 1 ? { href: page(query.page - 1), text: 'Newer' } : undefined}
          next={isMore ? { href: page(query.page + 1), text: 'Older' } : undefined}
        />
      )}
    </>
  );
}

/** GET /sharing: what was shared, with whom, why and until when. */
export function RegisterPage(facts: PageFacts, model: RegisterModel): VNode {
  const { problems, rows } = model;
  return (
    <Page
      facts={facts}
      title="Register of disclosures"
      marking={highestMarking(rows.map((row) => row.marking))}
      error={problems.length > 0}
    >
      {problems.length > 0 && <ErrorSummary titleText="There is a problem" errorList={inOrder(problems)} />}
      <ListLayout
        title="Register of disclosures"
        says={
          model.seesAll ? 'What every organisation shared with partners' : 'What your organisation shared with partners'
        }
        links={[
          ...(rows.length === 0
            ? []
            : [{ href: registerAddress(`${path}.csv`, model.query), text: 'Download as CSV', download: true }]),
          ...(facts.actor !== null && may(facts.actor, 'assessments.view')
            ? [{ href: '/assessments', text: 'Impact assessments' }]
            : []),
        ]}
        filter={<RegisterFilterForm model={model} />}
      >
        <Rows model={model} />
      </ListLayout>
    </Page>
  );
}
