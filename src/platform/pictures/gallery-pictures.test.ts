import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { galleryPages, svgDocument } from '#design/index.ts';
import { pngOf } from './index.ts';

/** Every drawing of the gallery, with the page and the example that it stands in. */
const drawings = galleryPages.flatMap(({ title, examples }) =>
  examples.flatMap((example) =>
    [...render(example.node).matchAll(/<svg class="tl-chart__drawing".*?<\/svg>/gs)].map(([svg]) => ({
      name: `${title}, ${example.title}, ${/ width="(\d+)"/.exec(svg)?.[1]} pixels`,
      svg,
    })),
  ),
);

describe('the drawings of the gallery', () => {
  it('are there', () => {
    expect(drawings.length).toBeGreaterThan(40);
  });

  it('each make a picture of their size', { timeout: 120_000 }, async () => {
    for (const { name, svg } of drawings) {
      const [width, height] = ['width', 'height'].map((side) =>
        Number(new RegExp(` ${side}="([\\d.]+)"`).exec(svg)?.[1]),
      );
      const png = await pngOf(svgDocument(svg), { width: width ?? 0 });
      expect(png.readUInt32BE(16), name).toBe(2 * (width ?? 0));
      expect(Math.abs(png.readUInt32BE(20) - 2 * (height ?? 0)), name).toBeLessThanOrEqual(1);
    }
  });
});
