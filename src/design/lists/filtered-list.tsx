import type { ComponentChildren, VNode } from 'preact';

export interface FilteredListProps {
  /** A `Filter`. */
  readonly filter: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A list with its filter at the side; on a narrow screen the filter folds away above it. */
export function FilteredList(props: FilteredListProps): VNode {
  return (
    <div class="tl-filtered">
      <div class="tl-filtered__filter">{props.filter}</div>
      <div class="tl-filtered__results">{props.children}</div>
    </div>
  );
}
