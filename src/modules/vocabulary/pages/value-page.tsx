import type { VNode } from 'preact';
import {
  Button,
  type DataColumn,
  DataTable,
  NotificationBanner,
  Page,
  Standing,
  SummaryList,
  type SummaryListRow,
} from '#design/index.ts';
import { may } from '#kernel/actor.ts';
import { type Day, sayInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { HeldValue, ValueVersion } from '../queries/row.ts';
import { type Deed, listAddress, valueAddress } from '../rules/addresses.ts';
import { stateOn, type ValueState } from '../rules/in-use.ts';
import type { Value, VocabularyList } from '../rules/value.ts';
import { changesBetween } from '../rules/value-history.ts';
import { sayDays, sayParticular } from './say-days.ts';

/** A value, and all that it was. */
export interface ValueModel {
  readonly list: VocabularyList;
  readonly value: HeldValue;
  readonly history: readonly ValueVersion[];
  readonly choices: Readonly<Record<string, readonly Value[]>>;
  readonly day: Day;
  readonly done: Deed | null;
}

const doneWords: Readonly<Record<Deed, string>> = {
  added: 'The value was added',
  changed: 'The value was changed',
  retired: 'The value was given its last day',
};

/** What is not known is loud: nobody may take it for law. */
function sayToday(state: ValueState): string {
  return state === 'Start not known' ? 'Not known whether it is in force: check before you rely on it' : state;
}

function Facts({ model }: { readonly model: ValueModel }): VNode {
  const { list, value, choices, day } = model;
  const row = (key: string, text: string): SummaryListRow => ({ key: { text: key }, value: { text } });
  return (
    <SummaryList
      rows={[
        row('Code', value.code),
        row('What it means', value.meaning === '' ? 'Not said' : value.meaning),
        ...list.particulars.map(({ key, title, of }) => {
          const said = sayParticular(value, key, choices[of ?? '']);
          return row(title, said === '' ? 'Not said' : said);
        }),
        row('Today', sayToday(stateOn(value, list.isLaw, day))),
        (value.from !== null || value.to !== null) && row('Dates', sayDays(value, list.isLaw)),
        { key: { text: 'Standing' }, value: { html: <Standing standing={value.standing} /> } },
        row('Source', value.source),
        row(
          'Whose wording',
          value.keptBy === 'product' ? 'The product’s' : 'An administrator’s: the product leaves it alone',
        ),
      ]}
    />
  );
}

const said = (text: string): string => (text === '' ? 'nothing' : `“${text}”`);

function Changes(props: { readonly model: ValueModel; readonly row: ValueVersion }): VNode {
  const { list, history } = props.model;
  const older = history.find((each) => each.version === props.row.version - 1);
  if (older === undefined) return <>Added</>;
  const changes = changesBetween(older, props.row, list);
  if (changes.length === 0) return <>Saved as it was</>;
  return (
    <ul class="govuk-list">
      {changes.map(({ title, before, after }) => (
        <li>
          {title}: {said(after)}, before {said(before)}
        </li>
      ))}
    </ul>
  );
}

function History({ model }: { readonly model: ValueModel }): VNode {
  const columns: readonly DataColumn<ValueVersion>[] = [
    { key: 'at', title: 'When', rowHeader: true, cell: (row) => sayInstant(row.changedAt) },
    { key: 'by', title: 'Who', cell: (row) => (row.changedBy === 'clerk' ? 'The product' : row.changedBy) },
    { key: 'why', title: 'Why', cell: (row) => row.reason },
    { key: 'what', title: 'What changed', cell: (row) => <Changes model={model} row={row} /> },
  ];
  return (
    <section class="tl-part">
      <h2 class="govuk-heading-m">History</h2>
      <DataTable
        caption={`History of ${model.value.words}`}
        captionHidden
        density="relaxed"
        columns={columns}
        rows={model.history}
        rowKey={(row) => String(row.version)}
      />
    </section>
  );
}

/** One value: what it means, where it comes from, when it was used, and every state that it has had. */
export function ValuePage(facts: PageFacts, model: ValueModel): VNode {
  const { list, value, done } = model;
  const canEdit = facts.actor !== null && may(facts.actor, 'vocabularies.edit') && list.kind === 'open';
  return (
    <Page
      facts={facts}
      title={value.words}
      marking="OFFICIAL"
      back={{ href: listAddress(list.code), text: list.title }}
      width="wide"
    >
      {done !== null && <NotificationBanner type="success" text={doneWords[done]} />}
      <span class="govuk-caption-l">{list.title}</span>
      <h1 class="govuk-heading-l">{value.words}</h1>
      <Facts model={model} />
      {canEdit && (
        <div class="govuk-button-group">
          <Button text="Change" href={valueAddress(list.code, value.code, 'change')} />
          <Button
            text={list.isLaw ? 'Give it a last day' : 'Retire'}
            href={valueAddress(list.code, value.code, 'retire')}
            classes="govuk-button--secondary"
          />
        </div>
      )}
      <History model={model} />
    </Page>
  );
}
