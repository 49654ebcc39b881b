import type { ComponentChildren, VNode } from 'preact';
import type { ChoiceItem, ChoiceProps } from './choice.ts';
import { Fieldset } from './fieldset.tsx';
import { describedByOf, FormGroup, HintAndError } from './form-group.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';
import { attributesOf, classNames, contentOf, describedBy, hasContent } from './markup.ts';

/** What tells radios and checkboxes apart. */
export interface ChoiceKind<Item extends ChoiceItem> {
  readonly block: 'govuk-radios' | 'govuk-checkboxes';
  readonly type: 'radio' | 'checkbox';
  readonly describedBy: string | undefined;
  /** What an item without a hint is described by: checkboxes without a fieldset carry the question's hint and error. */
  readonly itemDescribedBy: string | undefined;
  readonly isChecked: (item: Item) => boolean;
  readonly inputAttributes: (item: Item) => Readonly<Record<string, string | undefined>>;
}

interface OneProps<Item extends ChoiceItem> {
  readonly item: Item;
  readonly id: string;
  readonly kind: ChoiceKind<Item>;
}

function Choice<Item extends ChoiceItem>({ item, id, kind }: OneProps<Item>): VNode {
  const hintId = hasContent(item.hint) ? `${id}-item-hint` : undefined;
  const attributes = attributesOf({
    class: `${kind.block}__input`,
    id,
    type: kind.type,
    value: item.value ?? '',
    'data-aria-controls': item.conditional?.html ? `conditional-${id}` : undefined,
    'aria-describedby': describedBy(kind.itemDescribedBy, hintId),
    ...kind.inputAttributes(item),
    ...item.attributes,
  });
  return (
    <div class={`${kind.block}__item`}>
      <input checked={kind.isChecked(item)} disabled={item.disabled} {...attributes} />
      <Label
        {...item.label}
        text={item.text}
        html={item.html}
        classes={classNames(`${kind.block}__label`, item.label?.classes)}
        for={id}
      />
      {hintId && <Hint {...item.hint} id={hintId} classes={classNames(`${kind.block}__hint`, item.hint?.classes)} />}
    </div>
  );
}

function Conditional<Item extends ChoiceItem>({ item, id, kind }: OneProps<Item>): VNode | null {
  if (!item.conditional?.html) return null;
  const conditional = `${kind.block}__conditional`;
  return (
    <div class={classNames(conditional, !kind.isChecked(item) && `${conditional}--hidden`)} id={`conditional-${id}`}>
      {item.conditional.html}
    </div>
  );
}

function itemsOf<Item extends ChoiceItem>(props: ChoiceProps<Item>, kind: ChoiceKind<Item>): ComponentChildren {
  const prefix = props.idPrefix || props.name;
  return props.items.map((item, index) => {
    if (!item) return null;
    if (item.divider) return <div class={`${kind.block}__divider`}>{item.divider}</div>;
    // The first has no number, so that the error summary can link to it by the name of the field.
    const id = item.id || (index === 0 ? prefix : `${prefix}-${index + 1}`);
    return (
      <>
        <Choice item={item} id={id} kind={kind} />
        <Conditional item={item} id={id} kind={kind} />
      </>
    );
  });
}

/** Radios or checkboxes with their question: the same frame, told apart by `kind`. */
export function ChoiceList<Item extends ChoiceItem>(props: {
  readonly options: ChoiceProps<Item>;
  readonly kind: ChoiceKind<Item>;
}): VNode {
  const { options, kind } = props;
  const id = options.idPrefix || options.name;
  const inner = (
    <>
      <HintAndError id={id} hint={options.hint} errorMessage={options.errorMessage} />
      <div
        class={classNames(kind.block, options.classes)}
        data-module={kind.block}
        {...attributesOf(options.attributes)}
      >
        {contentOf(options.formGroup?.beforeInputs)}
        {itemsOf(options, kind)}
        {contentOf(options.formGroup?.afterInputs)}
      </div>
    </>
  );
  return (
    <FormGroup error={Boolean(options.errorMessage)} options={options.formGroup}>
      {options.fieldset ? (
        <Fieldset {...options.fieldset} role={undefined} describedBy={describedByOf(kind.describedBy, id, options)}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}
