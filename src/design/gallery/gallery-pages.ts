import type { GalleryPage } from './example.ts';
import { formPages } from './form-examples.tsx';
import { listPages } from './list-examples.tsx';
import { recordPages } from './record-examples.tsx';
import { textPages } from './text-examples.tsx';

/** Every component in its states: empty, one, many, wrong, long words. To look at, and for tests to go through. */
export const galleryPages: readonly GalleryPage[] = [...recordPages, ...listPages, ...formPages, ...textPages];
