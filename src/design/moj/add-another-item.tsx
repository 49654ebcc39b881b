import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../govuk/button.tsx';
import { ErrorMessage } from '../govuk/error-message.tsx';
import { Fieldset } from '../govuk/fieldset.tsx';
import { attributesOf, classNames, describedBy, type Plurals } from '../govuk/markup.ts';
import type { Common, ErrorMessageOptions, FieldsetOptions } from '../govuk/options.ts';

export interface AddAnotherItem extends Common {
  readonly fieldset: FieldsetOptions & {
    /**
     * The fields. For the script each bears `data-name` and `data-id`, its name and id with `%index%` for its place, from
     * 0: `numbers[%index%][number]`. `data-label` makes its label say which item it belongs to; `data-legend` on a fieldset
     * does so for its legend.
     */
    readonly html: ComponentChildren;
  };
  readonly errorMessage?: ErrorMessageOptions | undefined;
  /** What the server is sent when scripts do not run: `remove` and the place, from 0, unless told. */
  readonly removeButton?: { readonly name?: string | undefined; readonly value?: string | undefined } | undefined;
}

/** What all items have in common. */
export interface ItemOptions {
  /** Begins the ids of errors and of the button that adds. */
  readonly id: string;
  /** What one is called: "Number". */
  readonly itemLabel?: string | undefined;
  /** `inline` sets the fields and the button that removes side by side, the legend hidden, where the screen is wide. */
  readonly layout?: 'stacked' | 'inline' | undefined;
  /** "Remove" unless told. The script adds which item; without scripts it stands alone. */
  readonly removeButtonText?: string | undefined;
  /** For each plural, with `%{itemLabel}`, `%{number}` and `%{count}`. */
  readonly itemLegendText?: Plurals | undefined;
}

/** Fills in `%{name}`. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce((said, [name, value]) => said.replaceAll(`%{${name}}`, String(value)), text);
}

function legendOf(options: ItemOptions, number: number, count: number): string {
  const { itemLegendText: texts } = options;
  const text = (count === 1 ? texts?.['one'] : texts?.['other']) || '%{itemLabel} %{number}';
  return filled(text, { itemLabel: options.itemLabel || 'Item', number, count });
}

interface ItemProps {
  readonly options: ItemOptions;
  readonly item: AddAnotherItem;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

function Remove({ options, item, number, count }: ItemProps): VNode {
  const text = options.removeButtonText || 'Remove %{itemLabel} %{number}';
  return (
    <div class="moj-add-another__remove-button-container">
      {count > 1 && (
        <Button
          text={filled(text, { itemLabel: (options.itemLabel || 'Item').toLowerCase(), number })}
          classes="govuk-button--secondary moj-add-another__remove-button"
          name={item.removeButton?.name || 'remove'}
          value={item.removeButton?.value || String(number - 1)}
        />
      )}
    </div>
  );
}

/** One of several, in a fieldset that says which. */
export function Item(props: ItemProps): VNode {
  const { options, item, number } = props;
  const { html, legend, classes, describedBy: described, ...fieldset } = item.fieldset;
  const errorId = item.errorMessage && `${options.id}${number}-error`;
  const isInline = options.layout === 'inline';
  const inside = (
    <>
      {item.errorMessage && <ErrorMessage {...item.errorMessage} id={errorId} />}
      {html}
    </>
  );
  return (
    <div
      class={classNames(
        'moj-add-another__item',
        isInline && 'moj-add-another__item--inline',
        item.classes,
        item.errorMessage && 'moj-add-another__item--error',
      )}
      {...attributesOf(item.attributes)}
    >
      <Fieldset
        {...fieldset}
        classes={classNames('moj-add-another__fieldset', classes)}
        describedBy={describedBy(described, errorId)}
        legend={{
          text: legendOf(options, number, props.count),
          html: legend?.html,
          classes: classNames('moj-add-another__item-title govuk-fieldset__legend--m', legend?.classes),
        }}
      >
        <div class="moj-add-another__item-container">
          {isInline ? <div class="moj-add-another__item-row">{inside}</div> : inside}
          <Remove {...props} />
        </div>
      </Fieldset>
    </div>
  );
}
