import type { VNode } from 'preact';
import { Input, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { markings } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { typedDay } from '#kernel/typed-day.ts';
import type { DescribedRecord } from '../queries/find-record.ts';
import type { FieldContext } from '../rules/field.ts';
import { foundingShape, type TypedForm } from '../rules/read-form.ts';
import { type DescribedKind, firstFields, oneOf } from '../rules/record-kind.ts';
import { typedField } from '../rules/show-field.ts';
import { FieldInput } from './field-input.tsx';
import { FormPage, FormPart } from './form-page.tsx';
import { RestsOn, SeenBy } from './founding-inputs.tsx';

/** A form with nothing in it but what most records have. */
export const emptyForm: TypedForm = { marking: 'OFFICIAL-SENSITIVE', handling: 'P' };

/** A record as its form shows it. */
export function formOfRecord(kind: DescribedKind, record: DescribedRecord): TypedForm {
  return {
    ...Object.fromEntries(kind.fields.map((field) => [field.name, typedField(field, record.values[field.name])])),
    source: record.source,
    statement: record.statement,
    basis: record.basis,
    marking: markings[record.marking],
    handling: record.handling,
    reviewOn: typedDay(record.reviewOn),
  };
}

interface Props {
  readonly facts: PageFacts;
  readonly kind: DescribedKind;
  readonly typed: TypedForm;
  readonly problems: readonly FieldProblem[];
  readonly context: FieldContext;
}

function orderOf(kind: DescribedKind): readonly string[] {
  return [...firstFields(kind), ...kind.fields].map((field) => field.name).concat(Object.keys(foundingShape), 'why');
}

/** Records a new record of a described kind. */
export function NewPage({ facts, kind, typed, problems, context }: Props): VNode {
  const wrong = wrongOf(problems);
  const title = `Record ${oneOf(kind)}`;
  return (
    <FormPage
      facts={facts}
      title={title}
      marking="OFFICIAL-SENSITIVE"
      back={{ href: kind.base, text: kind.words.title }}
      problems={problems}
      order={orderOf(kind)}
      action={`${kind.base}/new`}
      button={title}
      advice={kind.advice}
    >
      {[...firstFields(kind), ...kind.fields].map((field) => (
        <FieldInput field={field} typed={typed} context={context} wrong={wrong} />
      ))}
      <FormPart title="What it rests on">
        <RestsOn typed={typed} wrong={wrong} />
      </FormPart>
      <FormPart title="Who may see it, and for how long">
        <SeenBy typed={typed} wrong={wrong} />
      </FormPart>
    </FormPage>
  );
}

/** Changes the own fields of a record. Who may see it is changed elsewhere. */
export function ChangePage(props: Props & { readonly record: DescribedRecord }): VNode {
  const { facts, kind, typed, problems, context, record } = props;
  const wrong = wrongOf(problems);
  return (
    <FormPage
      facts={facts}
      title={`Change ${record.title}`}
      marking={markings[record.marking]}
      back={{ href: `${kind.base}/${record.reference}`, text: record.title }}
      problems={problems}
      order={orderOf(kind)}
      action={`${kind.base}/${record.reference}/change`}
      button="Save the changes"
    >
      <input type="hidden" name="version" value={record.version} />
      {kind.fields.map((field) => (
        <FieldInput field={field} typed={typed} context={context} wrong={wrong} />
      ))}
      <RestsOn typed={typed} wrong={wrong} />
      <Input
        id="why"
        name="why"
        label={{ text: 'Why it changes', classes: 'govuk-label--s' }}
        hint={{ text: 'Stands in the history beside what it said before.' }}
        value={String(typed['why'] ?? '')}
        {...wrong('why')}
      />
    </FormPage>
  );
}
