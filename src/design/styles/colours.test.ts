import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const scss = readFileSync(new URL('_colours.scss', import.meta.url), 'utf8');

/** The hexadecimal value of a colour as the stylesheet has it. */
function named(name: string): string {
  const value = new RegExp(`^\\$${name}: (#[0-9a-f]{6});`, 'm').exec(scss)?.[1];
  if (!value) throw new Error(`No colour ${name}`);
  return value;
}

type Triple = readonly [number, number, number];

/** Linear red, green and blue, 0 to 1 (sRGB, IEC 61966-2-1). */
function linear(hex: string): Triple {
  const channel = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [r, g, b] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** How each kind of eye sees linear light: Machado, Oliveira and Fernandes, 2009, at full severity. */
const eyes: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function dot(row: Triple, column: Triple): number {
  return row[0] * column[0] + row[1] * column[1] + row[2] * column[2];
}

/** CIELAB under D65, from linear light. */
function lab(light: Triple): Triple {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(dot([0.4124, 0.3576, 0.1805], light) / 0.9505);
  const y = f(dot([0.2126, 0.7152, 0.0722], light));
  const z = f(dot([0.0193, 0.1192, 0.9505], light) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(hex: string, eye: readonly [Triple, Triple, Triple]): Triple {
  const light = linear(hex);
  const clamped = eye.map((row) => Math.min(1, Math.max(0, dot(row, light))));
  return lab(clamped as unknown as Triple);
}

const meanings = ['safeguarding', 'enforcement', 'intelligence', 'movement', 'place', 'closed', 'overdue'];

describe('colours with a meaning', () => {
  it.each([...meanings, 'ink', 'line', 'muted'])('%s can be read on white', (name) => {
    expect(contrast(named(name), '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['muted', 'line', 'ink'])('%s can be read on paper', (name) => {
    expect(contrast(named(name), named('paper'))).toBeGreaterThanOrEqual(4.5);
  });

  it('the line shows on ink', () => {
    expect(contrast(named('line-on-ink'), named('ink'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(eyes))('differ from each other with %s', (_, eye) => {
    for (const [index, one] of meanings.entries()) {
      for (const other of meanings.slice(index + 1)) {
        const [a, b] = [seen(named(one), eye), seen(named(other), eye)];
        const distance = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
        expect(distance, `${one} and ${other}`).toBeGreaterThan(18);
      }
    }
  });
});

describe('steps of a map', () => {
  const steps = [...scss.matchAll(/^ {2}(\d): (#[0-9a-f]{6}),$/gm)].map((match) => match[2] as string);

  it('grow darker one by one, enough to be told apart in grey', () => {
    expect(steps).toHaveLength(6);
    for (const [index, colour] of steps.entries()) {
      const before = steps[index - 1];
      if (before) expect(contrast(before, colour)).toBeGreaterThan(1.25);
    }
  });
});
