import type { Sheet } from '../frame/chart-frame.tsx';
import { boldness, lineHeight, textSize, textWidth, wrapText } from '../frame/chart-text.tsx';
import { placeKey } from '../frame/drawing-key.tsx';
import { sayValue } from '../frame/say-value.ts';
import {
  type AgeBand,
  type AgePyramidProps,
  drawnCount,
  type ShownCount,
  sayCount,
  withheldWords,
} from './age-pyramid-props.ts';

/** One bar, or what stands in its place. */
export interface PyramidBar {
  /** 0 left, 1 right, 2 neither. */
  readonly side: 0 | 1 | 2;
  readonly band: AgeBand;
  readonly count: ShownCount;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly label: { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' };
}

export interface PyramidLayout {
  readonly bars: readonly PyramidBar[];
  /** Names of bands and where their middles stand. */
  readonly names: readonly {
    readonly lines: readonly string[];
    readonly x: number;
    readonly y: number;
    readonly middle: boolean;
  }[];
  readonly heads: readonly {
    readonly lines: readonly string[];
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
  }[];
  /** Where the two sides begin. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  /** The block of those of neither side, or that there are none. */
  readonly unknown:
    | {
        readonly lines: readonly string[];
        readonly y: number;
        readonly top: number;
        readonly foot: number;
        readonly x: number;
      }
    | undefined;
  /** Some counts are withheld: the key says what that looks like. */
  readonly withheld: boolean;
  readonly height: number;
}

/** Pixels that a withheld count takes, whatever it is. */
const withheldWidth = 22;
export const barHeight = 18;
/** Size of the figures beside bars. */
export const pyramidSize = 13;

const space = 6;
const widthOf = (text: string): number => textWidth(text, pyramidSize);

/** What stands at the end of a bar: in fewer letters where the sheet is narrow. */
function labelOf(count: ShownCount, props: AgePyramidProps, room: number): string {
  const whole = sayCount(count, props);
  if (whole === 'no figure') return 'No figure';
  if (count !== 'withheld' || widthOf(whole) + withheldWidth + space <= room) return whole;
  return `under ${props.fewerThan ?? 5}`;
}

/** Pixels for one person: the longest bar and its figure still fit. */
function pixelsEach(props: AgePyramidProps, side: number, across: number): number {
  const keys = props.sides.map(({ key }) => key);
  const limits = props.bands.flatMap(({ counts }) =>
    Object.entries(counts).flatMap(([key, count]) => {
      const known = drawnCount(count);
      if (!known) return [];
      const room = keys.includes(key) ? side : key === props.unknown?.key ? across : Number.POSITIVE_INFINITY;
      return [(room - space - widthOf(sayValue(known))) / known];
    }),
  );
  return Math.max(0, Math.min(...limits, side));
}

/** A band and where its row stands. */
interface BandRow {
  readonly band: AgeBand;
  readonly name: readonly string[];
  readonly middle: number;
}

/** Rows of bands, the oldest first, each as high as its name needs. */
function rowsOf(bands: readonly AgeBand[], room: number, top: number): { rows: readonly BandRow[]; foot: number } {
  let y = top;
  const rows = bands.toReversed().map((band): BandRow => {
    const name = wrapText(band.name, room, 4);
    const height = Math.max(barHeight, name.length * lineHeight) + 7;
    y += height;
    return { band, name, middle: y - height / 2 };
  });
  return { rows, foot: y };
}

/** Where everything of an age pyramid stands on a sheet. */
export function agePyramidLayout(props: AgePyramidProps, sheet: Sheet): PyramidLayout {
  const most = sheet.width < 500 ? 80 : 150;
  const widest = props.bands.flatMap(({ name }) => wrapText(name, most, 4)).map((line) => textWidth(line));
  const centre = Math.max(0, ...widest) + 20;
  const side = (sheet.width - centre) / 2;
  const withheld = props.bands.some(({ counts }) => Object.values(counts).includes('withheld'));
  const key = withheld ? placeKey([withheldWords(props)], sheet.width).height + 4 : 0;
  const heads = props.sides.map(({ name }) => wrapText(name, side - 4, 3, textSize * boldness));
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * lineHeight;
  const top = key + headHeight + 8;
  const at: Place = { props, side, centre, each: pixelsEach(props, side, sheet.width - centre) };
  const { rows, foot } = rowsOf(props.bands, most, top);
  const below = unknownBlock(at, foot, sheet.width);
  return {
    bars: [...rows.flatMap((row) => sideBars(row, at)), ...below.bars],
    names: [
      ...rows.map(({ name, middle }) => ({ lines: name, x: sheet.width / 2, y: middle, middle: true })),
      ...below.names,
    ],
    heads: heads.map((lines, index) => ({
      lines,
      x: index === 0 ? side : side + centre,
      y: key + headHeight / 2,
      anchor: index === 0 ? ('end' as const) : ('start' as const),
    })),
    left: side,
    right: side + centre,
    top,
    foot,
    unknown: below.block,
    withheld,
    height: (below.block?.foot ?? foot) + 4,
  };
}

interface Place {
  readonly props: AgePyramidProps;
  /** Pixels of each side, of the names between, and of one person. */
  readonly side: number;
  readonly centre: number;
  readonly each: number;
}

function lengthOf(count: ShownCount, each: number): number {
  return count === 'withheld' ? withheldWidth : (drawnCount(count) ?? 0) * each;
}

function sideBars({ band, middle }: BandRow, at: Place): readonly PyramidBar[] {
  return at.props.sides.map(({ key }, index): PyramidBar => {
    const count = band.counts[key];
    const width = lengthOf(count, at.each);
    const text = labelOf(count, at.props, at.side);
    const bar = { band, count, width, y: middle - barHeight / 2 };
    if (index === 0) {
      const x = at.side - width;
      return { ...bar, side: 0, x, label: { text, x: x - space, anchor: 'end' } };
    }
    const x = at.side + at.centre;
    return { ...bar, side: 1, x, label: { text, x: x + width + space, anchor: 'start' } };
  });
}

/** The head of the block of those of neither side. */
function unknownHead(name: string, counts: readonly ShownCount[]): string {
  if (counts.every((count) => count === undefined)) return `${name}: no figure`;
  return counts.every((count) => count === 0 || count === undefined) ? `${name}: none` : `${name}, to the same scale`;
}

/** Those of neither side, a row for each band that has any, youngest at the foot as above. */
function unknownBlock(
  at: Place,
  foot: number,
  width: number,
): Pick<PyramidLayout, 'bars' | 'names'> & { readonly block: PyramidLayout['unknown'] } {
  const { unknown, bands } = at.props;
  if (unknown === undefined) return { bars: [], names: [], block: undefined };
  const counts = bands.map((band) => band.counts[unknown.key]);
  const lines = wrapText(unknownHead(unknown.name, counts), width, 3, textSize * boldness);
  const y = foot + 22 + (lines.length * lineHeight) / 2;
  const top = foot + 22 + lines.length * lineHeight + 5;
  const some = bands.filter((_, index) => counts[index] !== 0 && counts[index] !== undefined);
  const placed = rowsOf(some, at.centre - 18, top);
  const x = at.centre - 8;
  return {
    bars: placed.rows.map(({ band, middle }): PyramidBar => {
      const count = band.counts[unknown.key];
      const length = lengthOf(count, at.each);
      const text = labelOf(count, at.props, width - x);
      const label = { text, x: x + length + space, anchor: 'start' as const };
      return { side: 2, band, count, x, y: middle - barHeight / 2, width: length, label };
    }),
    names: placed.rows.map(({ name, middle }) => ({ lines: name, x: 0, y: middle, middle: false })),
    block: { lines, y, top, foot: placed.foot, x },
  };
}
