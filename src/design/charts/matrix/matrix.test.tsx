import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSteps } from '../frame/chart-colours.ts';
import { brokenNumbers, collisions, cutOff, readDrawing, tableRows } from '../frame/drawn-words.ts';
import { MatrixChart, matrixDrawing } from './matrix.tsx';
import { type MatrixCell, matrixFigures } from './matrix-figures.ts';
import { matrixLayout, saySum } from './matrix-layout.ts';
import type { MatrixChartProps } from './matrix-props.ts';

const wide = { drawing: 'm-wide', width: 720 };
const narrow = { drawing: 'm-narrow', width: 330 };

const lines = (count: number, name = 'Northmoor') =>
  Array.from({ length: count }, (_, index) => ({
    key: `${index}`,
    name: `${name} ${index} Constabulary`,
    short: `${name} ${index}`,
  }));

const props: MatrixChartProps = {
  words: { id: 'm', title: 'Kent sends most', measure: 'Lines', description: 'Two rows, three columns.' },
  rowTitle: 'From',
  columnTitle: 'Into',
  rows: [
    { key: 'kent', name: 'Kent' },
    { key: 'wales', name: 'Cymru' },
  ],
  columns: [
    { key: 'kent', name: 'Kent' },
    { key: 'wales', name: 'Cymru' },
    { key: 'met', name: 'Met' },
  ],
  cells: [
    { row: 'kent', column: 'kent', value: 12, href: '/lines' },
    { row: 'kent', column: 'wales', value: 0 },
    { row: 'kent', column: 'met', value: 1 },
    { row: 'wales', column: 'kent', fewerThan: 5, value: 3 },
  ],
  unit: { one: 'line', many: 'lines' },
};

describe('MatrixChart', () => {
  const drawn = readDrawing(matrixDrawing(props, wide));

  it('says every cell: its figure, that it is held back, or that there is none', () => {
    expect(drawn.says).toEqual([
      'Kent, Kent: 12 lines',
      'Kent, Cymru: 0 lines',
      'Kent, Met: 1 line',
      'Cymru, Kent: fewer than 5 lines',
      'Cymru, Cymru: no figure',
      'Cymru, Met: no figure',
    ]);
  });

  it('never has the figure that is held back, nor lets it be reckoned', () => {
    expect(drawn.svg).not.toContain('>3<');
    expect(drawn.words.map(({ text }) => text)).toEqual(expect.arrayContaining(['<5', '0+', '12+', '13+']));
    expect(tableRows(<MatrixChart {...props} />)).toEqual([
      ['Kent', '12', '0', '1', '13'],
      ['Cymru', 'Fewer than 5', 'No figure', 'No figure', '0+'],
    ]);
  });

  it('shades by lightness, dots what is held back and hatches what is not known', () => {
    for (const fill of [chartSteps[5], chartSteps[0], 'url(#m-wide-few)', 'url(#m-wide-no-figure)']) {
      expect(drawn.svg).toContain(`fill="${fill}"`);
    }
    expect(drawn.words.map(({ text }) => text)).toEqual(expect.arrayContaining(['None', 'Fewer than 5', 'No figure']));
  });

  it('refuses cells that stand nowhere, or twice', () => {
    const [cell] = props.cells;
    expect(() => matrixDrawing({ ...props, cells: [{ row: 'kent', column: 'essex' }] }, wide)).toThrow('"essex"');
    expect(() => matrixDrawing({ ...props, cells: [cell ?? { row: '', column: '' }, ...props.cells] }, wide)).toThrow(
      'twice',
    );
  });

  it('says so where there is nothing to draw', () => {
    const empty = readDrawing(matrixDrawing({ ...props, cells: [] }, narrow));
    expect(empty.words.map(({ text }) => text)).toEqual(['There are no figures yet.']);
  });
});

describe('forty-four by forty-four', () => {
  const all = lines(44);
  const cells = all.flatMap((row, index) =>
    all.map((column, turn): MatrixCell => ({ row: row.key, column: column.key, value: (index * 7 + turn * 11) % 90 })),
  );
  const many = { ...props, rows: all, columns: all, cells };

  it('has every cell and every name on a wide sheet, in letters that can be read', () => {
    const drawn = readDrawing(matrixDrawing(many, wide));
    expect(drawn.says).toHaveLength(44 * 44);
    const heads = [...drawn.svg.matchAll(/<text[^>]*rotate[^>]*font-size="([\d.]+)"[^>]*>(Northmoor [^<]*)</g)];
    expect(heads.map(([, , name]) => name)).toEqual(all.map(({ short }) => short));
    for (const [, size] of heads) expect(Number(size)).toBeGreaterThanOrEqual(11);
    expect(cutOff(drawn)).toEqual([]);
  });

  it('gathers the smallest columns on a narrow sheet, and loses nothing of their sums', () => {
    const figures = matrixFigures(all, all, cells);
    const { columns, others } = matrixLayout({ rows: all, columns: all, figures, order: 'names' }, narrow, 0);
    expect(columns.length).toBeGreaterThan(5);
    expect(columns.length + (others?.columns.length ?? 0)).toBe(44);
    const least = Math.min(...columns.map(({ column }) => figures.columnSum(column.key).value));
    for (const { key } of others?.columns ?? []) expect(figures.columnSum(key).value).toBeLessThanOrEqual(least);
    const drawn = readDrawing(matrixDrawing(many, narrow));
    expect(drawn.words.map(({ text }) => text)).toContain(saySum(figures.total));
  });

  it('names some of the hours of a scale and gathers none', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => ({ key: `${hour}`, name: `${hour}:00`, short: `${hour}` }));
    const figures = matrixFigures(all, hours, []);
    const { columns, others, heads } = matrixLayout({ rows: all, columns: hours, figures, order: 'scale' }, narrow, 0);
    expect([columns.length, others]).toEqual([24, undefined]);
    expect(heads.length).toBeGreaterThan(4);
    expect(heads.length).toBeLessThan(24);
  });
});

it('stays whole, apart and within its sheet with any figures', () => {
  const size = fc.integer({ min: 1, max: 30 });
  const value = fc.oneof(fc.nat({ max: 2_000_000 }), fc.constant(undefined), fc.constant(Number.NaN));
  const cell = fc.record({
    row: fc.nat(),
    column: fc.nat(),
    value,
    fewerThan: fc.constantFrom(undefined, undefined, 5),
  });
  const name = fc.constantFrom('A', 'Kent', 'Llanfairpwllgwyngyllgogerychwyrndrobwll', 'وادي السلام');
  const sheets = fc.constantFrom(wide, narrow);
  const order = fc.constantFrom('names' as const, 'scale' as const);
  fc.assert(
    fc.property(
      size,
      size,
      fc.array(cell, { minLength: 1, maxLength: 60 }),
      name,
      sheets,
      order,
      (down, across, given, word, sheet, columnOrder) => {
        const [rows, columns] = [lines(down, word), lines(across, word)];
        const cells = new Map(
          given.map((each): [string, MatrixCell] => {
            const [row, column] = [`${each.row % down}`, `${each.column % across}`];
            return [`${row} ${column}`, { ...each, row, column }];
          }),
        );
        const drawn = readDrawing(
          matrixDrawing({ ...props, rows, columns, columnOrder, cells: [...cells.values()] }, sheet),
        );
        expect(brokenNumbers(drawn)).toEqual([]);
        expect(cutOff(drawn)).toEqual([]);
        expect(collisions(drawn)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
