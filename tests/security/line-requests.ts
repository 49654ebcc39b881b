import type { Injected, Replied } from '#platform/http/index.ts';
import type { Attempt } from '#platform/testing/no-inference.ts';
import type { SecurityWorld, SignedIn } from './world.ts';

type Ask = Omit<Injected, 'session'>;
type Form = Readonly<Record<string, string>>;

interface OwnLines {
  readonly shown: string;
  readonly line: string;
}

const propose: Form = { deed: 'propose', to: 'Kent', why: 'A test', reason: '' };
const takeOver: Form = { version: '1', sighting: '' };

/** A sighting that everybody in police sees, after every line of the tests. */
async function freshSighting(world: SecurityWorld, who: SignedIn): Promise<string> {
  const by = who.actor.permissions.includes('sightings.record') ? who : await world.signIn('supervisor');
  const form = { brand: 'FIRST TIME', when: '21/11/2026', how: 'saw', once: crypto.randomUUID() };
  const reply = await world.post(by, '/sightings/new', form);
  // Where nothing can be written, of nothing.
  return (reply.headers['location'] ?? '/sightings/S-0000-00').slice('/sightings/'.length);
}

async function versionOf(world: SecurityWorld, line: string): Promise<string> {
  const rows = await world.test.asOwner<{ version: number }>('select version from lines.line where reference = $1', [
    line,
  ]);
  return String(rows[0]?.version ?? 1);
}

/** A new line of somebody's own; where nothing can be written, the one that they have. */
async function freshLine(own: OwnLines, world: SecurityWorld, who: SignedIn | null): Promise<string> {
  if (who === null || !who.actor.permissions.includes('lines.edit')) return own.line;
  return world.recordLine(who).catch(() => own.line);
}

/** By route of lines that are handed over, joined and seen: a request that succeeds for whoever may come in. */
export const lineRequests: Readonly<
  Record<string, (own: OwnLines, world: SecurityWorld, who: SignedIn | null) => Ask | Promise<Ask>>
> = {
  'GET /lines/:reference/hand-over': (own) => ({ url: `/lines/${own.line}/hand-over` }),
  'POST /lines/:reference/hand-over': async (own, world, who) => {
    const to = who?.actor.organisationName.startsWith('Kent') ? 'Merseyside' : 'Kent';
    return { method: 'POST', url: `/lines/${await freshLine(own, world, who)}/hand-over`, form: { ...propose, to } };
  },
  'GET /lines/:reference/join': (own) => ({ url: `/lines/${own.line}/join` }),
  'POST /lines/:reference/join': async (own, world, who) => ({
    method: 'POST',
    url: `/lines/${await freshLine(own, world, who)}/join`,
    form: { deed: 'join', into: own.shown, why: 'A test', absorbed: '', partWhy: '' },
  }),
  'GET /lines/:reference/last-seen': async (own, world, who) => ({
    url: `/lines/${own.line}/last-seen?sighting=${who === null ? 'S-0000-00' : await freshSighting(world, who)}`,
  }),
  'POST /lines/:reference/last-seen': async (own, world, who) => {
    const line = await freshLine(own, world, who);
    const sighting = who === null ? 'S-0000-00' : await freshSighting(world, who);
    const form = { version: await versionOf(world, line), sighting };
    return { method: 'POST', url: `/lines/${line}/last-seen`, form };
  },
};

/** By route that writes: what the ledger is told. */
export const lineWritten: Readonly<Record<string, readonly [string, string]>> = {
  'POST /lines/:reference/hand-over': ['line', 'collection'],
  'POST /lines/:reference/join': ['line', 'combination'],
  'POST /lines/:reference/last-seen': ['line', 'alteration'],
};

/** The form of such a route that passes on one's own line; null for other routes. */
export function lineDeed(path: string): Form | null {
  if (path.endsWith('/hand-over')) return { ...propose, to: 'Merseyside' };
  if (path.endsWith('/join')) return { deed: 'join', into: '', why: 'A test', absorbed: '', partWhy: '' };
  return path.endsWith('/last-seen') ? takeOver : null;
}

/** By route that names a line: a request for a line of this reference, which would pass for one's own. */
export function linesByReference(
  world: SecurityWorld,
  who: { readonly analyst: SignedIn; readonly supervisor: SignedIn; readonly centre: SignedIn },
): Readonly<Record<string, (reference: string) => Promise<Replied>>> {
  const by = { 'hand-over': who.supervisor, join: who.centre, 'last-seen': who.analyst } as const;
  return Object.fromEntries(
    Object.entries(by).flatMap(([deed, visitor]) => {
      const url = (reference: string) => `/lines/${reference}/${deed}`;
      return [
        [`GET /lines/:reference/${deed}`, (reference: string) => world.get(visitor, url(reference))],
        [
          `POST /lines/:reference/${deed}`,
          (reference: string) => world.post(visitor, url(reference), lineDeed(url(reference)) ?? {}),
        ],
      ] as const;
    }),
  );
}

type Fixture = (
  viewer: { readonly line: string | null },
  world: { readonly hidden: { readonly line: string; readonly id: string }; readonly shown: string },
) => readonly Attempt[];

const get = (...paths: readonly string[]): readonly Attempt[] => paths.map((path) => ({ path }));

/** By route: what each viewer asks, where a line is hidden. */
export const lineAttempts: Readonly<Record<string, Fixture>> = {
  'GET /lines/:reference/hand-over': (viewer, { hidden, shown }) =>
    get(...[viewer.line ?? shown, shown, hidden.line, hidden.id].map((each) => `/lines/${each}/hand-over`)),
  'POST /lines/:reference/hand-over': (viewer, { hidden, shown }) => [
    { path: `/lines/${hidden.line}/hand-over`, form: propose },
    { path: `/lines/${viewer.line ?? shown}/hand-over`, form: { ...propose, why: '' } },
  ],
  'GET /lines/:reference/join': (viewer, { hidden, shown }) =>
    get(...[viewer.line ?? shown, shown, hidden.line, hidden.id].map((each) => `/lines/${each}/join`)),
  'POST /lines/:reference/join': (viewer, { hidden, shown }) => {
    const form = { deed: 'join', why: 'A test', absorbed: '', partWhy: '' };
    return [
      { path: `/lines/${viewer.line ?? shown}/join`, form: { ...form, into: hidden.line } },
      { path: `/lines/${hidden.line}/join`, form: { ...form, into: shown } },
      { path: `/lines/${shown}/join`, form: { ...form, deed: 'part', absorbed: hidden.line } },
    ];
  },
  'GET /lines/:reference/last-seen': (viewer, { hidden, shown }) =>
    get(...[viewer.line ?? shown, shown, hidden.line, hidden.id].map((each) => `/lines/${each}/last-seen`)),
  'POST /lines/:reference/last-seen': (_viewer, { hidden, shown }) =>
    [shown, hidden.line].map((each) => ({ path: `/lines/${each}/last-seen`, form: takeOver })),
};

/** Routes of these that take nothing but what their address says. */
export const silentLineRoutes: readonly string[] = ['GET /lines/:reference/hand-over', 'GET /lines/:reference/join'];
