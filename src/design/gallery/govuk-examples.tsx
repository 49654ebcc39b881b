import type { GalleryPage } from './example.ts';

export const govukPages: readonly GalleryPage[] = [];
