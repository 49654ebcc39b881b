import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Reference } from '#kernel/reference.ts';
import { ask, type RawBuilder, type Reader, sql } from '#platform/database/index.ts';

/**
 * Whether a line `l` stands for itself: it was joined to no other line that the actor may see. Only of joined lines is
 * the other asked for, so that the lists of the many cost what they did.
 */
export const standsForItself: RawBuilder<boolean> = sql<boolean>`(l.merged_into is null or (select true from lines.line s where s.id = l.merged_into) is null)`;

/** A line as another record of it names it. */
export interface NamedLine {
  readonly id: Id;
  readonly name: string;
  readonly reference: Reference;
  readonly controller: number;
}

/** The record that goes on for a line that was joined to it, as far as the actor sees; null for one that stands for itself. */
export async function survivorOf(db: Reader, line: Id): Promise<NamedLine | null> {
  const rows = await ask(
    db,
    sql<NamedLine>`
      with recursive up as (
        select l.id, l.merged_into, 0 as steps from lines.line l where l.id = ${line}
        union all
        select l.id, l.merged_into, up.steps + 1 from up join lines.line l on l.id = up.merged_into
      )
      select l.id, l.name, l.reference, l.controller from up join lines.line l on l.id = up.id
      where up.steps > 0 order by up.steps desc limit 1`,
  );
  return rows[0] ?? null;
}

/** A record of the same line that was joined to another, with the decision. */
export interface JoinedLine extends NamedLine {
  readonly merger: Id;
  readonly into: Id;
  readonly why: string;
  readonly decidedBy: string;
  readonly decidedAt: Instant;
}

/** Every record that was joined to a line, directly or through another, as far as the actor may see them. */
export async function joinedTo(db: Reader, line: Id): Promise<readonly JoinedLine[]> {
  return ask(
    db,
    sql<JoinedLine>`
      with recursive family as (
        select l.id from lines.line l where l.merged_into = ${line}
        union all
        select l.id from family f join lines.line l on l.merged_into = f.id
      )
      select l.id, l.name, l.reference, l.controller, m.id as merger, m.survivor as "into", m.why,
        m.decided_by as "decidedBy", m.decided_at as "decidedAt"
      from family f join lines.line l on l.id = f.id
      join lines.merger m on m.absorbed = l.id and m.undone_at is null
      order by m.decided_at, l.id`,
  );
}

/** A decision that was undone, for the history of either record. */
export interface PartedLine extends Omit<JoinedLine, 'merger' | 'into'> {
  readonly undoneBy: string;
  readonly undoneAt: Instant;
  readonly undoneWhy: string;
}

/** Lines that were joined to this one, or it to them, and were parted again. */
export async function partedFrom(db: Reader, line: Id): Promise<readonly PartedLine[]> {
  return ask(
    db,
    sql<PartedLine>`
      select l.id, l.name, l.reference, l.controller, m.why, m.decided_by as "decidedBy", m.decided_at as "decidedAt",
        m.undone_by as "undoneBy", m.undone_at as "undoneAt", m.undone_why as "undoneWhy"
      from lines.merger m join lines.line l on l.id = case when m.absorbed = ${line} then m.survivor else m.absorbed end
      where (m.absorbed = ${line} or m.survivor = ${line}) and m.undone_at is not null
      order by m.undone_at desc, m.id limit 50`,
  );
}
