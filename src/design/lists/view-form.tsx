import type { VNode } from 'preact';
import { Button } from '../govuk/button.tsx';
import { Checkboxes } from '../govuk/checkboxes.tsx';
import { Details } from '../govuk/details.tsx';
import { Radios } from '../govuk/radios.tsx';
import { HiddenValues, type Values } from '../journey/hidden-values.tsx';
import type { ListView } from './choose-view.ts';
import type { DataColumn, Density } from './data-column.ts';

export interface ViewFormProps<Row> {
  /** Where the list is: the form asks for it with GET, so that the address can be kept. */
  readonly action: string;
  /** Every column that there is. */
  readonly columns: readonly DataColumn<Row>[];
  /** What is shown now. */
  readonly view: ListView<Row>;
  /** The rest of the address: filter and order. Without `density`, `columns` and the number of the page. */
  readonly keep: Values;
  /** Tells two such forms on one page apart. */
  readonly idPrefix?: string | undefined;
}

const densityWords: Readonly<Record<Density, string>> = {
  compact: 'Compact: more rows on the screen',
  relaxed: 'Relaxed: easier to read',
};

/** Which columns a list shows and how close its rows stand: a GET form, so that the choice is part of the address. */
export function ViewForm<Row>(props: ViewFormProps<Row>): VNode {
  const prefix = props.idPrefix ?? 'view';
  const choices = props.columns.filter((column) => !column.rowHeader);
  const shown = props.view.columns.map((column) => column.key);
  return (
    <Details summaryText="Columns and spacing" classes="tl-view">
      <form method="get" action={props.action}>
        <HiddenValues values={props.keep} />
        <div class="tl-view__fields">
          <Checkboxes
            name="columns"
            idPrefix={`${prefix}-columns`}
            classes="govuk-checkboxes--small tl-view__columns"
            fieldset={{ legend: { text: 'Columns', classes: 'govuk-fieldset__legend--s' } }}
            items={choices.map((column) => ({ value: column.key, text: column.title }))}
            values={shown}
          />
          <Radios
            name="density"
            idPrefix={`${prefix}-density`}
            classes="govuk-radios--small"
            fieldset={{ legend: { text: 'Spacing', classes: 'govuk-fieldset__legend--s' } }}
            items={Object.entries(densityWords).map(([value, text]) => ({ value, text }))}
            value={props.view.density}
          />
        </div>
        <Button text="Show" classes="govuk-button--secondary" />
      </form>
    </Details>
  );
}
