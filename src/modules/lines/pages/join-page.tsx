import type { VNode } from 'preact';
import { Button, Input, Textarea, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { sayInstant } from '#kernel/instant.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { organisationName } from '#modules/directory/index.ts';
import { FormPage } from '#modules/records/index.ts';
import type { JoinedLine } from '../queries/line-family.ts';
import type { LineView } from '../queries/show-line.ts';

const bold = 'govuk-label--s';

/** The form as it was typed. */
export interface JoinForm {
  readonly into: string;
  readonly why: string;
  readonly absorbed: string;
  readonly partWhy: string;
}

export interface JoinProps {
  readonly facts: PageFacts;
  readonly line: LineView;
  readonly joined: readonly JoinedLine[];
  readonly form: JoinForm;
  readonly problems: readonly FieldProblem[];
}

function Part(props: JoinProps & { readonly record: JoinedLine }): VNode {
  const { facts, line, record, form, problems } = props;
  const id = `part-${record.reference}`;
  const isThis = form.absorbed === record.reference;
  return (
    <form method="post" action={`/lines/${line.reference}/join`} novalidate>
      <input type="hidden" name="_csrf" value={facts.csrf} />
      <input type="hidden" name="deed" value="part" />
      <input type="hidden" name="absorbed" value={record.reference} />
      <h3 class="govuk-heading-s">
        {record.name}, {record.reference}, of {organisationName(record.controller)}
      </h3>
      <p class="govuk-body">
        Joined on {sayInstant(record.decidedAt)} by {record.decidedBy}. {record.why}
      </p>
      <Input
        id={id}
        name="partWhy"
        label={{ text: 'Why they are parted', classes: bold }}
        value={isThis ? form.partWhy : ''}
        {...(isThis ? wrongOf(problems)('partWhy') : {})}
      />
      <Button text={`Part ${record.reference}`} classes="govuk-button--warning" preventDoubleClick />
    </form>
  );
}

/** Joins two records of one line, and parts what was joined. */
export function JoinPage(props: JoinProps): VNode {
  const { facts, line, joined, form, problems } = props;
  const wrong = wrongOf(problems);
  const parting = joined.find((each) => each.reference === form.absorbed);
  return (
    <FormPage
      facts={facts}
      title={`Join ${line.name} with another record`}
      marking={markingOf(line.marking)}
      back={{ href: `/lines/${line.reference}`, text: line.name }}
      // The list of problems leads to the form of the record that is being parted.
      problems={problems.map((each) =>
        each.field === 'partWhy' && parting !== undefined ? { ...each, field: `part-${parting.reference}` } : each,
      )}
      order={['into', 'why', ...joined.map((each) => `part-${each.reference}`)]}
      action={`/lines/${line.reference}/join`}
      button="Join them"
      advice={`${line.name}, ${line.reference}, goes on in the record that you name. Nothing is moved, and parting them puts everything back.`}
      after={
        joined.length === 0 ? null : (
          <section class="tl-section">
            <h2 class="govuk-heading-m">Joined to this record</h2>
            {joined.map((record) => (
              <Part {...props} record={record} />
            ))}
          </section>
        )
      }
    >
      <input type="hidden" name="deed" value="join" />
      <Input
        id="into"
        name="into"
        label={{ text: 'In which record does it go on?', classes: bold }}
        hint={{ text: 'Its reference, like L-7K3Q-9F.' }}
        classes="govuk-input--width-10"
        value={form.into}
        spellcheck={false}
        autocomplete="off"
        {...wrong('into')}
      />
      <Textarea
        id="why"
        name="why"
        label={{ text: 'Why they are one line', classes: bold }}
        rows={3}
        value={form.why}
        {...wrong('why')}
      />
    </FormPage>
  );
}
