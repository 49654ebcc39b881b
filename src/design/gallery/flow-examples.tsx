import type { GalleryPage } from './example.ts';
import { areaExamples, flowMapExamples } from './flow-map-examples.tsx';
import { matrixExamples } from './flow-matrix-examples.tsx';
import { chordExamples, sankeyExamples } from './flow-stream-examples.tsx';

/** Charts of flows and places. */
export const flowPages: readonly GalleryPage[] = [
  { slug: 'sankeys', title: 'Streams from stage to stage', examples: sankeyExamples },
  { slug: 'chords', title: 'Who sends to whom', examples: chordExamples },
  { slug: 'matrices', title: 'Grids of figures', examples: matrixExamples },
  { slug: 'maps', title: 'Maps of areas', examples: areaExamples },
  { slug: 'flow-maps', title: 'Maps of flows', examples: flowMapExamples },
];
