import { galleryPages, pagePatterns } from '#design/index.ts';
import { missing } from '#kernel/failure.ts';
import { nothingSeen, type Route, shown } from '#platform/http/index.ts';
import { openPage } from './open-page.ts';
import { GalleryExamplesPage, GalleryIndexPage } from './pages/gallery-page.tsx';

const why = 'Our own components with made-up words, to be looked at and tested; only on a demonstration.';

const gallery = openPage('/gallery', why, async () => shown(nothingSeen, (facts) => GalleryIndexPage(facts)));

const galleryPage = openPage('/gallery/:page', why, async ({ address }) => {
  const slug = address.split('?', 1)[0]?.slice('/gallery/'.length);
  const pattern = pagePatterns.find((each) => each.slug === slug);
  if (pattern !== undefined) return shown(nothingSeen, (facts) => pattern.page(facts));
  const page = galleryPages.find((each) => each.slug === slug);
  return page === undefined ? missing : shown(nothingSeen, (facts) => GalleryExamplesPage(facts, page));
});

/**
 * The components and the kinds of page, to be looked at. For demonstrations alone: pages with made-up children and lines on
 * them have no place beside real ones.
 */
export const galleryRoutes: readonly Route[] = [gallery, galleryPage];
