import type { VNode } from 'preact';
import type { Marking } from '#kernel/marking.ts';

export interface MarkingBarProps {
  readonly marking: Marking;
}

/** The marking at the head or foot of a page, on screen and on every sheet of paper. */
export function MarkingBar({ marking }: MarkingBarProps): VNode {
  const kind = marking === 'OFFICIAL' ? 'official' : 'official-sensitive';
  return (
    <p class={`tl-marking tl-marking--${kind}`}>
      <span class="govuk-visually-hidden">Marking: </span>
      {marking}
    </p>
  );
}
