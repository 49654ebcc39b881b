import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf } from './markup.ts';
import type { Attributes, Common, Content } from './options.ts';

export interface BreadcrumbItem extends Content {
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface BreadcrumbsProps extends Common {
  readonly items: readonly BreadcrumbItem[];
  readonly collapseOnMobile?: boolean | undefined;
  readonly labelText?: string | undefined;
}

/** Where this page stands. */
export function Breadcrumbs(props: BreadcrumbsProps): VNode {
  const collapse = props.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile';
  return (
    <nav
      class={classNames('govuk-breadcrumbs', props.classes, collapse)}
      aria-label={props.labelText ?? 'Breadcrumb'}
      {...attributesOf(props.attributes)}
    >
      <ol class="govuk-breadcrumbs__list">
        {props.items.map((item) =>
          item.href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={item.href} {...attributesOf(item.attributes)}>
                {contentOf(item)}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {contentOf(item)}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
