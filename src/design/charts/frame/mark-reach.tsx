import type { VNode } from 'preact';
import type { Frame } from '../choropleth/area-paths.ts';
import { round } from './chart-text.tsx';

/** Room of a mark for the pointer and the thumb: its words, which are drawn over it. Nothing of it is seen. */
export function MarkReach({ x, y, width, height }: Frame): VNode {
  return (
    <rect
      class="tl-mark__reach"
      x={round(x)}
      y={round(y)}
      width={round(width)}
      height={round(height)}
      fill="none"
      pointer-events="all"
    />
  );
}
