import type { VNode } from 'preact';
import { Checkboxes, Input, MarkingAndHandling, Textarea, WhoCanSee, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { dayOf, sayDay } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { typedDay } from '#kernel/typed-day.ts';
import { organisationName, type SayGroup } from '#modules/directory/index.ts';
import type { Named } from '../queries/find-named.ts';
import type { HeldRecord } from '../queries/find-record.ts';
import { type TypedForm, textOf } from '../rules/read-form.ts';
import type { ReviewLimit } from '../rules/record-kind.ts';
import { FormPage, FormPart } from './form-page.tsx';

/** Who may see a record, as the form shows it. */
export function formOfAudience(held: HeldRecord, say: SayGroup): TypedForm {
  return {
    marking: markingOf(held.marking),
    handling: held.handling,
    recipients: (held.recipients ?? []).map(say).join('\n'),
    recipientsUntil: held.recipientsUntil === null ? '' : typedDay(dayOf(held.recipientsUntil)),
    restrictedTo: (held.restrictedTo ?? []).map(String),
    reviewOn: typedDay(held.reviewOn),
  };
}

interface Props {
  readonly facts: PageFacts;
  readonly record: Named;
  readonly typed: TypedForm;
  readonly problems: readonly FieldProblem[];
  /** Teams and operations that the person is in: nobody restricts a record to a group that they are not in. */
  readonly groups: readonly { readonly id: number; readonly name: string }[];
  readonly say: SayGroup;
  /** Where it may not be kept for a year without being looked at. */
  readonly limit: ReviewLimit | null;
}

const small = 'govuk-fieldset__legend--s';
const bold = 'govuk-label--s';

/** Who can see a record: its marking, handling, recipients and restriction; and the day of its next review. */
export function AudiencePage({ facts, record, typed, problems, groups, say, limit }: Props): VNode {
  const { held } = record;
  const wrong = wrongOf(problems);
  const chosen = [typed['restrictedTo'] ?? []].flat();
  return (
    <FormPage
      facts={facts}
      title={`Who can see ${record.title}`}
      marking={markingOf(held.marking)}
      back={{ href: record.path, text: record.title }}
      problems={problems}
      order={['marking', 'handling', 'recipients', 'recipientsUntil', 'restrictedTo', 'reviewOn', 'why']}
      action={`/records/${held.reference}/audience`}
      button="Save"
    >
      <input type="hidden" name="version" value={held.version} />
      <WhoCanSee
        marking={markingOf(held.marking)}
        handling={held.handling}
        controller={organisationName(held.controller)}
        recipients={(held.recipients ?? []).map(say)}
        recipientsUntil={held.recipientsUntil === null ? undefined : dayOf(held.recipientsUntil)}
        restricted={(held.restrictedTo ?? []).map(say)}
        released={(held.releasedTo ?? []).map(organisationName)}
      />
      <FormPart title="Marking and handling">
        <MarkingAndHandling
          marking={textOf(typed, 'marking')}
          handling={textOf(typed, 'handling')}
          wrong={wrong}
          underConditions="Only your own organisation and the recipients below can see it."
        />
        <Textarea
          id="recipients"
          name="recipients"
          rows={3}
          label={{ text: 'Recipients under handling C', classes: bold }}
          hint={{ text: 'Police organisations, one on each line, such as West Mercia.' }}
          value={textOf(typed, 'recipients')}
          {...wrong('recipients')}
        />
        <Input
          id="recipientsUntil"
          name="recipientsUntil"
          label={{ text: 'They can see it until', classes: bold }}
          hint={{ text: 'Like 21/11/2026; the day itself is included. Empty: until somebody changes it.' }}
          classes="govuk-input--width-10"
          value={textOf(typed, 'recipientsUntil')}
          {...wrong('recipientsUntil')}
        />
      </FormPart>
      <FormPart title="Restriction">
        {groups.length === 0 ? (
          <p class="govuk-body">
            A record is restricted to a team or an operation that you belong to. You belong to none.
          </p>
        ) : (
          <Checkboxes
            name="restrictedTo"
            idPrefix="restrictedTo"
            classes="govuk-checkboxes--small"
            fieldset={{ legend: { text: 'Restricted to', classes: small } }}
            hint={{ text: 'To everybody else the record does not exist. Choose none to lift the restriction.' }}
            values={chosen}
            items={groups.map((group) => ({ value: String(group.id), text: group.name }))}
            {...wrong('restrictedTo')}
          />
        )}
      </FormPart>
      <FormPart title="Review">
        <Input
          id="reviewOn"
          name="reviewOn"
          label={{ text: 'Review due', classes: bold }}
          hint={{
            text: `Like 21/11/2026. ${limit === null ? 'Twelve months from today at most.' : `${limit.why} Up to ${sayDay(limit.latest)}.`}`,
          }}
          classes="govuk-input--width-10"
          value={textOf(typed, 'reviewOn')}
          {...wrong('reviewOn')}
        />
        <Input
          id="why"
          name="why"
          label={{ text: 'Why it changes', classes: bold }}
          hint={{ text: 'Stands in the history. Say what makes it necessary.' }}
          value={textOf(typed, 'why')}
          {...wrong('why')}
        />
      </FormPart>
    </FormPage>
  );
}
