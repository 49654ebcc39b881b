import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** Characters that XML cannot hold, even escaped. A name with one of them would make the whole picture unreadable. */
const notXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A tag with its attributes, some of them without a value: pages may write those so, XML may not. */
const tag = /<[\w-]+(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/g;

function withValues(written: string): string {
  return written.replace(/\s([\w:-]+)(="[^"]*")?/g, (whole: string, name: string, value: string | undefined) =>
    value === undefined ? ` ${name}=""` : whole,
  );
}

/** The same for a drawing that stands on a page already. Throws if it is anything else. */
export function svgDocument(written: string): string {
  if (!written.startsWith('<svg ') || !written.endsWith('</svg>'))
    throw new Error('Only a drawing can stand alone as SVG');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written.replace(notXml, '\u{fffd}').replace(tag, withValues)}`;
}

/**
 * A drawing as an SVG document of its own, for files and pictures: what `xChartDrawing` gives, not a whole figure. Throws if
 * it is anything else.
 */
export function standaloneSvg(drawing: VNode): string {
  return svgDocument(render(drawing));
}
