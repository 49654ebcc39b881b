import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf } from './markup.ts';
import type { Common, Content } from './options.ts';

export interface SkipLinkProps extends Content, Common {
  readonly href?: string | undefined;
}

/** Past the furniture to the content, for those who use a keyboard. */
export function SkipLink(props: SkipLinkProps): VNode {
  return (
    <a
      href={props.href || '#content'}
      class={classNames('govuk-skip-link', props.classes)}
      data-module="govuk-skip-link"
      {...attributesOf(props.attributes)}
    >
      {contentOf(props)}
    </a>
  );
}
