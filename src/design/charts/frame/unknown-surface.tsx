import type { VNode } from 'preact';
import { chartColours, chartSteps } from './chart-colours.ts';

/** Why there is no figure: none was sent, or it is so small that it could point at somebody. */
export type Unknown = 'no-figure' | 'few';

/** `fill` of a surface without a figure. */
export function unknownFill(drawing: string, unknown: Unknown): string {
  return `url(#${drawing}-${unknown})`;
}

/** Patterns that no step of a figure looks like: lines for no figure, dots for one that is held back. Once a drawing. */
export function UnknownTextures(props: { readonly drawing: string }): VNode {
  return (
    <defs>
      <pattern id={`${props.drawing}-no-figure`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill={chartColours.white} />
        <path d="M-1 1 1-1M0 6 6 0M5 7 7 5" stroke={chartColours.closed} stroke-width="1" fill="none" />
      </pattern>
      <pattern id={`${props.drawing}-few`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill={chartColours.white} />
        <circle cx="1.5" cy="1.5" r="1.1" fill={chartSteps[3]} />
        <circle cx="4.5" cy="4.5" r="1.1" fill={chartSteps[3]} />
      </pattern>
    </defs>
  );
}
