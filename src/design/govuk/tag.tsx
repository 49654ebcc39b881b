import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf } from './markup.ts';
import type { Common, Content } from './options.ts';

export interface TagProps extends Content, Common {}

/** The status of something, in a word or two. */
export function Tag(props: TagProps): VNode {
  return (
    <strong class={classNames('govuk-tag', props.classes)} {...attributesOf(props.attributes)}>
      {contentOf(props)}
    </strong>
  );
}
