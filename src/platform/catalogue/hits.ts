import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';

/** One record found, with the reason in words. */
export interface Hit {
  readonly id: Id;
  readonly kind: string;
  readonly reference: string;
  readonly title: string;
  readonly status: string | null;
  readonly at: Instant;
  readonly controller: number;
  readonly marking: MarkingLevel;
  /** Why it matched: "number ends in 0412", "sounds like scoty". */
  readonly why: string;
}

/** How many records of a kind were found. */
export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

/** The rows of the hits, in the order given: a second query, because joined to the tokens the plan turns. */
export async function showHits(
  db: Reader,
  wanted: readonly { readonly id: Id; readonly why: string }[],
): Promise<readonly Hit[]> {
  if (wanted.length === 0) return [];
  const rows = await db
    .selectFrom('catalogue.entry as e')
    .innerJoin('catalogue.kind as k', 'k.id', 'e.kind')
    .select(['e.id', 'k.name as kind', 'e.reference', 'e.title', 'e.status', 'e.at', 'e.controller', 'e.marking'])
    .where(sql<boolean>`e.id = any(${wanted.map((each) => each.id)})`)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return wanted.flatMap((each) => {
    const row = byId.get(each.id);
    return row === undefined ? [] : [{ ...row, why: each.why }];
  });
}

/** Of what kinds some records are, the commonest first. */
export async function countKinds(db: Reader, ids: readonly Id[]): Promise<readonly KindCount[]> {
  if (ids.length === 0) return [];
  return ask(
    db,
    sql<KindCount>`select k.name as kind, count(*)::int as count from catalogue.entry e join catalogue.kind k on k.id = e.kind
      where e.id = any (${[...ids]}::uuid[]) group by k.name order by count desc, k.name`,
  );
}
