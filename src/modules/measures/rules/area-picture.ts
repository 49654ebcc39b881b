import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import type { Force } from '#modules/directory/index.ts';
import type { ChangedLine, ForceChoice, LineFlow, LineRowView } from '#modules/lines/index.ts';
import type { Counted } from './counted.ts';
import { type HarmOfLine, rankByHarm } from './harm.ts';
import type { PictureMonth } from './months.ts';

/** Lines between the area and one other force. */
export interface Neighbour {
  /** Number of the other force; null where lines start is not known. */
  readonly force: number | null;
  /** Lines that start there and are worked in the area. */
  readonly from: Counted;
  /** Lines that start in the area and are worked there. */
  readonly to: Counted;
}

/** An active line of the area with what is recorded of its harm. */
export interface RankedLine {
  readonly line: LineRowView;
  readonly harm: HarmOfLine;
}

/** The lines of one force or region, as one viewer sees them. */
export interface AreaPicture {
  readonly area: ForceChoice;
  readonly asAt: Day;
  readonly all: Counted;
  readonly out: Counted;
  readonly into: Counted;
  readonly inside: Counted;
  readonly reachNotKnown: Counted;
  /** Who shares lines with the area, the most first. */
  readonly neighbours: readonly Neighbour[];
  /** The active lines, those with most kinds of recorded harm first. */
  readonly ranked: readonly RankedLine[];
  readonly byMonth: readonly PictureMonth[];
  readonly week: readonly ChangedLine[];
  readonly weekFrom: Day;
}

/** Lines that the page of an area names, of those that are ranked; the list has them all. */
export const mostShown = 25;

/** The list of lines from one place into another; either end a word of an address. */
export type WayLink = (origin: string, into: string) => string;

function addTo(neighbours: Map<number | null, { from: number; to: number }>, force: number | null) {
  const found = neighbours.get(force) ?? { from: 0, to: 0 };
  neighbours.set(force, found);
  return found;
}

/**
 * Who shares lines with an area: where its lines come from, and where those that start in it go. Ways between two forces
 * of a region are inside it and not here.
 */
export function neighboursOf(
  area: ForceChoice,
  flows: readonly LineFlow[],
  forces: readonly Force[],
  link: WayLink,
): readonly Neighbour[] {
  const own = new Set(area.forces ?? []);
  const found = new Map<number | null, { from: number; to: number }>();
  for (const { from, into, lines } of flows) {
    const [starts, ends] = [from !== null && own.has(from), own.has(into)];
    if (ends && !starts) addTo(found, from).from += lines;
    if (starts && !ends) addTo(found, into).to += lines;
  }
  const slugs = new Map(forces.map(({ number, slug }) => [number, slug]));
  const word = (force: number | null): string => (force === null ? 'not-known' : (slugs.get(force) ?? ''));
  // A line into two forces of a region is two ways: then the figure is of ways, and no list has just so many lines.
  const isOne = own.size === 1;
  return [...found]
    .map(([force, { from, to }]) => ({
      force,
      from: { value: from, href: isOne ? link(word(force), area.word) : null },
      to: { value: to, href: isOne ? link(area.word, word(force)) : null },
    }))
    .toSorted((a, b) => b.from.value + b.to.value - a.from.value - a.to.value || (a.force ?? 0) - (b.force ?? 0));
}

/** The lines with their harm, ranked. */
export function rankLines(lines: readonly LineRowView[], harmOf: (line: Id) => HarmOfLine): readonly RankedLine[] {
  return rankByHarm(lines, harmOf).map((line) => ({ line, harm: harmOf(line.id) }));
}
