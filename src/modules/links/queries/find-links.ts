import type { Id } from '#kernel/id.ts';
import { readReference } from '#kernel/reference.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { HeldLink, LinkFacts, RecordLink } from '../rules/link.ts';
import type { LinkCode } from '../rules/link-kinds.ts';
import { loadEnds } from './find-end.ts';
import { fromEnds, type LinkRow, linkColumns, withWords } from './link-rows.ts';

/** Which links a module asks for: those of one kind, from some first records, to some second ones, or both. */
export interface LinksAsked {
  readonly kind: LinkCode;
  readonly a?: readonly Id[];
  readonly b?: readonly Id[];
}

/** Most links that are given back at once. */
const most = 10_000;

/** The links of one kind that still stand and that the actor may see, the newest first. Name one end at least. */
export async function findLinks(db: Reader, { kind, a, b }: LinksAsked): Promise<readonly LinkFacts[]> {
  if (a === undefined && b === undefined) throw new Error('Links are looked for from one end at least');
  const ends = [
    ...(a === undefined ? [] : [sql`l.a = any (${[...a]}::uuid[])`]),
    ...(b === undefined ? [] : [sql`l.b = any (${[...b]}::uuid[])`]),
  ];
  const rows = await ask(
    db,
    sql<LinkRow>`select ${linkColumns} from links.link l where ${sql.join(ends, sql` and `)}
      and l.kind = ${kind} and l.withdrawn_at is null order by l.id desc limit ${most}`,
  );
  return withWords(db, rows);
}

/** Who has what role in a line, as far as the actor may see: the newest first. `other` is the person. */
export async function rolesIn(db: Reader, line: Id): Promise<readonly RecordLink[]> {
  const rows = await ask(
    db,
    sql<LinkRow>`select ${linkColumns} from links.link l where l.b = ${line} and l.kind = 'role-in-line'
      and l.withdrawn_at is null order by l.id desc limit ${most}`,
  );
  return fromEnds(
    db,
    rows.map((row) => ({ ...row, isForward: false })),
  );
}

/** What links two records now, in either direction; `isForward` when the first is the first of the link. */
export async function linksBetween(db: Reader, one: Id, other: Id): Promise<readonly RecordLink[]> {
  const rows = await ask(
    db,
    sql<LinkRow>`select ${linkColumns} from links.link l
      where ((l.a = ${one} and l.b = ${other}) or (l.a = ${other} and l.b = ${one})) and l.withdrawn_at is null
      order by l.id desc limit 50`,
  );
  return fromEnds(
    db,
    rows.map((row) => ({ ...row, isForward: row.a === one })),
  );
}

/** The link of a reference with both its ends, or null: there is none, or none that this actor may know of. */
export async function findLink(db: Reader, typed: string): Promise<HeldLink | null> {
  const read = readReference(typed);
  if (read?.kind !== 'link') return null;
  const rows = await ask(
    db,
    sql<LinkRow>`select ${linkColumns} from links.link l where l.reference = ${read.reference}`,
  );
  const [link] = await withWords(db, rows);
  if (link === undefined) return null;
  const ends = await loadEnds(db, [link.a, link.b]);
  const [from, to] = [ends.get(link.a), ends.get(link.b)];
  return from === undefined || to === undefined ? null : { ...link, from, to };
}
