import type { ComponentChildren, VNode } from 'preact';

/** One field of two records that may be one: what each says, and what that says of the two. */
export interface PairRow {
  readonly field: string;
  readonly left: ComponentChildren;
  readonly right: ComponentChildren;
  /** "close spelling, rare name". */
  readonly says: string;
  /** How much it speaks for (above nought) or against, with its sign: "+9.1". Left out where it says nothing. */
  readonly weight?: string | undefined;
}

export interface SideBySideProps {
  /** Names the table: "Two records, field by field". */
  readonly caption: string;
  /** The records: who holds them, and their references as links. */
  readonly left: ComponentChildren;
  readonly right: ComponentChildren;
  readonly rows: readonly PairRow[];
  /** What it comes to, in words: "Almost certainly the same (99.2 in 100 such pairs were)." */
  readonly together: ComponentChildren;
  /** The form that decides, and who is affected. */
  readonly children: ComponentChildren;
}

/** Said again for browsers that forget the roles of a table that is laid out as blocks. */
const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
} as const;

function nothing(said: ComponentChildren): ComponentChildren {
  return said === '' || said === null || said === undefined ? <span class="tl-muted">Not held</span> : said;
}

/** Two records side by side with what each field says of them, what it comes to, and the form that decides. */
export function SideBySide(props: SideBySideProps): VNode {
  return (
    <div class="tl-pair">
      <table class="tl-pair__table" {...as.table}>
        <caption class="govuk-visually-hidden">{props.caption}</caption>
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            <td {...as.cell} />
            <th scope="col" {...as.columnheader}>
              {props.left}
            </th>
            <th scope="col" {...as.columnheader}>
              {props.right}
            </th>
            <th scope="col" {...as.columnheader}>
              What it says
            </th>
            <th scope="col" {...as.columnheader} class="tl-pair__weight">
              Weight
            </th>
          </tr>
        </thead>
        <tbody {...as.rowgroup}>
          {props.rows.map((row) => (
            <tr {...as.row}>
              <th scope="row" {...as.rowheader}>
                {row.field}
              </th>
              <td {...as.cell} class="tl-pair__value">
                {nothing(row.left)}
              </td>
              <td {...as.cell} class="tl-pair__value">
                {nothing(row.right)}
              </td>
              <td {...as.cell} class="tl-pair__says">
                {row.says}
              </td>
              <td {...as.cell} class="tl-pair__weight">
                {row.weight ?? ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="tl-pair__together">{props.together}</p>
      {props.children}
    </div>
  );
}
