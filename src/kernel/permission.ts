/**
 * Every permission there is, with the sentence that an administrator reads. A module lists its own in `permissions.ts`;
 * the names live here because the database's policies and the kernel's `Actor` speak of them.
 */
export const permissions = {
  'picture.view': 'See the national picture',
  'lines.view': 'See lines',
  'lines.edit': 'Record and change the lines of the own organisation',
  'records.release': 'Change who may see a record: marking, handling, recipients, restriction, release',
  'crimes.view': 'See open crime data',
  'exchange.import': 'Import files for the own organisation',
  'contacts.edit': 'Load the numbers to ring of other organisations',
  'ledger.view': 'Search the ledger of who did and who looked',
  'ledger.verify': 'Check the seals of the ledger',
  'vocabularies.view': 'See the vocabularies: lists of values, with source and standing',
  'vocabularies.edit': 'Add, change, date and retire values of the open vocabularies',
} as const;
export type Permission = keyof typeof permissions;

/** Every role that can be granted, with what it may do. An account holds roles for one organisation at a time. */
export const roles = {
  officer: ['picture.view', 'lines.view', 'crimes.view', 'vocabularies.view'],
  'intelligence officer': ['picture.view', 'lines.view', 'lines.edit', 'crimes.view', 'vocabularies.view'],
  analyst: ['picture.view', 'lines.view', 'lines.edit', 'crimes.view', 'exchange.import', 'vocabularies.view'],
  'centre analyst': [
    'picture.view',
    'lines.view',
    'lines.edit',
    'crimes.view',
    'exchange.import',
    'contacts.edit',
    'records.release',
    'vocabularies.view',
  ],
  supervisor: [
    'picture.view',
    'lines.view',
    'lines.edit',
    'crimes.view',
    'exchange.import',
    'records.release',
    'vocabularies.view',
  ],
  'partner worker': ['lines.view', 'crimes.view', 'vocabularies.view'],
  auditor: ['ledger.view', 'ledger.verify', 'vocabularies.view'],
  administrator: ['vocabularies.view', 'vocabularies.edit'],
} as const satisfies Record<string, readonly Permission[]>;
export type Role = keyof typeof roles;

/** The permissions that a set of roles adds up to, each once, in a fixed order. */
export function permissionsOf(held: readonly Role[]): readonly Permission[] {
  const all = new Set<Permission>(held.flatMap((role) => roles[role]));
  return (Object.keys(permissions) as Permission[]).filter((permission) => all.has(permission));
}
