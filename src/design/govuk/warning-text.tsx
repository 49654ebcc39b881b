import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf } from './markup.ts';
import type { Common, Content } from './options.ts';

export interface WarningTextProps extends Content, Common {
  readonly iconFallbackText?: string | undefined;
}

/** Something that must not be overlooked. */
export function WarningText(props: WarningTextProps): VNode {
  return (
    <div class={classNames('govuk-warning-text', props.classes)} {...attributesOf(props.attributes)}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{props.iconFallbackText || 'Warning'}</span> {contentOf(props)}
      </strong>
    </div>
  );
}
