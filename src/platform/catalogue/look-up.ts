import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import { ask, type RawBuilder, type Reader, sql } from '#platform/database/index.ts';

/** Most that is fetched for one word in one way; a word commoner than this needs a second word or a filter. */
export const cap = 400;

/** Which records are looked for at all. Everything may be left out. */
export interface SearchFilter {
  /** The catalogue's word: `line`, `person`. */
  readonly kind?: string | undefined;
  /** The organisation that holds the record. */
  readonly controller?: number | undefined;
  /** The first and the last day of the record's own time, in London. */
  readonly since?: Day | undefined;
  readonly until?: Day | undefined;
  /** Statuses that are left out; records without a status stay. */
  readonly notStatus?: readonly string[] | undefined;
}

/** Where tokens are looked up: the handle, and the filter as SQL on the catalogue's row `e`; null when there is none. */
export interface Source {
  readonly db: Reader;
  readonly only: RawBuilder<unknown> | null;
  /** Whether few records pass the filter: then those are looked through, and not everything that bears a word. */
  readonly isNarrow: boolean;
}

/** Up to so many records a filter is narrow: to gather them takes a few milliseconds. */
const narrow = 5_000;

function conditionsOf({
  kind,
  controller,
  since,
  until,
  notStatus = [],
}: SearchFilter): readonly RawBuilder<unknown>[] {
  const said: RawBuilder<unknown>[] = [];
  if (controller !== undefined) said.push(sql`e.controller = ${controller}`);
  if (since !== undefined) said.push(sql`e.at >= ${since}::date::timestamp at time zone 'Europe/London'`);
  if (until !== undefined) said.push(sql`e.at < (${until}::date + 1)::timestamp at time zone 'Europe/London'`);
  if (notStatus.length > 0) said.push(sql`(e.status is null or e.status <> all (${[...notStatus]}::text[]))`);
  if (kind !== undefined) said.push(sql`e.kind = (select k.id from catalogue.kind k where k.name = ${kind})`);
  // The indexes of the catalogue begin with the kind: naming every kind lets them be used.
  else if (said.length > 0) said.push(sql`e.kind = any (array(select k.id from catalogue.kind k))`);
  return said;
}

/** Makes a source. The filter is asked inside each look-up: asked afterwards, a common word would hide what it leaves. */
export async function sourceOf(db: Reader, filter: SearchFilter): Promise<Source> {
  const said = conditionsOf(filter);
  if (said.length === 0) return { db, only: null, isNarrow: false };
  const only = sql.join([...said], sql` and `);
  if (filter.controller === undefined && filter.since === undefined && filter.until === undefined)
    return { db, only, isNarrow: false };
  const [few] = await ask(
    db,
    sql<{ n: number }>`select count(*)::int as n from (
      select 1 from catalogue.entry e where ${only} limit ${narrow + 1}) q`,
  );
  return { db, only, isNarrow: (few?.n ?? 0) <= narrow };
}

/** A record, and one of the tokens asked for that it bears. */
export interface Bearer {
  readonly entry: Id;
  readonly token: string;
}

/** What stands before a look-up: the few records that pass, gathered once. */
function gathered({ only, isNarrow }: Source): RawBuilder<unknown> {
  return isNarrow ? sql`with o as materialized (select e.id from catalogue.entry e where ${only})` : sql``;
}

/** The condition of the filter on a token `t`. Otherwise a scalar question, which cannot be hashed over the whole catalogue. */
function filtered({ only, isNarrow }: Source): RawBuilder<unknown> {
  if (only === null) return sql``;
  return isNarrow
    ? sql`and t.entry in (select o.id from o)`
    : sql`and (select ${only} from catalogue.entry e where e.id = t.entry)`;
}

/** The newest records that bear one of some tokens, with the token. Each token by itself: then none is read further than the limit. */
export async function bearersOf(source: Source, tokens: readonly string[]): Promise<readonly Bearer[]> {
  if (tokens.length === 0) return [];
  if (source.isNarrow)
    return ask(
      source.db,
      sql<Bearer>`${gathered(source)} select t.entry, t.token from catalogue.token t
        where t.token = any (${[...tokens]}::text[]) ${filtered(source)} order by t.entry desc limit ${cap}`,
    );
  return ask(
    source.db,
    sql<Bearer>`select f.entry, w.token from unnest(${[...tokens]}::text[]) w(token)
      cross join lateral (
        select t.entry from catalogue.token t where t.token = w.token ${filtered(source)} order by t.entry desc limit ${cap}
      ) f order by f.entry desc limit ${cap}`,
  );
}

/** Records with a token that begins so: a range of the index, whose collation is C. U+FFFF sorts after every letter. */
export async function entriesFrom(source: Source, beginning: string): Promise<readonly Id[]> {
  const rows = await ask(
    source.db,
    sql<{ entry: Id }>`${gathered(source)} select t.entry from catalogue.token t
      where t.token >= ${beginning} and t.token < ${`${beginning}\uffff`} ${filtered(source)} limit ${cap}`,
  );
  return rows.map((row) => row.entry);
}

/**
 * The newest records that bear all of some tokens. Each token is read once and the sets are cut with each other: asked one
 * record at a time whether it bears the others too, the policy is gone through once more for each (11 ms against 6).
 */
export async function bearersOfAll(source: Source, tokens: readonly string[]): Promise<readonly Id[]> {
  if (tokens.length === 0) return [];
  const each = tokens.map((token) => sql`select x.entry from catalogue.token x where x.token = ${token}`);
  const rows = await ask(
    source.db,
    sql<{ entry: Id }>`${gathered(source)} select t.entry from (${sql.join(each, sql` intersect `)}) t
      where true ${filtered(source)} order by t.entry desc limit ${cap}`,
  );
  return rows.map((row) => row.entry);
}

/** The tokens of some records that begin so: what is written of the plates of what was found. */
export async function tokensFrom(
  source: Source,
  entries: readonly Id[],
  beginning: string,
): Promise<readonly Bearer[]> {
  if (entries.length === 0) return [];
  return ask(
    source.db,
    sql<Bearer>`select t.entry, t.token from catalogue.token t where t.entry = any (${[...entries]}::uuid[])
      and t.token >= ${beginning} and t.token < ${`${beginning}\uffff`}`,
  );
}

/** Which of some records bear which of some tokens. */
export async function borneBy(
  source: Source,
  entries: readonly Id[],
  tokens: readonly string[],
): Promise<readonly Bearer[]> {
  if (entries.length === 0 || tokens.length === 0) return [];
  return ask(
    source.db,
    sql<Bearer>`select t.entry, t.token from catalogue.token t
      where t.entry = any (${[...entries]}::uuid[]) and t.token = any (${[...tokens]}::text[])`,
  );
}
