import { type Blocks, block, parts, type Strip } from '../contract.ts';

/** Red, green, blue, and how many pixels there are: blocks at the edges have fewer. */
const sums = 4;

/** How dark, how blue, how red. */
const planes = 3;

async function decode(photograph: string): Promise<ImageBitmap> {
  const file = new Blob([Uint8Array.fromBase64(photograph)], { type: 'image/png' });
  // Colours as they are in the file, whatever the machine's screen would make of them.
  return createImageBitmap(file, { colorSpaceConversion: 'none' });
}

interface Easel {
  readonly canvas: OffscreenCanvas;
  readonly brush: OffscreenCanvasRenderingContext2D;
}

function setUp(width: number, height: number): Easel {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (brush === null) throw new Error('There is no canvas to draw on');
  return { canvas, brush };
}

async function encode({ canvas }: Easel): Promise<string> {
  const file = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await file.arrayBuffer()).toBase64();
}

/** The sums of the pixels of each block. */
function sumUp({ data, width, height }: ImageData, columns: number, rows: number): Uint32Array {
  const all = new Uint32Array(columns * rows * sums);
  for (let y = 0, pixel = 0; y < height; y += 1) {
    const row = Math.floor(y / block.height) * columns;
    for (let x = 0; x < width; x += 1, pixel += 4) {
      const at = (row + Math.floor(x / block.width)) * sums;
      all[at] = (all[at] ?? 0) + (data[pixel] ?? 0);
      all[at + 1] = (all[at + 1] ?? 0) + (data[pixel + 1] ?? 0);
      all[at + 2] = (all[at + 2] ?? 0) + (data[pixel + 2] ?? 0);
      all[at + 3] = (all[at + 3] ?? 0) + 1;
    }
  }
  return all;
}

/** How dark a colour is, how blue and how red. All greys are as blue and as red as each other. */
function planesOf(red: number, green: number, blue: number): readonly [number, number, number] {
  return [255 - 0.299 * red - 0.587 * green - 0.114 * blue, 128 + (blue - green) / 2, 128 + (red - green) / 2];
}

/** The way back from `planesOf`. */
function colourOf(dark: number, blueness: number, redness: number): string {
  const [blue, red] = [(blueness - 128) * 2, (redness - 128) * 2];
  const green = 255 - dark - 0.299 * red - 0.114 * blue;
  return `rgb(${green + red} ${green} ${green + blue})`;
}

function meansOf(pixels: ImageData): Blocks {
  const [columns, rows] = [Math.ceil(pixels.width / block.width), Math.ceil(pixels.height / block.height)];
  const count = columns * rows;
  const all = sumUp(pixels, columns, rows);
  const means = new Uint16Array(count * planes);
  for (let each = 0; each < count; each += 1) {
    const [red = 0, green = 0, blue = 0, number = 1] = all.subarray(each * sums, (each + 1) * sums);
    for (const [plane, mean] of planesOf(red / number, green / number, blue / number).entries()) {
      means[plane * count + each] = Math.round(mean * parts);
    }
  }
  return { columns, rows, means: new Uint8Array(means.buffer).toBase64() };
}

export async function blocksOf(photograph: string, strips: readonly Strip[]): Promise<readonly Blocks[]> {
  const picture = await decode(photograph);
  const { brush } = setUp(picture.width, picture.height);
  brush.drawImage(picture, 0, 0);
  return strips.map(({ top, height }) => meansOf(brush.getImageData(0, top, picture.width, height)));
}

/** Where a block lies, by its number. */
function placeOf(each: number, columns: number): readonly [number, number] {
  return [(each % columns) * block.width, Math.floor(each / columns) * block.height];
}

export async function cut(photograph: string, strip: Strip, framed: readonly number[]): Promise<string> {
  const picture = await decode(photograph);
  const easel = setUp(picture.width, strip.height);
  easel.brush.drawImage(picture, 0, -strip.top);
  easel.brush.strokeStyle = '#ff00c8';
  for (const each of framed) {
    const [x, y] = placeOf(each, Math.ceil(picture.width / block.width));
    easel.brush.strokeRect(x + 0.5, y + 0.5, block.width - 1, block.height - 1);
  }
  return encode(easel);
}

export async function mosaic({ columns, rows, means }: Blocks): Promise<string> {
  const easel = setUp(columns * block.width, rows * block.height);
  const numbers = new Uint16Array(Uint8Array.fromBase64(means).buffer);
  const count = columns * rows;
  const read = (each: number, plane: number): number => (numbers[plane * count + each] ?? 0) / parts;
  for (let each = 0; each < count; each += 1) {
    easel.brush.fillStyle = colourOf(read(each, 0), read(each, 1), read(each, 2));
    easel.brush.fillRect(...placeOf(each, columns), block.width, block.height);
  }
  return encode(easel);
}
