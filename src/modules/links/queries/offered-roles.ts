import type { Day } from '#kernel/instant.ts';
import { isOffered, loadValues } from '#modules/vocabulary/index.ts';
import type { Reader } from '#platform/database/index.ts';
import type { OfferedRole } from '../rules/check-link.ts';
import type { LinkKind } from '../rules/link-kinds.ts';

/**
 * The roles that a link of this kind may have, in the order of their vocabulary: those offered on the day.
 * @param held the role that the link has now, which stays although it was retired since
 */
export async function offeredRoles(
  db: Reader,
  kind: LinkKind,
  today: Day,
  held: string | null = null,
): Promise<readonly OfferedRole[]> {
  if (kind.roles === null) return [];
  const values = await loadValues(db, kind.roles);
  return values.filter((each) => isOffered(each, today) || each.code === held);
}
