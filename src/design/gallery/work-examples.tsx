import type { GalleryPage } from './example.ts';

export const workPages: readonly GalleryPage[] = [];
