import { type GalleryPage, galleryPages, pagePatterns, renderDocument } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { GalleryExamplesPage, GalleryIndexPage } from '../../src/modules/front/pages/gallery-page.tsx';
import { samplePage } from './sample-page.tsx';

/** A page of the gallery, and how the product draws it. */
export interface ShownPage {
  /** Its file of looks is named after it. */
  readonly slug: string;
  readonly title: string;
  readonly address: string;
  /** Whether how it looks is kept. */
  readonly kept: boolean;
  readonly draw: (facts: PageFacts) => string;
}

/** The list of all the others. It changes with each of them, so how it looks is not kept. */
const index: ShownPage = {
  slug: 'index',
  title: 'The list of components',
  address: '/gallery',
  kept: false,
  draw: (facts) => renderDocument(GalleryIndexPage(facts)),
};

function showExamples(page: GalleryPage): ShownPage {
  return {
    slug: page.slug,
    title: page.title,
    address: `/gallery/${page.slug}`,
    kept: true,
    draw: (facts) => renderDocument(GalleryExamplesPage(facts, page)),
  };
}

const patterns: readonly ShownPage[] = pagePatterns.map(({ slug, title, page }) => ({
  slug,
  title,
  address: `/gallery/${slug}`,
  kept: true,
  draw: (facts) => renderDocument(page(facts)),
}));

/** Everything that the gallery shows, each page as a person is given it. */
export const everyPage: readonly ShownPage[] = [index, ...galleryPages.map(showExamples), ...patterns];

/** Not of the gallery: what the checks themselves are tried on. */
export const sample: ShownPage = showExamples(samplePage);
