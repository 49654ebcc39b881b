import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf, present } from './markup.ts';
import type { Absent, Attributes, Common, Content } from './options.ts';

export interface TableCell extends Content {
  readonly format?: string | undefined;
  readonly classes?: string | undefined;
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface TableProps extends Common {
  readonly rows: readonly (readonly TableCell[] | Absent)[];
  readonly head?: readonly TableCell[] | undefined;
  readonly caption?: string | undefined;
  readonly captionClasses?: string | undefined;
  readonly firstCellIsHeader?: boolean | undefined;
}

function spansOf(cell: TableCell): Readonly<Record<string, string>> {
  return attributesOf({
    colspan: cell.colspan || undefined,
    rowspan: cell.rowspan || undefined,
    ...cell.attributes,
  });
}

function Cell(props: { readonly cell: TableCell; readonly isHeader: boolean }): VNode {
  const { cell } = props;
  if (props.isHeader) {
    return (
      <th scope="row" class={classNames('govuk-table__header', cell.classes)} {...spansOf(cell)}>
        {contentOf(cell)}
      </th>
    );
  }
  const format = cell.format && `govuk-table__cell--${cell.format}`;
  return (
    <td class={classNames('govuk-table__cell', format, cell.classes)} {...spansOf(cell)}>
      {contentOf(cell)}
    </td>
  );
}

function Head(props: { readonly cells: readonly TableCell[] }): VNode {
  return (
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {props.cells.map((cell) => {
          const format = cell.format && `govuk-table__header--${cell.format}`;
          return (
            <th scope="col" class={classNames('govuk-table__header', format, cell.classes)} {...spansOf(cell)}>
              {contentOf(cell)}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** A plain table, exactly as GOV.UK draws it. For lists of records use `DataTable`. */
export function Table(props: TableProps): VNode {
  return (
    <table class={classNames('govuk-table', props.classes)} {...attributesOf(props.attributes)}>
      {props.caption && (
        <caption class={classNames('govuk-table__caption', props.captionClasses)}>{props.caption}</caption>
      )}
      {props.head && <Head cells={props.head} />}
      <tbody class="govuk-table__body">
        {present(props.rows).map((row) => (
          <tr class="govuk-table__row">
            {row.map((cell, index) => (
              <Cell cell={cell} isHeader={index === 0 && Boolean(props.firstCellIsHeader)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
