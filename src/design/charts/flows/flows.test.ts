import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherFlows, sayEnds } from './flows.ts';

const flow = fc.record({
  from: fc.constantFrom('a', 'b', 'c'),
  to: fc.constantFrom('a', 'b', 'c'),
  value: fc.integer({ min: -3, max: 50 }),
});

describe('gatherFlows', () => {
  it('adds up flows of one pair, keeps the first list that is behind one, and puts the largest first', () => {
    expect(
      gatherFlows([
        { from: 'a', to: 'b', value: 2 },
        { from: 'b', to: 'a', value: 4 },
        { from: 'a', to: 'b', value: 3, href: '/lines' },
        { from: 'a', to: 'a', value: 0 },
        { from: 'c', to: 'a', value: Number.NaN },
      ]),
    ).toEqual([
      { from: 'a', to: 'b', value: 5, href: '/lines' },
      { from: 'b', to: 'a', value: 4 },
    ]);
  });

  it('does not mind the order given, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.array(flow, { maxLength: 20 }),
        fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
        (flows, turns) => {
          const gathered = gatherFlows(flows);
          const mixed = flows
            .map((each, index) => ({ each, turn: turns[index] ?? 0 }))
            .toSorted((a, b) => a.turn - b.turn);
          expect(gatherFlows(mixed.map(({ each }) => each))).toEqual(gathered);
          const sum = (all: readonly { readonly value: number }[]) =>
            all.reduce((total, { value }) => total + Math.max(0, value), 0);
          expect(sum(gathered)).toBe(sum(flows));
          expect(new Set(gathered.map(({ from, to }) => `${from} ${to}`)).size).toBe(gathered.length);
        },
      ),
    );
  });
});

describe('sayEnds', () => {
  const nameOf = (key: string) => ({ a: 'Kent', b: 'وادي السلام' })[key] ?? key;

  it('names both ends, or the one that the flow stays within', () => {
    expect(sayEnds({ from: 'a', to: 'Essex', value: 1 }, nameOf)).toBe('Kent to Essex');
    expect(sayEnds({ from: 'a', to: 'a', value: 1 }, nameOf)).toBe('Within Kent');
  });

  it('keeps a name that runs from right to left from turning the line round', () => {
    expect(sayEnds({ from: 'b', to: 'a', value: 1 }, nameOf)).toBe('\u200eوادي السلام\u200e to Kent');
  });
});
