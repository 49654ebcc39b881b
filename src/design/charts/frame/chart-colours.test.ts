import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tones } from '../../record/status-tag.tsx';
import { chartColours, chartSteps, looksOf, mostSeries, pointShapes, toneColour } from './chart-colours.ts';
import { pointPath } from './series-key.tsx';

const scss = readFileSync(new URL('../../styles/_colours.scss', import.meta.url), 'utf8');

describe('colours of drawings', () => {
  const named = [...scss.matchAll(/^\$([a-z]+): (#[0-9a-f]{6});$/gm)].map(([, name = '', value]) => [name, value]);
  const ours = Object.entries(chartColours).filter(([name]) => name !== 'white');

  it.each(ours)('%s is that of the style sheet', (name, value) => {
    expect(named).toContainEqual([name, value]);
  });

  it.each(tones)('mean %s by the colour that the style sheet means it by', (tone) => {
    const variable = new RegExp(`^ {2}'${tone}': \\$([a-z]+),$`, 'm').exec(scss)?.[1];
    expect(named).toContainEqual([variable, toneColour(tone)]);
  });

  it('are the line colour of the product where nothing is meant', () => {
    expect(toneColour(undefined)).toBe(chartColours.line);
  });

  it('have the steps of the style sheet', () => {
    const steps = [...scss.matchAll(/^ {2}\d: (#[0-9a-f]{6}),$/gm)].map(([, value]) => value);
    expect(chartSteps).toEqual(steps);
  });
});

describe('looks of series', () => {
  const series = Array.from({ length: mostSeries }, (_, index) => ({ key: `${index}`, name: `Series ${index}` }));

  it.each(['colour', 'texture', 'shape', 'dash'] as const)('differ in their %s, as many as there may be', (what) => {
    expect(new Set(looksOf(series).map((look) => look[what])).size).toBe(mostSeries);
  });

  it('have points of different outline, but for the ring, which is an empty circle', () => {
    const outlines = pointShapes.map((shape) => pointPath(shape, 0, 0));
    expect(new Set(outlines).size).toBe(pointShapes.length - 1);
    expect(pointPath('ring', 0, 0)).toBe(pointPath('circle', 0, 0));
  });

  it('leave colours with a meaning to the series that have it', () => {
    const [first, second] = looksOf([
      { key: 'a', name: 'A' },
      { key: 'b', name: 'B', tone: 'movement' },
    ]);
    expect([first?.colour, second?.colour]).toEqual([chartColours.line, chartColours.movement]);
  });

  it('are refused to more series than can be told apart', () => {
    expect(() => looksOf([...series, { key: 'more', name: 'More' }])).toThrow('at most 6');
  });
});
