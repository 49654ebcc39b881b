import { type Chord, type ChordSubgroup, chordDirected, ribbonArrow } from 'd3-chord';
import { arc } from 'd3-shape';
import type { Point } from '../choropleth/area-paths.ts';
import type { Flow } from '../flows/flows.ts';
import { round } from '../frame/chart-text.tsx';

/** Pixels of the arcs. */
export const arcBand = 12;
/** A ribbon at least so broad has room for its figure. */
const broad = 15;

/** A ribbon round nought. */
export interface CircleRibbon {
  readonly d: string;
  /** Where its figure stands, if it is broad enough to hold one. */
  readonly figure: Point | undefined;
}

/** The circle round nought: an arc for each group, a ribbon for each flow. */
export interface Circle {
  readonly arcs: readonly string[];
  /** Where the middle of each arc points, in radians clockwise from noon. */
  readonly angles: readonly number[];
  readonly ribbonOf: (from: number, to: number) => CircleRibbon | undefined;
}

/** The library writes sixteen digits. A tenth of a pixel is enough. */
function shorten(d: string): string {
  return d.replace(/-?\d*\.\d+(e[-+]?\d+)?|-?\d+e[-+]?\d+/g, (digits) => String(round(Number(digits))));
}

/** The point of a circle round nought that an angle, clockwise from noon, leads to. */
export function onCircle(angle: number, radius: number): Point {
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
}

function matrixOf(keys: readonly string[], flows: readonly Flow[]): number[][] {
  const turn = new Map(keys.map((key, index) => [key, index]));
  const matrix = keys.map(() => keys.map(() => 0));
  for (const { from, to, value } of flows) {
    const row = matrix[turn.get(from) ?? -1];
    if (row) row[turn.get(to) ?? -1] = value;
  }
  return matrix;
}

/**
 * Arcs and ribbons for flows between some keys, one flow a pair, at least one of them more than nought. What leaves stands
 * first on each arc, the largest first; a ribbon touches the arc that it leaves and ends in a point before the one it reaches.
 */
export function drawCircle(keys: readonly string[], flows: readonly Flow[], radius: number): Circle {
  const chords = chordDirected()
    .padAngle(Math.min(0.06, 1.2 / keys.length))
    .sortSubgroups((one, other) => other - one)(matrixOf(keys, flows));
  const arcOf = arc<{ readonly startAngle: number; readonly endAngle: number }>()
    .innerRadius(radius)
    .outerRadius(radius + arcBand);
  const ribbon = ribbonArrow<Chord, ChordSubgroup>()
    .sourceRadius(radius - 1)
    .targetRadius(radius - 6)
    .headRadius(11);
  return {
    arcs: chords.groups.map((group) => shorten(arcOf(group) ?? '')),
    angles: chords.groups.map(({ startAngle, endAngle }) => (startAngle + endAngle) / 2),
    ribbonOf: (from, to) => {
      const chord = chords.find(({ source, target }) => source.index === from && target.index === to);
      if (!chord) return undefined;
      const { startAngle, endAngle } = chord.source;
      const named = (endAngle - startAngle) * radius >= broad;
      // Drawn as text where no canvas is given; the types know only the canvas.
      const d = shorten(String(ribbon(chord)));
      return { d, figure: named ? onCircle((startAngle + endAngle) / 2, radius - 15) : undefined };
    },
  };
}
