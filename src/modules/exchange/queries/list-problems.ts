import type { Id } from '#kernel/id.ts';
import type { Reader } from '#platform/database/index.ts';
import type { RowProblem } from '#platform/intake/index.ts';

/** Problems on one page. */
export const problemsOnPage = 100;

/**
 * What is wrong with rows of a load, in the order of the file.
 * @param page from 1; null for all that are stored, a thousand at most
 */
export async function listProblems(
  db: Reader,
  load: Id,
  page: number | null,
): Promise<{ readonly problems: readonly RowProblem[]; readonly stored: number }> {
  const all = db.selectFrom('exchange.problem').where('load', '=', load);
  const { stored } = await all.select((is) => is.fn.countAll<number>().as('stored')).executeTakeFirstOrThrow();
  const ordered = all.select(['row', 'col as column', 'value', 'message']).orderBy('row').orderBy('id');
  const problems = await (page === null
    ? ordered
    : ordered.limit(problemsOnPage).offset((page - 1) * problemsOnPage)
  ).execute();
  return { problems, stored: Number(stored) };
}
