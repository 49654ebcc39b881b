import { loadValues } from '#modules/vocabulary/index.ts';
import type { Reader } from '#platform/database/index.ts';
import type { LinkKind } from '../rules/link-kinds.ts';

/** The words of every role that links of a kind ever had, retired ones among them, by code. */
export async function roleWordsOf(db: Reader, kind: LinkKind): Promise<ReadonlyMap<string, string>> {
  if (kind.roles === null) return new Map();
  return new Map((await loadValues(db, kind.roles)).map(({ code, words }) => [code, words]));
}
