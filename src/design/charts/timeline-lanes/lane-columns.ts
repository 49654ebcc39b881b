import { countWidth, type LaneSign, signsOf } from './lane-signs.ts';
import type { LaneItem } from './timeline-lanes-props.ts';

/** Pixels from one column of a lane to the next, and on both sides of a lane. */
const pitch = 15;
const air = 4;

/** The signs of one lane in columns so that none lies on another. The first column is the lane's own line. */
interface Columns {
  readonly signs: readonly { readonly sign: LaneSign; readonly column: number }[];
  readonly columns: number;
  /** Pixels by which a count is broader than a column. */
  readonly extra: number;
}

/** A count is as high as a point, whatever its figures: along the page they stand side by side. */
function upright(sign: LaneSign): LaneSign {
  if (sign.items.length === 1) return sign;
  const middle = (sign.from + sign.to) / 2;
  return { ...sign, from: middle - 9, to: middle + 9 };
}

function columnsOf(signs: readonly LaneSign[]): Columns {
  const ends: number[] = [];
  const placed = signs.map((sign) => {
    // Of lengths of time, what ends where the next begins shares its column.
    const close = sign.items[0]?.kind === 'point' ? -1 : 3;
    const free = ends.findIndex((end) => end <= sign.from + close);
    const column = free >= 0 ? free : ends.length;
    ends[column] = sign.to;
    return { sign, column };
  });
  const counts = signs.map(({ items }) => (items.length > 1 ? countWidth(items.length) - pitch : 0));
  return { signs: placed, columns: Math.max(1, ends.length), extra: Math.max(0, ...counts) };
}

/** Lanes beside each other, each with a line of its own and its signs on and beside it. */
export interface LaneColumns {
  readonly lines: readonly number[];
  readonly signs: readonly { readonly sign: LaneSign; readonly x: number }[];
  readonly right: number;
}

/** Places lanes between two edges, as broad as their signs need; closer where there is not room for that. */
export function laneColumns(
  lanes: readonly (readonly LaneItem[])[],
  at: (time: number) => number,
  most: number,
  edges: { readonly from: number; readonly to: number },
): LaneColumns {
  const columns = lanes.map((items) => columnsOf(signsOf(items, at, most).map(upright)));
  const breadthOf = (lane: Columns): number => lane.columns * pitch + lane.extra + 2 * air;
  const wanted = columns.reduce((sum, lane) => sum + breadthOf(lane), 0);
  const shrink = Math.min(1, (edges.to - edges.from - 4) / wanted);
  let x = edges.from;
  const placed = columns.map((lane) => {
    const line = x + (air + (pitch + lane.extra) / 2) * shrink;
    x += breadthOf(lane) * shrink;
    return { line, signs: lane.signs.map(({ sign, column }) => ({ sign, x: line + column * pitch * shrink })) };
  });
  return { lines: placed.map(({ line }) => line), signs: placed.flatMap(({ signs }) => signs), right: x };
}
