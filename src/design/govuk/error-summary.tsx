import type { ComponentChildren, VNode } from 'preact';
import { attributesOf, classNames, contentOf } from './markup.ts';
import type { Attributes, Common, Content } from './options.ts';

export interface ErrorSummaryItem extends Content {
  /** `#` and the id of the field that is wrong. */
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface ErrorSummaryProps extends Common {
  readonly titleText?: string | undefined;
  readonly titleHtml?: ComponentChildren;
  readonly descriptionText?: string | undefined;
  readonly descriptionHtml?: ComponentChildren;
  readonly errorList?: readonly ErrorSummaryItem[] | undefined;
  readonly disableAutoFocus?: boolean | undefined;
  readonly children?: ComponentChildren;
}

function Errors(props: { readonly items: readonly ErrorSummaryItem[] }): VNode {
  return (
    <ul class="govuk-list govuk-error-summary__list">
      {props.items.map((item) => (
        <li>
          {item.href ? (
            <a href={item.href} {...attributesOf(item.attributes)}>
              {contentOf(item)}
            </a>
          ) : (
            contentOf(item)
          )}
        </li>
      ))}
    </ul>
  );
}

/** Everything that is wrong on the page, at its top. */
export function ErrorSummary(props: ErrorSummaryProps): VNode {
  const description = props.children ?? (props.descriptionHtml || props.descriptionText);
  return (
    <div
      class={classNames('govuk-error-summary', props.classes)}
      data-module="govuk-error-summary"
      {...attributesOf({ 'data-disable-auto-focus': props.disableAutoFocus, ...props.attributes })}
    >
      {/* The alert is a child of the part that takes the focus, or screen readers miss some of it (govuk-frontend). */}
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.titleHtml || props.titleText}</h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {props.errorList && props.errorList.length > 0 && <Errors items={props.errorList} />}
        </div>
      </div>
    </div>
  );
}
