import type { ComponentChildren, VNode } from 'preact';
import { attributesOf, classNames, contentOf, hasContent, present } from './markup.ts';
import type { Absent, Attributes, Common, Content } from './options.ts';

export interface PaginationLink extends Content {
  readonly href: string;
  readonly labelText?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface PaginationItem {
  readonly number?: string | number | undefined;
  readonly href?: string | undefined;
  readonly visuallyHiddenText?: string | undefined;
  readonly current?: boolean | undefined;
  readonly ellipsis?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface PaginationProps extends Common {
  readonly items?: readonly (PaginationItem | Absent)[] | undefined;
  readonly previous?: PaginationLink | undefined;
  readonly next?: PaginationLink | undefined;
  readonly landmarkLabel?: string | undefined;
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
} as const;

type Direction = keyof typeof arrows;

function Arrow(props: { readonly type: Direction }): VNode {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${props.type}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[props.type]} />
    </svg>
  );
}

function wordsOf(link: PaginationLink, type: Direction): ComponentChildren {
  if (hasContent(link)) return contentOf(link);
  return (
    <>
      {type === 'prev' ? 'Previous' : 'Next'}
      <span class="govuk-visually-hidden"> page</span>
    </>
  );
}

interface ArrowLinkProps {
  readonly link: PaginationLink | undefined;
  readonly type: Direction;
  readonly blockLevel: boolean;
}

function ArrowLink({ link, type, blockLevel }: ArrowLinkProps): VNode | null {
  if (!link?.href) return null;
  const title = 'govuk-pagination__link-title';
  const decorated = blockLevel && !link.labelText && `${title}--decorated`;
  return (
    <div class={`govuk-pagination__${type}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={type} {...attributesOf(link.attributes)}>
        {(blockLevel || type === 'prev') && <Arrow type={type} />}{' '}
        <span class={classNames(title, decorated)}>{wordsOf(link, type)}</span>
        {link.labelText && blockLevel && (
          <>
            {' '}
            <span class="govuk-visually-hidden">:</span>{' '}
            <span class="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!blockLevel && type === 'next' && <Arrow type={type} />}
      </a>
    </div>
  );
}

function PageItem(item: PaginationItem): VNode {
  const block = 'govuk-pagination__item';
  const classes = classNames(block, item.current && `${block}--current`, item.ellipsis && `${block}--ellipsis`);
  if (item.ellipsis) return <li class={classes}>⋯</li>;
  return (
    <li class={classes}>
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href ?? ''}
        aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
        {...attributesOf(item.attributes)}
      >
        {item.number}
      </a>
    </li>
  );
}

/** The pages of a long list. */
export function Pagination(props: PaginationProps): VNode {
  const blockLevel = !props.items && Boolean(props.next ?? props.previous);
  return (
    <nav
      class={classNames('govuk-pagination', blockLevel && 'govuk-pagination--block', props.classes)}
      aria-label={props.landmarkLabel || 'Pagination'}
      {...attributesOf(props.attributes)}
    >
      <ArrowLink link={props.previous} type="prev" blockLevel={blockLevel} />
      {props.items && (
        <ul class="govuk-pagination__list">
          {present(props.items)
            .filter((item) => Object.keys(item).length > 0)
            .map((item) => (
              <PageItem {...item} />
            ))}
        </ul>
      )}
      <ArrowLink link={props.next} type="next" blockLevel={blockLevel} />
    </nav>
  );
}
