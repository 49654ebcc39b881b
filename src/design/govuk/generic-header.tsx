import type { ComponentChildren, VNode } from 'preact';
import { attributesOf, classNames } from './markup.ts';
import type { Common } from './options.ts';

export interface GenericHeaderProps extends Common {
  /** `/` unless told. */
  readonly url?: string | undefined;
  readonly logoText?: string | undefined;
  /** A drawing bears its name in a `<title>`: it is all that the link says. */
  readonly logoHtml?: ComponentChildren;
  readonly containerClasses?: string | undefined;
}

/** A header without GOV.UK's logo, for pages outside the service. Pages of the service have `PageHeader`. */
export function GenericHeader(props: GenericHeaderProps): VNode {
  const block = 'govuk-generic-header';
  return (
    <div class={classNames(block, props.classes)} {...attributesOf(props.attributes)}>
      <div class={classNames(`${block}__container`, props.containerClasses || 'govuk-width-container')}>
        <div class={`${block}__logo`}>
          <a href={props.url || '/'} class={`${block}__homepage-link`}>
            {props.logoHtml || props.logoText}
          </a>
        </div>
      </div>
    </div>
  );
}
