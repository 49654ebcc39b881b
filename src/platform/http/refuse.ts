import { forbidden } from '#kernel/failure.ts';
import { permissions } from '#kernel/permission.ts';
import { enterNotDone } from './enter.ts';
import { type Answer, type Call, type House, routeName } from './house.ts';
import { fault, notEntered, type Refusal, signedOut } from './refusal.ts';
import { refusalAnswer, wantsJson } from './render-page.ts';
import type { Route } from './route.ts';

/** What the ledger could not be told is not shown either, and the reply does not say what it would have been. */
export function withheldAnswer(house: House, call: Call, error: unknown): Answer {
  house.log.error({ requestId: call.id, route: routeName(call), error }, 'the ledger could not be told');
  const answer = refusalAnswer(house, call, notEntered);
  return { ...answer, headers: { ...answer.headers, 'retry-after': '30' } };
}

/** Enters a refusal and makes its reply. */
export async function refuse(house: House, call: Call, refusal: Refusal): Promise<Answer> {
  const failed = refusal.kind === 'fault' || refusal.kind === 'unavailable';
  // Too many requests: an entry for each would do the very work that the limit is there to spare.
  if (refusal.kind !== 'too many') {
    try {
      await enterNotDone(house, call, failed ? 'failed' : 'refused');
    } catch (error) {
      return withheldAnswer(house, call, error);
    }
  }
  if (refusal.kind === 'signed out' && call.method !== 'POST' && !wantsJson(call)) {
    return { status: 303, headers: { location: `/sign-in?return=${encodeURIComponent(call.address)}` }, body: '' };
  }
  const answer = refusalAnswer(house, call, refusal);
  if (refusal.kind !== 'too many') return answer;
  return { ...answer, headers: { ...answer.headers, 'retry-after': '60' } };
}

/** Something unexpected: the log has the cause, the person a reference. */
export async function refuseFault(house: House, call: Call, error: unknown): Promise<Answer> {
  house.log.error({ requestId: call.id, route: routeName(call), error }, 'unexpected error');
  return refuse(house, call, fault);
}

/** Whether this person may use this route's area at all; null when so. Which records is for the database to say. */
export function refuseAccess(route: Route, call: Pick<Call, 'session'>): Refusal | null {
  if (route.access.kind === 'public') return null;
  if (call.session === null) return signedOut;
  if (route.access.kind === 'signed in') return null;
  const { permission } = route.access;
  if (call.session.actor.permissions.includes(permission)) return null;
  return forbidden(
    `You do not have the permission “${permissions[permission]}”. Ask your administrator if you need it for your work.`,
  );
}
