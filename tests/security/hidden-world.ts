import { galleryPages } from '#design/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { makeReference } from '#kernel/reference.ts';
import type { DeclaredRoute, Server } from '#platform/http/index.ts';
import type { Attempt, Fixture, World } from '#platform/testing/no-inference.ts';
import { insideRequests } from './inside.ts';
import { lineAttempts } from './line-requests.ts';
import { linkByRoute, linkLines } from './link-requests.ts';
import { peopleByRoute } from './people-requests.ts';
import { neededBeside, registerAttempts } from './register-requests.ts';
import { sharingByRoute } from './sharing-attempts.ts';
import { differingDisclosure } from './sharing-requests.ts';
import { workByRoute } from './work-attempts.ts';
import { addWorkAbout, type OwnWork, ownWork } from './work-requests.ts';
import { nameOf, numberOf, openWorld, type SecurityWorld, type SignedIn } from './world.ts';
import { lineFile, lineForm, type Who } from './world-cast.ts';

/** One way of being hidden, and who may not know. */
export interface Scenario {
  readonly viewers: readonly Who[];
  /** Makes the record that is hidden from all of them. */
  readonly hide: (world: SecurityWorld) => Promise<HiddenNames>;
}

/** What the hidden record is addressed by. The world without it is asked for the very same. */
export interface HiddenNames {
  readonly line: string;
  readonly load: string;
  readonly id: Id;
  /** A link between the hidden line and the one that all see. */
  readonly link?: string;
  /** Only where a scenario hides one. */
  readonly disclosure?: string;
  /** A record of the register, only where a scenario hides one. */
  readonly record?: string;
}

/** What one viewer asks with. */
interface Viewer extends SignedIn {
  /** Sessions of their own for what ends one. */
  readonly leaving: SignedIn;
  readonly moving: SignedIn;
  /** A line of the viewer's organisation, null when it has none. */
  readonly line: string | null;
  readonly load: string | null;
  readonly work: OwnWork;
  /** One that they made or received, of a record that has changed since. */
  readonly disclosure: string;
}

interface HiddenWorld extends World {
  readonly viewers: readonly Viewer[];
  /** By route: a request that succeeds, of something of the viewer's own made for it, where the other requests have none. */
  readonly within: ReadonlyMap<string, Attempt & { readonly by: Viewer }>;
  readonly hidden: HiddenNames;
  /** A line of Merseyside that all of police see, released to all partners. */
  readonly shown: string;
}

/** Made up where a scenario hides nothing of the kind: well formed, and of nobody. */
export const noLine = makeReference('line', new Uint8Array(5));
export const noLoad = makeReference('load', new Uint8Array(5));

/** What only the hidden line is called. */
export const hiddenLine = {
  name: 'ZEPHYRINE',
  brand: 'Quillfeather',
  number: '07700 900777',
  origin: 'Merseyside',
  areas: 'Kent\nEssex',
  lastSeen: '20/11/2026',
  statusSince: '15/11/2026',
};

/** Where this says that a moment or a token stands, two runs differ and nobody can tell anything from it. */
function steady(server: Server): Server {
  const calm = (text: string): string =>
    text
      // The database's own clock goes on, ours stands still.
      .replace(/\d{1,2} [A-Z][a-z]+ \d{4} at \d{2}:\d{2}/g, '⟨moment⟩')
      // Tokens of sign-in, and the form's.
      .replace(/(?<![\w-])[\w-]{43}(?![\w-])/g, '⟨token⟩')
      .replace(/127\.0\.0\.1(:|%3A)\d+/g, '⟨provider⟩')
      // References and moments are told apart by their bounds, which escapes hide.
      .replaceAll('%20', ' ')
      .replaceAll('%3A', ':')
      // The random end of a fact's id, by which addresses call it.
      .replace(/(?<=["#/])[0-9a-f]{12}(?=["#/])/g, '⟨handle⟩');
  // Entries of the ledger are numbered throughout. That an auditor of one force can tell from two numbers how much was
  // entered between them, by everybody together, is known (docs/security/threat-model.md) and is not on trial here.
  const unnumbered = (text: string): string =>
    calm(text)
      .replace(/(tl-table__cell--numeric">)\d+</g, '$1⟨number⟩<')
      .replace(/^\d+,/gm, '⟨number⟩,')
      .replace(/Z_\d+/g, 'Z_⟨number⟩');
  return {
    ...server,
    inject: async (asked) => {
      const reply = await server.inject(asked);
      const headers = Object.entries(reply.headers).map(([name, value]) => [name, calm(value)]);
      const isLedger = asked.url.startsWith('/oversight/ledger');
      const body = isLedger ? unnumbered(reply.body) : calm(reply.body);
      // How long a number is says no more than the number.
      const length = isLedger && 'content-length' in reply.headers ? { 'content-length': String(body.length) } : {};
      return { ...reply, body, headers: { ...Object.fromEntries(headers), ...length } as typeof reply.headers };
    },
  };
}

/** Routes that are asked about records of somebody's own by requests made for it. */
const asksOfOwn: ReadonlySet<string> = new Set(
  [registerAttempts, peopleByRoute, linkByRoute, lineAttempts].flatMap((each) => Object.keys(each)),
);

async function prepareWithin(world: SecurityWorld, viewers: readonly Viewer[], shown: string) {
  const within = new Map<string, Attempt & { readonly by: Viewer }>();
  for (const route of world.declared.filter((each) => asksOfOwn.has(nameOf(each)))) {
    const viewer = viewers.find(({ actor }) => mayEnter(route, actor));
    const ask = insideRequests[nameOf(route)];
    if (viewer === undefined || ask === undefined) continue;
    const own = { shown, line: viewer.line ?? shown, load: viewer.load ?? noLoad };
    const { url, form } = await ask(own, world, viewer);
    within.set(nameOf(route), { path: url, by: viewer, ...(form && { form }) });
  }
  return within;
}

/** Worlds of a scenario. The one with the hidden record is opened first, and the other learns its names. */
export function worldsOf(scenario: Scenario) {
  let names: HiddenNames | null = null;
  return async (isHiddenThere: boolean): Promise<HiddenWorld> => {
    const world = await openWorld();
    const member = await world.signIn('member');
    const shown = await world.recordLine(member, { name: 'BRAVO', number: '07700 900422', brand: '' });
    await world.share(shown, {
      releasedTo: ['knowsley-council', 'shropshire-council', 'catch22'].map(numberOf),
    });
    const viewers: Viewer[] = [];
    for (const who of scenario.viewers) {
      const viewer = await world.signIn(who);
      const { permissions } = viewer.actor;
      viewers.push({
        ...viewer,
        leaving: await world.signIn(who),
        moving: await world.signIn(who),
        line: permissions.includes('lines.edit') ? await world.recordLine(viewer) : null,
        load: permissions.includes('exchange.import') ? await world.sendFile(viewer, lineFile) : null,
        work: await ownWork(world, viewer),
        disclosure: await differingDisclosure(world, viewer),
      });
    }
    const within = await prepareWithin(world, viewers, shown);
    if (isHiddenThere) {
      names = await scenario.hide(world);
      if (names.line !== noLine) names = { ...names, link: await linkLines(world, member, shown, names.line) };
      await addWorkAbout(world, names.id, scenario.viewers);
    }
    if (names === null) throw new Error('The world with the hidden record is opened first');
    const [viewer] = viewers;
    if (viewer === undefined) throw new Error('A scenario has a viewer');
    return { server: steady(world.server), viewer, close: world.close, viewers, within, hidden: names, shown };
  };
}

const get = (...paths: readonly string[]): readonly Attempt[] => paths.map((path) => ({ path }));
const plain = (reference: string): string => reference.toLowerCase().replaceAll('-', '');

/** Everything that lists of lines can be asked for that would single the hidden one out. */
const lineQueries: readonly string[] = [
  '',
  'q=zephyrine',
  'q=zephirine',
  'q=quillfeather',
  'q=07700900777',
  'q=777',
  'q=alpha',
  'status=active',
  'status=open',
  'status=suspected&asat=2026-11-01',
  'controller=merseyside',
  'origin=merseyside&reach=external',
  'into=essex',
  'touches=merseyside',
  'became=new&since=2026-11-01&until=2026-11-21',
  'asat=2026-11-20',
  'asat=2026-11-14',
  'sort=brand&direction=ascending',
  'page=201',
];
/** Each filter of the search: a count beside one of them would tell too. */
const searchFilters: readonly string[] = [
  'kind=line',
  'controller=merseyside',
  'since=01/11/2026',
  'until=21/11/2026',
  'status=open',
  'page=2',
];
const withQueries = (path: string, queries: readonly string[]) =>
  queries.map((query) => (query === '' ? path : `${path}?${query}`));

const changeForm = { ...lineForm, version: '1' };

type ViewerFixture = (viewer: Viewer, world: HiddenWorld) => readonly Attempt[];

/** By route: what each viewer asks. A route that is not here fails the test. */
export const byRoute: Readonly<Record<string, ViewerFixture>> = {
  'GET /': () => get('/'),
  'GET /search': (_viewer, { hidden }) => [
    ...get(
      ...withQueries(
        '/search',
        lineQueries.filter((query) => query === '' || query.startsWith('q=')),
      ),
    ),
    ...get(...[hidden.line, plain(hidden.line), hidden.load, hidden.id, 'L-0000-00'].map((q) => `/search?q=${q}`)),
    ...get(...searchFilters.flatMap((filter) => ['zephyrine', '0777'].map((q) => `/search?q=${q}&${filter}`))),
  ],
  'GET /bookmarks': (_viewer, { hidden }) => get('/bookmarks', `/bookmarks?save=%2Flines%2F${hidden.line}`),
  'POST /bookmarks': (_viewer, { hidden }) => [
    { path: '/bookmarks', form: { address: '/search?q=zephyrine', name: 'ZEPHYRINE' } },
    { path: '/bookmarks', form: { address: `/lines/${hidden.line}`, name: 'ZEPHYRINE' } },
  ],
  'POST /bookmarks/remove': (_viewer, { hidden }) => [
    { path: '/bookmarks/remove', form: { address: `/lines/${hidden.line}` } },
  ],
  'GET /register': () => get('/register'),
  'GET /about': () => get('/about'),
  'GET /about/data': () => get('/about/data'),
  'GET /sources': () => get('/sources'),
  'GET /gallery': () => get('/gallery'),
  'GET /gallery/:page': () => get(`/gallery/${galleryPages[0]?.slug}`, '/gallery/none'),
  'GET /picture': () => [
    ...['out', 'in', 'inside', 'drugs'].flatMap((show) => get(`/picture?show=${show}`)),
    ...['region', 'out', 'in', 'inside', 'drugs'].flatMap((sort) => get(`/picture?sort=${sort}&direction=descending`)),
    ...get('/picture?asat=2026-11-20', '/picture?asat=2026-11-14', '/picture?asat=2020-01-01'),
  ],
  'GET /picture.csv': () => get('/picture.csv', '/picture.csv?asat=2026-11-20', '/picture.csv?sort=out'),
  'GET /picture/:area': () =>
    get(
      ...['/picture/merseyside', '/picture/merseyside?asat=2026-11-20', '/picture/kent?asat=2026-11-14'],
      ...['/picture/region-north-west', '/picture/not-known', '/picture/zephyrine'],
    ),
  'GET /lines': () => get(...withQueries('/lines', lineQueries)),
  'GET /lines.csv': () =>
    get(...withQueries('/lines.csv', ['', 'q=zephyrine', 'controller=merseyside', 'asat=2026-11-20', 'sort=brand'])),
  'GET /lines/new': () => get('/lines/new'),
  // The same name, brand and number as the hidden line: nothing may say that they are taken.
  'POST /lines/new': () => [
    { path: '/lines/new', form: { ...lineForm, ...hiddenLine } },
    { path: '/lines/new', form: { ...lineForm, name: '' } },
  ],
  'GET /lines/:reference': (_viewer, { hidden, shown }) =>
    get(...[shown, hidden.line, plain(hidden.line), hidden.load, hidden.id].map((each) => `/lines/${each}`)),
  'GET /lines/:reference/change': (viewer, { hidden, shown }) =>
    get(...[viewer.line ?? shown, shown, hidden.line, hidden.id].map((each) => `/lines/${each}/change`)),
  'POST /lines/:reference/change': (viewer, { hidden, shown }) => [
    { path: `/lines/${viewer.line ?? shown}/change`, form: { ...changeForm, note: 'Changed.' } },
    { path: `/lines/${shown}/change`, form: changeForm },
    { path: `/lines/${hidden.line}/change`, form: changeForm },
    { path: `/lines/${hidden.line}/change`, form: { ...changeForm, name: '' } },
    { path: `/lines/${hidden.line}/change`, form: { ...changeForm, version: '7' } },
    { path: `/lines/${hidden.line}/change`, form: { ...changeForm, again: 'yes' } },
    { path: `/lines/${hidden.line}/change`, form: { ...changeForm, controller: '25' } },
  ],
  'GET /crimes': () => get('/crimes', '/crimes?force=merseyside'),
  'GET /crimes.csv': () => get('/crimes.csv', '/crimes.csv?force=merseyside'),
  'GET /places': () => get('/places', '/places?text=', '/places?text=Knowsley', '/places?text=Zephyrine'),
  'GET /organisations': () => get('/organisations', '/organisations?q=merseyside&kind=force'),
  'GET /organisations/:code': (_viewer, { hidden }) =>
    get('/organisations/merseyside', '/organisations/council-knowsley', `/organisations/${hidden.line}`),
  'GET /whom-to-ring': () =>
    get('/whom-to-ring', '/whom-to-ring?person=child&home=Knowsley&found=Medway,+Kent&day=22/11/2026&time=03:00'),
  'GET /vocabularies': () => get('/vocabularies'),
  'GET /vocabularies/:list': () =>
    get('/vocabularies/drugs', '/vocabularies/drug-law?asat=2010-05-05', '/vocabularies/none'),
  'GET /vocabularies/:list.csv': () => get('/vocabularies/drug-law.csv'),
  'GET /vocabularies/:list/values/:value': () =>
    get('/vocabularies/drugs/values/heroin', '/vocabularies/drugs/values/none'),
  'GET /imports': (_viewer, { hidden }) => get('/imports', `/imports?after=${hidden.load}`, '/imports?after=J-0000-00'),
  'GET /imports/new': () => get('/imports/new'),
  'POST /imports': (viewer) => [
    {
      path: '/imports',
      form: { kind: 'lines' },
      file: { field: 'file', name: 'again.csv', content: `URN,Line name\nM-1,ZEPHYRINE\nM-9,${viewer.who}\n` },
    },
  ],
  'GET /imports/:reference': (viewer, { hidden }) =>
    get(
      ...[viewer.load ?? noLoad, hidden.load, plain(hidden.load), hidden.line, hidden.id].map(
        (each) => `/imports/${each}`,
      ),
      `/imports/${hidden.load}?page=2`,
    ),
  'GET /imports/:reference/map': (viewer, { hidden }) =>
    get(...[viewer.load ?? noLoad, hidden.load, hidden.id].map((each) => `/imports/${each}/map`)),
  'POST /imports/:reference/map': (viewer, { hidden }) => [
    { path: `/imports/${viewer.load ?? noLoad}/map`, form: { 'column-brand': 'Line name' } },
    { path: `/imports/${hidden.load}/map`, form: { 'column-brand': 'Line name' } },
  ],
  'POST /imports/:reference/start': (viewer, { hidden }) => [
    { path: `/imports/${viewer.load ?? noLoad}/start`, form: {} },
    { path: `/imports/${hidden.load}/start`, form: {} },
    { path: `/imports/${hidden.load}/start`, form: { 'column-brand': 'none such' } },
  ],
  'GET /imports/:reference/problems.csv': (viewer, { hidden }) =>
    get(...[viewer.load ?? noLoad, hidden.load, hidden.id].map((each) => `/imports/${each}/problems.csv`)),
  'GET /oversight/ledger': (_viewer, { hidden }) =>
    get(
      `/oversight/ledger?reference=${hidden.line}`,
      `/oversight/ledger?reference=${hidden.load}`,
      '/oversight/ledger?organisation=merseyside',
      '/oversight/ledger?person=The+member',
      '/oversight/ledger?action=collection',
    ),
  'GET /oversight/ledger/download': (_viewer, { hidden }) =>
    get(
      `/oversight/ledger/download?reference=${hidden.line}`,
      `/oversight/ledger/download?reference=${hidden.load}`,
      '/oversight/ledger/download?organisation=merseyside',
    ),
  'GET /sign-in': () => get('/sign-in', '/sign-in?return=/lines'),
  'GET /sign-in/start': () => get('/sign-in/start'),
  'POST /sign-out': (viewer) => [{ path: '/sign-out', form: {}, by: viewer.leaving }],
  'GET /organisation': () => get('/organisation'),
  'POST /organisation': (viewer) => [
    { path: '/organisation', form: { organisation: '0' } },
    { path: '/organisation', form: { organisation: String(viewer.actor.organisation) }, by: viewer.moving },
  ],
  ...lineAttempts,
  ...linkByRoute,
  ...registerAttempts,
  ...peopleByRoute,
  ...workByRoute,
  ...sharingByRoute,
  'GET /health': () => get('/health'),
  'GET /assets/*': () => get('/assets/throughline.css'),
};

export function mayEnter(route: DeclaredRoute | undefined, actor: PersonActor): boolean {
  if (route === undefined) return true;
  const wanted = route.access.kind === 'permit' ? route.access.permission : neededBeside(route);
  return wanted === null || actor.permissions.includes(wanted);
}

/** The fixtures of some routes: every viewer asks where they may come in; what is for everybody is asked once. */
export function fixturesFor(routes: readonly DeclaredRoute[]): Readonly<Record<string, Fixture<HiddenWorld>>> {
  const each = routes.flatMap((route) => {
    const of = byRoute[nameOf(route)];
    if (of === undefined) return [];
    const fixture: Fixture<HiddenWorld> = (world) => {
      const within = world.within.get(nameOf(route));
      const asked = world.viewers
        .slice(0, route.access.kind === 'public' ? 1 : undefined)
        .filter((viewer) => mayEnter(route, viewer.actor))
        .flatMap((viewer) => of(viewer, world).map((attempt) => ({ by: viewer, ...attempt })));
      return within === undefined ? asked : [within, ...asked];
    };
    return [[nameOf(route), fixture] as const];
  });
  return Object.fromEntries(each);
}

const administrators = 'It reads lists of words only, and no viewer of a scenario is an administrator.';

/** Routes that are not on trial, each with its reason. */
export const notOnTrial: Readonly<Record<string, string>> = {
  'GET /sign-in/done': 'It takes an answer of the identity provider, once; the tests of identity try it.',
  'GET /vocabularies/:list/add': administrators,
  'POST /vocabularies/:list/add': administrators,
  'GET /vocabularies/:list/values/:value/change': administrators,
  'POST /vocabularies/:list/values/:value/change': administrators,
  'GET /vocabularies/:list/values/:value/retire': administrators,
  'POST /vocabularies/:list/values/:value/retire': administrators,
  'GET /work/messages': 'It lists e-mails of colleagues, and no viewer of a scenario is an administrator.',
  'GET /oversight/ledger/seals': 'Numbers of the whole ledger. Whoever opens it is an auditor and may count entries.',
  'POST /oversight/ledger/verify': 'The same.',
  'POST /assessments': 'It names nobody, and no viewer of a scenario is a data protection officer.',
};
