import type { Id } from '#kernel/id.ts';
import { readReference } from '#kernel/reference.ts';
import { ask, type RawBuilder, type Reader, sql } from '#platform/database/index.ts';
import type { LinkEnd } from '../rules/link.ts';
import { isLinkable, type LinkableKind } from '../rules/record-kinds.ts';

type Row = Omit<LinkEnd, 'kind'> & { readonly kind: string };

async function ends(db: Reader, where: RawBuilder<unknown>): Promise<readonly LinkEnd[]> {
  const rows = await ask(
    db,
    sql<Row>`select e.id, k.name as kind, e.reference, e.title, e.status, e.controller, e.marking, e.handling
      from catalogue.entry e join catalogue.kind k on k.id = e.kind where ${where}`,
  );
  return rows.filter((row): row is Row & { readonly kind: LinkableKind } => isLinkable(row.kind));
}

/** Records that can be linked, by id, of those that the actor may see. */
export async function loadEnds(db: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, LinkEnd>> {
  if (ids.length === 0) return new Map();
  const found = await ends(db, sql`e.id = any (${[...new Set(ids)]}::uuid[])`);
  return new Map(found.map((end) => [end.id, end]));
}

/**
 * The record of a reference, if it can be linked and the actor may see it; null whichever of that is not so.
 * @param typed a reference in any form that people write
 */
export async function findEnd(db: Reader, typed: string): Promise<LinkEnd | null> {
  const read = readReference(typed);
  if (read === null) return null;
  const [found] = await ends(db, sql`e.reference = ${read.reference}`);
  return found ?? null;
}
