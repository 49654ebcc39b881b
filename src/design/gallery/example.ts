import type { VNode } from 'preact';

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
