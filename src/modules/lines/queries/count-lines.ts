import type { Day } from '#kernel/instant.ts';
import { ask, type RawBuilder, type Reader, sql } from '#platform/database/index.ts';
import { openStatuses } from '../rules/open-statuses.ts';
import { standsForItself } from './line-family.ts';
import { statusWas } from './status-at.ts';

/** Active lines as one force has them. `force` null: the force in which they start is not known. */
export interface ForceLines {
  readonly force: number | null;
  /** External lines that start there. */
  readonly out: number;
  /** External lines that are worked there and do not start there. A line into three forces counts in each. */
  readonly into: number;
  /** Internal lines that start there. */
  readonly inside: number;
}

/** Active lines of the country, each counted once. */
export interface OpenLines {
  readonly total: number;
  readonly external: number;
  readonly internal: number;
  readonly reachNotKnown: number;
}

/**
 * Active lines at the end of a day, each once: what was joined to another is that one. Two index scans, so that the table
 * itself is not read.
 */
function openAt(asAt: Day): RawBuilder<unknown> {
  const { still, before } = statusWas(asAt, openStatuses);
  return sql`select l.id, l.reach, l.origin_force from lines.line l where ${still} and ${standsForItself}
    union all select l.id, l.reach, l.origin_force from lines.line l where ${before} and ${standsForItself}`;
}

/** The forces into which the lines of `open` go, by their own areas and by those of what was joined to them. */
const goesInto = sql`(
    select o.id, a.force from open o join lines.area a on a.line = o.id
      where o.reach = 'external' and a.withdrawn_at is null and a.force is distinct from o.origin_force
    union all
    select o.id, a.force from lines.joined() j join open o on o.id = j.root join lines.area a on a.line = j.member
      where o.reach = 'external' and a.withdrawn_at is null and a.force is distinct from o.origin_force)`;

/**
 * Counts active lines by force as they stood at the end of a day, of the lines that the actor may see.
 * One statement: the lines are read once and counted three ways.
 */
export async function countLinesByForce(db: Reader, asAt: Day): Promise<readonly ForceLines[]> {
  const found = await ask(
    db,
    sql<{ force: number | null; way: 'out' | 'into' | 'inside'; n: number }>`
    with open as materialized (select * from (${openAt(asAt)}) l where l.reach <> 'not known')
    select origin_force as force, case reach when 'external' then 'out' else 'inside' end as way, count(*)::int as n
      from open group by 1, 2
    union all
    select i.force, 'into', count(distinct i.id)::int from ${goesInto} i group by 1`,
  );
  const forces = new Map<number | null, { out: number; into: number; inside: number }>();
  for (const row of found) {
    const one = forces.get(row.force) ?? { out: 0, into: 0, inside: 0 };
    one[row.way] = row.n;
    forces.set(row.force, one);
  }
  return [...forces].map(([force, counts]) => ({ force, ...counts }));
}

/** Counts active lines of the whole country as they stood at the end of a day, each once, as the actor may see them. */
export async function countOpenLines(db: Reader, asAt: Day): Promise<OpenLines> {
  const found = await ask(
    db,
    sql<{ reach: string; n: number }>`
    select l.reach, count(*)::int as n from (${openAt(asAt)}) l group by 1`,
  );
  const of = (reach: string): number => found.find((row) => row.reach === reach)?.n ?? 0;
  const [external, internal, reachNotKnown] = [of('external'), of('internal'), of('not known')];
  return { total: external + internal + reachNotKnown, external, internal, reachNotKnown };
}

/**
 * Counts active external lines that are worked in the forces of a group and do not start in the force concerned: each
 * line once a group, however many forces of the group it reaches.
 * @param groups forces by the group's name, such as a region
 */
export async function countLinesInto(
  db: Reader,
  asAt: Day,
  groups: ReadonlyMap<string, readonly number[]>,
): Promise<ReadonlyMap<string, number>> {
  const pairs = [...groups].flatMap(([group, of]) => of.map((force) => ({ group, force })));
  const found = await ask(
    db,
    sql<{ group: string; n: number }>`
    with open as materialized (select * from (${openAt(asAt)}) l where l.reach = 'external')
    select g.name as "group", count(distinct i.id)::int as n
    from unnest(${pairs.map((each) => each.group)}::text[], ${pairs.map((each) => each.force)}::int[]) as g(name, force)
    join ${goesInto} i on i.force = g.force
    group by 1`,
  );
  return new Map(found.map((row) => [row.group, row.n]));
}

/** Active external lines from one force into another. `from` null: where they start is not known. */
export interface LineFlow {
  readonly from: number | null;
  readonly into: number;
  readonly lines: number;
}

/**
 * Counts active external lines by where they start and where they are worked, as they stood at the end of a day: a line
 * into three forces is in three of the flows.
 */
export async function countFlows(db: Reader, asAt: Day): Promise<readonly LineFlow[]> {
  return ask(
    db,
    sql<LineFlow>`
    with open as materialized (select * from (${openAt(asAt)}) l where l.reach = 'external')
    select o.origin_force as "from", i.force as "into", count(distinct i.id)::int as lines
    from ${goesInto} i join open o on o.id = i.id group by 1, 2 order by 3 desc, 1, 2`,
  );
}
