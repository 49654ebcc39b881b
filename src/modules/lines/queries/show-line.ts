import type { AccessColumns } from '#kernel/governed.ts';
import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import type { Statement } from '#kernel/marking.ts';
import { type Reference, readReference } from '#kernel/reference.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { LineReach } from '../rules/reach.ts';
import type { LineStatus } from '../rules/status.ts';

/** A name that the line traded under, with its time. */
export interface BrandView {
  readonly id: Id;
  readonly name: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly source: string;
  /** The organisation that says so. */
  readonly contributor: number;
}

/** A number of the line, with its time: a line outlives its numbers. `number` is E.164. */
export interface NumberView {
  readonly id: Id;
  readonly number: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly source: string;
  /** The organisation that says so. */
  readonly contributor: number;
}

/** A force that the line is worked in. */
export interface AreaView {
  readonly id: Id;
  readonly force: number;
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
  readonly source: string;
  /** The organisation that says so. */
  readonly contributor: number;
}

/** One change of status, with the reason given. */
export interface StatusChangeView {
  readonly status: LineStatus;
  readonly since: Day;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

/** A line, whole, as the actor may see it. */
export interface LineView extends AccessColumns {
  readonly id: Id;
  readonly reference: Reference;
  readonly version: number;
  readonly name: string;
  readonly status: LineStatus;
  readonly statusSince: Day;
  readonly reach: LineReach;
  readonly originForce: number | null;
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
  readonly drugs: readonly string[];
  readonly note: string;
  readonly source: string;
  readonly sourceReference: string | null;
  readonly statement: Statement;
  readonly basis: string;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  /** Null until the first change. */
  readonly changedAt: Instant | null;
  readonly changedBy: string | null;
  readonly reviewOn: Day;
  readonly brands: readonly BrandView[];
  readonly numbers: readonly NumberView[];
  readonly areas: readonly AreaView[];
  readonly history: readonly StatusChangeView[];
}

type Parts = Pick<LineView, 'brands' | 'numbers' | 'areas' | 'history'>;

async function partsOf(db: Reader, line: Id): Promise<Parts> {
  // Sent together: none waits for the answer to another.
  const [brands, numbers, areas, history] = await Promise.all([
    db
      .selectFrom('lines.brand')
      .select(['id', 'name', 'since as from', 'until as to', 'source', 'contributor'])
      .where('line', '=', line)
      .where('withdrawn_at', 'is', null)
      .orderBy(sql`until desc nulls first, since desc nulls last, recorded_at desc, id`)
      .execute(),
    db
      .selectFrom('lines.number')
      .select(['id', 'number', 'since as from', 'until as to', 'source', 'contributor'])
      .where('line', '=', line)
      .where('withdrawn_at', 'is', null)
      .orderBy(sql`until desc nulls first, since desc nulls last, recorded_at desc, id`)
      .execute(),
    db
      .selectFrom('lines.area')
      .select(['id', 'force', 'since as firstSeen', 'until as lastSeen', 'source', 'contributor'])
      .where('line', '=', line)
      .where('withdrawn_at', 'is', null)
      .orderBy(sql`until desc nulls last, force`)
      .execute(),
    ask(
      db,
      sql<StatusChangeView>`select status, since, reason, recorded_by as "recordedBy", recorded_at as "recordedAt"
        from lines.status_change where line = ${line} order by since desc, recorded_at desc, id desc`,
    ),
  ]);
  return { brands, numbers, areas, history };
}

/**
 * The line of a reference as the actor may see it, or null: there is none, or none that this actor may know of.
 * @param typed a reference in any form that people write
 */
export async function showLine(db: Reader, typed: string): Promise<LineView | null> {
  const read = readReference(typed);
  if (read?.kind !== 'line') return null;
  const row = await db
    .selectFrom('lines.line')
    .select([
      'id',
      'reference',
      'version',
      'name',
      'status',
      'status_since as statusSince',
      'reach',
      'origin_force as originForce',
      'first_seen as firstSeen',
      'last_seen as lastSeen',
      'drugs',
      'note',
      'source',
      'source_reference as sourceReference',
      'statement',
      'basis',
      'recorded_at as recordedAt',
      'recorded_by as recordedBy',
      'changed_at as changedAt',
      'changed_by as changedBy',
      'review_on as reviewOn',
      'controller',
      'marking',
      'handling',
      'recipients',
      'recipients_until as recipientsUntil',
      'restricted_to as restrictedTo',
      'released_to as releasedTo',
    ])
    .where('reference', '=', read.reference)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, reference: read.reference, ...(await partsOf(db, row.id)) };
}
