import { sayNumber } from '../../lists/say-number.ts';
import type { Sheet } from '../frame/chart-frame.tsx';
import { boldness, lineHeight, textSize, textWidth, wrapText } from '../frame/chart-text.tsx';
import type { MatrixFigures, MatrixLine, Sum } from './matrix-figures.ts';

/** A column and where it stands. */
export interface PlacedColumn {
  readonly column: MatrixLine;
  readonly x: number;
}

export interface PlacedRow {
  readonly row: MatrixLine;
  readonly y: number;
  readonly height: number;
  readonly name: readonly string[];
}

/** The name of a column, upright on its side where there is no room for it to lie. */
export interface ColumnHead {
  readonly x: number;
  readonly lines: readonly string[];
  /** `start` where it names its own column and some after it. */
  readonly anchor: 'start' | 'middle';
}

export interface MatrixLayout {
  /** Where the titles of both directions begin. */
  readonly above: number;
  /** Where the cells begin. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly cellWidth: number;
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly PlacedRow[];
  /** Letters of the names of rows. */
  readonly rowSize: number;
  readonly heads: readonly ColumnHead[];
  readonly turned: boolean;
  /** Letters of the names of columns. */
  readonly headSize: number;
  /** Columns for which there is no room, gathered into one, and the right edge of that. */
  readonly others?: { readonly columns: readonly MatrixLine[]; readonly x: number } | undefined;
  /** The right edge of the sums. */
  readonly sumX: number;
  /** How the sums stand beneath their columns, if there is room for them. */
  readonly sums: 'lying' | 'turned' | 'none';
  readonly sumSize: number;
  readonly footHeight: number;
}

/** Letters of the figures within cells. */
export const cellSize = 12;

/** "24", or "24+" where something is not in it. */
export function saySum({ value, atLeast }: Sum): string {
  return `${sayNumber(value)}${atLeast ? '+' : ''}`;
}

/** "34 others". */
export function sayOthers(columns: readonly MatrixLine[]): string {
  return columns.length === 1 ? '1 other' : `${sayNumber(columns.length)} others`;
}

/** How the columns follow each other: names in any order, or a scale that is read along, as hours and months are. */
export type ColumnOrder = 'names' | 'scale';

export interface MatrixShape {
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  readonly figures: MatrixFigures;
  readonly order: ColumnOrder;
}

/** Letters of names and sums are never smaller than this; a column that is narrower has none. */
const leastSize = 11;
/** So broad a column must be, or some are gathered: the thumb has to find them on a phone. */
const narrowest = { wide: leastSize + 0.3, narrow: 13 } as const;
const tallestHead = 150;
/** With more rows than these, names stand on one line: the grid is read as a whole. */
const manyRows = 20;

interface Across {
  readonly left: number;
  readonly cellWidth: number;
  readonly shown: readonly MatrixLine[];
  readonly gathered: readonly MatrixLine[];
  readonly sumWidth: number;
  readonly othersWidth: number;
}

/** Those columns for which there is room, the largest, in their own order. */
function largest({ columns, figures }: MatrixShape, count: number): readonly MatrixLine[] {
  const ranked = columns
    .map(({ key }, index) => ({ index, sum: figures.columnSum(key).value }))
    .toSorted((one, other) => other.sum - one.sum || one.index - other.index);
  const kept = new Set(ranked.slice(0, count).map(({ index }) => index));
  return columns.filter((_, index) => kept.has(index));
}

/** Every name on as many lines as it takes, or nothing where one would be cut or broken. */
function lyingNames(
  names: readonly string[],
  room: number,
  most: number,
  size: number = textSize,
): readonly (readonly string[])[] | undefined {
  const lines = names.map((name) => wrapText(name, room, most, size));
  return lines.every((each, index) => each.join(' ') === names[index]) ? lines : undefined;
}

/** Columns that are broad enough for their names, if the sheet has so much room; never broader than names need. */
function cellWidthFor(names: readonly string[], room: number): number {
  const widest = room / Math.max(1, names.length);
  const fitting = [40, 56, 72, 88, 104, 120].find((width) => width <= widest && lyingNames(names, width - 6, 3));
  return fitting ?? Math.min(widest, 56);
}

/**
 * Names within a room, all alike: whole on one line, whole on as many lines as there may be, in their short forms, or at
 * last cut off.
 */
function namesWithin(
  lines: readonly MatrixLine[],
  room: number,
  most: number,
  size: number,
): readonly (readonly string[])[] {
  const [names, shorts] = [lines.map(({ name }) => name), lines.map(({ name, short }) => short ?? name)];
  return (
    lyingNames(names, room, 1, size) ??
    lyingNames(names, room, most, size) ??
    lyingNames(shorts, room, most, size) ??
    shorts.map((name) => wrapText(name, room, most, size))
  );
}

function across(shape: MatrixShape, sheet: Sheet): Across {
  const wide = sheet.width >= 500;
  const { rows, columns, figures, order } = shape;
  const names = Math.max(0, ...rows.map(({ name }) => textWidth(name)));
  const left = Math.min(names + 1, sheet.width * (wide ? 0.2 : 0.35)) + 8;
  const sums = [...rows.map(({ key }) => saySum(figures.rowSum(key))), saySum(figures.total), 'All'];
  const sumWidth = Math.max(...sums.map((text) => textWidth(text, cellSize * boldness))) + 8;
  const room = sheet.width - left - sumWidth;
  if (order === 'scale' || columns.length * (wide ? narrowest.wide : narrowest.narrow) <= room) {
    const cellWidth = cellWidthFor(
      columns.map(({ name, short }) => short ?? name),
      room,
    );
    return { left, cellWidth, shown: columns, gathered: [], sumWidth, othersWidth: 0 };
  }
  const count = Math.max(1, Math.floor((room - sumWidth) / (wide ? narrowest.wide : narrowest.narrow)));
  const shown = largest(shape, count);
  const gathered = columns.filter((column) => !shown.includes(column));
  return { left, cellWidth: (room - sumWidth) / shown.length, shown, gathered, sumWidth, othersWidth: sumWidth };
}

interface Heads {
  readonly heads: readonly ColumnHead[];
  readonly turned: boolean;
  readonly headSize: number;
  readonly height: number;
}

/** As many names of a scale as stand clear of each other, each from the left edge of its column on. */
function scaleHeads(names: readonly string[], left: number, cellWidth: number): Pick<Heads, 'heads' | 'height'> {
  const room = names.length * cellWidth;
  const lines = names.map((name) => wrapText(name, room, 1));
  const widest = Math.max(...lines.flat().map((line) => textWidth(line)));
  const every = Math.max(1, Math.ceil((widest + 6) / cellWidth));
  const heads = lines.flatMap((each, index): readonly ColumnHead[] => {
    const fits = index * cellWidth + textWidth(each[0] ?? '') <= room;
    return index % every === 0 && fits ? [{ x: left + index * cellWidth, lines: each, anchor: 'start' }] : [];
  });
  return { heads, height: lineHeight };
}

function headsOf({ shown, cellWidth, left }: Across, order: ColumnOrder): Heads {
  const x = (index: number) => left + (index + 0.5) * cellWidth;
  const shorts = shown.map(({ name, short }) => short ?? name);
  const names = shown.map(({ name }) => name);
  const whole = order === 'scale' ? undefined : lyingNames(names, cellWidth - 4, 3);
  const lying = whole ?? lyingNames(shorts, cellWidth - 4, 3);
  if (lying) {
    const height = Math.max(0, ...lying.map(({ length }) => length)) * lineHeight;
    const heads = lying.map((lines, index) => ({ x: x(index), lines, anchor: 'middle' as const }));
    return { heads, turned: false, headSize: textSize, height };
  }
  if (order === 'scale') return { ...scaleHeads(shorts, left, cellWidth), turned: false, headSize: textSize };
  const headSize = Math.min(textSize, Math.max(leastSize, cellWidth - 0.3));
  const turned = namesWithin(shown, tallestHead, 1, headSize);
  const heads = turned.map((lines, index) => ({ x: x(index), lines, anchor: 'middle' as const }));
  const height = Math.max(0, ...heads.flatMap(({ lines }) => lines.map((line) => textWidth(line, headSize))));
  return { heads, turned: true, headSize, height };
}

/** Names of rows in ordinary letters, or in smaller ones where that saves them from being cut. */
function rowNames(
  rows: readonly MatrixLine[],
  room: number,
): { readonly size: number; readonly names: readonly (readonly string[])[] } {
  const most = rows.length > manyRows ? 1 : 2;
  const ordinary = namesWithin(rows, room, most, textSize);
  if (!ordinary.some((lines) => lines.at(-1)?.endsWith('…'))) return { size: textSize, names: ordinary };
  return { size: cellSize, names: namesWithin(rows, room, most, cellSize) };
}

function placeRows({ rows }: MatrixShape, { left, cellWidth }: Across, top: number) {
  const { size, names } = rowNames(rows, left - 8);
  const most = Math.max(1, ...names.map(({ length }) => length));
  const height = Math.max((most * lineHeight * size) / textSize + 1, Math.min(cellWidth, 28), lineHeight);
  const placed = rows.map(
    (row, index): PlacedRow => ({ row, y: top + index * height, height, name: names[index] ?? [] }),
  );
  return { rowSize: size, rows: placed };
}

/** Where everything stands beneath `above` pixels of a sheet. */
export function matrixLayout(shape: MatrixShape, sheet: Sheet, above: number): MatrixLayout {
  const plan = across(shape, sheet);
  const { left, cellWidth, shown, gathered, sumWidth, othersWidth } = plan;
  const { height, ...heads } = headsOf(plan, shape.order);
  // The titles of both directions stand above the names.
  const top = above + lineHeight + 6 + Math.max(height, gathered.length > 0 ? textWidth(sayOthers(gathered)) : 0) + 6;
  const { rows, rowSize } = placeRows(shape, plan, top);
  const columns = shown.map((column, index) => ({ column, x: left + index * cellWidth }));
  const right = left + shown.length * cellWidth;
  const sums = Math.max(
    0,
    ...shown.map(({ key }) => textWidth(saySum(shape.figures.columnSum(key)), cellSize * boldness)),
  );
  const lying = sums + 2 <= cellWidth;
  const foot = lying ? 'lying' : cellWidth >= leastSize ? 'turned' : 'none';
  return {
    above,
    left,
    top,
    bottom: rows.reduce((sum, row) => sum + row.height, top),
    cellWidth,
    columns,
    rows,
    rowSize,
    ...heads,
    others: gathered.length === 0 ? undefined : { columns: gathered, x: right + othersWidth },
    sumX: right + othersWidth + sumWidth,
    sums: foot,
    sumSize: Math.min(cellSize, Math.max(leastSize, cellWidth - 0.3)),
    footHeight: foot === 'turned' ? Math.max(sums + 10, lineHeight + 6) : lineHeight + 6,
  };
}
