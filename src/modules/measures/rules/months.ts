import { asDay, type Day, plusDays } from '#kernel/instant.ts';
import type { DaySpan, LineChange, SpanOfLines } from '#modules/lines/index.ts';
import type { Counted } from './counted.ts';
import { monthsBefore } from './months-before.ts';

/** What became of the lines in one calendar month, each line once in each figure. */
export interface PictureMonth {
  /** `2026-11`. */
  readonly month: string;
  readonly from: Day;
  readonly until: Day;
  /** Whether the month had ended: the last one mostly has not. */
  readonly isOver: boolean;
  /** Counted as active at the end of the last day. */
  readonly active: Counted;
  readonly external: Counted;
  readonly internal: Counted;
  readonly new: Counted;
  readonly closedType1: Counted;
  readonly closedType2: Counted;
  readonly closed: Counted;
  readonly cameBack: Counted;
  /** Closed less come back: may be less than nought. */
  readonly net: number;
}

/** Addresses of the lists behind the figures of a month. */
export interface MonthLinks {
  readonly active: (asked: { readonly asat: Day; readonly reach?: 'external' | 'internal' }) => string;
  readonly became: (change: LineChange, span: DaySpan<Day>) => string;
}

/** The last day of a month. */
function lastDayOf(month: string): Day {
  return plusDays(plusDays(asDay(`${month}-01`), 0, 1), -1);
}

/**
 * Calendar months up to a day, the earliest first; the last is cut at the day.
 * @param count how many
 */
export function monthsUpTo(asAt: Day, count: number): readonly DaySpan<Day>[] {
  return Array.from({ length: count }, (_, index) => {
    const month = monthsBefore(asAt.slice(0, 7), count - 1 - index);
    const last = lastDayOf(month);
    return { from: asDay(`${month}-01`), until: last < asAt ? last : asAt };
  });
}

/** The figures of each month with the lists behind them. */
export function composeMonths(spans: readonly SpanOfLines[], links: MonthLinks): readonly PictureMonth[] {
  return spans.map((span) => {
    const { from, until, external, internal, reachNotKnown } = span;
    const month = from.slice(0, 7);
    const became = (value: number, change: LineChange): Counted => ({
      value,
      href: links.became(change, { from, until }),
    });
    return {
      month,
      from,
      until,
      isOver: until === lastDayOf(month),
      active: { value: external + internal + reachNotKnown, href: links.active({ asat: until }) },
      external: { value: external, href: links.active({ asat: until, reach: 'external' }) },
      internal: { value: internal, href: links.active({ asat: until, reach: 'internal' }) },
      new: became(span.new, 'new'),
      closedType1: became(span.closedType1, 'closed type 1'),
      closedType2: became(span.closedType2, 'closed type 2'),
      closed: became(span.closed, 'closed'),
      cameBack: became(span.cameBack, 'came back'),
      net: span.closed - span.cameBack,
    };
  });
}
