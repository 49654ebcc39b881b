import type { Id } from '#kernel/id.ts';
import { ask, type Reader, sql, type Writer } from '#platform/database/index.ts';

/** Which side of harm a value of a vocabulary is on. */
export type Side = 'harmed' | 'harming' | 'both' | 'neither';

/** Whether it says that somebody was harmed, and whether that they harm others. */
export const saysHarmed = (side: Side): boolean => side === 'harmed' || side === 'both';
export const saysHarming = (side: Side): boolean => side === 'harming' || side === 'both';

const noRow = '00000000-0000-0000-0000-000000000000';

/** The side of a code, as its vocabulary has it. */
export async function sideOf(db: Reader | Writer, list: string, code: string | null): Promise<Side> {
  if (code === null) return 'neither';
  const rows = await ask(db, sql<{ side: Side | null }>`select people.side_of(${list}, ${code}) as side`);
  return rows[0]?.side ?? 'neither';
}

/**
 * Whether something stands that says a person was harmed, as far as the actor may see.
 * @param beside the fact or link that is not counted; null counts all
 */
export async function isHarmed(db: Reader | Writer, person: Id, beside: Id | null = null): Promise<boolean> {
  const rows = await ask(
    db,
    sql<{ harmed: boolean }>`select people.is_harmed(${person}::uuid, ${beside ?? noRow}::uuid) as harmed`,
  );
  return rows[0]?.harmed ?? false;
}

/** Whom a link would say to harm others; null where it says so of nobody. */
export async function harmingEnd(
  db: Reader | Writer,
  link: { readonly kind: string; readonly role: string | null; readonly a: Id; readonly b: Id },
): Promise<Id | null> {
  const rows = await ask(
    db,
    sql<{ person: Id | null }>`
      select people.harming_end(${link.kind}, ${link.role}, ${link.a}::uuid, ${link.b}::uuid) as person`,
  );
  return rows[0]?.person ?? null;
}

/** Whether whoever sees one record sees the other too: then what is said of the one may name the other. */
export async function isAsOpen(db: Reader | Writer, other: Id, as: Id): Promise<boolean> {
  const rows = await ask(
    db,
    sql<{ open: boolean }>`select o.audience < 9 and o.audience <= p.audience as open
      from catalogue.entry o, catalogue.entry p where o.id = ${other} and p.id = ${as}`,
  );
  return rows[0]?.open ?? false;
}
