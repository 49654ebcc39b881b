import type { ComponentChildren } from 'preact';
import type { FieldsetProps } from './fieldset.tsx';
import type { QuestionOptions } from './form-group.tsx';
import type { Absent, Attributes, Common, Content, HintOptions, ManyFormGroupOptions } from './options.ts';

/** One radio or checkbox, or the word that divides them ("or"). */
export interface ChoiceItem extends Content {
  readonly divider?: string | undefined;
  readonly id?: string | undefined;
  readonly value?: string | number | undefined;
  readonly label?: Common | undefined;
  readonly hint?: HintOptions | undefined;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Shown while this item is chosen; always shown without scripts. */
  readonly conditional?: { readonly html?: ComponentChildren } | undefined;
  readonly attributes?: Attributes | undefined;
}

/** What radios and checkboxes share. */
export interface ChoiceProps<Item extends ChoiceItem> extends QuestionOptions, Common {
  readonly name: string;
  /** The name unless told. */
  readonly idPrefix?: string | undefined;
  readonly fieldset?: FieldsetProps | undefined;
  readonly formGroup?: ManyFormGroupOptions | undefined;
  readonly items: readonly (Item | Absent)[];
}
