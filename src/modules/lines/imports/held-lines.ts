import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import { ask, sql, type Writer } from '#platform/database/index.ts';
import type { LineRow } from '../rules/line-row.ts';
import { reachOf } from '../rules/reach.ts';
import type { LineStatus } from '../rules/status.ts';

/** What is held on a line that a file speaks of again. */
export interface Held {
  readonly id: Id;
  readonly ref: string;
  /** Who answers for it now: another organisation where it was handed over. */
  readonly controller: number;
  /** The record that stands for it since the two were joined, as far as the sender sees; null when it stands itself. */
  readonly joinedTo: string | null;
  readonly name: string;
  readonly status: LineStatus;
  readonly since: Day;
  readonly origin: number | null;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly drugs: readonly string[];
  readonly brands: readonly string[];
  readonly numbers: readonly string[];
  readonly areas: readonly number[];
  /** Those of them that nobody has withdrawn: its reach follows from these. */
  readonly standingAreas: readonly number[];
  /** Every status that it had, as `status|day`. */
  readonly history: readonly string[];
}

/**
 * The lines that bear one of these references of a force's own: those that it answers for, and those that it handed over and
 * still sees.
 */
export function heldLines(db: Writer, force: number, references: readonly string[]): Promise<readonly Held[]> {
  const wanted = sql`source_reference = any (${[...references]}::text[])`;
  return ask(
    db,
    sql<Held>`select l.id, l.source_reference as ref, l.controller, l.name, l.status, l.status_since as since, l.origin_force as origin,
      l.first_seen as first, l.last_seen as last, l.drugs,
      coalesce((select array_agg(b.name) from lines.brand b where b.line = l.id), '{}') as brands,
      coalesce((select array_agg(n.number) from lines.number n where n.line = l.id), '{}') as numbers,
      coalesce((select array_agg(a.force) from lines.area a where a.line = l.id), '{}') as areas,
      coalesce((select array_agg(a.force) from lines.area a where a.line = l.id and a.withdrawn_at is null), '{}') as "standingAreas",
      coalesce((select array_agg(c.status || '|' || c.since) from lines.status_change c where c.line = l.id), '{}') as history,
      case when l.merged_into is null then null else (
        select p.reference from lines.joined() j join lines.line p on p.id = j.root where j.member = l.id
      ) end as "joinedTo"
      from lines.line l where l.id = any (array(
        select id from lines.line where controller = ${force} and ${wanted} and coalesce(source_of, controller) = ${force}
        union all select id from lines.line where source_of = ${force} and controller <> ${force} and ${wanted}
      ))`,
  );
}

/**
 * What a row adds to what is held. A cell left empty says nothing and takes nothing away; parts are only added. A row
 * whose status is older than the one held tells of the past: files with a row for each change of status hold such
 * rows, and they must not turn the line back.
 */
export function newsOf(held: Held, row: LineRow) {
  const isPast = row.statusOn !== null && row.statusOn < held.since;
  const known = isPast && held.history.includes(`${row.status}|${row.statusOn}`);
  const origin = isPast ? held.origin : (row.originForce ?? held.origin);
  const areas = row.importerForces.filter((force) => !held.areas.includes(force));
  return {
    name: isPast ? held.name : row.brand,
    origin,
    first: isPast ? held.first : (row.firstSeen ?? held.first),
    last: isPast ? held.last : (row.lastSeen ?? held.last),
    drugs: [...new Set([...held.drugs, ...row.drugs])],
    brands: row.otherBrands.filter((brand) => !held.brands.includes(brand)),
    numbers: row.numbers.filter((number) => !held.numbers.includes(number.e164)),
    areas,
    reach: reachOf(origin, [...held.standingAreas, ...areas]),
    /** The status that it has from now on; null when that stays. */
    status: !isPast && row.status !== held.status ? row.status : null,
    /** A status that it had and that nobody had told of. */
    past: isPast && !known ? row.status : null,
  };
}
export type News = ReturnType<typeof newsOf>;

/** Whether a row says anything that is not held. */
export function isNews(held: Held, news: News): boolean {
  return (
    news.name !== held.name ||
    news.origin !== held.origin ||
    news.first !== held.first ||
    news.last !== held.last ||
    news.drugs.length !== held.drugs.length ||
    news.brands.length + news.numbers.length + news.areas.length > 0 ||
    news.status !== null ||
    news.past !== null
  );
}
