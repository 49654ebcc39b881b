import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { galleryPages } from '#design/index.ts';
import { permissionsOf } from '#kernel/permission.ts';
import { makeReference } from '#kernel/reference.ts';
import type { DeclaredRoute, Injected, Replied } from '#platform/http/index.ts';
import { lineRequests } from './line-requests.ts';
import { linkRequests } from './link-requests.ts';
import { peopleRequests } from './people-requests.ts';
import { registerRequests } from './register-requests.ts';
import { sharingRequests } from './sharing-requests.ts';
import { workRequests } from './work-requests.ts';
import { numberOf, type SecurityWorld, type SignedIn } from './world.ts';
import { cast, lineFile, lineForm, type Who } from './world-cast.ts';

/** What somebody has to ask with, so that only who they are decides what comes back. */
export interface Own {
  /** A line of Kent that all police see, released to every partner. */
  readonly shown: string;
  /** A line of the person's own organisation; `shown` when they may record none. */
  readonly line: string;
  /** A load of their own, still waiting. A well-formed reference of nothing when they may send none. */
  readonly load: string;
}

type Ask = Omit<Injected, 'session'>;

const noLoad = makeReference('load', new Uint8Array(5));
const samples = fileURLToPath(new URL('../../src/platform/testing/samples/', import.meta.url));

/** Open crime data, as published. */
export const crimeFile = readFileSync(`${samples}street-small.csv`, 'utf8');

const get = (url: string): Ask => ({ url });
const post = (url: string, form: Readonly<Record<string, string | readonly string[]>> = {}): Ask => ({
  method: 'POST',
  url,
  form,
});

function upload(): Ask {
  const body = new FormData();
  body.append('kind', 'lines');
  body.append('file', new File([lineFile], 'lines.csv'));
  return { method: 'POST', url: '/imports', body };
}

/** Goes to the identity provider, so that there is an answer of it to come back with. */
async function answerOfProvider(world: SecurityWorld): Promise<Ask> {
  const begun = await world.get(null, '/sign-in/start?persona=kent-analyst&return=/lines');
  const attempt = /-attempt=([^;]+)/.exec(begun.cookies.join('\n'))?.[1] ?? '';
  return { url: await world.fromProvider(begun.headers['location'] ?? ''), attempt };
}

/** What is sent with a change of a value: its version now. */
async function ofValue(
  world: SecurityWorld,
  deed: 'change' | 'retire',
  form: Readonly<Record<string, string>>,
): Promise<Ask> {
  const rows = await world.test.asOwner<{ version: number }>(
    "select version from vocabulary.value where list = 'weapons' and code = 'axe'",
  );
  return post(`/vocabularies/weapons/values/axe/${deed}`, { ...form, version: String(rows[0]?.version) });
}

/** A value of a list; each form adds another. */
let valuesAdded = 0;
const valueForm = { words: 'Axe', source: 'A test', standing: 'unverified', reason: 'A test' };

/** By route: a request that succeeds for whoever may come in. A route without one fails every test that goes by it. */
export const insideRequests: Readonly<
  Record<string, (own: Own, world: SecurityWorld, who: SignedIn | null) => Ask | Promise<Ask>>
> = {
  'GET /': () => get('/'),
  'GET /search': () => get('/search?q=alpha'),
  'GET /bookmarks': () => get('/bookmarks?save=%2Fsearch%3Fq%3Dalpha'),
  'POST /bookmarks': () => post('/bookmarks', { address: '/search?q=alpha', name: 'Alpha' }),
  'POST /bookmarks/remove': () => post('/bookmarks/remove', { address: '/search?q=alpha' }),
  'GET /register': () => get('/register'),
  'GET /about': () => get('/about'),
  'GET /about/data': () => get('/about/data'),
  'GET /sources': () => get('/sources'),
  'GET /gallery': () => get('/gallery'),
  'GET /gallery/:page': () => get(`/gallery/${galleryPages[0]?.slug}`),
  'GET /picture': () => get('/picture'),
  'GET /picture.csv': () => get('/picture.csv'),
  'GET /picture/:area': () => get('/picture/kent'),
  'GET /lines': () => get('/lines'),
  'GET /lines.csv': () => get('/lines.csv'),
  'GET /lines/new': () => get('/lines/new'),
  'POST /lines/new': () => post('/lines/new', { ...lineForm }),
  'GET /lines/:reference': ({ shown }) => get(`/lines/${shown}`),
  'GET /lines/:reference/change': ({ line }) => get(`/lines/${line}/change`),
  'POST /lines/:reference/change': async ({ line }, world) => {
    const rows = await world.test.asOwner<{ version: number }>('select version from lines.line where reference = $1', [
      line,
    ]);
    return post(`/lines/${line}/change`, { ...lineForm, note: 'Changed.', version: String(rows[0]?.version) });
  },
  'GET /crimes': () => get('/crimes'),
  'GET /crimes.csv': () => get('/crimes.csv'),
  'GET /places': () => get('/places?text=Ipswich'),
  'GET /organisations': () => get('/organisations'),
  'GET /organisations/:code': () => get('/organisations/council-kent'),
  'GET /whom-to-ring': () => get('/whom-to-ring?person=child&home=Knowsley&found=Medway,+Kent&time=03:00'),
  'GET /vocabularies': () => get('/vocabularies'),
  'GET /vocabularies/:list': () => get('/vocabularies/drug-law?asat=2010-05-05'),
  'GET /vocabularies/:list.csv': () => get('/vocabularies/drug-law.csv'),
  'GET /vocabularies/:list/values/:value': () => get('/vocabularies/drugs/values/crack%20cocaine'),
  'GET /vocabularies/:list/add': () => get('/vocabularies/weapons/add'),
  'POST /vocabularies/:list/add': () => {
    valuesAdded += 1;
    return post('/vocabularies/weapons/add', { ...valueForm, code: `axe ${valuesAdded}` });
  },
  'GET /vocabularies/:list/values/:value/change': () => get('/vocabularies/weapons/values/axe/change'),
  'POST /vocabularies/:list/values/:value/change': (_own, world) => ofValue(world, 'change', valueForm),
  'GET /vocabularies/:list/values/:value/retire': () => get('/vocabularies/weapons/values/axe/retire'),
  'POST /vocabularies/:list/values/:value/retire': (_own, world) =>
    ofValue(world, 'retire', { to: '21/11/2030', reason: 'A test' }),
  'GET /imports': () => get('/imports'),
  'GET /imports/new': () => get('/imports/new'),
  'POST /imports': upload,
  'GET /imports/:reference': ({ load }) => get(`/imports/${load}`),
  'GET /imports/:reference/map': ({ load }) => get(`/imports/${load}/map`),
  'POST /imports/:reference/map': ({ load }) => post(`/imports/${load}/map`, { 'column-brand': 'Line name' }),
  'POST /imports/:reference/start': async (own, world, who) => {
    const isSender = who?.actor.permissions.includes('exchange.import') ?? false;
    return post(`/imports/${who !== null && isSender ? await world.sendFile(who, lineFile) : own.load}/start`);
  },
  'GET /imports/:reference/problems.csv': ({ load }) => get(`/imports/${load}/problems.csv`),
  'GET /oversight/ledger': () => get('/oversight/ledger'),
  'GET /oversight/ledger/download': () => get('/oversight/ledger/download'),
  'GET /oversight/ledger/seals': () => get('/oversight/ledger/seals'),
  'POST /oversight/ledger/verify': () => post('/oversight/ledger/verify'),
  'GET /sign-in': () => get('/sign-in'),
  'GET /sign-in/start': () => get('/sign-in/start?persona=kent-analyst'),
  'GET /sign-in/done': (_own, world) => answerOfProvider(world),
  'POST /sign-out': () => post('/sign-out'),
  'GET /organisation': () => get('/organisation'),
  'POST /organisation': (_own, _world, who) =>
    post('/organisation', { organisation: String(who?.actor.organisation ?? numberOf('kent')) }),
  ...lineRequests,
  ...linkRequests,
  ...registerRequests,
  ...peopleRequests,
  ...workRequests,
  ...sharingRequests,
  'GET /health': () => get('/health'),
  'GET /assets/*': () => get('/assets/throughline.css'),
};

/** Records a line that everybody sees, and for each person what they need of their own. */
export async function prepareOwn(
  world: SecurityWorld,
  people: readonly Who[],
): Promise<{ readonly shown: string; readonly ownOf: (who: Who | null) => Own }> {
  const shown = await world.recordLine(await world.signIn('supervisor'), { name: 'ALPHA' });
  await world.share(shown, {
    releasedTo: ['knowsley-council', 'shropshire-council', 'catch22'].map(numberOf),
  });
  const all = new Map<Who, Own>();
  for (const name of people) {
    const who = await world.signIn(name);
    const { permissions } = who.actor;
    all.set(name, {
      shown,
      line: permissions.includes('lines.edit') ? await world.recordLine(who) : shown,
      load: permissions.includes('exchange.import') ? await world.sendFile(who, lineFile) : noLoad,
    });
  }
  const none: Own = { shown, line: shown, load: noLoad };
  return { shown, ownOf: (who) => (who === null ? none : (all.get(who) ?? none)) };
}

/** Sends the request of a route that succeeds, as somebody with a session of their own, or as nobody. */
export async function enter(
  world: SecurityWorld,
  route: string,
  name: Who | null,
  own: Own,
): Promise<{ readonly reply: Replied; readonly who: SignedIn | null }> {
  const who = name === null ? null : await world.signIn(name);
  const make = insideRequests[route];
  if (make === undefined) throw new Error(`There is no request for ${route}: add it to insideRequests`);
  const asked = await make(own, world, who);
  const isPost = asked.method === 'POST';
  if (isPost && asked.body instanceof FormData && who !== null) {
    // The token stands before the file, as in the page's form.
    const body = new FormData();
    body.append('_csrf', who.csrf);
    for (const [field, value] of asked.body) body.append(field, value);
    return { reply: await world.server.inject({ ...asked, body, session: who.session }), who };
  }
  const form = isPost && asked.body === undefined ? { form: { ...asked.form, ...(who && { _csrf: who.csrf }) } } : {};
  return { reply: await world.server.inject({ ...asked, ...form, ...(who && { session: who.session }) }), who };
}

/** Somebody who may come in, and somebody signed in who may not; null where there is none. */
export function visitorsOf(route: Pick<DeclaredRoute, 'access' | 'path'>): {
  readonly admitted: Who | null;
  readonly barred: Who | null;
} {
  const { access } = route;
  if (access.kind === 'public') return { admitted: null, barred: null };
  if (access.kind === 'signed in') return { admitted: 'analyst', barred: null };
  const some = [
    ...(['analyst', 'auditor', 'administrator', 'supervisor', 'partner', 'data protection officer'] as const),
    'centre analyst',
  ] as const;
  const may = (who: (typeof some)[number]): boolean => permissionsOf(cast[who].roles).includes(access.permission);
  return { admitted: some.find(may) ?? null, barred: some.find((role) => !may(role)) ?? null };
}
