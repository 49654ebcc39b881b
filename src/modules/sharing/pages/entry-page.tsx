import type { VNode } from 'preact';
import {
  DataTable,
  Details,
  ErrorSummary,
  inOrder,
  Page,
  RecordHeader,
  RecordLayout,
  SummaryList,
  WarningText,
} from '#design/index.ts';
import { sayDay, sayInstant } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { ChangedFact } from '#platform/sharing/index.ts';
import type { EntryView } from '../queries/show-entry.ts';
import { stateOn } from '../rules/state.ts';
import { CorrectForm, RecallForm } from './entry-forms.tsx';
import type { EntryModel } from './entry-model.ts';
import { FactsShared } from './facts-shared.tsx';
import { sayOwed, statusOf } from './say-state.ts';

function Grounds({ model }: { readonly model: EntryModel }): VNode {
  const { entry, nameOf, gatewayWords } = model;
  const record =
    entry.subjectHref === null ? (
      entry.subjectReference
    ) : (
      <a class="govuk-link" href={entry.subjectHref}>
        {entry.subjectReference}
      </a>
    );
  return (
    <SummaryList
      rows={[
        { key: { text: 'Shared with' }, value: { text: `${nameOf(entry.recipient)}, ${entry.contact}` } },
        { key: { text: 'Record' }, value: { html: record } },
        { key: { text: 'Facts' }, value: { text: entry.labels.join(', ') } },
        { key: { text: 'Why these, and no more' }, value: { text: entry.whyThese } },
        { key: { text: 'Law' }, value: { text: gatewayWords } },
        { key: { text: 'Purpose' }, value: { text: entry.purpose } },
        { key: { text: 'Agreement' }, value: { text: entry.agreement === '' ? 'None' : entry.agreement } },
        { key: { text: 'May be kept until' }, value: { text: sayDay(entry.keptUntil) } },
        { key: { text: 'Shared by' }, value: { text: `${entry.sentBy}, ${sayInstant(entry.sentAt)}` } },
      ]}
    />
  );
}

function Differences(props: { readonly differences: readonly ChangedFact[] }): VNode {
  return (
    <DataTable
      caption="What was shared, and what is held now"
      captionHidden
      density="relaxed"
      rows={props.differences}
      rowKey={(row) => row.field}
      columns={[
        { key: 'fact', title: 'Fact', rowHeader: true, cell: (row) => row.label },
        { key: 'was', title: 'Was shared', cell: (row) => row.was },
        { key: 'now', title: 'Is held now', cell: (row) => row.now?.value ?? 'Not held any more' },
      ]}
    />
  );
}

function Versions({ entry }: { readonly entry: EntryView }): VNode {
  const [current, ...old] = entry.versions;
  if (current === undefined) {
    return <p class="govuk-body">What it says is for the organisation that shared it and for the recipient.</p>;
  }
  return (
    <>
      <p class="govuk-body">
        Version {current.version}, sent by {current.sentBy} on {sayInstant(current.sentAt)}.
        {current.why !== '' && ` Corrected because: ${current.why}`}
      </p>
      <FactsShared pack={current.pack} />
      {old.map((version) => (
        <Details summaryText={`Version ${version.version}, sent on ${sayInstant(version.sentAt)}`}>
          {version.why !== '' && <p class="govuk-body">Corrected because: {version.why}</p>}
          <FactsShared pack={version.pack} />
        </Details>
      ))}
    </>
  );
}

function Receipts({ entry }: { readonly entry: EntryView }): VNode {
  return (
    <DataTable
      caption="What the recipient confirmed"
      captionHidden
      density="relaxed"
      rows={entry.receipts}
      rowKey={(row) => `${row.what}-${row.packVersion}`}
      columns={[
        {
          key: 'what',
          title: 'Confirmed',
          rowHeader: true,
          cell: (row) => (row.what === 'deleted' ? 'Every copy was deleted' : `Version ${row.packVersion} arrived`),
        },
        { key: 'when', title: 'When', cell: (row) => sayInstant(row.at) },
        { key: 'who', title: 'By', cell: (row) => row.signedBy },
      ]}
      empty={<p class="govuk-body">The recipient has confirmed nothing yet.</p>}
    />
  );
}

function Matters({ model }: { readonly model: EntryModel }): VNode {
  const { entry, today } = model;
  const state = stateOn(entry, today);
  const differs = entry.differences !== null && entry.differences.length > 0 && state === 'shared';
  return (
    <>
      {entry.recalledAt !== null && (
        <WarningText
          text={`Recalled by ${entry.recalledBy} on ${sayInstant(entry.recalledAt)}: ${entry.recallReason}`}
        />
      )}
      {state === 'ended' && (
        <p class="govuk-body">Its last day has passed. The recipient cannot read it here any more.</p>
      )}
      {differs && <WarningText text="It differs from what is held now. The recipient relies on what was shared." />}
      <p class="govuk-body">{sayOwed(entry, today)}</p>
    </>
  );
}

/** GET /sharing/:reference: one disclosure, whole: why, what, what was confirmed, what differs now. */
export function EntryPage(facts: PageFacts, model: EntryModel): VNode {
  const { entry, nameOf, problems, today } = model;
  const isOpen = stateOn(entry, today) === 'shared';
  const differences = isOpen ? (entry.differences ?? []) : [];
  const part = (id: string, title: string, content: VNode) => ({ id, title, content });
  return (
    <Page
      facts={facts}
      title={`Disclosure ${entry.reference}`}
      marking={markingOf(entry.marking)}
      error={problems.length > 0}
      back={{ href: '/sharing', text: 'Register of disclosures' }}
    >
      {problems.length > 0 && <ErrorSummary titleText="There is a problem" errorList={inOrder(problems)} />}
      <RecordLayout
        header={
          <RecordHeader
            kind="Disclosure"
            title={`Shared with ${nameOf(entry.recipient)}`}
            reference={entry.reference}
            status={statusOf(entry, today)}
            marking={markingOf(entry.marking)}
            summary={`Answerable: ${nameOf(entry.controller)}.`}
          />
        }
        matters={<Matters model={model} />}
        parts={[
          ...(differences.length > 0
            ? [
                part(
                  'differences',
                  'What differs now',
                  <>
                    <Differences differences={differences} />
                    {model.mayChange && <CorrectForm facts={facts} model={model} />}
                  </>,
                ),
              ]
            : []),
          part('grounds', 'Why, with whom, until when', <Grounds model={model} />),
          part('pack', 'What was shared', <Versions entry={entry} />),
          part('receipts', 'What was confirmed', <Receipts entry={entry} />),
          ...(model.mayChange && !entry.isRecalled
            ? [part('recall', 'Recall it', <RecallForm facts={facts} model={model} />)]
            : []),
        ]}
      />
    </Page>
  );
}
