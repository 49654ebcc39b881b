import type { GalleryPage } from './example.ts';

export const mojPages: readonly GalleryPage[] = [];
