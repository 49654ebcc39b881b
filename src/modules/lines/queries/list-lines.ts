import { otherSpellings } from '#engines/names/index.ts';
import { sayNumber } from '#engines/phones/index.ts';
import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import { earliestDay } from '#kernel/stated.ts';
import { search } from '#platform/catalogue/index.ts';
import { ask, type RawBuilder, type Reader, sql } from '#platform/database/index.ts';
import type { ForceChoice, LineQuery, LineSort } from '../line-query.ts';
import { statusesOf } from '../rules/open-statuses.ts';
import type { LineReach } from '../rules/reach.ts';
import type { LineStatus } from '../rules/status.ts';
import { changedIn } from './changed-in.ts';
import { standsForItself } from './line-family.ts';
import { statusAt, statusWas } from './status-at.ts';
import { touches } from './touching.ts';

/** A line as a row of the list. Forces are organisation numbers. */
export interface LineRowView {
  readonly id: Id;
  readonly reference: string;
  readonly name: string;
  readonly status: LineStatus;
  readonly reach: LineReach;
  readonly originForce: number | null;
  readonly areas: readonly number[];
  /** The latest number as people read it, and how many there are. */
  readonly number: string | null;
  readonly numbers: number;
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
  readonly controller: number;
  readonly marking: MarkingLevel;
}

/** One page of the list. `total` null: more than 10,000. */
export interface LineList {
  readonly rows: readonly LineRowView[];
  readonly total: number | null;
  readonly pages: number;
}

const pageSize = 50;
const countCap = 10_000;
const deepestPage = 200;

const sortColumns: Readonly<Record<LineSort, RawBuilder<unknown>>> = {
  brand: sql`l.name`,
  status: sql`l.status`,
  origin: sql`o.short_name`,
  first: sql`l.first_seen`,
  seen: sql`l.last_seen`,
  answerable: sql`c.short_name`,
};

function both(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
}

/** Whether a column holds one of the forces chosen; `= any` of one number is as quick as the number itself. */
function isOneOf(column: RawBuilder<unknown>, choice: ForceChoice): RawBuilder<unknown> {
  return choice.forces === null ? sql`${column} is null` : sql`${column} = any (${[...choice.forces]}::int[])`;
}

/** Lines into one of these forces by an area of a record that was joined to them. */
async function joinedInto(db: Reader, into: ForceChoice | null): Promise<readonly Id[]> {
  if (into === null) return [];
  const rows = await ask(
    db,
    sql<{ root: Id }>`select distinct j.root from lines.joined() j join lines.line l on l.id = j.root
      join lines.area a on a.line = j.member
      where a.withdrawn_at is null and a.force is distinct from l.origin_force and ${isOneOf(sql`a.force`, into)}`,
  );
  return rows.map((row) => row.root);
}

/** The lines that a search found, and those into a force by what was joined to them; null where it was not asked for. */
interface Found {
  readonly searched: readonly Id[] | null;
  readonly into: readonly Id[];
}

/** The conditions of a filter on the line `l`. What was joined to another line stands in the list as that one. */
function conditionsOf(query: LineQuery, today: Day, found: Found): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [standsForItself];
  if (found.searched !== null) conditions.push(sql`l.id = any (${[...found.searched]}::uuid[])`);
  const hadStatus = (day: Day): RawBuilder<unknown> => {
    const { still, before } = statusWas(day, statusesOf(query.status));
    return sql`(${still} or ${before})`;
  };
  if (query.asat !== null && query.asat !== today) {
    conditions.push(hadStatus(query.asat));
  } else if (query.status !== 'any') {
    // A status that begins tomorrow is not the status of today.
    conditions.push(hadStatus(today));
  }
  if (query.became !== 'any') {
    const span = { from: query.since ?? earliestDay, until: query.until ?? today };
    conditions.push(changedIn(query.became, span));
  }
  if (query.origin !== null) conditions.push(isOneOf(sql`l.origin_force`, query.origin));
  if (query.touches !== null) conditions.push(touches(query.touches.forces));
  if (query.reach !== 'any') conditions.push(sql`l.reach = ${query.reach}`);
  if (query.controller !== null) conditions.push(isOneOf(sql`l.controller`, query.controller));
  if (query.into !== null) {
    conditions.push(
      sql`(exists (select 1 from lines.area a where a.line = l.id and a.withdrawn_at is null
        and a.force is distinct from l.origin_force and ${isOneOf(sql`a.force`, query.into)})
        ${found.into.length === 0 ? sql`` : sql`or l.id = any (${[...found.into]}::uuid[])`})`,
    );
  }
  return both(conditions);
}

/** Records that what was typed in the search box may mean, as far as they are lines; null when nothing was typed. */
async function searched(db: Reader, typed: string): Promise<readonly Id[] | null> {
  if (typed === '') return null;
  return (await search(db, typed, 500, otherSpellings)).filter((hit) => hit.kind === 'line').map((hit) => hit.id);
}

type PartsInRow = Pick<LineRowView, 'areas' | 'number' | 'numbers'>;
type Row = Omit<LineRowView, keyof PartsInRow>;

/**
 * Areas and numbers of the lines of a page, each kind in one query. A sub-select for each row would bring the list of
 * all that a partner may reach into order anew for every row: 300 ms for 50 rows and 3,600 releases.
 */
async function readParts(db: Reader, lines: readonly Id[]): Promise<(line: Id) => PartsInRow> {
  const [areas, numbers] = await Promise.all([
    ask(
      db,
      sql<{ line: Id; areas: readonly number[] }>`
      select a.line, array_agg(distinct a.force) as areas from lines.area a
      where a.line = any (${[...lines]}::uuid[]) and a.withdrawn_at is null group by a.line`,
    ),
    ask(
      db,
      sql<{ line: Id; number: string; numbers: number }>`
      select distinct on (n.line) n.line, n.number, (count(*) over (partition by n.line))::int as numbers
      from lines.number n where n.line = any (${[...lines]}::uuid[]) and n.withdrawn_at is null
      order by n.line, n.until desc nulls first, n.since desc nulls last, n.recorded_at desc`,
    ),
  ]);
  const areasOf = new Map(areas.map((each) => [each.line, each.areas]));
  const numbersOf = new Map(numbers.map((each) => [each.line, each]));
  return (line) => {
    const latest = numbersOf.get(line);
    return {
      areas: areasOf.get(line) ?? [],
      number: latest === undefined ? null : sayNumber(latest.number),
      numbers: latest?.numbers ?? 0,
    };
  };
}

/**
 * The page of lines that a filter asks for, of those that the actor may see, and how many there are: exactly up to
 * 10,000, then "more than 10,000" (a count of everything is what a policy makes dear).
 * @param rows most rows, for a download; a page of the list unless told
 */
export async function listLines(db: Reader, query: LineQuery, today: Day, rows = pageSize): Promise<LineList> {
  const [found, into] = [await searched(db, query.q), await joinedInto(db, query.into)];
  const where = conditionsOf(query, today, { searched: found, into });
  const counted = await ask(
    db,
    sql<{ n: number }>`
    select count(*)::int as n from (select 1 from lines.line l where ${where} limit ${countCap + 1}) q`,
  );
  const n = counted[0]?.n ?? 0;
  const pages = Math.min(Math.ceil(n / rows), deepestPage);
  const way = query.direction === 'ascending' ? sql`asc nulls last` : sql`desc nulls last`;
  const shown = statusAt(query.asat ?? today);
  const page = await ask(
    db,
    sql<Row>`
    select l.id, l.reference, l.name, coalesce(${shown}, l.status) as status, l.reach, l.origin_force as "originForce",
      l.first_seen as "firstSeen", l.last_seen as "lastSeen", l.controller, l.marking
    from lines.line l
    left join directory.organisation o on o.id = l.origin_force
    left join directory.organisation c on c.id = l.controller
    where ${where}
    order by ${sortColumns[query.sort]} ${way}, l.id desc limit ${rows} offset ${(query.page - 1) * rows}`,
  );
  const partsOfLine = await readParts(
    db,
    page.map((row) => row.id),
  );
  return {
    rows: page.map((row) => ({ ...row, ...partsOfLine(row.id) })),
    total: n > countCap ? null : n,
    pages,
  };
}
