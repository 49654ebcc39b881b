import type { Series } from '../frame/chart-colours.ts';
import type { ChartWords } from '../frame/chart-frame.tsx';
import { type Counted, sayValue } from '../frame/say-value.ts';
import { knownNumber } from '../frame/value-scale.ts';

/**
 * A count that may be shown, or `withheld` where it is too small to be: the number itself never reaches the page. Absent
 * where there is no figure.
 */
export type ShownCount = number | 'withheld' | undefined;

export interface AgeBand {
  readonly key: string;
  /** "15 to 17". */
  readonly name: string;
  /** By key of a side, or of `unknown`. */
  readonly counts: Readonly<Record<string, ShownCount>>;
}

export interface AgePyramidProps {
  readonly words: ChartWords;
  /** The two sides, left and right: boys and girls, runners and line holders. */
  readonly sides: readonly [left: Series, right: Series];
  /** Those of neither side: "Sex not recorded". Drawn beneath, to the same scale. */
  readonly unknown?: { readonly key: string; readonly name: string } | undefined;
  /** From the youngest to the oldest; the youngest stand at the foot. */
  readonly bands: readonly AgeBand[];
  /** Counts under this are withheld; 5 unless told. */
  readonly fewerThan?: number | undefined;
  /** What is counted: `{ one: 'person', many: 'people' }`. */
  readonly unit?: Counted | undefined;
}

/** A count that is drawn as long as it is large; nothing else is. */
export function drawnCount(count: ShownCount): number | undefined {
  const known = count === 'withheld' ? undefined : knownNumber(count);
  return known === undefined || known < 0 ? undefined : known;
}

/** "1,012", "fewer than 5", "no figure". */
export function sayCount(count: ShownCount, props: Pick<AgePyramidProps, 'fewerThan'>): string {
  if (count === 'withheld') return `fewer than ${props.fewerThan ?? 5}`;
  const known = drawnCount(count);
  return known === undefined ? 'no figure' : sayValue(known);
}

/** The key's words for a withheld count. */
export function withheldWords(props: AgePyramidProps): string {
  return `Fewer than ${props.fewerThan ?? 5}: the number is withheld, and the length says nothing`;
}
