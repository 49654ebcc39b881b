import type { VNode } from 'preact';
import { Button } from './button.tsx';
import { attributesOf, classNames, hasContent, translations } from './markup.ts';
import type { Common, Content } from './options.ts';

export interface ExitThisPageProps extends Content, Common {
  readonly id?: string | undefined;
  /** Where to, at once: something that anybody might be reading. */
  readonly redirectUrl?: string | undefined;
  readonly activatedText?: string | undefined;
  readonly timedOutText?: string | undefined;
  readonly pressTwoMoreTimesText?: string | undefined;
  readonly pressOneMoreTimeText?: string | undefined;
}

const usualWords = (
  <>
    <span class="govuk-visually-hidden">Emergency</span> Exit this page
  </>
);

/** The way out for somebody who may be watched while reading. With scripts, pressing Shift three times does the same. */
export function ExitThisPage(props: ExitThisPageProps): VNode {
  const attributes = attributesOf({
    'data-module': 'govuk-exit-this-page',
    ...translations('activated', props.activatedText),
    ...translations('timed-out', props.timedOutText),
    ...translations('press-two-more-times', props.pressTwoMoreTimesText),
    ...translations('press-one-more-time', props.pressOneMoreTimeText),
    ...props.attributes,
  });
  return (
    <div id={props.id || undefined} class={classNames('govuk-exit-this-page', props.classes)} {...attributes}>
      <Button
        html={hasContent(props) ? props.html : usualWords}
        text={props.text}
        classes="govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
        href={props.redirectUrl || 'https://www.bbc.co.uk/weather'}
        attributes={{ rel: 'nofollow noreferrer' }}
      />
    </div>
  );
}
