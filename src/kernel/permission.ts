/**
 * Every permission there is, with the sentence that an administrator reads. A module lists its own in `permissions.ts`;
 * the names live here because the database's policies and the kernel's `Actor` speak of them.
 */
export const permissions = {
  'picture.view': 'See the national picture',
  'lines.view': 'See lines',
  'lines.edit': 'Record and change the lines of the own organisation',
  'lines.contribute': 'Add to the lines of other organisations what the own organisation knows',
  'lines.merge': 'Join two records of one line, and part them again',
  'sightings.record': 'Record sightings of numbers and brands',
  'people.view': 'See people',
  'people.edit': 'Record and change the people of the own organisation; record their ethnicity, and not see it',
  'people.protected': 'See protected addresses, with a reason that is logged',
  'people.ethnicity': 'See the ethnicity that was recorded, for the monitoring of fairness alone',
  'objects.view': 'See phones, vehicles, premises and accounts',
  'objects.edit': 'Record and change the phones, vehicles, premises and accounts of the own organisation',
  'incidents.view': 'See incidents, arrests, charges, searches and seizures',
  'incidents.edit': 'Record and change the incidents of the own organisation',
  'links.edit': 'Link records, and withdraw the links of the own organisation',
  'work.approve': 'Decide as the second person on what needs two',
  'work.assign': 'Give tasks to other people of the own organisation',
  'messages.view': 'See to whom of the own organisation e-mails were sent, which have no content',
  'sharing.share': 'Share chosen facts of a record with a partner, correct and recall them',
  'sharing.received': 'See what was shared with the own organisation',
  'sharing.view': 'See the register of what was shared, with whom, why and until when',
  'assessments.view': 'See the assessments that features rest on',
  'assessments.edit': 'Enter the assessments that features rest on',
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

/** What everybody in police may do. */
const police = [
  'picture.view',
  'lines.view',
  'lines.contribute',
  'people.view',
  'objects.view',
  'incidents.view',
  'sightings.record',
  'crimes.view',
  'vocabularies.view',
] as const satisfies readonly Permission[];

/** What those may do besides who keep the records of their organisation. */
const keeping = [
  'lines.edit',
  'people.edit',
  'objects.edit',
  'incidents.edit',
  'links.edit',
] as const satisfies readonly Permission[];

/** What those may do besides who answer for the work of others. */
const answering = [
  'records.release',
  'work.approve',
  'work.assign',
  'sharing.share',
  'sharing.view',
  'assessments.view',
] as const satisfies readonly Permission[];

/** Every role that can be granted, with what it may do. An account holds roles for one organisation at a time. */
export const roles = {
  officer: police,
  'intelligence officer': [...police, ...keeping],
  analyst: [...police, ...keeping, 'exchange.import'],
  'centre analyst': [...police, ...keeping, ...answering, 'exchange.import', 'contacts.edit', 'lines.merge'],
  supervisor: [...police, ...keeping, ...answering, 'exchange.import', 'people.protected'],
  'safeguarding coordinator': [...police, ...keeping, 'people.protected', 'sharing.share', 'sharing.view'],
  'partner worker': ['lines.view', 'crimes.view', 'vocabularies.view', 'sharing.received'],
  auditor: [
    'ledger.view',
    'ledger.verify',
    'vocabularies.view',
    'sharing.view',
    'assessments.view',
    'people.ethnicity',
  ],
  'data protection officer': ['vocabularies.view', 'sharing.view', 'assessments.view', 'assessments.edit'],
  administrator: ['vocabularies.view', 'vocabularies.edit', 'messages.view'],
} as const satisfies Record<string, readonly Permission[]>;
export type Role = keyof typeof roles;

/** The permissions that a set of roles adds up to, each once, in a fixed order. */
export function permissionsOf(held: readonly Role[]): readonly Permission[] {
  const all = new Set<Permission>(held.flatMap((role) => roles[role]));
  return (Object.keys(permissions) as Permission[]).filter((permission) => all.has(permission));
}
