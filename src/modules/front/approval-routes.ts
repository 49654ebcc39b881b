import { z } from 'zod';
import type { PersonActor } from '#kernel/actor.ts';
import { type FieldProblem, invalid, missing } from '#kernel/failure.ts';
import { asReader, type Reader } from '#platform/database/index.ts';
import { act, look, permit, type Route, sent, shown } from '#platform/http/index.ts';
import { type ApprovalKind, decideApproval, findApproval, withdrawApproval } from '#platform/work/index.ts';
import { ApprovalPage } from './pages/approval-page.tsx';
import { readReason } from './rules/task-form.ts';
import { problemsOf, typedFields } from './rules/typed-again.ts';
import { aboutId, knowable, workAccess, workConsulted, workSeen } from './work-seen.ts';

const ofApproval = z.object({ reference: z.string() });
const typed = z.string().max(5000, 'Shorten this.').default('');

/** What was done, as the page says it after a form. */
const deeds = {
  approved: 'You approved it, and it was carried out',
  refused: 'You refused it',
  withdrawn: 'You took it back',
} as const;

interface More {
  readonly reason?: string;
  readonly problems?: readonly FieldProblem[];
  readonly done?: string | null;
}

async function approvalPage(
  db: Reader,
  kinds: readonly ApprovalKind[],
  asked: { readonly actor: PersonActor; readonly reference: string },
  { reason = '', problems = [], done = null }: More,
) {
  const approval = knowable(asked.actor, await findApproval(db, asked.actor, asked.reference));
  if (approval === null) return missing;
  const title = kinds.find((kind) => kind.name === approval.kind)?.title ?? approval.kind;
  const seen = workSeen([aboutId(approval.about)]);
  return shown(seen, (facts) => ApprovalPage(facts, { approval, title, reason, problems, done }));
}

function showRoute(kinds: readonly ApprovalKind[]) {
  return look({
    path: '/work/approvals/:reference',
    access: workAccess,
    audit: workConsulted,
    input: ofApproval.extend({
      done: z.enum(['', 'approved', 'refused', 'withdrawn'], 'Not a deed.').default(''),
    }),
    handle: ({ db, actor, input: { reference, done } }) =>
      approvalPage(db, kinds, { actor, reference }, { done: done === '' ? null : deeds[done] }),
  });
}

function decideRoute(kinds: readonly ApprovalKind[]) {
  return act({
    path: '/work/approvals/:reference/decide',
    access: permit('work.approve'),
    audit: { kind: 'by trigger' },
    params: ofApproval,
    input: ofApproval.extend({ state: typed, reason: typed }),
    handle: async ({ db, actor, now, input: { reference, state, reason } }) => {
      if (knowable(actor, await findApproval(asReader(db), actor, reference)) === null) return missing;
      if (state !== 'approved' && state !== 'refused')
        return invalid({ field: '', message: 'Press “Approve” or “Refuse”.' });
      const why = readReason(reason, 'Say why you decide so.');
      if (!why.ok) return why.problem;
      const decided = await decideApproval(db, actor, kinds, { reference, state, reason: why.value }, now);
      return decided.ok ? sent(`/work/approvals/${reference}?done=${state}`) : decided.problem;
    },
    again: ({ db, actor, input: { reference }, typed: again }) =>
      approvalPage(
        db,
        kinds,
        { actor, reference },
        { reason: typedFields(again, ['reason']).reason, problems: problemsOf(again.failure) },
      ),
  });
}

function withdrawRoute(kinds: readonly ApprovalKind[]) {
  return act({
    path: '/work/approvals/:reference/withdraw',
    access: workAccess,
    audit: { kind: 'by trigger' },
    params: ofApproval,
    input: ofApproval.extend({ reason: typed }),
    handle: async ({ db, actor, now, input: { reference, reason } }) => {
      if (knowable(actor, await findApproval(asReader(db), actor, reference)) === null) return missing;
      const why = readReason(reason, 'Say why you take it back.');
      if (!why.ok) return why.problem;
      const withdrawn = await withdrawApproval(db, actor, reference, why.value, now);
      return withdrawn.ok ? sent(`/work/approvals/${reference}?done=withdrawn`) : withdrawn.problem;
    },
    again: ({ db, actor, input: { reference }, typed: again }) =>
      approvalPage(
        db,
        kinds,
        { actor, reference },
        { reason: typedFields(again, ['reason']).reason, problems: problemsOf(again.failure) },
      ),
  });
}

/** What needs two people: looked at, decided, withdrawn. */
export function approvalRoutes(kinds: readonly ApprovalKind[]): readonly Route[] {
  return [showRoute(kinds), decideRoute(kinds), withdrawRoute(kinds)];
}
