import type { VNode } from 'preact';
import { describedByOf, Field, type FieldOptions } from './form-group.tsx';
import { attributesOf, classNames, contentOf, present } from './markup.ts';
import type { Absent, Attributes } from './options.ts';

export type SelectValue = string | number | boolean;

export interface SelectItem {
  readonly value?: SelectValue | undefined;
  readonly text: string | number;
  readonly selected?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface SelectProps extends FieldOptions {
  readonly items: readonly (SelectItem | Absent)[];
  /** The value, or the text, of the item that is chosen; an item's own `selected` wins. */
  readonly value?: SelectValue | undefined;
}

function isSelected(item: SelectItem, chosen: SelectValue | undefined): boolean {
  if (item.selected !== undefined) return item.selected;
  return Boolean(chosen) && String(item.value ?? item.text) === String(chosen);
}

/** A choice of one from a list too long for radios. */
export function Select(props: SelectProps): VNode {
  const id = props.id || props.name;
  const attributes = attributesOf({
    class: classNames('govuk-select', props.classes, props.errorMessage && 'govuk-select--error'),
    id,
    name: props.name,
    'aria-describedby': describedByOf(props.describedBy, id, props),
    ...props.attributes,
  });
  return (
    <Field id={id} options={props}>
      {contentOf(props.formGroup?.beforeInput)}
      <select disabled={props.disabled} {...attributes}>
        {present(props.items).map((item) => (
          <option
            selected={isSelected(item, props.value)}
            disabled={item.disabled}
            {...attributesOf({ value: item.value, ...item.attributes })}
          >
            {item.text}
          </option>
        ))}
      </select>
      {contentOf(props.formGroup?.afterInput)}
    </Field>
  );
}
