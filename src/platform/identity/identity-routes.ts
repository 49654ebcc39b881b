import { dayOf } from '#kernel/instant.ts';
import type { Database } from '#platform/database/index.ts';
import { type Audit, type EdgeAsked, type EdgeRoute, nothingSeen, type Outcome, shown } from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import { admit, postingsOf } from './accounts.ts';
import { openAttempt, takeAttempt } from './attempts.ts';
import type { IdentityPages, RefusalReason, SignInNotice } from './identity-pages.ts';
import type { Expected, IdentityProvider, SignInProblem } from './identity-provider.ts';
import { callbackPath } from './open-issuer.ts';
import { returnPath } from './return-path.ts';
import type { SessionDesk } from './session-desk.ts';
import { mintToken } from './token.ts';

/** What sign-in works with. */
export interface SignInParts {
  readonly database: Database;
  readonly sessions: SessionDesk;
  readonly provider: IdentityProvider;
  readonly pages: IdentityPages;
  /** Told of every refusal that is the provider's or looks like an attack; for the log. */
  readonly report: (refusal: {
    readonly reason: RefusalReason;
    readonly requestId: string;
    readonly cause: unknown;
  }) => void;
}

const statusOf: Readonly<Record<RefusalReason, number>> = {
  expired: 400,
  stopped: 403,
  'not accepted': 403,
  'no access': 403,
  unavailable: 503,
};

const entered: Audit = { kind: 'entered', action: 'sign-in', of: 'session' };
const nobodyRead = (why: string): Audit => ({ kind: 'not audited', why });

function startOf(returnTo: string, persona: string | null = null): string {
  const query = new URLSearchParams({ ...(persona === null ? {} : { persona }), return: returnTo });
  return `/sign-in/start?${query.toString()}`;
}

function refuse(
  parts: SignInParts,
  asked: EdgeAsked,
  reason: RefusalReason,
  more: { readonly returnTo?: string; readonly cause?: unknown; readonly name?: string; readonly seen?: Seen } = {},
): Outcome {
  parts.report({ reason, requestId: asked.requestId, cause: more.cause ?? null });
  const model = {
    reason,
    name: more.name ?? null,
    again: `/sign-in?${new URLSearchParams({ return: more.returnTo ?? '/' }).toString()}`,
  };
  return shown(more.seen ?? nothingSeen, (facts) => parts.pages.refusal(facts, model), statusOf[reason]);
}

function noticeOf(asked: EdgeAsked): SignInNotice {
  if (asked.query['signed-out'] !== undefined) return 'signed out';
  // The browser still has a token, and it no longer opens anything.
  return asked.actor === null && asked.session !== null ? 'expired' : null;
}

async function showSignIn(parts: SignInParts, asked: EdgeAsked): Promise<Outcome> {
  const { provider } = parts;
  const returnTo = returnPath(asked.query['return']);
  const notice = noticeOf(asked);
  const model = {
    personas: provider.personas.map((each) => ({ ...each, href: startOf(returnTo, each.key) })),
    provider: provider.name === null ? null : { name: provider.name, href: startOf(returnTo) },
    notice,
    farewell: notice === 'signed out' ? await provider.farewell() : null,
  };
  return shown(nothingSeen, (facts) => parts.pages.signIn(facts, model));
}

async function startSignIn(parts: SignInParts, asked: EdgeAsked): Promise<Outcome> {
  const returnTo = returnPath(asked.query['return']);
  const persona = parts.provider.personas.find((each) => each.key === asked.query['persona'])?.key ?? null;
  const expected: Expected = { state: mintToken(), nonce: mintToken(), verifier: mintToken() };
  const browser = mintToken();
  const begun = await parts.provider.begin(asked.origin, expected, persona);
  if (!begun.ok) return refuse(parts, asked, begun.problem.kind, { returnTo, cause: begun.problem.cause });
  const { nonce, verifier, state } = expected;
  await openAttempt(parts.database, { state, browser }, { nonce, verifier, returnTo }, asked.now);
  return { kind: 'sent', to: begun.value, attempt: browser };
}

function refuseAnswer(parts: SignInParts, asked: EdgeAsked, returnTo: string, problem: SignInProblem): Outcome {
  return refuse(parts, asked, problem.kind, { returnTo, cause: problem.cause });
}

async function finishSignIn(parts: SignInParts, asked: EdgeAsked): Promise<Outcome> {
  const { database, provider, sessions } = parts;
  const state = asked.query['state'] ?? '';
  const attempt = await takeAttempt(database, { state, browser: asked.attempt ?? '' }, asked.now);
  if (attempt === null) return refuse(parts, asked, 'expired');
  const { returnTo, nonce, verifier } = attempt;
  const vouched = await provider.complete(asked.origin, asked.address, { state, nonce, verifier });
  if (!vouched.ok) return refuseAnswer(parts, asked, returnTo, vouched.problem);
  const { issuer, subject, name } = vouched.value;
  const admitted = await admit(database, issuer, subject, dayOf(asked.now));
  if (admitted === null) {
    // The ledger shows for whom an account was looked for in vain.
    const seen: Seen = { kind: 'account', records: [], count: 0, searched: `${subject} at ${issuer}` };
    return refuse(parts, asked, 'no access', { returnTo, name, seen });
  }
  // A new token at every sign-in, and the old one ends: a token that somebody planted opens nothing (CWE-384).
  if (asked.session !== null) await sessions.end(asked.session);
  const token = await sessions.start(admitted.account, admitted.postings[0].organisation);
  return { kind: 'sent', to: returnTo, session: token, attempt: null };
}

async function signOut(parts: SignInParts, asked: EdgeAsked): Promise<Outcome> {
  if (asked.session !== null) await parts.sessions.end(asked.session);
  return { kind: 'sent', to: '/sign-in?signed-out=yes', session: null };
}

async function showOrganisations(parts: SignInParts, asked: EdgeAsked, problem: string | null): Promise<Outcome> {
  const { actor } = asked;
  if (actor === null || actor.account === null) return { kind: 'sent', to: '/sign-in?return=/organisation' };
  const postings = await postingsOf(parts.database, actor.account, dayOf(asked.now));
  const model = { current: actor.organisation, postings, problem };
  return shown(nothingSeen, (facts) => parts.pages.organisation(facts, model), problem === null ? 200 : 422);
}

async function changeOrganisation(parts: SignInParts, asked: EdgeAsked): Promise<Outcome> {
  const chosen = asked.form['organisation'] ?? '';
  const number = /^\d{1,4}$/.test(chosen) ? Number(chosen) : 0;
  const token = asked.session === null ? null : await parts.sessions.switchTo(asked.session, number);
  // One message for what does not exist and what one does not belong to.
  if (token === null) return showOrganisations(parts, asked, 'Select an organisation that you work for');
  return { kind: 'sent', to: '/', session: token };
}

/**
 * The routes of sign-in, sign-out and changing organisation. Sign-in begins and ends by GET, since `form-action 'self'`
 * lets no form lead to a provider on another site.
 */
export function identityRoutes(parts: SignInParts): readonly EdgeRoute[] {
  const open = (why: string) => ({ kind: 'public', why }) as const;
  return [
    {
      method: 'GET',
      path: '/sign-in',
      access: open('people arrive here before they are known'),
      audit: nobodyRead('names nobody but the fictitious people of the demonstration'),
      edge: (asked) => showSignIn(parts, asked),
    },
    {
      method: 'GET',
      path: '/sign-in/start',
      access: open('sends people who are not known yet to the identity provider'),
      audit: nobodyRead('reads nothing; how it ends is entered by /sign-in/done'),
      edge: (asked) => startSignIn(parts, asked),
    },
    {
      method: 'GET',
      path: callbackPath,
      access: open('the identity provider sends people back here before they are known'),
      audit: entered,
      edge: (asked) => finishSignIn(parts, asked),
    },
    {
      method: 'POST',
      path: '/sign-out',
      access: { kind: 'signed in' },
      audit: entered,
      edge: (asked) => signOut(parts, asked),
    },
    {
      method: 'GET',
      path: '/organisation',
      access: { kind: 'signed in' },
      audit: nobodyRead("shows only the person's own postings"),
      edge: (asked) => showOrganisations(parts, asked, null),
    },
    {
      method: 'POST',
      path: '/organisation',
      access: { kind: 'signed in' },
      audit: entered,
      edge: (asked) => changeOrganisation(parts, asked),
    },
  ];
}
