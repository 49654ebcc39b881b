import type { VNode } from 'preact';
import { describedByOf, Field, type FieldOptions } from './form-group.tsx';
import { attributesOf, classNames, contentOf } from './markup.ts';

export interface TextareaProps extends FieldOptions {
  readonly value?: string | undefined;
  readonly rows?: number | string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly autocomplete?: string | undefined;
}

/** Several lines of text. */
export function Textarea(props: TextareaProps): VNode {
  const id = props.id || props.name;
  const attributes = attributesOf({
    class: classNames('govuk-textarea', props.errorMessage && 'govuk-textarea--error', props.classes),
    id,
    name: props.name,
    rows: props.rows || 5,
    spellcheck: props.spellcheck,
    'aria-describedby': describedByOf(props.describedBy, id, props),
    autocomplete: props.autocomplete,
    ...props.attributes,
  });
  return (
    <Field id={id} options={props}>
      {contentOf(props.formGroup?.beforeInput)}
      <textarea disabled={props.disabled} {...attributes}>
        {props.value}
      </textarea>
      {contentOf(props.formGroup?.afterInput)}
    </Field>
  );
}
