import { asInstant } from '#kernel/instant.ts';
import { makeReference } from '#kernel/reference.ts';
import { addLink } from '#modules/links/index.ts';
import type { Injected } from '#platform/http/index.ts';
import type { Attempt } from '#platform/testing/no-inference.ts';
import type { SecurityWorld, SignedIn } from './world.ts';

type Ask = Omit<Injected, 'session'>;

const now = asInstant('2026-11-21T18:53:12Z');

/** Well formed, and of nothing. */
const noLink = makeReference('link', new Uint8Array(5));

const stated = { statement: 'fact', grade: null, source: 'A test', since: null, until: null } as const;

/** What the form of a link between two lines says of it. */
export const linkForm = { statement: 'fact', source: 'A test', note: 'A note.' };

/** A correction of a link that was just recorded. */
export const linkChange = { ...linkForm, version: '1', deed: 'correct', why: 'A test' };

/** Links two lines, as somebody who sees both. */
export async function linkLines(world: SecurityWorld, who: SignedIn, one: string, other: string): Promise<string> {
  const { actor } = who;
  const link = {
    kind: 'works-with',
    a: await world.idOf(one),
    b: await world.idOf(other),
    role: null,
    note: '',
    stated,
  } as const;
  const added = await world.test.database.writing(actor, (db) => addLink(db, actor, link, now));
  if (!added.ok) throw new Error(`Not linked: ${JSON.stringify(added.problem)}`);
  return added.value;
}

/** A link between two new lines: recorded by whoever may, else by a supervisor of Kent. All police see it. */
export async function freshLink(world: SecurityWorld, who: SignedIn): Promise<string> {
  const by = who.actor.permissions.includes('links.edit') ? who : await world.signIn('supervisor');
  const link = async (): Promise<string> =>
    linkLines(world, by, await world.recordLine(by), await world.recordLine(by, { name: 'BRAVO' }));
  // Where nothing can be written, of nothing.
  return link().catch(() => noLink);
}

/** The first record of a link. */
export async function firstOf(world: SecurityWorld, link: string): Promise<string> {
  const rows = await world.test.asOwner<{ a: string }>('select a from links.link where reference = $1', [link]);
  return rows[0]?.a ?? '';
}

interface OwnLines {
  readonly shown: string;
  readonly line: string;
}

const steps = (own: OwnLines) => `from=${own.line}&kind=works-with`;
const ofLink = async (world: SecurityWorld, who: SignedIn | null, ask: (reference: string) => Ask): Promise<Ask> =>
  ask(who === null ? noLink : await freshLink(world, who));

/** By route of links: a request that succeeds for whoever may come in. */
export const linkRequests: Readonly<
  Record<string, (own: OwnLines, world: SecurityWorld, who: SignedIn | null) => Ask | Promise<Ask>>
> = {
  'GET /links/new': (own) => ({ url: `/links/new?${steps(own)}&q=alpha` }),
  'POST /links/new': async (own, world, who) => {
    const other = who?.actor.permissions.includes('links.edit')
      ? await world.recordLine(who).catch(() => own.shown)
      : own.shown;
    return { method: 'POST', url: '/links/new', form: { ...linkForm, from: own.line, kind: 'works-with', to: other } };
  },
  'GET /links/:reference': (_own, world, who) => ofLink(world, who, (reference) => ({ url: `/links/${reference}` })),
  'POST /links/:reference': (_own, world, who) =>
    ofLink(world, who, (reference) => ({ method: 'POST', url: `/links/${reference}`, form: linkChange })),
};

type LinkFixture = (
  viewer: { readonly line: string | null },
  world: {
    readonly hidden: { readonly line: string; readonly id: string; readonly link?: string };
    readonly shown: string;
  },
) => readonly Attempt[];

/** By route of links: what each viewer asks, where the hidden line is linked to the one that all see. */
export const linkByRoute: Readonly<Record<string, LinkFixture>> = {
  'GET /links/new': ({ line }, { hidden, shown }) => {
    const from = `/links/new?from=${line ?? shown}`;
    const chosen = `${from}&kind=works-with`;
    return [
      from,
      chosen,
      ...[hidden.line, hidden.id].map((each) => `/links/new?from=${each}`),
      ...['zephyrine', 'zephirine', '07700900777', hidden.line].map((q) => `${chosen}&q=${q}`),
      ...[hidden.line, shown, hidden.id, line ?? shown].map((to) => `${chosen}&to=${to}`),
      `/links/new?from=${shown}&kind=works-with&to=${hidden.line}`,
    ].map((path) => ({ path }));
  },
  'POST /links/new': ({ line }, { hidden, shown }) =>
    [
      { from: line ?? shown, to: hidden.line },
      { from: hidden.line, to: shown },
      { from: line ?? shown, to: hidden.id },
      { from: line ?? shown, to: hidden.line, source: '' },
      { from: line ?? shown, to: shown },
    ].map((form) => ({ path: '/links/new', form: { ...linkForm, kind: 'works-with', ...form } })),
  'GET /links/:reference': (_viewer, { hidden }) =>
    [hidden.link ?? noLink, hidden.line, hidden.id].map((each) => ({ path: `/links/${each}` })),
  'POST /links/:reference': (_viewer, { hidden }) =>
    [
      { ...linkChange },
      { ...linkChange, source: '' },
      { ...linkChange, version: '7' },
      { ...linkChange, deed: 'withdraw', withdrawWhy: 'A test' },
    ].map((form) => ({ path: `/links/${hidden.link ?? noLink}`, form })),
};
