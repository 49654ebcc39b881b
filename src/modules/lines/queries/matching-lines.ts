import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import { nameTokens } from '#platform/catalogue/index.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { LineStatus } from '../rules/status.ts';

/** A line that bears a number or a name that was seen, with whom to ring about it. */
export interface MatchingLine {
  readonly id: Id;
  readonly name: string;
  readonly reference: string;
  readonly controller: number;
  readonly status: LineStatus;
  readonly lastSeen: Day | null;
  /** Numbers of the police of the answerable organisation, as the directory has them. */
  readonly telephones: readonly string[];
}

/** The numbers and the name that were seen. */
export interface SeenMarks {
  readonly numbers: readonly string[];
  readonly brand: string;
}

/** The token by which lines of a name are looked for: that of its first word. Empty for a name without words. */
export function wordOf(brand: string): string {
  return nameTokens(brand).find((token) => token.startsWith('w:')) ?? '';
}

/** Most lines that one sighting is held against. */
export const mostMatches = 20;

/**
 * Lines that the actor sees with one of these numbers, now or formerly, or with this very name. A record that was joined to
 * another stands as that one. Exact: what is only alike is for a person to judge.
 */
export async function matchingLines(db: Reader, seen: SeenMarks): Promise<readonly MatchingLine[]> {
  return ask(
    db,
    sql<MatchingLine>`
      select l.id, l.name, l.reference, l.controller, l.status, l.last_seen as "lastSeen",
        array(select distinct c.telephone from directory.contact_point c
          where c.organisation = l.controller and c.duty in ('police', 'railway-police') order by c.telephone) as telephones
      from lines.line l
      where l.id in (
        select coalesce(j.root, m) from lines.matching(${[...seen.numbers]}::text[], ${seen.brand}, ${wordOf(seen.brand)}) m
        left join lines.joined() j on j.member = m)
      order by l.last_seen desc nulls last, l.id limit ${mostMatches}`,
  );
}
