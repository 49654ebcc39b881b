import type { Id } from '#kernel/id.ts';
import { offerRoles } from '#modules/links/index.ts';
import type { Reader } from '#platform/database/index.ts';
import type { OfferedFact } from '#platform/sharing/index.ts';

/**
 * Roles that a partner may be told of. An associate, a parent and a customer stand there because of somebody else or of
 * their health (harms H3, H17), and who is known as a witness may come to harm (H12).
 */
const offered = [
  'line holder',
  'line manager',
  'deal phone operator',
  'supplier',
  'enforcer',
  'recruiter',
  'driver',
  'money collector',
  'exploiter',
  'runner',
  'sitter',
  'cuckooed occupant',
] as const;

/**
 * What somebody does in lines, as facts that can be shared: apart from what is known of their exploitation, and without a
 * word on which line.
 */
export function offeredRoles(db: Reader, person: Id): Promise<readonly OfferedFact[]> {
  return offerRoles(db, {
    ...{ record: person, kind: 'role-in-line', as: 'role', label: 'Role', roles: offered },
    say: (role) => `${role} in a county line`,
  });
}
