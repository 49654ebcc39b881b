import type { ComponentChildren, VNode } from 'preact';

export interface EmptyStateProps {
  /** What is not here yet: "No lines yet". */
  readonly title: string;
  /** What will be here, and how to start. */
  readonly children: ComponentChildren;
}

/** A page or list with nothing in it: says what will be here and how to start. */
export function EmptyState(props: EmptyStateProps): VNode {
  return (
    <div class="tl-empty">
      <p class="tl-empty__title">{props.title}</p>
      <div class="tl-empty__words">{props.children}</div>
    </div>
  );
}
