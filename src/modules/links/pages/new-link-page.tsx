import type { VNode } from 'preact';
import { Button, HiddenValues, InsetText, Radios, SummaryList, type Wrong, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { highestMarking, type MarkingLevel, markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { OfferedRole } from '../rules/check-link.ts';
import type { LinkEnd, RecordLink } from '../rules/link.ts';
import { type LinkForm, linkFields } from '../rules/link-form.ts';
import type { LinkChoice } from '../rules/link-kind.ts';
import { presentOf, saySpan, sayWhole } from '../rules/say-link.ts';
import { EndName, LinkFrame } from './link-frame.tsx';
import { LinkInputs } from './link-inputs.tsx';

/** The form of a new link, both its records known. */
export interface NewLinkModel {
  /** The record that this started from, and the other. */
  readonly record: LinkEnd;
  readonly other: LinkEnd;
  readonly choice: LinkChoice;
  readonly roles: readonly OfferedRole[];
  readonly form: LinkForm & { readonly marking: string };
  /** What links the two already. */
  readonly held: readonly RecordLink[];
  readonly clearance: MarkingLevel;
  readonly problems: readonly FieldProblem[];
}

function Held(props: { readonly held: readonly RecordLink[] }): VNode | null {
  if (props.held.length === 0) return null;
  return (
    <InsetText>
      <p class="govuk-body">These two are linked already:</p>
      <ul class="govuk-list govuk-list--bullet">
        {props.held.map((link) => (
          <li>
            <a class="govuk-link" href={`/links/${link.reference}`}>
              {sayWhole(link)}
            </a>
            {saySpan(link) !== '' && `, ${saySpan(link)}`}: {link.source}
          </li>
        ))}
      </ul>
      <p class="govuk-body">Add another only for something else, or to say it from a source of its own.</p>
    </InsetText>
  );
}

/** A link is marked no lower than its records. Raising it is asked only where there is room. */
function MarkingInput(props: { readonly model: NewLinkModel; readonly wrong: Wrong }): VNode | null {
  const { record, other, clearance, form } = props.model;
  if (record.marking === 1 || other.marking === 1 || clearance === 0) return null;
  return (
    <Radios
      name="marking"
      idPrefix="marking"
      classes="govuk-radios--inline govuk-radios--small"
      fieldset={{ legend: { text: 'Marking of the link', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'Choose the higher one if the link says more than its records do.' }}
      value={form.marking === '' ? markingOf(0) : form.marking}
      items={([0, 1] as const).map((level) => ({ value: markingOf(level), text: markingOf(level) }))}
      {...props.wrong('marking')}
    />
  );
}

/** GET /links/new with both records: what the link says, and who says so. */
export function NewLinkPage(facts: PageFacts, model: NewLinkModel): VNode {
  const { record, other, choice, problems } = model;
  const { kind, isForward } = choice;
  const wrong = wrongOf(problems);
  const [from, to] = isForward ? [record, other] : [other, record];
  const handled = record.handling === 'C' || other.handling === 'C';
  return (
    <LinkFrame
      facts={facts}
      title="Add a link"
      marking={highestMarking([record.marking, other.marking])}
      from={record}
      problems={problems}
      order={[...linkFields, 'marking']}
    >
      <SummaryList
        rows={[
          { key: { text: 'First' }, value: { html: <EndName end={from} /> } },
          { key: { text: 'How' }, value: { text: kind.forward } },
          { key: { text: 'Second' }, value: { html: <EndName end={to} /> } },
        ]}
      />
      <Held held={model.held} />
      {kind.advice !== '' && <p class="govuk-body">{kind.advice}</p>}
      {handled && (
        <p class="govuk-body">One of the two has handling conditions, so only your organisation will see this link.</p>
      )}
      <form method="post" action="/links/new" novalidate>
        <HiddenValues values={{ _csrf: facts.csrf, from: record.reference, kind: choice.code, to: other.reference }} />
        <LinkInputs kind={kind} roles={model.roles} form={model.form} wrong={wrong} />
        <MarkingInput model={model} wrong={wrong} />
        <Button text="Add the link" preventDoubleClick />
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={`/links/new?from=${record.reference}&kind=${choice.code}`}>
          Choose another record than {presentOf({ kind, isForward: !isForward })}
        </a>
      </p>
    </LinkFrame>
  );
}
