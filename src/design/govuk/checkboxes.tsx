import type { VNode } from 'preact';
import type { ChoiceItem, ChoiceProps } from './choice.ts';
import { ChoiceList } from './choice-list.tsx';
import { describedByOf } from './form-group.tsx';

export interface CheckboxItem extends ChoiceItem {
  readonly name?: string | undefined;
  /** `exclusive`: "None of these" clears the others, with scripts. */
  readonly behaviour?: string | undefined;
}

export interface CheckboxesProps extends ChoiceProps<CheckboxItem> {
  readonly describedBy?: string | undefined;
  /** The values of the items that are chosen; an item's own `checked` wins. */
  readonly values?: readonly (string | number)[] | undefined;
}

/** A choice of several. */
export function Checkboxes(props: CheckboxesProps): VNode {
  const base = props.fieldset?.describedBy || props.describedBy;
  const question = describedByOf(base, props.idPrefix || props.name, props);
  return (
    <ChoiceList
      options={props}
      kind={{
        block: 'govuk-checkboxes',
        type: 'checkbox',
        describedBy: base,
        itemDescribedBy: props.fieldset ? undefined : question,
        isChecked: (item) =>
          item.checked ?? (item.value !== undefined && (props.values?.includes(item.value) ?? false)),
        inputAttributes: (item) => ({
          name: item.name || props.name,
          'data-behaviour': item.behaviour || undefined,
        }),
      }}
    />
  );
}
