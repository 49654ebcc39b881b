import type { VNode } from 'preact';
import { Details, Fieldset, Input, type Wrong } from '#design/index.ts';
import type { LineForm } from '../rules/line-draft.ts';

interface SpanProps {
  /** Null where something else names the rows already. */
  readonly legend: string | null;
  readonly hint: string;
  readonly field: 'number' | 'brand';
  readonly what: string;
  readonly form: LineForm;
  readonly wrong: Wrong;
}

/** How many rows were filled in, whatever stands empty after them. */
function filledRows(form: LineForm, field: 'number' | 'brand'): number {
  const rows = [form[field], form[`${field}From`], form[`${field}To`]];
  return Math.max(...rows.map((texts) => texts.findLastIndex((text) => text !== '') + 1));
}

/** One date of a row: its label says of which row, for those who hear it alone. */
function SpanDay(props: SpanProps & { readonly index: number; readonly end: 'From' | 'To' }): VNode {
  const { form, field, index, end, what } = props;
  const at = `${field}-${index + 1}`;
  const id = `${at}-${end === 'From' ? 'from' : 'to'}`;
  const label = (
    <>
      {end === 'From' ? 'From' : 'Until'}
      <span class="govuk-visually-hidden">
        , {what.toLowerCase()} {index + 1}
      </span>
    </>
  );
  return (
    <Input
      id={id}
      name={`${field}${end}`}
      label={{ html: label }}
      classes="govuk-input--width-10"
      value={form[`${field}${end}`][index] ?? ''}
      autocomplete="off"
      {...props.wrong(id)}
    />
  );
}

/** Rows of a name or number with the time of its use: those held, and one or two empty ones. */
export function Spans(props: SpanProps): VNode {
  const { legend, hint, field, what, form, wrong } = props;
  const count = Math.max(filledRows(form, field) + 1, 2);
  return (
    <Fieldset legend={legend === null ? undefined : { text: legend, classes: 'govuk-fieldset__legend--s' }}>
      <p class="govuk-hint">{hint}</p>
      {Array.from({ length: count }, (_unused, index) => {
        const at = `${field}-${index + 1}`;
        return (
          <div class="tl-span">
            <Input
              id={at}
              name={field}
              label={{ text: `${what} ${index + 1}` }}
              value={form[field][index] ?? ''}
              spellcheck={false}
              autocomplete="off"
              {...wrong(at)}
            />
            <SpanDay {...props} index={index} end="From" />
            <SpanDay {...props} index={index} end="To" />
          </div>
        );
      })}
    </Fieldset>
  );
}

/** Most lines have one name: the others fold away until there are some, or something is wrong with them. */
export function OtherBrands(props: {
  readonly form: LineForm;
  readonly wrong: Wrong;
  readonly isWrong: boolean;
}): VNode {
  const { form, wrong, isWrong } = props;
  const held = filledRows(form, 'brand');
  return (
    <Details summaryText={`Other brand names (${held})`} open={held > 0 || isWrong}>
      <Spans
        legend={null}
        hint="Names that it traded under before, or beside."
        field="brand"
        what="Brand"
        form={form}
        wrong={wrong}
      />
    </Details>
  );
}
