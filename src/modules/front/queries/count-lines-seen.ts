import type { Reader } from '#platform/database/index.ts';

/** How many lines the actor may see, in whatever status. */
export async function countLinesSeen(db: Reader): Promise<number> {
  const { count } = await db
    .selectFrom('catalogue.entry as entry')
    .innerJoin('catalogue.kind as kind', 'kind.id', 'entry.kind')
    .where('kind.name', '=', 'line')
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
