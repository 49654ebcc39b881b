import type { AccessColumns } from '#kernel/governed.ts';
import type { Id } from '#kernel/id.ts';
import type { ReferenceKind } from '#kernel/reference.ts';
import { mintId, mintReference } from '../database/mint.ts';
import { allowImports } from './allow-imports.ts';
import type { TestDatabase } from './test-database.ts';

/** Access columns as a test states them; what is left out is open to all police. */
export type TestAccess = Partial<AccessColumns> & { readonly controller: number };

/** For each governed table, the module's own columns of one plausible record. A new governed table needs a line here. */
export const recordTables: Readonly<
  Record<string, { readonly kind: ReferenceKind; readonly own: Readonly<Record<string, unknown>> }>
> = {
  'lines.line': {
    kind: 'line',
    own: { name: 'TESTLINE', status: 'active', status_since: '2026-03-01', reach: 'not known', source: 'test' },
  },
  'lines.sighting': {
    kind: 'sighting',
    own: {
      ...{ number: '+447700900001', seen_on: '2026-11-20', how: 'saw', source: 'test' },
      once: '019a9d3c-0000-7000-8000-000000000002',
    },
  },
  'exchange.load': {
    kind: 'load',
    own: { kind: 'lines', file_name: 'test.csv', file_bytes: 1, file_sha256: '0', mapping: '{}', status: 'finished' },
  },
  'people.person': { kind: 'person', own: { known_as: 'TESTPERSON', source: 'test' } },
  'objects.phone': { kind: 'phone', own: { kind: 'handset', source: 'test' } },
  'objects.vehicle': { kind: 'vehicle', own: { kind: 'car', source: 'test' } },
  'objects.premises': { kind: 'premises', own: { kind: 'flat', address: 'test', source: 'test' } },
  'objects.account': { kind: 'account', own: { platform: 'Snapchat', handle: 'test', source: 'test' } },
  'objects.bank_account': { kind: 'bank account', own: { account_number: '00000000', source: 'test' } },
  'incidents.incident': {
    kind: 'incident',
    own: { kind: 'robbery', day: '2026-03-01', day_certainty: 'exact', summary: 'test', source: 'test' },
  },
  'work.task': {
    kind: 'task',
    own: { title: 'Test', owner_organisation: 26, priority: 'ordinary', state: 'open' },
  },
  'sharing.disclosure': {
    kind: 'disclosure',
    own: {
      ...{ subject: '019a9d3c-0000-7000-8000-000000000001', subject_kind: 'line', subject_reference: 'L-TEST' },
      ...{ why_these: 'test', recipient: 70, contact: 'test', gateway: 'care act', purpose: 'test' },
      ...{ kept_until: '2090-01-01', labels: ['Brand'] },
    },
  },
};

/** Enters one value in a vocabulary, so that a column that is kept to it takes it. */
async function knowValue(test: TestDatabase, list: string, code: string): Promise<void> {
  await test.asOwner(
    `insert into vocabulary.list (code, title, purpose, list_group, kind, is_law, particulars, place)
     values ($1, $1, 'test', 'test', 'open', false, '[]', 1) on conflict do nothing`,
    [list],
  );
  await test.asOwner(
    `insert into vocabulary.value (id, list, code, words, meaning, source, standing, particulars, place, kept_by, reason)
     values (gen_random_uuid(), $1, $2, 'test', '', 'test', 'unverified', '{}', 1, 'product', 'test') on conflict do nothing`,
    [list, code],
  );
}

/** What some tables ask for before they take a record at all. */
const groundFor: Readonly<Record<string, (test: TestDatabase) => Promise<unknown>>> = {
  'exchange.load': allowImports,
  'objects.phone': (test) => knowValue(test, 'device-kinds', 'handset'),
  'objects.vehicle': (test) => knowValue(test, 'vehicle-kinds', 'car'),
  'objects.premises': async (test) => {
    await knowValue(test, 'premises-kinds', 'flat');
    await knowValue(test, 'premises', 'stash');
  },
  'objects.account': async (test) => {
    await knowValue(test, 'platforms', 'Snapchat');
    await knowValue(test, 'account-uses', 'orders');
  },
  'objects.bank_account': (test) => knowValue(test, 'bank-account-uses', 'mule'),
  'incidents.incident': async (test) => {
    const wanted = {
      ...{ 'incident-kinds': 'robbery', 'day-certainties': 'exact', weapons: 'knife', 'weapon-parts': 'found' },
      ...{ drugs: 'heroin', currencies: 'GBP', 'quantity-bases': 'estimated', 'crime-outcomes': '18' },
    };
    for (const [list, code] of Object.entries(wanted)) await knowValue(test, list, code);
  },
  'lines.line': (test) => knowValue(test, 'line-references', 'PND'),
  'lines.sighting': (test) => knowValue(test, 'sighting-sources', 'saw'),
  'people.person': async (test) => {
    const wanted = {
      'identifier-schemes': 'local',
      'exploitation-statuses': 'not assessed',
      'warning-markers': 'weapons',
      'vulnerability-markers': 'debt',
    };
    for (const [list, code] of Object.entries(wanted)) await knowValue(test, list, code);
  },
  'sharing.disclosure': async (test) => {
    await test.asOwner(
      `insert into vocabulary.list (code, title, purpose, list_group, kind, is_law, particulars, place)
       values ('gateways', 'Gateways', 'test', 'test', 'open', false, '[]', 1) on conflict do nothing`,
    );
    await test.asOwner(
      `insert into vocabulary.value (id, list, code, words, meaning, source, standing, particulars, place, kept_by, reason)
       values (gen_random_uuid(), 'gateways', 'care act', 'test', '', 'test', 'unverified', '{}', 1, 'product', 'test') on conflict do nothing`,
    );
  },
};

/** What every stated fact bears beside its own columns; the contributor is the controller of the record. */
const testStated = { source: 'test', statement: 'fact', recorded_by: 'test' } as const;

/** For each part table, the column that names its parent and the columns of one plausible row. */
export const partColumns: Readonly<
  Record<string, { readonly parent: string; readonly own: Readonly<Record<string, unknown>> }>
> = {
  'lines.brand': { parent: 'line', own: { name: 'TESTBRAND', ...testStated } },
  'lines.number': { parent: 'line', own: { number: '+447700900001', ...testStated } },
  'lines.area': { parent: 'line', own: { force: 26, ...testStated } },
  'lines.origin': { parent: 'line', own: { place: 'Test', ...testStated } },
  'lines.element': { parent: 'line', own: { element: 'movement', what: 'test', ...testStated } },
  'lines.gap': { parent: 'line', own: { element: 'movement', missing: 'test', ...testStated } },
  'lines.identifier': { parent: 'line', own: { system: 'PND', value: 'T1', ...testStated } },
  'lines.hand_over': {
    parent: 'line',
    own: { from_organisation: 18, to_organisation: 26, why: 'test', asked_by: 'test' },
  },
  'lines.status_change': {
    parent: 'line',
    own: { status: 'active', since: '2026-03-01', reason: 'test', recorded_by: 'test' },
  },
  'objects.device_identifier': {
    parent: 'phone',
    own: { scheme: 'other', value: 'test', key: 'test', shown: 'test', ...testStated },
  },
  'objects.download': { parent: 'phone', own: { held_by: 'test', ...testStated } },
  'objects.plate': { parent: 'vehicle', own: { plate: 'AB12 CDE', ...testStated } },
  'objects.vehicle_number': { parent: 'vehicle', own: { vin: 'TEST', ...testStated } },
  'objects.premises_use': { parent: 'premises', own: { use: 'stash', ...testStated } },
  'objects.premises_remark': { parent: 'premises', own: { remark: 'test', ...testStated } },
  'objects.account_handle': { parent: 'account', own: { used_handle: 'test', ...testStated } },
  'objects.account_use': { parent: 'account', own: { use: 'orders', ...testStated } },
  'objects.bank_account_use': { parent: 'bank_account', own: { use: 'mule', ...testStated } },
  'incidents.weapon': { parent: 'incident', own: { weapon: 'knife', part: 'found', ...testStated } },
  'incidents.drugs': { parent: 'incident', own: { drug: 'heroin', ...testStated } },
  'incidents.cash': {
    parent: 'incident',
    own: { amount: 1, currency: 'GBP', quantity_basis: 'estimated', ...testStated },
  },
  'incidents.phones_seized': { parent: 'incident', own: { count: 1, ...testStated } },
  'incidents.charge': { parent: 'incident', own: { offence: 'test', charged_on: '2026-03-01', ...testStated } },
  'incidents.outcome': { parent: 'incident', own: { outcome: '18', ...testStated } },
  'sharing.pack_version': {
    parent: 'disclosure',
    own: { version: 1, pack: '[{}]', why: '', sent_by: 'test' },
  },
  'people.name': { parent: 'person', own: { given_name: 'Test', ...testStated } },
  'people.identifier': { parent: 'person', own: { scheme: 'local', value: 'T1', ...testStated } },
  'people.description': { parent: 'person', own: { looks: 'test', ...testStated } },
  'people.contact': { parent: 'person', own: { value: '+447700900002', ...testStated } },
  'people.exploitation': { parent: 'person', own: { status: 'not assessed', rests_on: 'test', ...testStated } },
  'people.warning': { parent: 'person', own: { marker: 'weapons', expires_on: '2090-01-01', ...testStated } },
  'people.vulnerability': { parent: 'person', own: { marker: 'debt', ...testStated } },
  'people.said': {
    parent: 'person',
    own: {
      ...{ words: 'test', said_on: '2026-11-01', heard_by: 'test', written_by: 'test', written_role: 'test' },
      ...testStated,
    },
  },
  'exchange.problem': { parent: 'load', own: { row: 2, value: 'x', message: 'test' } },
};

/** The kind of record that a column of a part names: `bank_account` a bank account. */
export function kindOfParent(column: string): string {
  return column.replaceAll('_', ' ');
}

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
  await groundFor[relation]?.(test);
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
    if (kindOfParent(columns.parent) !== table.kind) continue;
    const stated = 'statement' in columns.own ? { contributor: access.controller } : {};
    await insert(test, part, { ...columns.own, ...stated, id: mintId(), [columns.parent]: id });
  }
  return id;
}
