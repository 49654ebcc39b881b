import type { ComponentChildren, VNode } from 'preact';

export interface MarkProps {
  /** What the mark says, whole: "Kent, March 2026: 38 lines in". Shown on hover and focus. */
  readonly say: string;
  /** The list or record behind it: makes the mark a link. */
  readonly href?: string | undefined;
  readonly children: ComponentChildren;
}

/**
 * One thing in a drawing that has a value: a bar, a point, a ribbon. The browser shows its title on hover; with scripts
 * the reader can step from mark to mark by arrow keys (islands/enhance/chart-values.ts). The table has every value too.
 */
export function Mark(props: MarkProps): VNode {
  const inside = (
    <>
      <title>{props.say}</title>
      {props.children}
    </>
  );
  if (props.href === undefined) return <g class="tl-mark">{inside}</g>;
  return (
    <a class="tl-mark" href={props.href} aria-label={props.say}>
      {inside}
    </a>
  );
}
