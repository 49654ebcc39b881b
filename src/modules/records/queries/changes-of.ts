import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import { changesOnPage } from '../rules/changes-on-page.ts';

/** One change of a row of a record: what the differing columns said before and after. */
export interface Change {
  readonly id: Id;
  readonly entry: Id;
  readonly relation: string;
  readonly row: Id;
  readonly takenOut: boolean;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly at: Instant;
  readonly changedBy: string;
  readonly organisation: number | null;
  readonly why: string | null;
}

/**
 * The changes of a record and its facts, the newest first, as far as the actor may see the record.
 * @param before only what came before this moment; null for the newest
 */
export async function changesOf(db: Reader, record: Id, before: Instant | null): Promise<readonly Change[]> {
  return ask(
    db,
    sql<Change>`select id, entry, relation, row, taken_out as "takenOut", before, after, at, changed_by as "changedBy", organisation, why
      from history.change where entry = ${record} and (${before}::timestamptz is null or at < ${before}::timestamptz)
      order by at desc, id limit ${changesOnPage}`,
  );
}
