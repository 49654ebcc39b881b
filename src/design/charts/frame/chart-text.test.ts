import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boldness, textSize, textWidth, wrapText } from './chart-text.tsx';

const fonts = createRequire(import.meta.url)
  .resolve('dejavu-fonts-ttf/package.json')
  .replace('package.json', 'ttf/');

/** Pixels that a text takes in the font that documents are drawn in. */
function drawnWidth(text: string, bold: boolean): number {
  const weight = bold ? 700 : 400;
  const escaped = text.replaceAll('&', '&amp;');
  const drawing = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="60"><text x="9" y="40" font-size="${textSize}" font-weight="${weight}">${escaped}</text></svg>`,
    {
      font: {
        loadSystemFonts: false,
        fontFiles: [`${fonts}DejaVuSans.ttf`, `${fonts}DejaVuSans-Bold.ttf`],
        defaultFontFamily: 'DejaVu Sans',
      },
    },
  );
  return drawing.getBBox()?.width ?? 0;
}

describe('textWidth', () => {
  it.each([
    'Metropolitan Police Service',
    'Heddlu Dyfed-Powys Police',
    'Gwasanaeth Tân ac Achub Canolbarth a Gorllewin Cymru',
    'ŵyŵŵ',
    'شرطة ميرسيسايد',
    'محمد عبد الرحمن',
    'nothing known 3 March to 9 May',
    '1,234,567',
    '−14.3',
    '100% & more…',
  ])('gives %s the room that it takes in the shipped font, and not much more', (text) => {
    for (const [bold, size] of [
      [false, textSize],
      [true, textSize * boldness],
    ] as const) {
      const drawn = drawnWidth(text, bold);
      expect(drawn).toBeGreaterThan(0);
      expect(textWidth(text, size)).toBeGreaterThanOrEqual(drawn);
      expect(textWidth(text, size)).toBeLessThan(drawn * 1.3 + 4);
    }
  });
});

describe('wrapText', () => {
  it('breaks between words, and within a word that is longer than a line', () => {
    expect(wrapText('Kent Police', 60)).toEqual(['Kent', 'Police']);
    expect(wrapText('Llanfairpwllgwyngyll', 100, 3)).toEqual(['Llanfairpwl-', 'lgwyngyll']);
  });

  it('ends in … only where it must', () => {
    expect(wrapText('Kent Police and Essex Police', 60, 2).at(-1)).toMatch(/…$/);
    expect(wrapText('Kent Police', 400, 1)).toEqual(['Kent Police']);
  });

  it('gives lines that fit', () => {
    const room = fc.integer({ min: 40, max: 400 });
    fc.assert(
      fc.property(fc.lorem({ maxCount: 15 }), room, fc.integer({ min: 1, max: 4 }), (text, pixels, most) => {
        const lines = wrapText(text, pixels, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(pixels);
      }),
    );
  });
});
