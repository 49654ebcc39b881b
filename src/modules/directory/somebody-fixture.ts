import type { PersonActor } from '#kernel/actor.ts';
import { organisationByCode } from './reference/all-organisations.ts';
import { findForce } from './reference/forces.ts';

/** The number of a force, by its slug. Throws where there is none. */
export function forceNumber(slug: string): number {
  const force = findForce(slug);
  if (force === null) throw new Error(`No force ${slug}`);
  return force.number;
}

/**
 * Somebody of an organisation of the directory, by its code, with the higher clearance unless told otherwise. Throws
 * where there is no such organisation.
 */
export function somebodyOf(
  code: string,
  given: Pick<PersonActor, 'name' | 'permissions'> & Partial<Pick<PersonActor, 'clearance'>>,
): PersonActor {
  const found = organisationByCode(code);
  if (found === null) throw new Error(`No organisation ${code}`);
  return {
    kind: 'person',
    account: null,
    organisation: found.number,
    organisationName: found.name,
    organisationKind: found.kind,
    memberships: [found.number],
    clearance: 1,
    purpose: 'test',
    ...given,
  };
}
