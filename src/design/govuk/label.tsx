import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf, hasContent } from './markup.ts';
import type { LabelOptions } from './options.ts';

/** The name of a field; as the page's heading where the page asks one question. */
export function Label(props: LabelOptions): VNode | null {
  if (!hasContent(props)) return null;
  const label = (
    <label class={classNames('govuk-label', props.classes)} for={props.for} {...attributesOf(props.attributes)}>
      {contentOf(props)}
    </label>
  );
  return props.isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
