import type { ComponentChildren, VNode } from 'preact';
import { attributesOf, classNames } from './markup.ts';
import type { Absent, Attributes, Common, Content } from './options.ts';

export interface TabItem {
  readonly id?: string | undefined;
  readonly label: string;
  readonly attributes?: Attributes | undefined;
  readonly panel: Content & { readonly attributes?: Attributes | undefined };
}

export interface TabsProps extends Common {
  readonly id?: string | undefined;
  readonly idPrefix?: string | undefined;
  readonly title?: string | undefined;
  readonly items?: readonly (TabItem | Absent)[] | undefined;
}

function panelContent(panel: Content): ComponentChildren {
  if (panel.html) return panel.html;
  return panel.text ? <p class="govuk-body">{panel.text}</p> : null;
}

/** Sections of which one is read at a time; all are shown, with their headings, without scripts. */
export function Tabs(props: TabsProps): VNode {
  const items = props.items ?? [];
  // Numbered before the absent ones are left out, as the macro does.
  const numbered = items.flatMap((item, index) =>
    item ? [{ item, index, id: item.id || `${props.idPrefix ?? ''}-${index + 1}` }] : [],
  );
  return (
    <div
      id={props.id || undefined}
      class={classNames('govuk-tabs', props.classes)}
      data-module="govuk-tabs"
      {...attributesOf(props.attributes)}
    >
      <h2 class="govuk-tabs__title">{props.title ?? 'Contents'}</h2>
      {items.length > 0 && (
        <ul class="govuk-tabs__list">
          {numbered.map(({ item, index, id }) => (
            <li class={classNames('govuk-tabs__list-item', index === 0 && 'govuk-tabs__list-item--selected')}>
              <a class="govuk-tabs__tab" href={`#${id}`} {...attributesOf(item.attributes)}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {numbered.map(({ item, index, id }) => (
        <div
          class={classNames('govuk-tabs__panel', index > 0 && 'govuk-tabs__panel--hidden')}
          id={id}
          {...attributesOf(item.panel.attributes)}
        >
          {panelContent(item.panel)}
        </div>
      ))}
    </div>
  );
}
