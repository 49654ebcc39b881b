import type { Actor, PublicActor } from '#kernel/actor.ts';
import type { LedgerAction, LedgerOutcome, Seen } from '#platform/ledger/index.ts';
import { type Call, type House, routeName } from './house.ts';
import type { Audit } from './route.ts';

const nobody: PublicActor = { kind: 'public', purpose: 'not signed in' };

function actionOf(audit: Audit | null): LedgerAction {
  if (audit?.kind === 'entered') return audit.action;
  return audit?.kind === 'by trigger' ? 'alteration' : 'consultation';
}

/** What the ledger calls the thing that a route is about. */
function kindOf(audit: Audit | null): string {
  return audit?.kind === 'entered' ? audit.of : 'page';
}

/** Nothing was read: the route's own word with no records. */
export function noneOf(call: Call): Seen {
  return { kind: kindOf(call.route?.audit ?? null), records: [], count: 0, searched: null };
}

/** Enters what was done. Writes are entered by trigger; what such a route also showed is a consultation. */
export async function enterDone(
  house: House,
  call: Call,
  seen: Seen,
  by: { readonly actor: Actor | null; readonly detail: string | null },
): Promise<void> {
  const audit = call.route?.audit;
  if (audit === undefined || audit.kind === 'not audited') return;
  if (audit.kind === 'by trigger' && seen.kind === 'nothing') return;
  await house.ledger.enter({
    actor: by.actor ?? nobody,
    action: audit.kind === 'entered' ? audit.action : 'consultation',
    outcome: 'done',
    route: routeName(call),
    requestId: call.id,
    seen: seen.kind === 'nothing' ? noneOf(call) : seen,
    detail: by.detail,
  });
}

/**
 * Enters what was refused or failed. What nobody in particular did is entered only where the route says that it is
 * (sign-in): whoever is not known must not be able to fill the ledger.
 */
export async function enterNotDone(
  house: House,
  call: Call,
  outcome: Exclude<LedgerOutcome, 'done'>,
  seen: Seen = noneOf(call),
): Promise<void> {
  const audit = call.route?.audit ?? null;
  const actor = call.session?.actor ?? null;
  if (actor === null && !(call.route?.access.kind === 'public' && audit?.kind === 'entered')) return;
  await house.ledger.enter({
    actor: actor ?? nobody,
    action: actionOf(audit),
    outcome,
    route: routeName(call),
    requestId: call.id,
    seen: seen.kind === 'nothing' ? noneOf(call) : seen,
    detail: null,
  });
}
