import { permissionsOf } from '#kernel/permission.ts';
import { actorOf, addTestOrganisations, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { ensureVocabularies } from './commands/ensure-vocabularies.ts';
import type { ListWithValues } from './rules/value.ts';

/** An administrator of the national centre, under a name that history can be told by. */
export const administrator = actorOf(60, {
  name: 'Ottoline Marchbanks',
  clearance: 0,
  permissions: permissionsOf(['administrator']),
});

/** Another, who may be quicker. */
export const colleague = actorOf(60, { name: 'Ignatius Prowse', permissions: permissionsOf(['administrator']) });

/** Somebody who looks words up. */
export const officer = actorOf(18, { clearance: 0, permissions: permissionsOf(['officer']) });

/** A council's worker. */
export const partner = actorOf(70, { clearance: 0, permissions: permissionsOf(['partner worker']) });

/** Somebody who may not even look. */
export const stranger = actorOf(18, { permissions: [] });

/** A database with organisations and the delivered lists, or others. */
export async function openVocabularies(lists?: readonly ListWithValues[]): Promise<TestDatabase> {
  const test = await openTestDatabase();
  await addTestOrganisations(test);
  await ensureVocabularies(test.database, lists);
  return test;
}
