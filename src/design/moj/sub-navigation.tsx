import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf } from '../govuk/markup.ts';
import type { Attributes, Common, Content } from '../govuk/options.ts';

export interface SubNavigationItem extends Content {
  readonly href: string;
  readonly active?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface SubNavigationProps extends Common {
  readonly label?: string | undefined;
  readonly items: readonly SubNavigationItem[];
}

/** The parts of one record or area, each a page. */
export function SubNavigation(props: SubNavigationProps): VNode {
  return (
    <nav
      class={classNames('moj-sub-navigation', props.classes)}
      aria-label={props.label || 'Secondary navigation region'}
      {...attributesOf(props.attributes)}
    >
      <ul class="moj-sub-navigation__list">
        {props.items.map((item) => (
          <li class={classNames('moj-sub-navigation__item', item.classes)}>
            <a
              class="moj-sub-navigation__link"
              aria-current={item.active ? 'page' : undefined}
              href={item.href}
              {...attributesOf(item.attributes)}
            >
              {contentOf(item)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
