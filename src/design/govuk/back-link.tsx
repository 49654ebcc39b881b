import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf, hasContent } from './markup.ts';
import type { Common, Content } from './options.ts';

export interface BackLinkProps extends Content, Common {
  readonly href?: string | undefined;
}

/** The way back to where one came from. */
export function BackLink(props: BackLinkProps): VNode {
  return (
    <a
      href={props.href || '#'}
      class={classNames('govuk-back-link', props.classes)}
      {...attributesOf(props.attributes)}
    >
      {hasContent(props) ? contentOf(props) : 'Back'}
    </a>
  );
}
