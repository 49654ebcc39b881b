import type { Frame, Point } from '../choropleth/area-paths.ts';
import { round } from '../frame/chart-text.tsx';

/** A curve from one point to another, bent toward a third (a quadratic Bézier curve). */
export interface Curve {
  readonly start: Point;
  readonly bend: Point;
  readonly end: Point;
}

/** The point of a curve at `t`, from 0 to 1. */
export function pointOn({ start, bend, end }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return [a * start[0] + b * bend[0] + c * end[0], a * start[1] + b * bend[1] + c * end[1]];
}

const inside = ({ x, y, width, height }: Frame, [px, py]: Point, air: number): boolean =>
  px >= x + air && px <= x + width - air && py >= y + air && py <= y + height - air;

/**
 * A curve between two places that bends to the right of those who travel, so that there and back are two curves. It bends
 * less where it would leave the map. Undefined where both are the same point.
 * @param away pixels that it keeps from both places
 */
export function curveBetween(from: Point, to: Point, within: Frame, away: number): Curve | undefined {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length < 1) return undefined;
  const bends = [0.22, 0.14, 0.07, 0].map((share): Curve => {
    const bend: Point = [(from[0] + to[0]) / 2 - dy * share, (from[1] + to[1]) / 2 + dx * share];
    return { start: from, bend, end: to };
  });
  const stays = (each: Curve) => [0.2, 0.35, 0.5, 0.65, 0.8].every((t) => inside(within, pointOn(each, t), 6));
  const curve = bends.find(stays) ?? bends.at(-1);
  if (!curve) return undefined;
  // Shortened at both ends along itself, never by so much that nothing is left.
  const share = Math.min(away / length, 0.25);
  return between(curve, share, 1 - share);
}

/** The part of a curve between two of its points. */
function between(curve: Curve, from: number, to: number): Curve {
  const { start: a, bend: b, end: c } = curve;
  const mix = (one: number, other: number, third: number) =>
    (1 - from) * (1 - to) * one + (from + to - 2 * from * to) * other + from * to * third;
  return { start: pointOn(curve, from), bend: [mix(a[0], b[0], c[0]), mix(a[1], b[1], c[1])], end: pointOn(curve, to) };
}

/** A unit step from one point to another, nought where they are the same. */
function direction(from: Point, to: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return length === 0 ? [0, 0] : [dx / length, dy / length];
}

/** The point so many pixels to the left of a direction. */
const beside = ([x, y]: Point, [dx, dy]: Point, by: number): Point => [x + dy * by, y - dx * by];

const say = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

/**
 * The outline of an arrow along a curve: thin where it leaves, `width` broad before its head, so that many that leave one
 * place can be told apart.
 */
export function arrowPath(curve: Curve, width: number): string {
  const { start, bend, end } = curve;
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const head = Math.min(4 + width * 1.5, length * 0.6);
  const neck = between(curve, 0, 1 - Math.min(0.6, head / Math.max(length, 1)));
  const [leaving, arriving, across] = [direction(start, bend), direction(neck.end, end), direction(start, end)];
  const [thin, half] = [Math.max(0.35, width * 0.2), width / 2];
  const barb = half + 1.6 + width * 0.3;
  const sides = [-1, 1].map((side) => ({
    start: beside(start, leaving, side * thin),
    bend: beside(neck.bend, across, side * ((thin + half) / 2)),
    neck: beside(neck.end, arriving, side * half),
    barb: beside(neck.end, arriving, side * barb),
  }));
  const [one, other] = sides;
  if (!one || !other) return '';
  return [
    `M${say(one.start)}Q${say(one.bend)} ${say(one.neck)}`,
    `L${say(one.barb)}L${say(end)}L${say(other.barb)}L${say(other.neck)}`,
    `Q${say(other.bend)} ${say(other.start)}z`,
  ].join('');
}
