import type { Day } from '#kernel/instant.ts';
import type { Series } from '../frame/chart-colours.ts';
import type { ChartWords } from '../frame/chart-frame.tsx';
import type { Every } from '../frame/periods.ts';
import type { Counted } from '../frame/say-value.ts';

/** The figure of one period. */
export interface LinePoint {
  /** The first day of the period. */
  readonly on: Day;
  /** Absent where there is no figure: the line breaks there, and is never drawn at nought. */
  readonly value?: number | undefined;
  /** Between these the true figure very likely lies. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Will be corrected: drawn hollow, and said. */
  readonly provisional?: boolean | undefined;
}

export interface LineSeries extends Series {
  readonly points: readonly LinePoint[];
}

/** From this day on something else is counted, or otherwise: figures before and after do not compare. */
export interface DefinitionChange {
  readonly on: Day;
  /** "Definition 2 from 1 April 2026". */
  readonly words: string;
}

export interface LineChartProps {
  readonly words: ChartWords;
  /** How often there is a figure. A period that is missing breaks the line. */
  readonly every: Every;
  /** At most five: more belong into small multiples. */
  readonly series: readonly LineSeries[];
  readonly changes?: readonly DefinitionChange[] | undefined;
  /** What `low` and `high` are, for the key: "Likely range (95 in 100)". */
  readonly range?: string | undefined;
  /** Where the upright axis begins. `lowest` says so on the sheet. */
  readonly from?: 'nought' | 'lowest' | undefined;
  readonly unit?: Counted | undefined;
  readonly format?: ((value: number) => string) | undefined;
}

/** The most lines that can be told apart: the sixth shape of a point is hollow, and hollow means provisional here. */
export const mostLines = 5;
