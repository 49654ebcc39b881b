import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf } from '../govuk/markup.ts';
import type { Common, Content } from '../govuk/options.ts';

export interface BadgeProps extends Content, Common {}

/** A word that must be seen beside a name: "Child". */
export function Badge(props: BadgeProps): VNode {
  return (
    <span class={classNames('moj-badge', props.classes)} {...attributesOf(props.attributes)}>
      {contentOf(props)}
    </span>
  );
}
