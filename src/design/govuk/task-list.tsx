import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf, describedBy } from './markup.ts';
import type { Absent, Common, Content } from './options.ts';
import { Tag, type TagProps } from './tag.tsx';

export interface TaskTitle extends Content {
  readonly classes?: string | undefined;
}

/** A tag where something is to be done; plain words ("Completed") where nothing is, so that tags stand out. */
export interface TaskStatus extends Content {
  readonly tag?: TagProps | undefined;
  readonly classes?: string | undefined;
}

export interface TaskListItem {
  readonly title: TaskTitle;
  readonly hint?: Content | undefined;
  readonly status: TaskStatus;
  /** None while the task cannot be started. */
  readonly href?: string | undefined;
  readonly classes?: string | undefined;
}

export interface TaskListProps extends Common {
  readonly items: readonly (TaskListItem | Absent)[];
  /** `task-list` unless told: two lists on a page need two. */
  readonly idPrefix?: string | undefined;
}

const block = 'govuk-task-list';

function Task({ item, id }: { readonly item: TaskListItem; readonly id: string }): VNode {
  const hintId = item.hint ? `${id}-hint` : undefined;
  const statusId = `${id}-status`;
  return (
    <li class={classNames(`${block}__item`, item.href && `${block}__item--with-link`, item.classes)}>
      <div class={`${block}__name-and-hint`}>
        {item.href ? (
          <a
            class={classNames(`govuk-link ${block}__link`, item.title.classes)}
            href={item.href}
            aria-describedby={describedBy(hintId, statusId)}
          >
            {contentOf(item.title)}
          </a>
        ) : (
          <div class={item.title.classes || undefined}>{contentOf(item.title)}</div>
        )}
        {item.hint && (
          <div id={hintId} class={`${block}__hint`}>
            {contentOf(item.hint)}
          </div>
        )}
      </div>
      <div class={classNames(`${block}__status`, item.status.classes)} id={statusId}>
        {item.status.tag ? <Tag {...item.status.tag} /> : contentOf(item.status)}
      </div>
    </li>
  );
}

/** Tasks that can be done in any order, and how far each has come. */
export function TaskList(props: TaskListProps): VNode {
  const prefix = props.idPrefix || 'task-list';
  return (
    <ul class={classNames(block, props.classes)} {...attributesOf(props.attributes)}>
      {/* Numbered before the absent ones are left out, as the macro does. */}
      {props.items.map((item, index) => (item ? <Task item={item} id={`${prefix}-${index + 1}`} /> : null))}
    </ul>
  );
}
