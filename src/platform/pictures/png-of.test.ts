import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngOf, widestPicture } from './index.ts';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of a dot. */
  readonly at: (x: number, y: number) => readonly [number, number, number];
}

/** What a filtered byte is reckoned from: the one at its left, above, and above its left (PNG specification, 9). */
function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [left, up, corner].map((byte) => Math.abs(left + up - corner - byte)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Reads what we write: eight bits, red, green, blue and alpha, not interlaced. */
function readPng(png: Buffer): Pixels {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect([...png.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [bytes, line] = [inflateSync(Buffer.concat(parts)), width * 4];
  const rows = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = bytes[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x += 1) {
      const here = y * line + x;
      const [left, up] = [x < 4 ? 0 : rows[here - 4], y === 0 ? 0 : rows[here - line]];
      const corner = x < 4 || y === 0 ? 0 : rows[here - line - 4];
      rows[here] = (bytes[y * (line + 1) + 1 + x] ?? 0) + predict(filter, left ?? 0, up ?? 0, corner ?? 0);
    }
  }
  const at = (x: number, y: number) => [0, 1, 2].map((channel) => rows[y * line + x * 4 + channel] ?? 0);
  return { width, height, at: (x, y) => at(x, y) as [number, number, number] };
}

const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" font-family="Arial, sans-serif">${inside}</svg>`;

async function drawn(inside: string): Promise<Pixels> {
  return readPng(await pngOf(drawing(inside), { width: 120 }));
}

/** The dots of a picture that are not white, as text, so that two can be compared. */
function marks({ width, height, at }: Pixels): string {
  const found: string[] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) if (at(x, y).some((channel) => channel < 200)) found.push(`${x},${y}`);
  }
  return found.join(' ');
}

const word = (text: string, more = '') => drawn(`<text x="4" y="26" font-size="16"${more}>${text}</text>`);

describe('pngOf', () => {
  it('has two dots for each pixel, on white, as tall as the drawing asks', async () => {
    const picture = await drawn('<rect x="10" y="10" width="20" height="20" fill="#14213d"/>');
    expect([picture.width, picture.height]).toEqual([240, 80]);
    expect(picture.at(0, 0)).toEqual([255, 255, 255]);
    expect(picture.at(40, 40)).toEqual([0x14, 0x21, 0x3d]);
  });

  it('draws words, within their box', async () => {
    const dots = marks(await word('Kent'))
      .split(' ')
      .map((dot) => dot.split(',').map(Number) as [number, number]);
    expect(dots.length).toBeGreaterThan(100);
    for (const [x, y] of dots) expect(x >= 8 && x < 100 && y > 20 && y < 60, `${x},${y}`).toBe(true);
  });

  it('draws bold words in bold letters', async () => {
    const [plain, bold] = [marks(await word('Kent')), marks(await word('Kent', ' font-weight="700"'))];
    expect(bold.length).toBeGreaterThan(plain.length * 1.2);
  });

  // A letter that no font has is drawn as an empty box, in all fonts the same for every such letter.
  it.each(['ŵ', 'ŷ', 'Ŵ', 'â', 'ل', 'ي', 'ع', 'Ж', 'λ', '–', '…', '’', '£'])('has a letter for %s', async (letter) => {
    expect(marks(await word('\u{10fffd}'))).not.toBe('');
    expect(marks(await word(letter))).not.toBe('');
    expect(marks(await word(letter))).not.toBe(marks(await word('\u{10fffd}')));
  });

  it('joins Arabic letters as they are written, from right to left', async () => {
    const whole = marks(await word('محمد'));
    expect(whole).not.toBe(marks(await word([...'محمد'].join('\u{200c}'))));
    expect(whole).not.toBe(marks(await word([...'محمد'].reverse().join(''))));
  });

  it('draws the patterns that surfaces are told apart by', async () => {
    const pattern = `<pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" fill="#2f62c4"/><path d="M0 4H8" stroke="#ffffff" stroke-width="2"/></pattern>`;
    const { at } = await drawn(`<defs>${pattern}</defs><rect width="120" height="40" fill="url(#p)"/>`);
    expect(at(40, 0)).toEqual([0x2f, 0x62, 0xc4]);
    expect(at(40, 8)).toEqual([255, 255, 255]);
    expect(at(40, 16)).toEqual([0x2f, 0x62, 0xc4]);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, widestPicture + 1])('refuses a width of %s', async (width) => {
    await expect(pngOf(drawing(''), { width })).rejects.toThrow(RangeError);
  });

  it.each([
    [
      'a drawing that is far too tall',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 1000"></svg>',
      'view box',
    ],
    ['a drawing without a view box', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'view box'],
    ['a file of this machine', drawing('<image href="/etc/hostname"/>'), 'more than itself'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('')}`, 'more than itself'],
    ['what is no XML', drawing('<g>'), ''],
  ])('refuses %s', async (_, svg, message) => {
    await expect(pngOf(svg, { width: 100 })).rejects.toThrow(message);
  });
});
