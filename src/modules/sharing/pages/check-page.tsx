import type { VNode } from 'preact';
import { Button, HiddenValues, InsetText, Page, SummaryList, WarningText } from '#design/index.ts';
import { sayDay } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { Subject } from '../queries/find-subject.ts';
import type { ShareDraft, ShareForm } from '../rules/share-form.ts';
import { FactsShared } from './facts-shared.tsx';

/** What is looked at before it is sent. */
export interface CheckModel {
  readonly subject: Subject;
  /** What has to be thought of first: that this is a child. */
  readonly heed: readonly string[];
  readonly draft: ShareDraft;
  readonly form: ShareForm;
  readonly gatewayWords: string;
  readonly digest: string;
  /** Something changed between looking and sending. */
  readonly changed: boolean;
}

function Grounds(props: { readonly model: CheckModel }): VNode {
  const { draft, gatewayWords } = props.model;
  return (
    <SummaryList
      rows={[
        { key: { text: 'Shared with' }, value: { text: draft.recipient.name } },
        { key: { text: 'For' }, value: { text: draft.contact } },
        { key: { text: 'Law' }, value: { text: gatewayWords } },
        { key: { text: 'Purpose' }, value: { text: draft.purpose } },
        { key: { text: 'Agreement' }, value: { text: draft.agreement === '' ? 'None' : draft.agreement } },
        { key: { text: 'May be kept until' }, value: { text: sayDay(draft.keptUntil) } },
      ]}
    />
  );
}

/** The second step: exactly what the recipient will read, and what only the register keeps. Then it is sent. */
export function CheckPage(facts: PageFacts, model: CheckModel): VNode {
  const { subject, draft, form } = model;
  const { step: _step, digest: _digest, ...typed } = form;
  const action = `/records/${subject.reference}/share`;
  const step = (value: 'send' | 'change') => (
    <>
      <input type="hidden" name="_csrf" value={facts.csrf} />
      <HiddenValues values={{ ...typed, digest: model.digest, step: value }} />
    </>
  );
  return (
    <Page
      facts={facts}
      title="Check before it is sent"
      marking={markingOf(subject.marking)}
      width="reading"
      back={{ href: `${action}`, text: 'Start again' }}
    >
      <h1 class="govuk-heading-l">Check before it is sent</h1>
      {model.changed && (
        <WarningText text="The record changed after you looked. This is what would be sent now: look again." />
      )}
      {model.heed.map((words) => (
        <WarningText text={words} />
      ))}
      <h2 class="govuk-heading-m">{draft.recipient.name} will read exactly this</h2>
      <FactsShared pack={draft.pack} />
      <Grounds model={model} />
      <h2 class="govuk-heading-m">Only the register keeps this</h2>
      <SummaryList
        rows={[
          { key: { text: 'Record' }, value: { text: `${subject.title}, ${subject.reference}` } },
          { key: { text: 'Why these facts' }, value: { text: draft.whyThese } },
        ]}
      />
      <InsetText>
        They are told that something was shared. You can correct it, and recall it. What they have read before cannot be
        taken back.
      </InsetText>
      <div class="govuk-button-group">
        <form method="post" action={action} novalidate>
          {step('send')}
          <Button text={`Share with ${draft.recipient.name}`} preventDoubleClick />
        </form>
        <form method="post" action={action} novalidate>
          {step('change')}
          <Button text="Change something" classes="govuk-button--secondary" />
        </form>
      </div>
    </Page>
  );
}
