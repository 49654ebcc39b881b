import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseView } from './choose-view.ts';
import type { DataColumn } from './data-column.ts';

const column = (key: string, more: Partial<DataColumn<string>> = {}): DataColumn<string> => ({
  key,
  title: key,
  cell: (row) => row,
  ...more,
});
const all = [
  column('number'),
  column('brand', { rowHeader: true }),
  column('status'),
  column('reference', { extra: true }),
];
const shown = (asked: Parameters<typeof chooseView>[1]): readonly string[] =>
  chooseView(all, asked).columns.map(({ key }) => key);

describe('chooseView', () => {
  it('shows the usual columns, compact, when nothing is asked for', () => {
    expect(shown({})).toEqual(['number', 'brand', 'status']);
    expect(chooseView(all, {}).density).toBe('compact');
  });

  it('shows what is asked for, in the order of the list, and always the name of the row', () => {
    expect(shown({ columns: ['reference', 'number'] })).toEqual(['number', 'brand', 'reference']);
    expect(shown({ columns: 'status' })).toEqual(['brand', 'status']);
    expect(chooseView(all, { density: 'relaxed' }).density).toBe('relaxed');
  });

  it('falls back on the usual for an address that asks for what is not there any more', () => {
    expect(shown({ columns: ['brand', 'colour'] })).toEqual(['number', 'brand', 'status']);
    expect(chooseView(all, { density: 'cosy' }).density).toBe('compact');
  });

  it('never shows a column twice, nor one that there is not, nor none', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...all.map(({ key }) => key)), fc.string())), (columns) => {
        const keys = shown({ columns });
        expect(keys).toEqual(all.map(({ key }) => key).filter((key) => keys.includes(key)));
        expect(keys).toContain('brand');
        expect(keys.length).toBeGreaterThan(1);
      }),
    );
  });
});
