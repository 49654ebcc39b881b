import type { Day } from '#kernel/instant.ts';
import type { Statement } from '#kernel/marking.ts';
import type { RecordLinks } from './link.ts';
import { headingOf } from './link-kind.ts';
import type { LinkLane } from './link-kinds.ts';
import { pathOf } from './record-kinds.ts';
import { presentOf, sayRole } from './say-link.ts';

/** A link as something on the timeline of a record: the shape of an event of the lanes, with its lane. */
export interface LinkEvent {
  readonly key: string;
  readonly lane: LinkLane | null;
  readonly at: Day;
  readonly until?: Day | 'still';
  readonly words: string;
  readonly statement: Statement;
  readonly href: string;
}

/** The links of a record that are known in time, in its order. What has no first day is on the list alone. */
export function timelineOf(links: RecordLinks): readonly LinkEvent[] {
  return links.groups
    .flatMap((group) => group.links)
    .flatMap((link): LinkEvent[] => {
      if (link.since === null) return [];
      const { before, after } = sayRole(link, presentOf(link));
      const name = before === '' ? link.other.title : `${before} ${link.other.title}`;
      const heading = headingOf(link.kind, link.isForward);
      return [
        {
          key: link.reference,
          lane: link.kind.lane,
          at: link.since,
          // What was over on the day is a point.
          ...(link.until === link.since ? {} : { until: link.until ?? 'still' }),
          words: `${heading}: ${after === '' ? name : `${name}, ${after}`}`,
          statement: link.statement,
          href: pathOf(link.other.kind, link.other.reference),
        },
      ];
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
