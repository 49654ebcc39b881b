import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { boldness, textWidth } from './chart-text.tsx';

/** A line of words in a drawing, and the room that it takes. */
export interface DrawnWords {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A drawing as it was written, read back: tests judge what is drawn, not what was meant. */
export interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly words: readonly DrawnWords[];
  /** What the marks say, in their order. */
  readonly says: readonly string[];
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function plain(escaped: string): string {
  return escaped.replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
}

function numberOf(attributes: string, name: string): number {
  return Number(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]);
}

function wordsOf(svg: string): readonly DrawnWords[] {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].flatMap(([, attributes = '', inside = '']) => {
    const size = numberOf(attributes, 'font-size');
    const wide = attributes.includes('font-weight="700"') ? size * boldness : size;
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
    const shift = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
    return [...inside.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)].map(([, place = '', escaped = '']) => {
      const text = plain(escaped);
      const width = textWidth(text, wide);
      const left = numberOf(place, 'x') - width * shift;
      const baseline = numberOf(place, 'y');
      return { text, left, right: left + width, top: baseline - size * 0.76, bottom: baseline + size * 0.22 };
    });
  });
}

/** Renders a drawing and reads it back. */
export function readDrawing(drawing: VNode): Drawn {
  const svg = render(drawing);
  const head = /<svg[^>]*>/.exec(svg)?.[0] ?? '';
  const titles = [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => plain(title));
  return { svg, width: numberOf(head, 'width'), height: numberOf(head, 'height'), words: wordsOf(svg), says: titles };
}

/** Pairs of words that run into each other, by half a pixel or more. */
export function collisions({ words }: Drawn): readonly string[] {
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );
}

/** Words that leave the sheet, by more than a pixel. */
export function cutOff({ words, width, height }: Drawn): readonly string[] {
  return words
    .filter(({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1)
    .map(({ text }) => text);
}

/** Attributes whose numbers are none: a path with one of them is not drawn at all. */
export function brokenNumbers({ svg }: Drawn): readonly string[] {
  return svg.match(/[a-z-]+="[^"]*(NaN|Infinity|undefined)[^"]*"/g) ?? [];
}

/** The cells of the body of a table, as text, row by row. */
export function tableRows(figures: VNode): readonly (readonly string[])[] {
  const body = /<tbody>(.*)<\/tbody>/s.exec(render(figures))?.[1] ?? '';
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh](?:\s[^>]*)?>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
      plain(cell.replace(/<[^>]*>/g, '')),
    ),
  );
}
