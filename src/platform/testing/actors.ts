import {
  type OrganisationKind,
  type PersonActor,
  type SystemActor,
  type SystemName,
  systemActors,
} from '#kernel/actor.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import { type Permission, permissions } from '#kernel/permission.ts';
import type { TestDatabase } from './test-database.ts';

/**
 * Organisations that tests speak of: five police bodies, three outsiders, one oversight body. Their numbers are the
 * tests’ own and not those of the directory: a test uses either these or `ensureOrganisations`, never both.
 */
export const testOrganisations = [
  { id: 18, name: 'Kent Police', short: 'Kent', kind: 'force' },
  { id: 26, name: 'Merseyside Police', short: 'Merseyside', kind: 'force' },
  { id: 42, name: 'West Midlands Police', short: 'West Midlands', kind: 'force' },
  { id: 44, name: 'British Transport Police', short: 'BTP', kind: 'police partner' },
  { id: 60, name: 'National Centre (test)', short: 'Centre', kind: 'national centre' },
  { id: 70, name: 'Council A (test)', short: 'Council A', kind: 'partner' },
  { id: 71, name: 'Council B (test)', short: 'Council B', kind: 'partner' },
  { id: 72, name: 'Provider (test)', short: 'Provider', kind: 'provider' },
  { id: 75, name: 'Oversight (test)', short: 'Oversight', kind: 'oversight' },
] as const satisfies readonly { id: number; name: string; short: string; kind: OrganisationKind }[];

/** Puts the test organisations in, as the owner. */
export async function addTestOrganisations(test: TestDatabase): Promise<void> {
  await test.asOwner(
    `insert into directory.organisation (id, code, name, short_name, kind)
     select (o->>'id')::int, 'T' || (o->>'id'), o->>'name', o->>'short', o->>'kind' from jsonb_array_elements($1::jsonb) o
     on conflict do nothing`,
    [JSON.stringify(testOrganisations)],
  );
}

const everyPermission = Object.keys(permissions) as Permission[];

/** Somebody of one of the test organisations, with every permission and the higher clearance unless told otherwise. */
export function actorOf(
  organisation: (typeof testOrganisations)[number]['id'],
  change: Partial<Pick<PersonActor, 'memberships' | 'permissions' | 'account' | 'name'>> & {
    clearance?: MarkingLevel;
  } = {},
): PersonActor {
  const found = testOrganisations.find((each) => each.id === organisation);
  if (found === undefined) throw new Error(`No test organisation ${organisation}`);
  return {
    kind: 'person',
    account: null,
    name: `Tester of ${found.short}`,
    organisation,
    organisationName: found.name,
    organisationKind: found.kind,
    memberships: [],
    clearance: 1,
    permissions: everyPermission,
    purpose: 'test',
    ...change,
  };
}

/** A named system actor. */
export function systemActor(system: SystemName): SystemActor {
  if (!systemActors.includes(system)) throw new Error(`No system actor ${system}`);
  return { kind: 'system', system, purpose: 'test' };
}
