import type { Id } from '#kernel/id.ts';
import { type Day, plusDays } from '#kernel/instant.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';

/** How some people stand on a day, for counts: who they are is not said. */
export interface PersonStanding {
  readonly id: Id;
  /** A child, or somebody who may be one (Modern Slavery Act 2015, section 51). Nobody who has died. */
  readonly asChild: boolean;
  /** Whether a status stands that says they were harmed. */
  readonly harmed: boolean;
}

/** Who of some people is a child or may be one, and who is held as a victim: of those that the actor may see. */
export async function standingOf(db: Reader, people: readonly Id[], today: Day): Promise<readonly PersonStanding[]> {
  if (people.length === 0) return [];
  return ask(
    db,
    sql<PersonStanding>`
    select p.id,
      p.deceased is not true and (p.born_latest is null or p.born_latest > ${plusDays(today, 0, -18 * 12)}::date) as "asChild",
      exists (select from people.exploitation x where x.person = p.id and x.withdrawn_at is null and x.until is null
        and people.side_of('exploitation-statuses', x.status) in ('harmed', 'both')) as harmed
    from people.person p where p.id = any (${[...new Set(people)]}::uuid[])`,
  );
}
