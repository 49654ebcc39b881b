import type { Series } from '../frame/chart-colours.ts';
import type { ChartWords } from '../frame/chart-frame.tsx';
import type { Reference } from '../frame/reference-line.tsx';
import type { Counted } from '../frame/say-value.ts';
import { knownNumber } from '../frame/value-scale.ts';

/** One thing that is measured: a force, a month, a kind. */
export interface BarRow {
  readonly key: string;
  readonly name: string;
  /** The list behind the row: its bars are links then. */
  readonly href?: string | undefined;
  /** By key of the series. Absent (or no number) where there is no figure: not the same as none. */
  readonly values: Readonly<Record<string, number>>;
}

export interface BarChartProps {
  readonly words: ChartWords;
  /** What the rows are: "Force". */
  readonly rowTitle: string;
  readonly series: readonly Series[];
  /** In the order in which they are to be read: the caller sorts. */
  readonly rows: readonly BarRow[];
  /** Series side by side, or one behind the other where they add up to a whole. */
  readonly arranged?: 'grouped' | 'stacked' | undefined;
  /** What stacked parts add up to, as the head of a column: "All ages". The sum then stands at the end of each row. */
  readonly sum?: string | undefined;
  /** A target or an average, as a dashed line through all rows. */
  readonly reference?: Reference | undefined;
  /** What is counted, after a figure: `{ one: 'line', many: 'lines' }`. */
  readonly unit?: Counted | undefined;
  readonly format?: ((value: number) => string) | undefined;
}

/** What all parts of a row add up to; undefined where a part has no figure. */
export function sumOf(row: BarRow, series: readonly Series[]): number | undefined {
  const values = series.map(({ key }) => knownNumber(row.values[key]));
  return values.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);
}
