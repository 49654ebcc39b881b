import type { ComponentChildren } from 'preact';

/**
 * What most macros of govuk-frontend take as content: `html` wins over `text`, as there. Here `html` is markup made of
 * components, never a string of tags: what a person typed cannot become markup.
 */
export interface Content {
  readonly text?: string | number | undefined;
  readonly html?: ComponentChildren;
}

/** Attributes beside those that a component sets itself. No `style`: the content security policy refuses it. */
export interface Attributes {
  readonly style?: never;
  readonly [name: string]: string | number | boolean | undefined;
}

/** Lists of items skip these, so that `condition && item` may stand in a list. */
export type Absent = false | null | undefined | '' | 0;

/** Options that every component shares. */
export interface Common {
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface LabelOptions extends Content, Common {
  readonly for?: string | undefined;
  readonly isPageHeading?: boolean | undefined;
}

export interface HintOptions extends Content, Common {
  readonly id?: string | undefined;
}

export interface ErrorMessageOptions extends Content, Common {
  readonly id?: string | undefined;
  /** "Error" unless told; empty for none. */
  readonly visuallyHiddenText?: string | undefined;
}

export interface LegendOptions extends Content {
  readonly classes?: string | undefined;
  readonly isPageHeading?: boolean | undefined;
}

export interface FieldsetOptions extends Common {
  readonly describedBy?: string | undefined;
  readonly role?: string | undefined;
  readonly legend?: LegendOptions | undefined;
}

/** The frame round a field: `beforeInput` and `afterInput` for one input. */
export interface FormGroupOptions extends Common {
  readonly beforeInput?: Content | undefined;
  readonly afterInput?: Content | undefined;
}

/** The frame round several inputs: radios, checkboxes, dates. */
export interface ManyFormGroupOptions extends Common {
  readonly beforeInputs?: Content | undefined;
  readonly afterInputs?: Content | undefined;
}
