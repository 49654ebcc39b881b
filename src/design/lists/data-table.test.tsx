import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { SortDirection } from './data-column.ts';
import { DataTable, type DataTableProps } from './data-table.tsx';

interface Line {
  readonly brand: string;
  readonly region: string;
  readonly texts: number;
}

const lines: readonly Line[] = [
  { brand: 'SCOTTY', region: 'North West', texts: 7 },
  { brand: 'Ivory', region: 'Wales', texts: 2 },
  { brand: 'Blue', region: 'North West', texts: 5 },
];
const sum = (rows: readonly Line[]): number => rows.reduce((total, row) => total + row.texts, 0);

const base: DataTableProps<Line> = {
  caption: 'Texts',
  rows: lines,
  rowKey: (row) => row.brand,
  empty: <p>None yet</p>,
  columns: [
    { key: 'brand', title: 'Brand', sortable: true, rowHeader: true, noWrap: true, cell: (row) => row.brand },
    { key: 'texts', title: 'Texts', sortable: true, numeric: true, cell: (row) => row.texts },
    { key: 'plain', title: 'Plain', noWrap: true, cell: () => 'x' },
  ],
};
const draw = (more: Partial<DataTableProps<Line>>): string => render(<DataTable {...base} {...more} />);
/** The rows as a reader has them, cell by cell. */
const cells = (html: string): readonly (readonly string[])[] =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row]) =>
    [...(row as string).matchAll(/<(td|th)[^>]*?>(.*?)<\/\1>/g)].map(([, , cell]) =>
      (cell as string).replaceAll(/<[^>]+>/g, ''),
    ),
  );

describe('sorting', () => {
  const table = (by: string, direction: SortDirection): string =>
    draw({ sort: { by, direction, href: (key, way) => `?sort=${key}&direction=${way}` } });
  const sorts = (html: string): readonly string[] =>
    [...html.matchAll(/<th scope="col"[^>]*?(?:aria-sort="(\w+)")?>/g)].map((match) => match[1] ?? '');
  const links = (html: string): readonly string[] =>
    [...html.matchAll(/href="\?sort=(\w+)&amp;direction=(\w+)"/g)].map(([, key, way]) => `${key} ${way}`);

  it('says which column is sorted and how', () => {
    expect(sorts(table('brand', 'ascending'))).toEqual(['ascending', 'none', '']);
    expect(sorts(table('texts', 'descending'))).toEqual(['none', 'descending', '']);
  });

  it('turns the present order round, and begins with A or with the largest', () => {
    expect(links(table('brand', 'ascending'))).toEqual(['brand descending', 'texts descending']);
    expect(links(table('brand', 'descending'))).toEqual(['brand ascending', 'texts descending']);
    expect(links(table('texts', 'descending'))).toEqual(['brand ascending', 'texts ascending']);
  });
});

describe('the table', () => {
  it('says what is missing instead of standing empty', () => {
    expect(draw({ rows: [] })).toBe('<p>None yet</p>');
  });

  it('can be reached by keyboard where it scrolls', () => {
    expect(draw({})).toContain('role="region" aria-label="Texts, table" tabindex="0"');
  });

  it('names each row by its header, and escapes what people typed', () => {
    const html = draw({ rows: [{ brand: '<b>&', region: '', texts: 1 }] });
    expect(html).toContain('<th scope="row">&lt;b>&amp;</th>');
  });

  it('keeps columns on one line by their place, counted after the boxes', () => {
    const select = { name: 'l', value: (row: Line) => row.brand, label: (row: Line) => row.brand };
    const classes = (html: string): readonly string[] => html.match(/tl-table--line-\d+/g) ?? [];
    expect(classes(draw({}))).toEqual(['tl-table--line-1', 'tl-table--line-3']);
    expect(classes(draw({ select }))).toEqual(['tl-table--line-2', 'tl-table--line-4']);
  });
});

describe('groups', () => {
  const groupOf = (row: Line): string => row.region;

  it('stand in the order of their first rows, each a body under its name', () => {
    const html = draw({ groupOf });
    expect(cells(html).map((row) => row[0])).toEqual(['Brand', 'North West', 'SCOTTY', 'Blue', 'Wales', 'Ivory']);
    expect(html.match(/<th scope="rowgroup" colspan="3">/g)).toHaveLength(2);
    expect(html.match(/<tbody>/g)).toHaveLength(2);
  });

  it('bear the sums of their own rows, and the table that of all', () => {
    const columns = base.columns.map((column) =>
      column.numeric ? { ...column, subtotal: sum, total: sum(lines) } : column,
    );
    const rows = cells(draw({ groupOf, columns }));
    expect(rows.find(([name]) => name === 'North West')).toEqual(['North West', '12', '']);
    expect(rows.find(([name]) => name === 'Wales')).toEqual(['Wales', '2', '']);
    expect(rows.at(-1)).toEqual(['', '14', '']);
  });
});

describe('choosing rows', () => {
  const select: DataTableProps<Line>['select'] = {
    name: 'lines',
    value: (row) => row.brand.toLowerCase(),
    label: (row) => row.brand,
    chosen: ['ivory'],
  };

  it('gives each row a box that says its name, ticked where it is chosen', () => {
    const boxes = draw({ select }).match(/<input[^>]*>/g);
    expect(boxes).toHaveLength(3);
    expect(boxes?.[1]).toContain('name="lines" value="ivory" checked aria-label="Choose Ivory"');
    expect(boxes?.[0]).not.toContain('checked');
  });

  it('keeps every row as wide as the head, in groups and sums too', () => {
    const columns = base.columns.map((column) => (column.numeric ? { ...column, subtotal: sum, total: 14 } : column));
    const widths = cells(draw({ select, columns, groupOf: (row) => row.region })).map((row) => row.length);
    expect(new Set(widths)).toEqual(new Set([4]));
    expect(draw({ select, groupOf: (row) => row.region })).toContain('colspan="4"');
  });
});
