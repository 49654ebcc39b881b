import { type ComponentChildren, h, type VNode } from 'preact';
import { attributesOf, classNames, contentOf, present } from './markup.ts';
import type { Absent, Common, Content } from './options.ts';

export interface SummaryListAction extends Content, Common {
  readonly href: string;
  /** Says what the link is about to those who hear it alone: "Change" + "the brand". */
  readonly visuallyHiddenText?: string | undefined;
}

export interface SummaryListActions {
  readonly items?: readonly SummaryListAction[] | undefined;
  readonly classes?: string | undefined;
}

interface Part extends Content {
  readonly classes?: string | undefined;
}

export interface SummaryListRow {
  readonly classes?: string | undefined;
  readonly key: Part;
  readonly value: Part;
  readonly actions?: SummaryListActions | undefined;
}

export interface SummaryListCardTitle extends Part {
  readonly headingLevel?: number | undefined;
}

export interface SummaryListCard extends Common {
  readonly title?: SummaryListCardTitle | undefined;
  readonly actions?: SummaryListActions | undefined;
}

export interface SummaryListProps extends Common {
  readonly rows: readonly (SummaryListRow | Absent)[];
  readonly card?: SummaryListCard | undefined;
}

function Action(props: { readonly action: SummaryListAction; readonly cardTitle: Content | undefined }): VNode {
  const { action, cardTitle } = props;
  return (
    <a class={classNames('govuk-link', action.classes)} href={action.href} {...attributesOf(action.attributes)}>
      {contentOf(action)}
      {(action.visuallyHiddenText || cardTitle) && (
        <span class="govuk-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
          {cardTitle && <> ({contentOf(cardTitle)})</>}
        </span>
      )}
    </a>
  );
}

interface RowProps {
  readonly row: SummaryListRow;
  readonly anyActions: boolean;
  readonly cardTitle: Content | undefined;
}

function rowActions(row: SummaryListRow, cardTitle: Content | undefined): VNode | null {
  const items = row.actions?.items ?? [];
  const [only] = items;
  if (!only) return null;
  return (
    <dd class={classNames('govuk-summary-list__actions', row.actions?.classes)}>
      {items.length === 1 ? (
        <Action action={only} cardTitle={cardTitle} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {items.map((action) => (
            <li class="govuk-summary-list__actions-list-item">
              <Action action={action} cardTitle={cardTitle} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}

function Row({ row, anyActions, cardTitle }: RowProps): VNode {
  const block = 'govuk-summary-list';
  const lacksActions = anyActions && !row.actions?.items && `${block}__row--no-actions`;
  return (
    <div class={classNames(`${block}__row`, lacksActions, row.classes)}>
      <dt class={classNames(`${block}__key`, row.key.classes)}>{contentOf(row.key)}</dt>
      <dd class={classNames(`${block}__value`, row.value.classes)}>{contentOf(row.value)}</dd>
      {rowActions(row, cardTitle)}
    </div>
  );
}

function cardActions(card: SummaryListCard): VNode | null {
  const items = card.actions?.items ?? [];
  const [only] = items;
  if (!only) return null;
  const classes = classNames('govuk-summary-card__actions', card.actions?.classes);
  if (items.length === 1) {
    return (
      <div class={classes}>
        <Action action={only} cardTitle={card.title} />
      </div>
    );
  }
  return (
    <ul class={classes}>
      {items.map((action) => (
        <li class="govuk-summary-card__action">
          <Action action={action} cardTitle={card.title} />
        </li>
      ))}
    </ul>
  );
}

function Card(props: { readonly card: SummaryListCard; readonly children: ComponentChildren }): VNode {
  const { card } = props;
  const titleClasses = classNames('govuk-summary-card__title', card.title?.classes);
  return (
    <div class={classNames('govuk-summary-card', card.classes)} {...attributesOf(card.attributes)}>
      <div class="govuk-summary-card__title-wrapper">
        {card.title && h(`h${card.title.headingLevel || 2}`, { class: titleClasses }, contentOf(card.title))}
        {cardActions(card)}
      </div>
      <div class="govuk-summary-card__content">{props.children}</div>
    </div>
  );
}

/** Facts of one thing, named and valued, each with what can be done about it. */
export function SummaryList(props: SummaryListProps): VNode {
  const rows = present(props.rows);
  const anyActions = rows.some((row) => (row.actions?.items?.length ?? 0) > 0);
  const list = (
    <dl class={classNames('govuk-summary-list', props.classes)} {...attributesOf(props.attributes)}>
      {rows.map((row) => (
        <Row row={row} anyActions={anyActions} cardTitle={props.card?.title} />
      ))}
    </dl>
  );
  return props.card ? <Card card={props.card}>{list}</Card> : list;
}
