import type { ComponentChildren, VNode } from 'preact';
import { describedByOf, Field, type FieldOptions } from './form-group.tsx';
import { attributesOf, classNames, contentOf, hasContent } from './markup.ts';
import type { Common, Content } from './options.ts';

export interface AffixOptions extends Content, Common {}

export interface InputProps extends FieldOptions {
  readonly type?: string | undefined;
  readonly inputmode?: string | undefined;
  readonly value?: string | number | undefined;
  readonly prefix?: AffixOptions | undefined;
  readonly suffix?: AffixOptions | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: string | undefined;
  readonly pattern?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly inputWrapper?: Common | undefined;
}

function Affix(props: AffixOptions & { readonly type: 'prefix' | 'suffix' }): VNode {
  const classes = classNames(`govuk-input__${props.type}`, props.classes);
  return (
    <div class={classes} aria-hidden="true" {...attributesOf(props.attributes)}>
      {contentOf(props)}
    </div>
  );
}

function Box(props: InputProps): VNode {
  const id = props.id || props.name;
  const attributes = attributesOf({
    class: classNames('govuk-input', props.classes, props.errorMessage && 'govuk-input--error'),
    id,
    name: props.name,
    type: props.type || 'text',
    spellcheck: props.spellcheck,
    value: props.value,
    'aria-describedby': describedByOf(props.describedBy, id, props),
    autocomplete: props.autocomplete,
    autocapitalize: props.autocapitalize,
    pattern: props.pattern,
    inputmode: props.inputmode,
    ...props.attributes,
  });
  return <input disabled={props.disabled} {...attributes} />;
}

function Wrapped(props: InputProps): ComponentChildren {
  const { prefix, suffix } = props;
  const before = props.formGroup?.beforeInput;
  const after = props.formGroup?.afterInput;
  if (![prefix, suffix, before, after].some(hasContent)) return <Box {...props} />;
  const classes = classNames('govuk-input__wrapper', props.inputWrapper?.classes);
  return (
    <div class={classes} {...attributesOf(props.inputWrapper?.attributes)}>
      {contentOf(before)}
      {hasContent(prefix) && <Affix {...prefix} type="prefix" />}
      <Box {...props} />
      {hasContent(suffix) && <Affix {...suffix} type="suffix" />}
      {contentOf(after)}
    </div>
  );
}

/** One line of text. */
export function Input(props: InputProps): VNode {
  return (
    <Field id={props.id || props.name} options={props}>
      <Wrapped {...props} />
    </Field>
  );
}
