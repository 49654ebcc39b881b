import type { ComponentChildren, VNode } from 'preact';
import { ErrorMessage } from './error-message.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';
import { attributesOf, classNames, describedBy } from './markup.ts';
import type { Common, ErrorMessageOptions, FormGroupOptions, HintOptions, LabelOptions } from './options.ts';

/** Options of every component that asks something. */
export interface QuestionOptions {
  readonly hint?: HintOptions | undefined;
  readonly errorMessage?: ErrorMessageOptions | false | null | undefined;
}

/** Options of every field that is one input with a label. */
export interface FieldOptions extends QuestionOptions, Common {
  readonly name: string;
  /** The name unless told. */
  readonly id?: string | undefined;
  readonly label: LabelOptions;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly formGroup?: FormGroupOptions | undefined;
}

/** What `aria-describedby` of a question names: what was there, its hint, its error. */
export function describedByOf(base: string | undefined, id: string, props: QuestionOptions): string | undefined {
  return describedBy(base, props.hint && `${id}-hint`, props.errorMessage && `${id}-error`);
}

/** The hint and the error of a question, with the ids that `describedByOf` names. */
export function HintAndError(props: QuestionOptions & { readonly id: string }): VNode {
  return (
    <>
      {props.hint && <Hint {...props.hint} id={`${props.id}-hint`} />}
      {props.errorMessage && <ErrorMessage {...props.errorMessage} id={`${props.id}-error`} />}
    </>
  );
}

/** The frame that marks a question, and its error, at the left edge. */
export function FormGroup(props: {
  readonly error: boolean;
  readonly options: Common | undefined;
  readonly children: ComponentChildren;
}): VNode {
  const classes = classNames('govuk-form-group', props.error && 'govuk-form-group--error', props.options?.classes);
  return (
    <div class={classes} {...attributesOf(props.options?.attributes)}>
      {props.children}
    </div>
  );
}

/** A label, hint, error and one input, in that order. */
export function Field(props: {
  readonly id: string;
  readonly options: FieldOptions;
  readonly children: ComponentChildren;
}): VNode {
  const { id, options } = props;
  return (
    <FormGroup error={Boolean(options.errorMessage)} options={options.formGroup}>
      <Label {...options.label} for={id} />
      <HintAndError id={id} hint={options.hint} errorMessage={options.errorMessage} />
      {props.children}
    </FormGroup>
  );
}
