import type { VNode } from 'preact';
import { Button, Input, InsetText, Page, SourceLine, SummaryList, Textarea, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { sayDay, sayInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { FormPage, handleOf, type TypedForm, textOf } from '#modules/records/index.ts';
import { addressFields } from '../address-form.ts';
import type { AddressKept, AddressSeen } from '../queries/addresses.ts';

/** The person whose address it is, as these pages name them. */
export interface Addressed {
  readonly title: string;
  readonly path: string;
}

const bold = 'govuk-label--s';
const marking = 'OFFICIAL-SENSITIVE';

function Kept(props: { readonly kept: readonly AddressKept[] }): VNode {
  if (props.kept.length === 0) return <p class="govuk-body">No protected address is recorded.</p>;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {props.kept.map((each) => (
        <li>
          Recorded by {each.recordedBy} on {sayInstant(each.recordedAt)}
          {each.withdrawnAt !== null && `; withdrawn by ${each.withdrawnBy} on ${sayInstant(each.withdrawnAt)}`}
        </li>
      ))}
    </ul>
  );
}

interface AskProps {
  readonly facts: PageFacts;
  readonly person: Addressed;
  readonly kept: readonly AddressKept[];
  readonly typed: TypedForm;
  readonly problems: readonly FieldProblem[];
}

/** Asks why somebody wants to read a protected address; and says what is recorded, without a word of it. */
export function AskAddressPage({ facts, person, kept, typed, problems }: AskProps): VNode {
  const wrong = wrongOf(problems);
  return (
    <FormPage
      facts={facts}
      title={`Protected address of ${person.title}`}
      marking={marking}
      back={{ href: person.path, text: person.title }}
      problems={problems}
      order={['reason']}
      action={`${person.path}/address`}
      button="Show the address"
      advice="It could lead somebody to a person at risk. Your reason goes into the ledger with your name, and those who answer for this record are told."
      after={
        <>
          <h2 class="govuk-heading-m">What is recorded</h2>
          <Kept kept={kept} />
          <p class="govuk-body">
            <a class="govuk-link" href={`${person.path}/address/new`}>
              Record a protected address
            </a>
          </p>
        </>
      }
    >
      <Input
        id="reason"
        name="reason"
        label={{ text: 'Why do you need it now?', classes: bold }}
        hint={{ text: 'What you will do with it, such as “safe and well visit tonight, log 412”.' }}
        value={textOf(typed, 'reason')}
        {...wrong('reason')}
      />
    </FormPage>
  );
}

function Seen(props: { readonly facts: PageFacts; readonly person: Addressed; readonly seen: AddressSeen }): VNode {
  const { facts, person, seen } = props;
  const row = (text: string, value: string | null) =>
    value === null ? [] : [{ key: { text }, value: { text: value } }];
  return (
    <section>
      <SummaryList
        rows={[
          ...row('Address', seen.address),
          ...row('UPRN', seen.uprn),
          ...row('Why it is protected', seen.why),
          ...row('Since', seen.since && sayDay(seen.since)),
          ...row('Until', seen.until && sayDay(seen.until)),
        ]}
      />
      <SourceLine source={`${seen.source} (${seen.recordedBy})`} statement="fact" recordedAt={seen.recordedAt} />
      <form method="post" action={`${person.path}/address/${handleOf(seen.id)}/withdraw`}>
        <input type="hidden" name="_csrf" value={facts.csrf} />
        <Button
          text="Withdraw this address"
          classes="govuk-button--secondary govuk-!-margin-top-3"
          preventDoubleClick
        />
      </form>
    </section>
  );
}

/** The protected address, shown once: leaving the page means giving a reason again. */
export function AddressPage(props: {
  readonly facts: PageFacts;
  readonly person: Addressed;
  readonly seen: readonly AddressSeen[];
  readonly reason: string;
}): VNode {
  const { facts, person, seen, reason } = props;
  return (
    <Page
      facts={facts}
      title={`Protected address of ${person.title}`}
      marking={marking}
      back={{ href: person.path, text: person.title }}
      width="reading"
    >
      <h1 class="govuk-heading-l">Protected address of {person.title}</h1>
      <InsetText text={`You said why: ${reason}. It stands in the ledger. The address is shown this once.`} />
      {seen.length === 0 ? (
        <p class="govuk-body">No protected address is recorded.</p>
      ) : (
        seen.map((each) => <Seen facts={facts} person={person} seen={each} />)
      )}
    </Page>
  );
}

interface NewProps {
  readonly facts: PageFacts;
  readonly person: Addressed;
  readonly typed: TypedForm;
  readonly problems: readonly FieldProblem[];
}

/** Records a protected address. */
export function NewAddressPage({ facts, person, typed, problems }: NewProps): VNode {
  const wrong = wrongOf(problems);
  const input = (name: string, label: string, hint: string | null, classes = '') => (
    <Input
      id={name}
      name={name}
      label={{ text: label, classes: bold }}
      {...(hint === null ? {} : { hint: { text: hint } })}
      classes={classes}
      value={textOf(typed, name)}
      {...wrong(name)}
    />
  );
  return (
    <FormPage
      facts={facts}
      title={`Record a protected address of ${person.title}`}
      marking={marking}
      back={{ href: `${person.path}/address`, text: 'Protected address' }}
      problems={problems}
      order={addressFields}
      action={`${person.path}/address/new`}
      button="Record the address"
      advice="It stands apart from the record: no list, search, download, history or link has it. Your own organisation alone reads it, with a reason each time."
    >
      <Textarea
        id="address"
        name="address"
        rows={4}
        label={{ text: 'Address', classes: bold }}
        value={textOf(typed, 'address')}
        {...wrong('address')}
      />
      {input('uprn', 'UPRN', 'The number of the property, if you know it.', 'govuk-input--width-20')}
      {input('why', 'Why is it protected?', 'Such as “placement; family not told” or “refuge”.')}
      {input('since', 'Since', 'Like 21/11/2026.', 'govuk-input--width-10')}
      {input('until', 'Until', 'Empty while it goes on.', 'govuk-input--width-10')}
      {input('source', 'How is it known?', 'Such as “social worker, 20 November”.')}
    </FormPage>
  );
}
