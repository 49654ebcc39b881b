import type { VNode } from 'preact';
import { Hint } from './hint.tsx';
import { attributesOf, classNames, contentOf, type Plurals, translations } from './markup.ts';
import type { Attributes, Common } from './options.ts';
import { Textarea, type TextareaProps } from './textarea.tsx';

export interface CharacterCountProps extends Omit<TextareaProps, 'autocomplete' | 'describedBy' | 'disabled'> {
  /** The most that may be entered, in what `countType` names. A new line is one, though forms send it as two. */
  readonly maxlength?: number | string | undefined;
  /** The older way to limit words, which are then whatever stands between spaces. */
  readonly maxwords?: number | string | undefined;
  /** `length`, in UTF-16 units as JavaScript counts, unless told; `characters` as people see them; `words`. */
  readonly countType?: 'length' | 'characters' | 'words' | undefined;
  /** Per cent of the limit from which on the count shows. */
  readonly threshold?: number | string | undefined;
  readonly countMessage?: Pick<Common, 'classes'> | undefined;
  /** `%{count}` stands for the limit. Without scripts these are the only words. */
  readonly textareaDescriptionText?: string | undefined;
  readonly charactersUnderLimitText?: Plurals | undefined;
  readonly charactersAtLimitText?: string | undefined;
  readonly charactersOverLimitText?: Plurals | undefined;
  readonly wordsUnderLimitText?: Plurals | undefined;
  readonly wordsAtLimitText?: string | undefined;
  readonly wordsOverLimitText?: Plurals | undefined;
}

function countTypeOf(props: CharacterCountProps): CharacterCountProps['countType'] {
  return props.countType || (props.maxwords ? 'words' : undefined);
}

/** What the counting script reads from the frame of the field. */
function settingsOf(props: CharacterCountProps): Attributes {
  const unlimited = !props.maxwords && !props.maxlength;
  return {
    'data-module': 'govuk-character-count',
    'data-maxlength': props.maxlength,
    'data-maxwords': props.maxwords,
    'data-threshold': props.threshold,
    'data-count-type': countTypeOf(props),
    // A limit that only the script knows is put into the words by the script.
    ...(unlimited && translations('textarea-description.other', props.textareaDescriptionText)),
    ...translations('characters-under-limit', props.charactersUnderLimitText),
    ...translations('characters-at-limit', props.charactersAtLimitText),
    ...translations('characters-over-limit', props.charactersOverLimitText),
    ...translations('words-under-limit', props.wordsUnderLimitText),
    ...translations('words-at-limit', props.wordsAtLimitText),
    ...translations('words-over-limit', props.wordsOverLimitText),
    ...props.formGroup?.attributes,
  };
}

function Message(props: { readonly id: string; readonly options: CharacterCountProps }): VNode {
  const { options } = props;
  const limit = options.maxwords || options.maxlength;
  const unit = countTypeOf(options) === 'words' ? 'words' : 'characters';
  const words = options.textareaDescriptionText || `You can enter up to %{count} ${unit}`;
  return (
    <Hint
      text={limit ? words.replaceAll('%{count}', String(limit)) : undefined}
      id={props.id}
      classes={classNames('govuk-character-count__message', options.countMessage?.classes)}
    />
  );
}

/** Several lines of text with a limit, and how much of it is left. Too long a text can be sent: the server says so. */
export function CharacterCount(props: CharacterCountProps): VNode {
  const id = props.id || props.name;
  const messageId = `${id}-info`;
  return (
    <Textarea
      id={id}
      name={props.name}
      describedBy={messageId}
      rows={props.rows}
      spellcheck={props.spellcheck}
      value={props.value}
      formGroup={{
        classes: classNames('govuk-character-count', props.formGroup?.classes),
        attributes: attributesOf(settingsOf(props)),
        beforeInput: props.formGroup?.beforeInput,
        afterInput: {
          html: (
            <>
              <Message id={messageId} options={props} />
              {contentOf(props.formGroup?.afterInput)}
            </>
          ),
        },
      }}
      classes={classNames('govuk-js-character-count', props.classes)}
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      attributes={props.attributes}
    />
  );
}
