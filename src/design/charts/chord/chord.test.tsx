import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenNumbers, collisions, cutOff, readDrawing, tableRows } from '../frame/drawn-words.ts';
import { ChordChart, type ChordChartProps, chordDrawing } from './chord.tsx';
import { chordLayout, mostGroups } from './chord-layout.ts';

const wide = { drawing: 'c-wide', width: 720 };
const narrow = { drawing: 'c-narrow', width: 330 };

const props: ChordChartProps = {
  words: { id: 'c', title: 'London sends most', measure: 'Lines between regions', description: 'Three regions.' },
  groups: [
    { key: 'london', name: 'London' },
    { key: 'wales', name: 'Cymru – Wales', href: '/lines?region=wales' },
    { key: 'north', name: 'North East' },
    { key: 'idle', name: 'South West' },
  ],
  flows: [
    { from: 'london', to: 'wales', value: 8 },
    { from: 'wales', to: 'london', value: 1 },
    { from: 'london', to: 'london', value: 5 },
    { from: 'london', to: 'north', value: 30 },
  ],
  unit: { one: 'line', many: 'lines' },
};

describe('ChordChart', () => {
  it('says every flow, what stays within a group, and what each sends and takes in', () => {
    expect(readDrawing(chordDrawing(props, wide)).says).toEqual([
      'London to North East: 30 lines',
      'London to Cymru – Wales: 8 lines',
      'Within London: 5 lines',
      'Cymru – Wales to London: 1 line',
      'London: 38 out, 1 in, 5 within',
      'Cymru – Wales: 1 out, 8 in',
      'North East: 0 out, 30 in',
    ]);
  });

  it('has the same figures as a table', () => {
    const rows = tableRows(<ChordChart {...props} />);
    expect(rows).toContainEqual(['London', 'Within London', '5']);
    expect(rows).toHaveLength(4);
  });

  it('draws there and back as two ribbons of one arc each, pointing the way they go', () => {
    const { chords } = chordLayout(props.groups, props.flows, wide);
    const [there, back] = [chords[1]?.d ?? '', chords[3]?.d ?? ''];
    expect(there).not.toBe(back);
    // A ribbon leaves an arc along the circle and ends in two straight edges that meet.
    for (const d of [there, back]) expect(d).toMatch(/^M[^L]*A[^L]*Q[^L]*L[^L]*L[^L]*Q[^L]*Z$/);
  });

  it('has upright names beside the circle, and numbers with a list where there is no room', () => {
    expect(readDrawing(chordDrawing(props, wide)).svg).not.toContain('rotate');
    const words = readDrawing(chordDrawing(props, narrow)).words.map(({ text }) => text);
    expect(words.filter((text) => text === '2')).toHaveLength(2);
    expect(words).toContain('Cymru – Wales: 1 out, 8 in');
  });

  it('draws the same, in whatever order the flows were given', () => {
    const turned = { ...props, flows: props.flows.toReversed() };
    expect(readDrawing(chordDrawing(turned, wide)).svg).toBe(readDrawing(chordDrawing(props, wide)).svg);
  });

  it('refuses more groups than can be told apart, and flows of nobody', () => {
    const groups = Array.from({ length: mostGroups + 1 }, (_, index) => ({ key: `${index}`, name: `Region ${index}` }));
    expect(() => chordDrawing({ ...props, groups, flows: [] }, wide)).toThrow('at most 12');
    expect(() => chordDrawing({ ...props, groups: props.groups.slice(1) }, wide)).toThrow(
      '"london", which is no group',
    );
    expect(() => chordDrawing({ ...props, groups: [...props.groups, { key: 'london', name: 'Again' }] }, wide)).toThrow(
      'same key',
    );
  });

  it('says so where there is nothing to draw', () => {
    const empty = readDrawing(chordDrawing({ ...props, flows: [] }, wide));
    expect(empty.words.map(({ text }) => text)).toEqual(['There are no figures yet.']);
  });

  const names = ['Kent', 'Yorkshire and the Humber', 'وادي السلام', 'Llanfairpwllgwyngyllgogerychwyrndrobwll', 'X'];
  const flows = fc.array(
    fc.record({
      from: fc.nat({ max: mostGroups - 1 }).map(String),
      to: fc.nat({ max: mostGroups - 1 }).map(String),
      value: fc.oneof(fc.nat({ max: 300 }), fc.constant(1_000_000)),
    }),
    { maxLength: 60 },
  );

  it('stays whole, apart and within its sheet with any flows', () => {
    const groups = Array.from({ length: mostGroups }, (_, index) => ({
      key: `${index}`,
      name: names[index % names.length] ?? '',
    }));
    fc.assert(
      fc.property(flows, fc.constantFrom(wide, narrow), (given, sheet) => {
        const drawn = readDrawing(chordDrawing({ ...props, groups, flows: given }, sheet));
        expect(brokenNumbers(drawn)).toEqual([]);
        expect(cutOff(drawn)).toEqual([]);
        // Figures of ribbons may stand close where arcs are short; names and sums never touch.
        const [named, figure] = [/[a-zA-Z\u0600-\u06ff]/, /^[\d,]+$/];
        expect(
          collisions(drawn).filter((pair) => pair.split(' | ').every((text) => named.test(text) && !figure.test(text))),
        ).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
