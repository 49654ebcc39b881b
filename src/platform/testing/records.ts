import type { AccessColumns } from '#kernel/governed.ts';
import type { Id } from '#kernel/id.ts';
import { mintId, mintReference } from '../database/mint.ts';
import type { TestDatabase } from './test-database.ts';

/** Access columns as a test states them; what is left out is open to all police. */
export type TestAccess = Partial<AccessColumns> & { readonly controller: number };

/** For each governed table, the module's own columns of one plausible record. A new governed table needs a line here. */
export const recordTables: Readonly<
  Record<string, { readonly kind: 'line' | 'load'; readonly own: Readonly<Record<string, unknown>> }>
> = {
  'lines.line': {
    kind: 'line',
    own: { name: 'TESTLINE', status: 'active', status_since: '2026-03-01', reach: 'external', source: 'test' },
  },
  'exchange.load': {
    kind: 'load',
    own: { kind: 'lines', file_name: 'test.csv', file_bytes: 1, file_sha256: '0', mapping: '{}', status: 'finished' },
  },
};

/** For each part table, the column that names its parent and the columns of one plausible row. */
export const partColumns: Readonly<
  Record<string, { readonly parent: string; readonly own: Readonly<Record<string, unknown>> }>
> = {
  'lines.brand': { parent: 'line', own: { name: 'TESTBRAND', source: 'test' } },
  'lines.number': { parent: 'line', own: { number: '+447700900001', source: 'test' } },
  'lines.area': { parent: 'line', own: { force: 26, source: 'test' } },
  'lines.status_change': {
    parent: 'line',
    own: { status: 'active', since: '2026-03-01', reason: 'test', recorded_by: 'test' },
  },
  'exchange.problem': { parent: 'load', own: { row: 2, value: 'x', message: 'test' } },
};

async function insert(test: TestDatabase, relation: string, values: Readonly<Record<string, unknown>>): Promise<void> {
  const names = Object.keys(values);
  const places = names.map((_name, index) => `$${index + 1}`);
  await test.asOwner(
    `insert into ${relation} (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(values),
  );
}

/** Adds one record with such access, and one row to each of its parts, as the owner. Returns the record's id. */
export async function addRecord(test: TestDatabase, relation: string, access: TestAccess): Promise<Id> {
  const table = recordTables[relation];
  if (table === undefined) throw new Error(`Tests know no record for ${relation}: add it to recordTables`);
  const id = mintId();
  await insert(test, relation, {
    ...table.own,
    id,
    reference: mintReference(table.kind),
    controller: access.controller,
    marking: access.marking ?? 0,
    handling: access.handling ?? 'P',
    recipients: access.recipients ?? null,
    recipients_until: access.recipientsUntil ?? null,
    restricted_to: access.restrictedTo ?? null,
    released_to: access.releasedTo ?? null,
    statement: 'fact',
    basis: 'test',
    recorded_at: '2026-11-21T09:00:00Z',
    recorded_by: 'test',
    review_on: '2027-11-21',
  });
  for (const [part, columns] of Object.entries(partColumns)) {
    if (columns.parent !== table.kind) continue;
    await insert(test, part, { ...columns.own, id: mintId(), [columns.parent]: id });
  }
  return id;
}
