import type { ComponentChildren, VNode } from 'preact';
import { Panel } from '../govuk/panel.tsx';

export interface ConfirmationProps {
  /** What is done: "Encounter recorded". The page's h1. */
  readonly title: string;
  /** The reference of what was made. */
  readonly reference?: string | undefined;
  /** What must be done at once: a `SafetyFirst`. */
  readonly first?: ComponentChildren;
  /** What happens next, by whom and by when: a sentence each. */
  readonly next: readonly ComponentChildren[];
  /** Where to go from here. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** The end of a journey: what was done, under which reference, and what happens next. */
export function Confirmation(props: ConfirmationProps): VNode {
  return (
    <div class="tl-journey">
      <Panel
        titleText={props.title}
        html={
          props.reference !== undefined && (
            <>
              Its reference <strong>{props.reference}</strong>
            </>
          )
        }
      />
      {props.first}
      <h2 class="govuk-heading-m">What happens next</h2>
      <ul class="govuk-list govuk-list--bullet">
        {props.next.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {props.links.map((link) => (
        <p class="govuk-body">
          <a class="govuk-link" href={link.href}>
            {link.text}
          </a>
        </p>
      ))}
    </div>
  );
}
