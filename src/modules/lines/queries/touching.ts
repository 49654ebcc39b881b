import { type RawBuilder, sql } from '#platform/database/index.ts';

/**
 * Whether a line `l` starts in one of some forces or is worked there, by its own areas or by those of what was joined to it.
 * @param forces numbers; null for lines of which nobody knows where they start
 */
export function touches(forces: readonly number[] | null): RawBuilder<boolean> {
  if (forces === null) return sql<boolean>`l.origin_force is null`;
  const among = sql`any (${[...forces]}::int[])`;
  return sql<boolean>`(l.origin_force = ${among}
    or exists (select from lines.area a where a.line = l.id and a.withdrawn_at is null and a.force = ${among})
    or l.id = any (array(select j.root from lines.joined() j join lines.area a on a.line = j.member
      where a.withdrawn_at is null and a.force = ${among})))`;
}
