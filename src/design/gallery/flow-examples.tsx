import type { GalleryPage } from './example.ts';

export const flowPages: readonly GalleryPage[] = [];
