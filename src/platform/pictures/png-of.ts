import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);

/** The fonts that come with the product. Without them no machine would draw a word, and each would draw words of its own. */
const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
  require.resolve(`dejavu-fonts-ttf/ttf/${file}`),
);

/** Dots for each pixel of the drawing: paper shows twice what a screen does. */
const dotsPerPixel = 2;

/** The widest drawing of which a picture is made, in pixels: twice what a page has room for. */
export const widestPicture = 1500;

/** How many times as tall as wide a picture may be. With the widest, that bounds the memory of one to 290 megabytes. */
const tallest = 8;

export interface PictureSize {
  /** Pixels that the drawing takes across on a page; the picture has twice as many. The height follows. */
  readonly width: number;
}

/** How tall a drawing is for its width, by its own word. */
function shareOf(svg: string): number {
  const [, , , width, height] = /<svg[^>]* viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? [];
  return Number(height) / Number(width);
}

/**
 * A PNG of one of our own drawings, for documents: on white, with the shipped fonts, in a thread of its own. DejaVu Sans has
 * Latin (Welsh too), Greek, Cyrillic and Arabic letters; others are drawn as boxes.
 * @param svg a document of its own, with a `viewBox`; see `standaloneSvg` of the design system
 * @throws RangeError for a size that no page has; Error for what is no drawing, or asks for files
 */
export async function pngOf(svg: string, size: PictureSize): Promise<Buffer> {
  const { width } = size;
  if (!Number.isFinite(width) || width < 1 || width > widestPicture) {
    throw new RangeError(`A picture is 1 to ${widestPicture} pixels wide, not ${width}`);
  }
  const share = shareOf(svg);
  if (!(share > 0 && share <= tallest)) {
    throw new RangeError(`A picture needs a view box, at most ${tallest} times as tall as wide`);
  }
  // Ours name no files and no entities: whoever does wants something of this machine.
  if (/<image|<!|<feImage/i.test(svg))
    throw new Error('A drawing that asks for more than itself is not made into a picture');
  const picture = await renderAsync(svg, {
    background: '#ffffff',
    fitTo: { mode: 'width', value: Math.round(width * dotsPerPixel) },
    font: {
      loadSystemFonts: false,
      fontFiles,
      defaultFontFamily: 'DejaVu Sans',
      sansSerifFamily: 'DejaVu Sans',
    },
    logLevel: 'off',
  });
  return picture.asPng();
}
