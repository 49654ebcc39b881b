import { type Actor, isPolice } from './actor.ts';
import type { AccessColumns } from './governed.ts';
import type { Instant } from './instant.ts';

/**
 * The rule of who may read a governed record, in TypeScript. The database's policies are the same rule in SQL and have
 * the last word; a property test holds the two equal on every governed table.
 *
 * READ = marking ≤ clearance ∧ (restricted to nobody ∨ to one of mine) ∧
 *   (mine ∨ (I am police ∧ handling P) ∨ (handling C ∧ I or my team a recipient ∧ not expired) ∨ released to me).
 * Recipients of handling C are police; release is how anything reaches a partner (architecture, section 5).
 */
export function canSee(actor: Actor, record: AccessColumns, now: Instant): boolean {
  if (actor.kind !== 'person') return false;
  const mine = new Set([actor.organisation, ...actor.memberships]);
  const police = isPolice(actor.organisationKind);
  if (record.marking > actor.clearance) return false;
  if (record.restrictedTo !== null && !record.restrictedTo.some((each) => mine.has(each))) return false;
  if (record.controller === actor.organisation) return true;
  if (!police) return record.releasedTo?.includes(actor.organisation) ?? false;
  if (record.handling === 'P') return true;
  const named = record.recipients?.some((each) => mine.has(each)) ?? false;
  return named && (record.recipientsUntil === null || record.recipientsUntil > now);
}
