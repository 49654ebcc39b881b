import type { VNode } from 'preact';
import {
  Button,
  Checkboxes,
  ErrorSummary,
  Fieldset,
  Input,
  InsetText,
  inOrder,
  Page,
  Radios,
  Textarea,
  WarningText,
  type Wrong,
  wrongOf,
} from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { type Day, plusDays, sayDay } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { HeldValue } from '#modules/vocabulary/index.ts';
import type { Subject } from '../queries/find-subject.ts';
import type { RegisterRow } from '../rules/register-row.ts';
import { mostMonths, type ShareForm } from '../rules/share-form.ts';
import { FactSource } from './facts-shared.tsx';

/** The form of a disclosure. */
export interface ShareModel {
  readonly subject: Subject;
  /** What has to be thought of first: that this is a child. */
  readonly heed: readonly string[];
  readonly form: ShareForm;
  readonly problems: readonly FieldProblem[];
  readonly gateways: readonly HeldValue[];
  /** What was shared of this record before. */
  readonly before: readonly RegisterRow[];
  readonly nameOf: (organisation: number) => string;
  readonly today: Day;
}

const bold = 'govuk-label--s';
const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } });

function Facts(props: { readonly model: ShareModel; readonly wrong: Wrong }): VNode {
  const { subject, form } = props.model;
  return (
    <Checkboxes
      name="facts"
      classes="govuk-checkboxes--small"
      fieldset={{ legend: { text: 'Which facts do they need?', classes: 'govuk-fieldset__legend--m' } }}
      hint={{
        text: 'Choose each fact that they need for this purpose, and no more. What other forces stated, facts about other people, what somebody said, warnings, police references, protected addresses, ethnicity and notes are not offered.',
      }}
      values={form.facts}
      items={subject.offer.map((fact) => ({
        value: fact.field,
        text: `${fact.label}: ${fact.value}`,
        hint: { html: <FactSource fact={fact} /> },
      }))}
      {...props.wrong('facts')}
    />
  );
}

function Whom(props: { readonly form: ShareForm; readonly wrong: Wrong }): VNode {
  const { form, wrong } = props;
  return (
    <Fieldset legend={{ text: 'With whom', classes: 'govuk-fieldset__legend--m' }}>
      <Input
        id="recipient"
        name="recipient"
        label={{ text: 'Organisation', classes: bold }}
        hint={{ text: 'A partner or a provider, like Knowsley Council or Catch22' }}
        value={form.recipient}
        autocomplete="off"
        spellcheck={false}
        {...wrong('recipient')}
      />
      <Input
        id="contact"
        name="contact"
        label={{ text: 'Person or post there', classes: bold }}
        hint={{ text: 'Who answers for it, like Exploitation lead' }}
        value={form.contact}
        autocomplete="off"
        {...wrong('contact')}
      />
    </Fieldset>
  );
}

function Grounds(props: { readonly model: ShareModel; readonly wrong: Wrong }): VNode {
  const { model, wrong } = props;
  const { form } = model;
  const latest = plusDays(model.today, 0, mostMonths);
  return (
    <Fieldset legend={{ text: 'Why and for how long', classes: 'govuk-fieldset__legend--m' }}>
      <Radios
        name="gateway"
        classes="govuk-radios--small"
        fieldset={legend('Under which law?')}
        value={form.gateway}
        items={model.gateways.map(({ code, words, meaning }) => ({
          value: code,
          text: words,
          hint: meaning === '' ? undefined : { text: meaning },
        }))}
        {...wrong('gateway')}
      />
      <Textarea
        id="purpose"
        name="purpose"
        rows={3}
        label={{ text: 'What is it shared for?', classes: bold }}
        hint={{ text: 'The recipient reads this, and may use it for nothing else' }}
        value={form.purpose}
        {...wrong('purpose')}
      />
      <Textarea
        id="whyThese"
        name="whyThese"
        rows={3}
        label={{ text: 'Why these facts, and no more?', classes: bold }}
        hint={{ text: 'Stands in the register. The recipient does not read it' }}
        value={form.whyThese}
        {...wrong('whyThese')}
      />
      <Input
        id="agreement"
        name="agreement"
        label={{ text: 'Information sharing agreement (optional)', classes: bold }}
        hint={{ text: 'Its reference. Leave it empty if there is none' }}
        value={form.agreement}
        classes="govuk-input--width-20"
        autocomplete="off"
        {...wrong('agreement')}
      />
      <Input
        id="keptUntil"
        name="keptUntil"
        label={{ text: 'Last day on which they may keep it', classes: bold }}
        hint={{ text: `Like 21/11/2026. At the latest ${sayDay(latest)}. They cannot read it here after that day` }}
        value={form.keptUntil}
        classes="govuk-input--width-10"
        autocomplete="off"
        {...wrong('keptUntil')}
      />
    </Fieldset>
  );
}

function Before(props: { readonly model: ShareModel }): VNode | null {
  const { before, nameOf } = props.model;
  if (before.length === 0) return null;
  return (
    <InsetText>
      <p class="govuk-body">Shared from this record before:</p>
      <ul class="govuk-list govuk-list--bullet">
        {before.map((row) => (
          <li>
            <a class="govuk-link" href={`/sharing/${row.reference}`}>
              {row.reference}
            </a>
            , with {nameOf(row.recipient)}: {row.labels.join(', ')}
          </li>
        ))}
      </ul>
    </InsetText>
  );
}

/** The form itself, where there is something to choose from. */
function Sharing(props: { readonly facts: PageFacts; readonly model: ShareModel; readonly wrong: Wrong }): VNode {
  const { facts, model, wrong } = props;
  const { subject } = model;
  if (subject.offer.length === 0) {
    return (
      <p class="govuk-body">
        Nothing of this record can be shared: your organisation has stated none of the facts that a partner may be told.
      </p>
    );
  }
  return (
    <form method="post" action={`/records/${subject.reference}/share`} novalidate>
      <input type="hidden" name="_csrf" value={facts.csrf} />
      <Facts model={model} wrong={wrong} />
      <Whom form={model.form} wrong={wrong} />
      <Grounds model={model} wrong={wrong} />
      <Button text="Check before it is sent" preventDoubleClick />
    </form>
  );
}

/** GET /records/:reference/share: what is shared, with whom, why and until when. Nothing is ticked beforehand. */
export function SharePage(facts: PageFacts, model: ShareModel): VNode {
  const { subject, problems } = model;
  const wrong = wrongOf(problems);
  return (
    <Page
      facts={facts}
      title={`Share facts of ${subject.reference}`}
      marking={markingOf(subject.marking)}
      width="reading"
      error={problems.length > 0}
      back={{ href: subject.href, text: `${subject.title}, ${subject.reference}` }}
    >
      {problems.length > 0 && <ErrorSummary titleText="There is a problem" errorList={inOrder(problems)} />}
      <span class="govuk-caption-l">
        {subject.title} {subject.reference}
      </span>
      <h1 class="govuk-heading-l">Share facts with a partner</h1>
      {subject.isRestricted ? (
        <WarningText text="This record is restricted. Nothing of it is shared until the restriction is lifted." />
      ) : (
        <>
          <p class="govuk-body">
            The partner reads what you choose here, and never the record. You see it once more before it is sent.
          </p>
          {model.heed.map((words) => (
            <WarningText text={words} />
          ))}
          <Before model={model} />
          <Sharing facts={facts} model={model} wrong={wrong} />
        </>
      )}
    </Page>
  );
}
