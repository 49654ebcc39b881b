import type { Day } from '#kernel/instant.ts';
import type { LinkEnd, RecordLink, RecordLinks } from './link.ts';
import type { LinkableKind } from './record-kinds.ts';

/** A place that a record has to do with, by way of what is linked to it. */
export interface LinkedPlace {
  readonly other: LinkEnd;
  /** What ties it to the record, in the words of its list; empty where there are none. */
  readonly role: string;
  /** The day from which, or on which, that was so; null when nobody knows. */
  readonly on: Day | null;
}

/** Records that say where: a home, what happened, where a number was seen. */
const placed: ReadonlySet<LinkableKind> = new Set(['premises', 'incident', 'sighting']);

/** Most places that are listed; every link stands in its own list. */
const mostPlaces = 30;

function later(one: LinkedPlace, other: LinkedPlace): number {
  if (one.on === other.on) return one.other.reference < other.other.reference ? -1 : 1;
  if (one.on === null || other.on === null) return one.on === null ? 1 : -1;
  return one.on > other.on ? -1 : 1;
}

/**
 * The places of what is linked to a record now, the latest first, each record once: what is not in sight is in no link, and
 * so is not here.
 */
export function whereOf(links: RecordLinks): readonly LinkedPlace[] {
  const found = new Map<string, RecordLink>();
  for (const link of links.groups.flatMap((group) => group.links))
    if (placed.has(link.other.kind) && !found.has(link.other.id)) found.set(link.other.id, link);
  return [...found.values()]
    .map(({ other, roleWords, since }) => ({ other, role: roleWords ?? '', on: since }))
    .toSorted(later)
    .slice(0, mostPlaces);
}
