import { describe, expect, it } from 'vitest';
import { monthsBefore } from './months-before.ts';
import { leaders, type PictureRow, sortRows } from './picture.ts';

function row(name: string, out: number, drugs: number | null = null, force: number | null = 1): PictureRow {
  const counted = (value: number) => ({ value, href: null });
  return {
    key: name,
    name,
    region: null,
    force,
    out: counted(out),
    into: force === null ? null : counted(out),
    inside: counted(0),
    drugs: drugs === null ? null : { value: drugs, href: null, months: 12 },
  };
}

describe('sortRows', () => {
  const rows = [row('Kent', 2, 5), row('unknown', 9, null, null), row('Essex', 2), row('Avon', 7, 1)];
  const names = (sort: 'force' | 'out' | 'drugs' | 'region', direction: 'ascending' | 'descending') =>
    sortRows(rows, { sort, direction }).map((each) => each.name);

  it('sorts by a column, equals by name, and keeps what is no force last', () => {
    expect(names('force', 'ascending')).toEqual(['Avon', 'Essex', 'Kent', 'unknown']);
    expect(names('force', 'descending')).toEqual(['Kent', 'Essex', 'Avon', 'unknown']);
    expect(names('out', 'descending')).toEqual(['Avon', 'Essex', 'Kent', 'unknown']);
    expect(names('out', 'ascending')).toEqual(['Essex', 'Kent', 'Avon', 'unknown']);
  });

  it('puts what is not held after what is, either way', () => {
    expect(names('drugs', 'descending')).toEqual(['Kent', 'Avon', 'Essex', 'unknown']);
    expect(names('drugs', 'ascending')).toEqual(['Avon', 'Kent', 'Essex', 'unknown']);
  });
});

describe('leaders', () => {
  const namesOf = (rows: readonly PictureRow[]) => leaders(rows, (each) => each.out).map((each) => each.name);

  it('names those with the most, and nobody when all have none or too many share it', () => {
    expect(namesOf([row('Kent', 2), row('Essex', 3)])).toEqual(['Essex']);
    expect(namesOf([row('Kent', 3), row('Essex', 3)])).toEqual(['Kent', 'Essex']);
    expect(namesOf([row('Kent', 0)])).toEqual([]);
    expect(namesOf(['a', 'b', 'c', 'd'].map((name) => row(name, 1)))).toEqual([]);
    expect(namesOf([row('unknown', 9, null, null), row('Kent', 1)])).toEqual(['Kent']);
  });
});

describe('monthsBefore', () => {
  it.each([
    ['2025-12', 11, '2025-01'],
    ['2025-03', 11, '2024-04'],
    ['2025-01', 1, '2024-12'],
    ['2025-01', 0, '2025-01'],
  ])('%s less %i is %s', (month, count, expected) => {
    expect(monthsBefore(month, count)).toBe(expected);
  });
});
