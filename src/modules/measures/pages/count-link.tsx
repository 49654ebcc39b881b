import type { VNode } from 'preact';
import { sayNumber } from '#design/index.ts';
import type { Counted } from '../rules/counted.ts';

/** A number that opens its list. `what` tells this link from the others for those who hear it alone: "lines out of Kent". */
export function CountLink(props: { readonly counted: Counted; readonly what: string }): VNode {
  const { value, href } = props.counted;
  if (href === null) return <>{sayNumber(value)}</>;
  return (
    <a class={value === 0 ? 'govuk-link tl-zero' : 'govuk-link'} href={href}>
      {sayNumber(value)}
      <span class="govuk-visually-hidden"> {props.what}</span>
    </a>
  );
}
