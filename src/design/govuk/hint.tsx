import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf } from './markup.ts';
import type { HintOptions } from './options.ts';

/** A sentence that helps to answer. */
export function Hint(props: HintOptions): VNode {
  return (
    <div id={props.id} class={classNames('govuk-hint', props.classes)} {...attributesOf(props.attributes)}>
      {contentOf(props)}
    </div>
  );
}
