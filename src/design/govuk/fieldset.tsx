import type { ComponentChildren, VNode } from 'preact';
import { attributesOf, classNames, contentOf, hasContent } from './markup.ts';
import type { FieldsetOptions, LegendOptions } from './options.ts';

export interface FieldsetProps extends FieldsetOptions {
  readonly html?: ComponentChildren;
  readonly children?: ComponentChildren;
}

function Legend(props: LegendOptions): VNode {
  return (
    <legend class={classNames('govuk-fieldset__legend', props.classes)}>
      {props.isPageHeading ? <h1 class="govuk-fieldset__heading">{contentOf(props)}</h1> : contentOf(props)}
    </legend>
  );
}

/** Fields that answer one question together. */
export function Fieldset(props: FieldsetProps): VNode {
  return (
    <fieldset
      class={classNames('govuk-fieldset', props.classes)}
      role={(props.role || undefined) as 'group' | undefined}
      aria-describedby={props.describedBy || undefined}
      {...attributesOf(props.attributes)}
    >
      {hasContent(props.legend) && <Legend {...props.legend} />}
      {props.children ?? props.html}
    </fieldset>
  );
}
