import type { VNode } from 'preact';
import { attributesOf, classNames, contentOf } from './markup.ts';
import type { Common, Content } from './options.ts';
import { Tag } from './tag.tsx';

export interface PhaseBannerProps extends Content, Common {
  readonly tag?: (Content & { readonly classes?: string | undefined }) | undefined;
}

/** How finished the service is: "Alpha", "Beta". */
export function PhaseBanner(props: PhaseBannerProps): VNode {
  return (
    <div
      class={classNames('govuk-phase-banner govuk-width-container', props.classes)}
      {...attributesOf(props.attributes)}
    >
      <p class="govuk-phase-banner__content">
        <Tag
          text={props.tag?.text}
          html={props.tag?.html}
          classes={classNames('govuk-phase-banner__content__tag', props.tag?.classes)}
        />{' '}
        <span class="govuk-phase-banner__text">{contentOf(props)}</span>
      </p>
    </div>
  );
}
