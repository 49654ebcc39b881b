import type { VNode } from 'preact';
import { Checkboxes, Input, Radios, Select, Textarea, type Wrong } from '#design/index.ts';
import type { ChoiceField, Field, FieldContext } from '../rules/field.ts';
import type { TypedForm } from '../rules/read-form.ts';

/** From this many choices on a list that opens is shorter than a row of buttons. */
const manyChoices = 7;

const bold = 'govuk-label--s';
const small = 'govuk-fieldset__legend--s';

/** What every input of a form of the register is drawn with. */
export interface FieldInputProps {
  readonly field: Field;
  readonly typed: TypedForm;
  readonly context: FieldContext;
  readonly wrong: Wrong;
}

function one(typed: TypedForm, name: string): string {
  const value = typed[name] ?? '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}

function hintOf(field: Field): { readonly hint?: { readonly text: string } } {
  return field.hint === undefined ? {} : { hint: { text: field.hint } };
}

function Choice(props: FieldInputProps & { readonly field: ChoiceField }): VNode {
  const { field, typed, context, wrong } = props;
  const items = context.choices(field).map(([value, text]) => ({ value, text }));
  const legend = { legend: { text: field.label, classes: small } };
  if (field.isMany) {
    const given = typed[field.name] ?? [];
    return (
      <Checkboxes
        name={field.name}
        idPrefix={field.name}
        classes="govuk-checkboxes--small"
        fieldset={legend}
        values={typeof given === 'string' ? [given] : given}
        items={items}
        {...hintOf(field)}
        {...wrong(field.name)}
      />
    );
  }
  const value = one(typed, field.name);
  // Some lists say themselves that something is not known, which is more than that nobody has said.
  const leftOpen = items.some(({ text }) => text === 'Not known') ? 'Not said' : 'Not known';
  if (items.length >= manyChoices) {
    return (
      <Select
        id={field.name}
        name={field.name}
        label={{ text: field.label, classes: bold }}
        value={value}
        items={[{ value: '', text: field.required === undefined ? leftOpen : 'Choose one' }, ...items]}
        {...hintOf(field)}
        {...wrong(field.name)}
      />
    );
  }
  return (
    <Radios
      name={field.name}
      idPrefix={field.name}
      classes="govuk-radios--small"
      fieldset={legend}
      value={value}
      items={field.required === undefined ? [...items, { value: '', text: leftOpen }] : items}
      {...hintOf(field)}
      {...wrong(field.name)}
    />
  );
}

function YesNo(props: FieldInputProps): VNode {
  const { field, typed, wrong } = props;
  return (
    <Radios
      name={field.name}
      idPrefix={field.name}
      classes="govuk-radios--inline govuk-radios--small"
      fieldset={{ legend: { text: field.label, classes: small } }}
      value={one(typed, field.name)}
      items={[
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
        { value: '', text: 'Not known' },
      ]}
      {...hintOf(field)}
      {...wrong(field.name)}
    />
  );
}

/** How wide the input of a field is: as wide as what belongs in it. */
function widthOf(field: Field): string {
  if (field.kind === 'day' || field.kind === 'amount') return 'govuk-input--width-10';
  return field.kind === 'text' && field.isShort ? 'govuk-input--width-20' : '';
}

function Line(props: FieldInputProps): VNode {
  const { field, typed, wrong } = props;
  const isCode = field.kind === 'text' && (field.isShort === true || field.read !== undefined);
  const hint =
    field.kind === 'day' && field.hint === undefined ? { hint: { text: 'Like 21/11/2026.' } } : hintOf(field);
  return (
    <Input
      id={field.name}
      name={field.name}
      label={{ text: field.label, classes: bold }}
      classes={widthOf(field)}
      value={one(typed, field.name)}
      autocomplete="off"
      {...(isCode ? { spellcheck: false } : {})}
      {...(field.kind === 'text' && field.inputmode !== undefined ? { inputmode: field.inputmode } : {})}
      {...(field.kind === 'amount' ? { inputmode: 'decimal' as const } : {})}
      {...(field.kind === 'amount' && field.unit !== '' ? { suffix: { text: field.unit } } : {})}
      {...hint}
      {...wrong(field.name)}
    />
  );
}

/** The input of one field, with what was typed and what is wrong with it. */
export function FieldInput(props: FieldInputProps): VNode {
  const { field, typed, wrong } = props;
  if (field.kind === 'choice') return <Choice {...props} field={field} />;
  if (field.kind === 'yes or no') return <YesNo {...props} />;
  if (field.kind === 'text' && field.isLong) {
    return (
      <Textarea
        id={field.name}
        name={field.name}
        label={{ text: field.label, classes: bold }}
        rows={5}
        value={one(typed, field.name)}
        {...hintOf(field)}
        {...wrong(field.name)}
      />
    );
  }
  return <Line {...props} />;
}
