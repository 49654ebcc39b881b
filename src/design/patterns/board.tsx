import type { ComponentChildren, VNode } from 'preact';
import { classNames } from '../govuk/markup.ts';
import { sayNumber } from '../lists/say-number.ts';

/** One thing that is waiting. */
export interface BoardCard {
  readonly key: string;
  /** Who or what it is about: "Girl, 15, Knowsley". */
  readonly title: string;
  readonly href: string;
  /** What the reader needs to decide whether to open it: one line each. */
  readonly lines: readonly ComponentChildren[];
  /** A `Clock`. */
  readonly clock?: ComponentChildren;
}

/** Things of one stage, or of one stretch of a clock: "Day 8 to 14". */
export interface BoardColumn {
  readonly key: string;
  readonly title: string;
  /** How many there are, also of those that are not shown. */
  readonly count: number;
  readonly cards: readonly BoardCard[];
  /** The list of all of them, where there are more than the cards. */
  readonly href?: string | undefined;
  /** The one loud column: what is overdue. */
  readonly loud?: boolean | undefined;
  /** What an empty column says: "Nobody is overdue". */
  readonly empty: string;
}

function Card(props: { readonly card: BoardCard }): VNode {
  const { card } = props;
  return (
    <li class="tl-card">
      <h3 class="tl-card__title">
        <a class="govuk-link" href={card.href}>
          {card.title}
        </a>
      </h3>
      {card.lines.map((line) => (
        <p class="tl-card__line">{line}</p>
      ))}
      {card.clock && <p class="tl-card__clock">{card.clock}</p>}
    </li>
  );
}

function Column(props: { readonly board: string; readonly column: BoardColumn }): VNode {
  const { column } = props;
  const id = `${props.board}-${column.key}`;
  const more = column.count - column.cards.length;
  return (
    <section
      class={classNames('tl-board__column', column.loud && column.count > 0 && 'tl-board__column--loud')}
      aria-labelledby={id}
    >
      <h2 class="tl-board__title" id={id}>
        {column.title} <span class="tl-board__count">{sayNumber(column.count)}</span>
      </h2>
      {column.count === 0 && <p class="tl-board__empty">{column.empty}</p>}
      {column.cards.length > 0 && (
        <ul class="tl-board__cards">
          {column.cards.map((card) => (
            <Card key={card.key} card={card} />
          ))}
        </ul>
      )}
      {more > 0 && column.href !== undefined && (
        <p class="tl-board__more">
          <a class="govuk-link" href={column.href}>
            {sayNumber(more)} more<span class="govuk-visually-hidden">: {column.title}</span>
          </a>
        </p>
      )}
    </section>
  );
}

export interface BoardProps {
  /** Unique on the page. */
  readonly id: string;
  /** In the order of the clock; what is overdue first on a phone, whatever its place here. */
  readonly columns: readonly BoardColumn[];
}

/** Work by how long it has been waiting: a column for each stretch of the clock, side by side where there is room. */
export function Board(props: BoardProps): VNode {
  return (
    <div class="tl-board">
      {props.columns.map((column) => (
        <Column key={column.key} board={props.id} column={column} />
      ))}
    </div>
  );
}
