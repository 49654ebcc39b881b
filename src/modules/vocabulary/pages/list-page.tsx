import type { VNode } from 'preact';
import {
  Button,
  type DataColumn,
  DataTable,
  EmptyState,
  ErrorSummary,
  Input,
  InsetText,
  ListLayout,
  Page,
  Select,
  Standing,
  StandingKey,
} from '#design/index.ts';
import { may } from '#kernel/actor.ts';
import { type Day, sayDay } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { HeldList } from '../queries/load-list.ts';
import type { HeldValue } from '../queries/row.ts';
import { listAddress, valueAddress } from '../rules/addresses.ts';
import { isCurrent, stateOn, type ValueState } from '../rules/in-use.ts';
import type { Value, VocabularyList } from '../rules/value.ts';
import { sayDays, sayParticular } from './say-days.ts';

/** A list as it stood on a day. */
export interface ListModel {
  readonly list: HeldList;
  readonly choices: Readonly<Record<string, readonly Value[]>>;
  readonly day: Day;
  /** What was typed for the day, and what is wrong with it. */
  readonly asat: string;
  readonly problem: string | null;
  /** Shown alone: the values that have this of their first particular; empty for all. */
  readonly only: string;
  /** What the law says of it on the day, and the rule that it rests on; null where nothing was asked. */
  readonly answer: { readonly says: string; readonly by: Value | null } | null;
  /** Columns of records that are kept to it. */
  readonly kept: readonly string[];
}

function Words(props: { readonly list: HeldList; readonly value: HeldValue }): VNode {
  const { list, value } = props;
  return (
    <>
      <a class="govuk-link" href={valueAddress(list.code, value.code)}>
        {value.words}
      </a>
      {value.meaning !== '' && <div class="tl-muted tl-under">{value.meaning}</div>}
    </>
  );
}

function Reliance({ value }: { readonly value: HeldValue }): VNode {
  return (
    <div class="tl-reliance">
      <Standing standing={value.standing} />
      <div class="tl-muted tl-under">{value.source}</div>
    </div>
  );
}

const isDated = ({ from, to }: HeldValue): boolean => from !== null || to !== null;

function columnsOf({ list, choices }: ListModel): readonly DataColumn<HeldValue>[] {
  return [
    { key: 'words', title: 'Words', rowHeader: true, cell: (row) => <Words list={list} value={row} /> },
    ...(list.isLaw ? [] : [{ key: 'code', title: 'Code', noWrap: true, cell: (row: HeldValue) => row.code }]),
    ...list.particulars.map(({ key, title, of }) => ({
      key: `particular-${key}`,
      title,
      cell: (row: HeldValue) => sayParticular(row, key, choices[of ?? '']),
    })),
    ...(list.isLaw || list.values.some(isDated)
      ? [
          {
            key: 'days',
            title: 'Dates',
            cell: (row: HeldValue) => <div class="tl-days">{sayDays(row, list.isLaw)}</div>,
          },
        ]
      : []),
    { key: 'standing', title: 'Standing and source', cell: (row) => <Reliance value={row} /> },
  ];
}

/** The particular that a list can be narrowed by: the first that comes from another list. */
function narrowing(list: Pick<VocabularyList, 'particulars'>) {
  return list.particulars.find(({ of }) => of !== undefined);
}

function Only({ model }: { readonly model: ListModel }): VNode | null {
  const { list, choices, only } = model;
  const by = narrowing(list);
  if (by === undefined) return null;
  const held = new Set(list.values.map((each) => each.particulars[by.key]));
  const items = (choices[by.of ?? ''] ?? []).filter(({ code }) => held.has(code));
  return (
    <Select
      id="only"
      name="only"
      label={{ text: by.title, classes: 'govuk-label--s' }}
      value={only}
      items={[{ value: '', text: 'All' }, ...items.map(({ code, words }) => ({ value: code, text: words }))]}
    />
  );
}

function AsAt({ model }: { readonly model: ListModel }): VNode {
  return (
    <form class="tl-part" method="get" action={listAddress(model.list.code)} novalidate>
      <Input
        id="asat"
        name="asat"
        label={{ text: 'As at', classes: 'govuk-label--s' }}
        hint={{ text: model.list.isLaw ? 'The day of the event, like 21/11/2026.' : 'A day, like 21/11/2026.' }}
        classes="govuk-input--width-10"
        value={model.asat}
        {...(model.problem === null ? {} : { errorMessage: { text: model.problem } })}
      />
      <Only model={model} />
      <Button text="Show that day" classes="govuk-button--secondary" />
    </form>
  );
}

function saysOf({ list, day }: ListModel): string {
  const current = list.values.filter((each) => isCurrent(stateOn(each, list.isLaw, day))).length;
  const what = list.isLaw ? 'in force' : 'in use';
  return `${list.purpose} ${current} of ${list.values.length} ${what} on ${sayDay(day)}.`;
}

/** The answer to one question, before the rules that bear on it. */
function Answer({ answer }: { readonly answer: NonNullable<ListModel['answer']> }): VNode {
  const { says, by } = answer;
  return (
    <InsetText>
      <p class="govuk-body govuk-!-font-weight-bold">{says}</p>
      {by !== null && (
        <p class="govuk-body">
          <Standing standing={by.standing} />: {by.source}
        </p>
      )}
    </InsetText>
  );
}

/** What counts on the day stands first; what is not known comes before what is over. */
const stateOrder: readonly ValueState[] = [
  'In use',
  'In force',
  'Start not known',
  'Not yet in use',
  'Not yet in force',
  'Retired',
  'No longer in force',
];

function Values({ model }: { readonly model: ListModel }): VNode {
  const { list, day, only } = model;
  const by = narrowing(list);
  const shown = list.values.filter((each) => only === '' || by === undefined || each.particulars[by.key] === only);
  const stateOf = (value: HeldValue): ValueState => stateOn(value, list.isLaw, day);
  const rows = shown.toSorted((one, other) => stateOrder.indexOf(stateOf(one)) - stateOrder.indexOf(stateOf(other)));
  return (
    <DataTable
      caption={`${list.title}: values`}
      captionHidden
      density="relaxed"
      columns={columnsOf(model)}
      rows={rows}
      rowKey={(row) => row.id}
      groupOf={(row) => `${stateOf(row)} on ${sayDay(day)}`}
      empty={<EmptyState title="This list has no values yet">An administrator can add the first.</EmptyState>}
    />
  );
}

function AboutList({ model }: { readonly model: ListModel }): VNode {
  const { list, kept } = model;
  return (
    <section class="tl-part">
      <h2 class="govuk-heading-m">About this list</h2>
      <p class="govuk-body">
        {list.kind === 'fixed'
          ? 'This list is fixed: it is law, or part of how the product works, and changes with a new version.'
          : 'This list is open: administrators add, change, date and retire values. Nothing is deleted; what was retired still shows on old records.'}
      </p>
      {list.isLaw && (
        <p class="govuk-body">
          A rule whose first day is not known is never taken to be in force: check it, and have an administrator date
          it.
        </p>
      )}
      {kept.length > 0 && <p class="govuk-body">The database keeps records to it: {kept.join(', ')}.</p>}
      <h3 class="govuk-heading-s">How far a value can be relied on</h3>
      <StandingKey />
    </section>
  );
}

/** One list: its values on a day, with where each comes from and how far it can be relied on. */
export function ListPage(facts: PageFacts, model: ListModel): VNode {
  const { list } = model;
  const canEdit = facts.actor !== null && may(facts.actor, 'vocabularies.edit') && list.kind === 'open';
  return (
    <Page
      facts={facts}
      title={list.title}
      marking="OFFICIAL"
      error={model.problem !== null}
      back={{ href: '/vocabularies', text: 'Vocabularies' }}
    >
      {model.problem !== null && (
        <ErrorSummary titleText="There is a problem" errorList={[{ text: model.problem, href: '#asat' }]} />
      )}
      <ListLayout
        title={list.title}
        says={saysOf(model)}
        links={[
          {
            href: `/vocabularies/${list.code}.csv${model.asat === '' ? '' : `?asat=${model.day}`}`,
            text: 'Download as CSV',
            download: true,
          },
        ]}
        actions={canEdit && <Button text="Add a value" href={`/vocabularies/${list.code}/add`} />}
      >
        <AsAt model={model} />
        {model.answer !== null && <Answer answer={model.answer} />}
        <Values model={model} />
        <AboutList model={model} />
      </ListLayout>
    </Page>
  );
}
