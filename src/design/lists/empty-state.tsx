import type { ComponentChildren, VNode } from 'preact';

export interface EmptyStateProps {
  /** What is not here yet: "No lines yet". */
  readonly title: string;
  /** What will be here, or why there is nothing. */
  readonly children: ComponentChildren;
  /** How to start, or the way out: import a file, clear the filters. */
  readonly start?: { readonly href: string; readonly text: string } | undefined;
}

/** A page or list with nothing in it: says what will be here and how to start. */
export function EmptyState(props: EmptyStateProps): VNode {
  return (
    <div class="tl-empty">
      <p class="tl-empty__title">{props.title}</p>
      <div class="tl-empty__words">{props.children}</div>
      {props.start && (
        <p class="tl-empty__start">
          <a class="govuk-link" href={props.start.href}>
            {props.start.text}
          </a>
        </p>
      )}
    </div>
  );
}
