import type { VNode } from 'preact';
import type { PageFacts } from '#kernel/page-facts.ts';

/** One component in one state. */
export interface Example {
  readonly title: string;
  readonly node: VNode;
}

/** Examples that belong together, shown on one page. */
export interface GalleryPage {
  readonly slug: string;
  readonly title: string;
  readonly examples: readonly Example[];
}

/** A whole page as the product would show it, with all its furniture: the shape that a page of its kind follows. */
export interface PagePattern {
  readonly slug: string;
  readonly title: string;
  readonly page: (facts: PageFacts) => VNode;
}

/** Pages of the gallery that have one origin. */
export interface GalleryGroup {
  readonly title: string;
  readonly pages: readonly GalleryPage[];
}
