import type { VNode } from 'preact';
import type { Common } from '../govuk/options.ts';
import { Table, type TableCell } from '../govuk/table.tsx';
import { TableRegion } from '../lists/table-region.tsx';

export interface MultiSelectRow {
  readonly value: string;
  /** Names the box: "Select SCOTTY". */
  readonly label: string;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly cells: readonly TableCell[];
}

export interface MultiSelectProps extends Common {
  /** Begins every id. */
  readonly id: string;
  /** Under this name the form sends the value of each row that is chosen. */
  readonly name: string;
  readonly caption: string;
  readonly captionClasses?: string | undefined;
  /** The headings of `cells`; that of the boxes is put before them. */
  readonly head: readonly TableCell[];
  readonly rows: readonly MultiSelectRow[];
}

function Box(props: { readonly id: string; readonly name: string; readonly row: MultiSelectRow }): VNode {
  const { id, row } = props;
  return (
    <div class="govuk-checkboxes__item govuk-checkboxes--small moj-multi-select__checkbox">
      <input
        class="govuk-checkboxes__input"
        id={id}
        name={props.name}
        type="checkbox"
        value={row.value}
        checked={row.checked}
        disabled={row.disabled}
      />
      <label class="govuk-label govuk-checkboxes__label moj-multi-select__toggle-label" for={id}>
        <span class="govuk-visually-hidden">{row.label}</span>
      </label>
    </div>
  );
}

/** A table whose rows are chosen to do one thing with all of them: stands in a form. With scripts, one box for all. */
export function MultiSelect(props: MultiSelectProps): VNode {
  const { id, name, rows } = props;
  const boxes: TableCell = {
    html: <span class="govuk-visually-hidden">Choose</span>,
    attributes: { id: `${id}-select-all` },
    classes: 'tl-choose',
  };
  return (
    <TableRegion caption={props.caption}>
      <Table
        classes={props.classes}
        caption={props.caption}
        captionClasses={props.captionClasses}
        attributes={{ ...props.attributes, 'data-module': 'moj-multi-select', 'data-id-prefix': `${id}-` }}
        head={[boxes, ...props.head]}
        rows={rows.map((row, index) => [
          { html: <Box id={`${id}-${index + 1}`} name={name} row={row} />, classes: 'tl-choose' },
          ...row.cells,
        ])}
      />
    </TableRegion>
  );
}
