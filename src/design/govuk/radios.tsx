import type { VNode } from 'preact';
import type { ChoiceItem, ChoiceProps } from './choice.ts';
import { ChoiceList } from './choice-list.tsx';

export interface RadiosProps extends ChoiceProps<ChoiceItem> {
  /** The value of the item that is chosen; an item's own `checked` wins. */
  readonly value?: string | number | undefined;
}

/** A choice of one. */
export function Radios(props: RadiosProps): VNode {
  return (
    <ChoiceList
      options={props}
      kind={{
        block: 'govuk-radios',
        type: 'radio',
        describedBy: props.fieldset?.describedBy,
        itemDescribedBy: undefined,
        isChecked: (item) => item.checked ?? (Boolean(props.value) && item.value === props.value),
        inputAttributes: () => ({ name: props.name }),
      }}
    />
  );
}
