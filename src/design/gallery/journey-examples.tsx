import type { GalleryPage } from './example.ts';

export const journeyPages: readonly GalleryPage[] = [];
