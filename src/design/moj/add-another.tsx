import type { VNode } from 'preact';
import { Button } from '../govuk/button.tsx';
import { attributesOf, classNames, translations } from '../govuk/markup.ts';
import type { Common } from '../govuk/options.ts';
import { type AddAnotherItem, filled, Item, type ItemOptions } from './add-another-item.tsx';
import { DefaultButton } from './default-button.tsx';

export interface AddAnotherProps extends ItemOptions, Common {
  readonly items: readonly AddAnotherItem[];
  /** "Add another %{itemLabel}" unless told. Without scripts it sends the form, under the name `<id>-add-another`. */
  readonly addAnotherButtonText?: string | undefined;
  /** What the script says after "Remove": "%{itemLabel} %{number}" unless told. */
  readonly removeButtonSuffixText?: string | undefined;
  /** What the script adds, unseen, to labels and legends: "for %{itemLabel} %{number}" unless told. */
  readonly fieldLabelSuffixText?: string | undefined;
  /** What the script adds, unseen, to the legend of an item that was just added: "(added)" unless told. */
  readonly newItemSuffixText?: string | undefined;
}

/**
 * The same few fields as often as they are needed. With scripts items come and go at once; without, the two kinds of
 * buttons send the form and the server shows it again with one item more or less.
 */
export function AddAnother(props: AddAnotherProps): VNode {
  const { id, items } = props;
  const itemLabel = props.itemLabel || 'Item';
  const add = props.addAnotherButtonText || 'Add another %{itemLabel}';
  const attributes = attributesOf({
    'data-item-label': itemLabel,
    'data-layout': props.layout,
    ...translations('remove-button-text', props.removeButtonText),
    ...translations('remove-button-suffix-text', props.removeButtonSuffixText),
    ...translations('item-legend-text', props.itemLegendText),
    ...translations('field-label-suffix-text', props.fieldLabelSuffixText),
    ...translations('new-item-suffix-text', props.newItemSuffixText),
    ...props.attributes,
  });
  return (
    <div id={id} class={classNames('moj-add-another', props.classes)} data-module="moj-add-another" {...attributes}>
      {items.length > 1 && <DefaultButton />}
      <div class="moj-add-another__items">
        {items.map(
          (item, index) =>
            Boolean(item.fieldset.html) && <Item options={props} item={item} number={index + 1} count={items.length} />,
        )}
      </div>
      <div class="moj-add-another__add-button-container">
        <Button
          id={`${id}-add-another-button`}
          name={`${id}-add-another`}
          value={filled(add, { itemLabel }).replaceAll(' ', '-').toLowerCase()}
          text={filled(add, { itemLabel: itemLabel.toLowerCase() })}
          classes="govuk-button--secondary moj-add-another__add-button"
        />
      </div>
    </div>
  );
}
