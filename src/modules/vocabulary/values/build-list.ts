import { asDay } from '#kernel/instant.ts';
import type { ListWithValues, StandingOf, Value } from '../rules/value.ts';

/** What is not the same for every value: its days, and what its list keeps beside. */
export interface MoreOfValue {
  readonly from?: string;
  readonly to?: string;
  readonly particulars?: Readonly<Record<string, string>>;
}

/** Makes values that share one source: code, words, meaning. */
export type ValueMaker = (code: string, words: string, meaning?: string, more?: MoreOfValue) => Value;

/**
 * Values from one source.
 * @param source the document or law, named so that a reader can find it
 */
export function from(source: string, standing: StandingOf): ValueMaker {
  return (code, words, meaning = '', more = {}) => ({
    code,
    words,
    meaning,
    source,
    standing,
    from: more.from === undefined ? null : asDay(more.from),
    to: more.to === undefined ? null : asDay(more.to),
    particulars: more.particulars ?? {},
  });
}

type ListGiven = Omit<ListWithValues, 'kind' | 'isLaw' | 'particulars'> &
  Partial<Pick<ListWithValues, 'isLaw' | 'particulars'>>;

/** A list that only a new version of the product changes. */
export function fixedList(given: ListGiven): ListWithValues {
  return { isLaw: false, particulars: [], ...given, kind: 'fixed' };
}

/** A list that administrators add to, change, date and retire. */
export function openList(given: ListGiven): ListWithValues {
  return { isLaw: false, particulars: [], ...given, kind: 'open' };
}

/** The strategy that founded this work. */
export const strategy = 'Disrupting County Lines: Policing Strategy 2024–2027, NCLCC and NPCC';

/** Background knowledge. Said so on every page that shows it. */
export const background = 'Background knowledge: no document was read for this';

/** Derived by this product from what was read. */
export const derived = 'Derived for this product from the strategy and Home Office programme data';

/** A rule that this product sets itself. */
export const ours = 'This product’s own';
