import type { ComponentChildren, VNode } from 'preact';
import { attributesOf, classNames, contentOf } from './markup.ts';
import type { Common, Content } from './options.ts';

export interface InsetTextProps extends Content, Common {
  readonly id?: string | undefined;
  readonly children?: ComponentChildren;
}

/** Words set apart from the rest. */
export function InsetText(props: InsetTextProps): VNode {
  return (
    <div
      id={props.id || undefined}
      class={classNames('govuk-inset-text', props.classes)}
      {...attributesOf(props.attributes)}
    >
      {props.children ?? contentOf(props)}
    </div>
  );
}
