import type { GalleryPage } from './example.ts';

export const chartPages: readonly GalleryPage[] = [];
