import type { VNode } from 'preact';
import { classNames } from '../govuk/markup.ts';
import type { DataColumn, DataSort, SortDirection } from './data-column.ts';

function SortSign(props: { readonly direction: SortDirection | undefined }): VNode {
  const up = props.direction === 'ascending';
  const down = props.direction === 'descending';
  return (
    <svg class="tl-sort__sign" width="9" height="14" viewBox="0 0 9 14" aria-hidden="true" focusable="false">
      <path class={up ? 'tl-sort__on' : 'tl-sort__off'} d="M4.5 0 9 6H0z" />
      <path class={down ? 'tl-sort__on' : 'tl-sort__off'} d="M4.5 14 0 8h9z" />
    </svg>
  );
}

/** The order that a press on the heading brings: largest first for numbers, A first for words, then turned round. */
function nextDirection(numeric: boolean, now: SortDirection | undefined): SortDirection {
  if (now === undefined) return numeric ? 'descending' : 'ascending';
  return now === 'ascending' ? 'descending' : 'ascending';
}

/** The head of one column; a link that sorts by it where the list can be sorted so. */
export function DataHeading<Row>(props: {
  readonly column: DataColumn<Row>;
  readonly sort: DataSort | undefined;
}): VNode {
  const { column, sort } = props;
  const classes = classNames('tl-table__head', column.numeric && 'tl-table__head--numeric');
  if (!sort || !column.sortable) {
    return (
      <th scope="col" class={classes}>
        {column.title}
      </th>
    );
  }
  const now = sort.by === column.key ? sort.direction : undefined;
  const next = nextDirection(Boolean(column.numeric), now);
  const words = column.title.split(' ');
  const last = words.pop();
  return (
    <th scope="col" class={classes} aria-sort={now ?? 'none'}>
      <a class="tl-sort" href={sort.href(column.key, next)}>
        {words.length > 0 && `${words.join(' ')} `}
        <span class="tl-sort__last">
          {last}
          <span class="govuk-visually-hidden">, sort {next}</span>
          <SortSign direction={now} />
        </span>
      </a>
    </th>
  );
}
