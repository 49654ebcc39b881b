import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../govuk/button.tsx';
import type { Attributes } from '../govuk/options.ts';

export interface InterruptionAction {
  readonly text: string;
  /** Without it the action is a button that sends the form round the card. */
  readonly href?: string | undefined;
  /** The primary action is a button and the secondary a link unless told. A link takes no attributes. */
  readonly style?: 'button' | 'link' | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface InterruptionCardProps {
  /** The page's own heading: the card is all that the page shows. */
  readonly heading: string;
  readonly primaryAction: InterruptionAction;
  readonly secondaryAction?: InterruptionAction | undefined;
  readonly children: ComponentChildren;
}

function Action(props: { readonly action: InterruptionAction; readonly isLink: boolean }): VNode {
  const { text, href, attributes } = props.action;
  if (props.isLink) {
    return (
      <a class="govuk-link govuk-link--inverse" href={href ?? ''}>
        {text}
      </a>
    );
  }
  return <Button text={text} href={href} classes="govuk-button--inverse" preventDoubleClick attributes={attributes} />;
}

/** Stops somebody for a moment before they go on: what they must know, and how to go on or back. */
export function InterruptionCard(props: InterruptionCardProps): VNode {
  const { primaryAction, secondaryAction } = props;
  return (
    <div class="moj-interruption-card">
      <div class="moj-interruption-card__content">
        <h1 class="moj-interruption-card__heading">{props.heading}</h1>
        <div class="moj-interruption-card__body">{props.children}</div>
        <div class="govuk-button-group moj-interruption-card__actions">
          <Action action={primaryAction} isLink={primaryAction.style === 'link'} />{' '}
          {secondaryAction && <Action action={secondaryAction} isLink={secondaryAction.style !== 'button'} />}
        </div>
      </div>
    </div>
  );
}
