export * from './charts/index.ts';
export type { Example, GalleryGroup, GalleryPage, PagePattern } from './gallery/example.ts';
export { galleryGroups, galleryPages } from './gallery/gallery-pages.ts';
export { pagePatterns } from './gallery/page-patterns.tsx';
export * from './govuk/index.ts';
export * from './layout/index.ts';
export * from './lists/index.ts';
export * from './moj/index.ts';
export * from './record/index.ts';
