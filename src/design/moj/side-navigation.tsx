import { h, type VNode } from 'preact';
import { attributesOf, classNames, contentOf } from '../govuk/markup.ts';
import type { Attributes, Common, Content } from '../govuk/options.ts';

export interface SideNavigationItem extends Content {
  readonly href: string;
  /** The page that is open. */
  readonly active?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface SideNavigationSection {
  readonly heading: Content & Common & { readonly headingLevel?: 2 | 3 | 4 | undefined };
  readonly items: readonly SideNavigationItem[];
}

export interface SideNavigationProps extends Common {
  /** Tells it from the other navigation of the page. */
  readonly label: string;
  readonly items?: readonly SideNavigationItem[] | undefined;
  /** Instead of `items`: parts, each with its heading, which narrow screens leave out. */
  readonly sections?: readonly SideNavigationSection[] | undefined;
}

function Links(props: { readonly items: readonly SideNavigationItem[] }): VNode {
  return (
    <ul class="moj-side-navigation__list">
      {props.items.map((item) => (
        <li
          class={classNames('moj-side-navigation__item', item.active && 'moj-side-navigation__item--active')}
          {...attributesOf(item.attributes)}
        >
          <a href={item.href} aria-current={item.active ? 'location' : undefined}>
            {contentOf(item)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Heading(props: SideNavigationSection['heading']): VNode {
  const attributes = attributesOf({
    class: classNames('moj-side-navigation__title', props.classes),
    ...props.attributes,
  });
  return h(`h${props.headingLevel ?? 4}`, attributes, contentOf(props));
}

/** Pages that belong together, beside the one that is open. */
export function SideNavigation(props: SideNavigationProps): VNode {
  return (
    <nav
      class={classNames('moj-side-navigation', props.classes)}
      aria-label={props.label || undefined}
      {...attributesOf(props.attributes)}
    >
      {props.sections ? (
        props.sections.map((section) => (
          <>
            <Heading {...section.heading} />
            <Links items={section.items} />
          </>
        ))
      ) : (
        <Links items={props.items ?? []} />
      )}
    </nav>
  );
}
