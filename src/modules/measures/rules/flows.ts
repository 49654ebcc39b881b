import type { Force } from '#modules/directory/index.ts';
import type { LineFlow } from '#modules/lines/index.ts';
import type { Counted } from './counted.ts';

/** Active lines from one force into another, or within one. */
export interface PictureFlow {
  /** Number of the force; null where lines start is not known. */
  readonly from: number | null;
  readonly into: number;
  readonly lines: Counted;
}

/** Address of the list of the lines from one force into another. */
export type FlowLink = (from: string, into: string) => string;

/**
 * Flows across borders as they were counted, and lines inside a force from its row of the picture: the same figures, so
 * that table and map cannot part.
 */
export function composeFlows(
  across: readonly LineFlow[],
  rows: readonly { readonly force: number | null; readonly inside: Counted }[],
  forces: readonly Force[],
  link: FlowLink,
): readonly PictureFlow[] {
  const slugs = new Map(forces.map((force) => [force.number, force.slug]));
  const word = (force: number | null): string => (force === null ? 'not-known' : (slugs.get(force) ?? ''));
  return [
    ...across.map(({ from, into, lines }) => ({
      from,
      into,
      lines: { value: lines, href: link(word(from), word(into)) },
    })),
    ...rows.flatMap((row) =>
      row.force === null || row.inside.value === 0 ? [] : [{ from: row.force, into: row.force, lines: row.inside }],
    ),
  ];
}
