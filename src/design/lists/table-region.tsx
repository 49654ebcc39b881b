import type { ComponentChildren, VNode } from 'preact';
import { attributesOf } from '../govuk/markup.ts';

export interface TableRegionProps {
  /** The caption of the table in it, which names the region too. */
  readonly caption: string;
  /** One table. */
  readonly children: ComponentChildren;
}

/**
 * Lets a table scroll sideways where the window is too narrow for it, so that the page need not. Every table stands in one
 * whose words are not known to be few and short.
 */
export function TableRegion({ caption, children }: TableRegionProps): VNode {
  // A region that scrolls must be reachable by keyboard, or its far side is out of reach (WCAG 2.1.1).
  const region = attributesOf({ role: 'region', 'aria-label': `${caption}, table`, tabindex: 0 });
  return (
    <div class="tl-table-region" {...region}>
      {children}
    </div>
  );
}
