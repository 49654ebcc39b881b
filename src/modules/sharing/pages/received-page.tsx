import type { VNode } from 'preact';
import { Button, ErrorSummary, Page, SummaryList, WarningText } from '#design/index.ts';
import { dayOf, sayDay, sayInstant } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { ReceivedView } from '../queries/received.ts';
import { owedOf } from '../rules/state.ts';
import { FactsShared } from './facts-shared.tsx';

/** One disclosure as its recipient reads it. */
export interface ReceivedModel {
  readonly received: ReceivedView;
  readonly gatewayWords: string;
  readonly nameOf: (organisation: number) => string;
  /** Why what was pressed could not be done; null when nothing was. */
  readonly trouble: string | null;
}

function Confirm(props: {
  readonly facts: PageFacts;
  readonly received: ReceivedView;
  readonly what: 'received' | 'deleted';
  readonly text: string;
  readonly classes?: string;
}): VNode {
  const { facts, received, what, text, classes } = props;
  return (
    <form method="post" action={`/received/${received.reference}`} novalidate>
      <input type="hidden" name="_csrf" value={facts.csrf} />
      <input type="hidden" name="what" value={what} />
      <input type="hidden" name="packVersion" value={received.packVersion} />
      <Button text={text} classes={classes} preventDoubleClick />
    </form>
  );
}

/** What has to be done comes first: it is why somebody opens this page. */
function Matters({ facts, model }: { readonly facts: PageFacts; readonly model: ReceivedModel }): VNode {
  const { received } = model;
  const { recalledAt, recallReason, versionSentAt, why } = received;
  const owed = owedOf(received, received.confirmed);
  return (
    <>
      {recalledAt !== null && (
        <WarningText
          text={`Recalled on ${sayDay(dayOf(recalledAt))}, delete your copy. Reason given: ${recallReason ?? 'none'}`}
        />
      )}
      {recalledAt === null && received.packVersion > 1 && versionSentAt !== null && (
        <WarningText
          text={`Corrected on ${sayDay(dayOf(versionSentAt))}: ${why} Use this version, and put right what you wrote down from the one before.`}
        />
      )}
      {owed === 'delete it' && (
        <Confirm facts={facts} received={received} what="deleted" text="Confirm that every copy is deleted" />
      )}
      {(owed === 'confirm that it arrived' || owed === 'confirm the correction') && (
        <Confirm
          facts={facts}
          received={received}
          what="received"
          text={owed === 'confirm the correction' ? 'Confirm that you have the correction' : 'Confirm that you have it'}
        />
      )}
      {owed === null && (
        <p class="govuk-body">
          {received.confirmed.deleted ? 'You confirmed that every copy is deleted.' : 'You confirmed that you have it.'}
        </p>
      )}
    </>
  );
}

function Facts({ facts, model }: { readonly facts: PageFacts; readonly model: ReceivedModel }): VNode | null {
  const { received } = model;
  if (received.pack === null) return null;
  return (
    <>
      <h2 class="govuk-heading-m">What was shared</h2>
      <FactsShared pack={received.pack} />
      <h2 class="govuk-heading-m">What you may do with it</h2>
      <SummaryList
        rows={[
          { key: { text: 'Use it only for' }, value: { text: received.purpose } },
          { key: { text: 'Shared under' }, value: { text: model.gatewayWords } },
          { key: { text: 'Agreement' }, value: { text: received.agreement === '' ? 'None' : received.agreement } },
          { key: { text: 'For' }, value: { text: received.contact } },
          { key: { text: 'Keep it until' }, value: { text: sayDay(received.keptUntil) } },
          { key: { text: 'Shared on' }, value: { text: sayInstant(received.sentAt) } },
        ]}
      />
      <p class="govuk-body">After that day it is not shown here any more, and every copy must be deleted.</p>
      {!received.confirmed.deleted && (
        <Confirm
          facts={facts}
          received={received}
          what="deleted"
          text="We deleted every copy"
          classes="govuk-button--secondary"
        />
      )}
    </>
  );
}

/** GET /received/:reference: what was shared, what it may be used for, and until when. Nothing of police beside it. */
export function ReceivedPage(facts: PageFacts, model: ReceivedModel): VNode {
  const { received, trouble } = model;
  return (
    <Page
      facts={facts}
      title={`Shared with you: ${received.reference}`}
      marking={markingOf(received.marking)}
      width="reading"
      error={trouble !== null}
      back={{ href: '/received', text: 'Shared with you' }}
    >
      {trouble !== null && <ErrorSummary titleText="There is a problem" errorList={[{ text: trouble }]} />}
      <span class="govuk-caption-l">{received.reference}</span>
      <h1 class="govuk-heading-l">Shared by {model.nameOf(received.sharer)}</h1>
      <Matters facts={facts} model={model} />
      <Facts facts={facts} model={model} />
    </Page>
  );
}
