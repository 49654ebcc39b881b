import { STATUS_CODES } from 'node:http';
import type { Failure, FieldProblem } from '#kernel/failure.ts';

/** Refused before or beside the handlers: the request itself cannot stand. */
export interface Turned {
  readonly kind: 'signed out' | 'bad request' | 'foreign form' | 'too large' | 'unsupported' | 'too many' | 'fault';
  readonly message: string;
}

/** Every way in which a request is not done. */
export type Refusal = Failure | Turned;

/** What an error page is about; it chooses the heading. */
export type ErrorKind = Refusal['kind'];

const statuses: Readonly<Record<ErrorKind, number>> = {
  'bad request': 400,
  'signed out': 401,
  forbidden: 403,
  'foreign form': 403,
  missing: 404,
  conflict: 409,
  stale: 409,
  'too large': 413,
  unsupported: 415,
  invalid: 422,
  'too many': 429,
  fault: 500,
  unavailable: 503,
};

export function statusOf(kind: ErrorKind): number {
  return statuses[kind];
}

export const signedOut: Turned = {
  kind: 'signed out',
  message: 'You are not signed in, or your session has ended. Nothing was saved. Sign in and try again.',
};
export const foreignForm: Turned = {
  kind: 'foreign form',
  message:
    'This form is out of date, or it did not come from this service. Nothing was saved. Open the page again and fill in the form.',
};
export const tooMany: Turned = {
  kind: 'too many',
  message: 'You have made too many requests in a short time. Wait one minute and try again.',
};
export const fault: Turned = {
  kind: 'fault',
  message: 'Try again later. If it happens again, report it and quote the reference on this page.',
};
/** The ledger could not be told, so nothing may be shown (DPA 2018 s.62). */
export const notEntered: Refusal = {
  kind: 'unavailable',
  message: 'The service cannot keep its records at the moment, so it cannot show you this page. Try again later.',
};

/** The address or the form makes no sense; `message` says what to do. */
export function badRequest(message: string): Turned {
  return { kind: 'bad request', message };
}

/** The sentence of a refusal, in plain English. */
export function sayRefusal(refusal: Refusal): string {
  if (refusal.kind === 'missing') {
    return 'If you typed the web address, check it is correct. If you copied it, check you copied all of it.';
  }
  if (refusal.kind === 'stale') {
    return 'Somebody changed this record after you opened it. Nothing was saved. Open it again to see the change.';
  }
  if (refusal.kind === 'invalid') return refusal.problems.map((problem) => problem.message).join(' ');
  return refusal.message;
}

/** A refusal for machines (RFC 9457). */
export interface ProblemDocument {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Quoted when a fault is reported. */
  readonly reference: string;
  readonly problems?: readonly FieldProblem[];
}

/** The problem document of a refusal. */
export function problemDocument(refusal: Refusal, reference: string): ProblemDocument {
  const status = statusOf(refusal.kind);
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: sayRefusal(refusal),
    reference,
    ...(refusal.kind === 'invalid' && { problems: refusal.problems }),
  };
}
