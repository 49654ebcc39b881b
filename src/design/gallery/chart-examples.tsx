import { barExamples } from './chart-bar-examples.tsx';
import { laneExamples } from './chart-lane-examples.tsx';
import { lineExamples } from './chart-line-examples.tsx';
import { dotExamples, smallMultipleExamples } from './chart-many-examples.tsx';
import { funnelExamples, pyramidExamples, waterfallExamples } from './chart-people-examples.tsx';
import type { GalleryPage } from './example.ts';

/** Charts of figures. */
export const chartPages: readonly GalleryPage[] = [
  { slug: 'bar-charts', title: 'Bars', examples: barExamples },
  { slug: 'line-charts', title: 'Lines over time', examples: lineExamples },
  { slug: 'small-multiples', title: 'Small multiples', examples: smallMultipleExamples },
  { slug: 'dot-plots', title: 'Dots with ranges', examples: dotExamples },
  { slug: 'age-pyramids', title: 'Age pyramids', examples: pyramidExamples },
  { slug: 'funnels', title: 'Funnels', examples: funnelExamples },
  { slug: 'waterfalls', title: 'Waterfalls', examples: waterfallExamples },
  { slug: 'timeline-lanes', title: 'Lanes of time', examples: laneExamples },
];
