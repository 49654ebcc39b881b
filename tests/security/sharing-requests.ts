import { asDay, asInstant } from '#kernel/instant.ts';
import { makeReference } from '#kernel/reference.ts';
import { shareableLine } from '#modules/lines/index.ts';
import { asReader } from '#platform/database/index.ts';
import type { Injected, Replied } from '#platform/http/index.ts';
import { takeFacts } from '#platform/sharing/index.ts';
import { shareFacts } from '../../src/modules/sharing/commands/share-facts.ts';
import { tellRecipient } from '../../src/modules/sharing/index.ts';
import { findSubject } from '../../src/modules/sharing/queries/find-subject.ts';
import { numberOf, type SecurityWorld, type SignedIn } from './world.ts';
import { cast } from './world-cast.ts';

type Ask = Omit<Injected, 'session'>;
interface OwnLine {
  readonly line: string;
}
type Request = (own: OwnLine, world: SecurityWorld, who: SignedIn | null) => Promise<Ask>;

const now = asInstant('2026-11-21T18:53:12Z');

/** Well formed, and of nothing. */
export const noDisclosure = makeReference('disclosure', new Uint8Array(5));

/** The form of a disclosure that can be looked at as it stands. */
export const shareForm = {
  facts: ['name', 'status'],
  whyThese: 'They ring it',
  recipient: 'knowsley-council',
  contact: 'Exploitation lead',
  gateway: 'care act',
  purpose: 'A strategy meeting',
  agreement: '',
  keptUntil: '21/11/2027',
  step: 'check',
  digest: '',
} as const;

/** Shares the brand of a line with an organisation, as somebody of its own. Returns the disclosure's reference. */
export async function shareLine(world: SecurityWorld, who: SignedIn, line: string, code: string): Promise<string> {
  const made = await world.test.database.writing(who.actor, async (db) => {
    const subject = await findSubject(asReader(db), who.actor, line, [shareableLine]);
    const pack = takeFacts(subject?.offer ?? [], ['name']);
    if (subject === null || !pack.ok) throw new Error(`Nothing of ${line} can be shared`);
    const recipient = { number: numberOf(code), name: code, kind: 'partner' } as const;
    const { whyThese, contact, gateway, purpose, agreement } = shareForm;
    const words = { whyThese, contact, gateway, purpose, agreement, keptUntil: asDay('2027-11-21') };
    return shareFacts(db, who.actor, subject, { pack: pack.value, recipient, ...words }, { now, tell: tellRecipient });
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

/** A disclosure that somebody may see: made by them, sent to them, or made by a colleague; for oversight by Kent. */
async function freshDisclosure(world: SecurityWorld, who: SignedIn): Promise<string> {
  const { permissions } = who.actor;
  try {
    if (permissions.includes('sharing.share')) {
      return await shareLine(world, who, await world.recordLine(who), 'knowsley-council');
    }
    const isOfCentre = who.actor.organisation === numberOf('nclcc');
    const sharer = await world.signIn(isOfCentre ? 'centre analyst' : 'supervisor');
    const to = permissions.includes('sharing.received') ? cast[who.who].organisation : 'knowsley-council';
    return await shareLine(world, sharer, await world.recordLine(sharer), to);
  } catch {
    // Where nothing can be written, as under a ledger that is broken.
    return noDisclosure;
  }
}

/** A disclosure of somebody's own whose record has changed since; of nothing for whom sharing is none of their business. */
export async function differingDisclosure(world: SecurityWorld, who: SignedIn): Promise<string> {
  const { permissions } = who.actor;
  const business = ['sharing.share', 'sharing.view', 'sharing.received'] as const;
  if (!business.some((each) => permissions.includes(each))) return noDisclosure;
  const reference = await freshDisclosure(world, who);
  await changeSubject(world, reference);
  return reference;
}

async function changeSubject(world: SecurityWorld, disclosure: string): Promise<void> {
  await world.test.asOwner(
    `update lines.line set name = 'ALPHA TWO' where reference = (select subject_reference from sharing.register where reference = $1)`,
    [disclosure],
  );
}

const post = (url: string, form: Readonly<Record<string, string | readonly string[]>>): Ask => ({
  method: 'POST',
  url,
  form,
});

const of =
  (ask: (reference: string) => Ask): Request =>
  async (_own, world, who) =>
    ask(who === null ? noDisclosure : await freshDisclosure(world, who));

/** The second step, with the mark of what the first one showed. */
async function send(own: OwnLine, world: SecurityWorld, who: SignedIn | null): Promise<Ask> {
  const url = `/records/${own.line}/share`;
  const check = await world.post(who, url, { ...shareForm });
  const digest = /name="digest" value="(\w+)"/.exec(check.body)?.[1] ?? '';
  return post(url, { ...shareForm, digest, step: 'send' });
}

/** The record changes, so that there is something to correct. */
async function correct(_own: OwnLine, world: SecurityWorld, who: SignedIn | null): Promise<Ask> {
  const reference = who === null ? noDisclosure : await freshDisclosure(world, who);
  await changeSubject(world, reference);
  return post(`/sharing/${reference}/correct`, { version: '1', why: 'A slip' });
}

/** By route of sharing: a request that succeeds for whoever may come in. */
export const sharingRequests: Readonly<Record<string, Request>> = {
  'GET /records/:reference/share': async ({ line }) => ({ url: `/records/${line}/share` }),
  'POST /records/:reference/share': send,
  'GET /sharing': of(() => ({ url: '/sharing' })),
  'GET /sharing.csv': of(() => ({ url: '/sharing.csv' })),
  'GET /sharing/:reference': of((reference) => ({ url: `/sharing/${reference}` })),
  'POST /sharing/:reference/correct': correct,
  'POST /sharing/:reference/recall': of((reference) =>
    post(`/sharing/${reference}/recall`, { version: '1', reason: 'A slip' }),
  ),
  'GET /received': of(() => ({ url: '/received' })),
  'GET /received/:reference': of((reference) => ({ url: `/received/${reference}` })),
  'POST /received/:reference': of((reference) =>
    post(`/received/${reference}`, { what: 'received', packVersion: '1' }),
  ),
  'GET /assessments': async () => ({ url: '/assessments' }),
  'POST /assessments': async () => post('/assessments', assessmentForm),
};

/** By route that names a record: what for a record of this reference, as somebody of Kent who shares, or as Knowsley. */
export function sharingByReference(
  world: SecurityWorld,
): Readonly<Record<string, (reference: string) => Promise<Replied>>> {
  // One session each: the token of a form is the session's, and answers are compared to the letter.
  const sessions = new Map<string, Promise<SignedIn>>();
  const signedIn = (who: 'supervisor' | 'partner') => {
    const session = sessions.get(who) ?? world.signIn(who);
    sessions.set(who, session);
    return session;
  };
  const kent = () => signedIn('supervisor');
  const knowsley = () => signedIn('partner');
  const asked = { version: '1', what: 'received', packVersion: '1' };
  return {
    'GET /records/:reference/share': async (each) => world.get(await kent(), `/records/${each}/share`),
    'POST /records/:reference/share': async (each) =>
      world.post(await kent(), `/records/${each}/share`, { ...shareForm }),
    'GET /sharing/:reference': async (each) => world.get(await kent(), `/sharing/${each}`),
    'POST /sharing/:reference/correct': async (each) =>
      world.post(await kent(), `/sharing/${each}/correct`, { version: asked.version, why: 'A slip' }),
    'POST /sharing/:reference/recall': async (each) =>
      world.post(await kent(), `/sharing/${each}/recall`, { version: asked.version, reason: 'A slip' }),
    'GET /received/:reference': async (each) => world.get(await knowsley(), `/received/${each}`),
    'POST /received/:reference': async (each) =>
      world.post(await knowsley(), `/received/${each}`, { what: asked.what, packVersion: asked.packVersion }),
  };
}

/** The form of a route of sharing as it would pass. */
export function sharingForm(path: string): Readonly<Record<string, string | readonly string[]>> | null {
  if (path === '/assessments') return { ...assessmentForm };
  if (path.startsWith('/records/')) return { ...shareForm };
  if (path.startsWith('/received')) return { what: 'received', packVersion: '1' };
  if (!path.startsWith('/sharing')) return null;
  return path.endsWith('/correct') ? { version: '1', why: 'A slip' } : { version: '1', reason: 'A slip' };
}

/** An assessment that can be entered as it stands. */
const assessmentForm = {
  feature: 'matching',
  reference: 'DPIA-2',
  title: 'Matching of people',
  signedBy: 'A tester',
  signedOn: '01/11/2026',
  reviewOn: '01/11/2027',
} as const;

/** What the ledger is told of by the triggers when a form is sent: of which kind, by which act. */
export const sharingWritten: Readonly<Record<string, readonly [string, string]>> = {
  'POST /records/:reference/share': ['disclosure', 'disclosure'],
  'POST /sharing/:reference/correct': ['disclosure', 'disclosure'],
  'POST /sharing/:reference/recall': ['disclosure', 'alteration'],
  'POST /received/:reference': ['disclosure', 'collection'],
  'POST /assessments': ['assessment', 'collection'],
};
