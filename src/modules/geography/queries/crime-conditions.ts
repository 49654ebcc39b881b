import { forces } from '#modules/directory/index.ts';
import { type RawBuilder, sql } from '#platform/database/index.ts';
import type { CrimeQuery } from '../crime-query.ts';
import { type CrimeType, crimeTypes } from '../rules/crime-row.ts';

/** The kinds that a filter lets through. Named even when it is all of them: every index begins with the kind. */
export function kindsOf(query: CrimeQuery): readonly CrimeType[] {
  return query.kind === null ? crimeTypes : [query.kind];
}

/** The conditions of a filter on the crime `c`, but for its kind and its place in the list. */
export function conditionsOf(query: CrimeQuery): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (query.force !== null) conditions.push(sql`c.force = ${query.force}`);
  if (query.region !== null) {
    const inRegion = forces.filter((each) => each.region === query.region).map((each) => each.number);
    conditions.push(sql`c.force = any (${inRegion}::int[])`);
  }
  if (query.district !== null) conditions.push(sql`c.district = ${query.district}`);
  if (query.from !== null) conditions.push(sql`c.month >= ${query.from}`);
  if (query.to !== null) conditions.push(sql`c.month <= ${query.to}`);
  if (query.position === 'with') conditions.push(sql`c.longitude is not null`);
  if (query.position === 'without') conditions.push(sql`c.longitude is null`);
  return sql.join(conditions, sql` and `);
}
