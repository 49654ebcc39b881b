import type { ComponentChildren, VNode } from 'preact';
import { HiddenValues, type Values } from '../journey/hidden-values.tsx';

export interface BatchFormProps {
  /** Where the choice is sent, with POST. */
  readonly action: string;
  readonly csrf: string;
  /** What else is sent: the address to come back to. */
  readonly hidden?: Values | undefined;
  /** The buttons; each with a `name` and `value` where there are several. */
  readonly buttons: ComponentChildren;
  /** The same list with every row chosen, and with none: links, so that they work without scripts. */
  readonly allHref?: string | undefined;
  readonly noneHref?: string | undefined;
  /** A `DataTable` with `select`. */
  readonly children: ComponentChildren;
}

/** Doing one thing with several rows: the table with its boxes, then what can be done with the rows that are chosen. */
export function BatchForm(props: BatchFormProps): VNode {
  return (
    <form class="tl-batch" method="post" action={props.action}>
      <input type="hidden" name="_csrf" value={props.csrf} />
      <HiddenValues values={props.hidden ?? {}} />
      {(props.allHref !== undefined || props.noneHref !== undefined) && (
        <p class="tl-batch__all">
          {props.allHref !== undefined && (
            <a class="govuk-link" href={props.allHref}>
              Choose all on this page
            </a>
          )}
          {props.noneHref !== undefined && (
            <a class="govuk-link" href={props.noneHref}>
              Choose none
            </a>
          )}
        </p>
      )}
      {props.children}
      <div class="tl-batch__bar">
        <p class="tl-batch__words">With the rows that you chose:</p>
        <div class="govuk-button-group">{props.buttons}</div>
      </div>
    </form>
  );
}
