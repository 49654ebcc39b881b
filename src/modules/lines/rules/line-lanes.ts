import { asDay, type Day } from '#kernel/instant.ts';
import type { Statement } from '#kernel/marking.ts';
import { type LineElement, lineElements } from './elements.ts';

/** Something of a line that is known in time. */
export interface LineEvent {
  readonly key: string;
  readonly lane: LineElement | 'policing';
  readonly at: Day;
  readonly until?: Day | 'still';
  readonly words: string;
  readonly statement: Statement;
  readonly href?: string;
}

/** What the lanes need to know of a stated fact. */
export interface LanedFact {
  readonly id: string;
  readonly lane: string | undefined;
  readonly element: string | null;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly words: string;
  readonly statement: Statement;
}

function laneOf(fact: LanedFact): LineEvent['lane'] {
  const wanted = fact.element ?? fact.lane;
  return lineElements.find((each) => each === wanted) ?? 'policing';
}

/** Facts that are known in time, as events of the lanes. What was over on the day is a point. */
export function eventsOf(facts: readonly LanedFact[]): readonly LineEvent[] {
  return facts.flatMap((fact): LineEvent[] => {
    const at = fact.since ?? fact.until;
    if (at === null) return [];
    const { until } = fact;
    const end = until === null ? 'still' : until === at ? undefined : until;
    const { id, words, statement } = fact;
    return [{ key: id, lane: laneOf(fact), at, words, statement, ...(end === undefined ? {} : { until: end }) }];
  });
}

/** The latest day of those given; null when there is none. */
export function latestDay(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null).toSorted();
  const last = known.at(-1);
  return last === undefined ? null : asDay(last);
}
