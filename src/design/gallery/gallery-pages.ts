import { chartPages } from './chart-examples.tsx';
import type { GalleryGroup, GalleryPage } from './example.ts';
import { flowPages } from './flow-examples.tsx';
import { formPages } from './form-examples.tsx';
import { govukPages } from './govuk-examples.tsx';
import { journeyPages } from './journey-examples.tsx';
import { listPages } from './list-examples.tsx';
import { mojPages } from './moj-examples.tsx';
import { recordPages } from './record-examples.tsx';
import { textPages } from './text-examples.tsx';
import { workPages } from './work-examples.tsx';

/** Every component in its states: empty, one, many, wrong, long words. To look at, and for tests to go through. */
export const galleryGroups: readonly GalleryGroup[] = [
  { title: 'Our own', pages: [...recordPages, ...workPages, ...listPages, ...journeyPages] },
  { title: 'Charts', pages: [...chartPages, ...flowPages] },
  { title: 'From the Ministry of Justice', pages: mojPages },
  { title: 'From GOV.UK', pages: [...formPages, ...textPages, ...govukPages] },
];

export const galleryPages: readonly GalleryPage[] = galleryGroups.flatMap((group) => group.pages);
