import type { ComponentChildren, VNode } from 'preact';
import { attributesOf, classNames, contentOf, present } from './markup.ts';
import type { Absent, Attributes, Common, Content } from './options.ts';

export interface ServiceNavigationItem extends Content {
  readonly href?: string | undefined;
  /** This very page. */
  readonly current?: boolean | undefined;
  /** The part of the service that this page belongs to. */
  readonly active?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface ServiceNavigationSlots {
  readonly start?: ComponentChildren;
  readonly end?: { readonly html: ComponentChildren; readonly align?: string | undefined } | undefined;
  readonly navigationStart?: ComponentChildren;
  readonly navigationEnd?: ComponentChildren;
}

export interface ServiceNavigationProps extends Common {
  readonly ariaLabel?: string | undefined;
  readonly menuButtonText?: string | undefined;
  readonly menuButtonLabel?: string | undefined;
  readonly navigationLabel?: string | undefined;
  readonly navigationId?: string | undefined;
  readonly navigationClasses?: string | undefined;
  readonly collapseNavigationOnMobile?: boolean | undefined;
  readonly serviceName?: string | undefined;
  readonly serviceUrl?: string | undefined;
  readonly navigation?: readonly (ServiceNavigationItem | Absent)[] | undefined;
  readonly slots?: ServiceNavigationSlots | undefined;
}

const block = 'govuk-service-navigation';

function ServiceName(props: { readonly name: string; readonly url: string | undefined }): VNode {
  return (
    <span class={`${block}__service-name`}>
      {props.url ? (
        <a href={props.url} class={`${block}__link`}>
          {props.name}
        </a>
      ) : (
        <span class={`${block}__text`}>{props.name}</span>
      )}
    </span>
  );
}

function Item(item: ServiceNavigationItem): VNode {
  const active = Boolean(item.active) || Boolean(item.current);
  const current = active ? (item.current ? 'page' : 'true') : undefined;
  // Strong, so that the current item shows even where somebody overrides colours and styles.
  const inside = active ? <strong class={`${block}__active-fallback`}>{contentOf(item)}</strong> : contentOf(item);
  const classes = classNames(`${block}__item`, active && `${block}__item--active`);
  if (item.href) {
    return (
      <li class={classes}>
        <a class={`${block}__link`} href={item.href} aria-current={current} {...attributesOf(item.attributes)}>
          {inside}
        </a>
      </li>
    );
  }
  return (
    <li class={classes}>
      {contentOf(item) && (
        <span class={`${block}__text`} aria-current={current}>
          {inside}
        </span>
      )}
    </li>
  );
}

function Navigation(props: ServiceNavigationProps): VNode | null {
  const items = present(props.navigation);
  const { slots } = props;
  if (items.length === 0 && !slots?.navigationStart && !slots?.navigationEnd) return null;
  const text = props.menuButtonText || 'Menu';
  const id = props.navigationId || 'navigation';
  const label = props.menuButtonLabel && props.menuButtonLabel !== text ? props.menuButtonLabel : undefined;
  return (
    <nav aria-label={props.navigationLabel || text} class={classNames(`${block}__wrapper`, props.navigationClasses)}>
      {(props.collapseNavigationOnMobile ?? items.length > 1) && (
        <button
          type="button"
          class={`${block}__toggle govuk-js-service-navigation-toggle`}
          aria-controls={id}
          aria-label={label}
          hidden
          aria-hidden="true"
        >
          {text}
        </button>
      )}
      <ul class={`${block}__list`} id={id}>
        {slots?.navigationStart}
        {items.map((item) => (
          <Item {...item} />
        ))}
        {slots?.navigationEnd}
      </ul>
    </nav>
  );
}

/** The sections of the service. */
export function ServiceNavigation(props: ServiceNavigationProps): VNode {
  const { slots } = props;
  const inline = slots?.end?.align === 'inline' && `${block}__inlining-container`;
  const attributes = attributesOf({
    class: classNames(block, props.classes),
    'data-module': block,
    ...props.attributes,
  });
  const inside = (
    <div class={classNames('govuk-width-container', inline)}>
      {slots?.start}
      <div class={`${block}__container`}>
        {props.serviceName && <ServiceName name={props.serviceName} url={props.serviceUrl} />}
        <Navigation {...props} />
      </div>
      {slots?.end?.html}
    </div>
  );
  if (props.serviceName || slots?.start || slots?.end?.html) {
    return (
      <section aria-label={props.ariaLabel ?? 'Service information'} {...attributes}>
        {inside}
      </section>
    );
  }
  return <div {...attributes}>{inside}</div>;
}
