import type { Permission } from '#kernel/permission.ts';
import { makeReference, type ReferenceKind } from '#kernel/reference.ts';
import type { DescribedKind } from '#modules/records/index.ts';
import type { DeclaredRoute, Injected, Replied } from '#platform/http/index.ts';
import type { Attempt } from '#platform/testing/no-inference.ts';
import { describedKinds } from '../../src/app.ts';
import { type RegisterForms, registerForms } from './register-forms.ts';
import type { SecurityWorld, SignedIn } from './world.ts';

type Ask = Omit<Injected, 'session'>;
type Form = Readonly<Record<string, string | readonly string[]>>;
type Request = (own: unknown, world: SecurityWorld, who: SignedIn | null) => Promise<Ask>;

/** Every described kind whose forms are known; the routes of one without fail the tests that count them. */
const kinds = describedKinds()
  .map((each) => each.kind)
  .filter((kind) => registerForms[kind.kind] !== undefined);

/** The forms of a kind; a kind without fails every test that goes by it. */
function formsOf(kind: DescribedKind): RegisterForms {
  const forms = registerForms[kind.kind];
  if (forms === undefined) throw new Error(`There are no forms of a ${kind.kind}: add them to registerForms`);
  return forms;
}

/** The kind on which what all kinds share is tried. */
const sample = kinds.find((each) => each.kind === 'vehicle') as DescribedKind;

/** Well formed, and of nothing. */
export const noRecordOf = (kind: ReferenceKind): string => makeReference(kind, new Uint8Array(5));

const founding = {
  ...{ source: 'A test', statement: 'fact', basis: 'A test', marking: 'OFFICIAL', handling: 'P', reviewOn: '' },
} as const;
const stated = { source: 'A test', statement: 'fact', grade: '', since: '', until: '' } as const;
const audience = {
  ...{ marking: 'OFFICIAL', handling: 'P', recipients: '', recipientsUntil: '', reviewOn: '', why: 'A test' },
} as const;

/** The form of a new record as it passes. */
function newForm(kind: DescribedKind): Form {
  const { own, first, whole } = formsOf(kind);
  return whole?.() ?? { ...founding, ...own, ...first };
}

/** Records one by its form; gives its reference. */
export async function recordOf(
  world: SecurityWorld,
  who: SignedIn,
  kind: DescribedKind,
  change: Form = {},
): Promise<string> {
  const reply = await world.post(who, `${kind.base}/new`, { ...newForm(kind), ...change });
  if (reply.status !== 303) throw new Error(`Not recorded: ${reply.status} ${reply.body}`);
  return (reply.headers['location'] ?? '').slice(kind.base.length + 1);
}

/** One that somebody may see: recorded by whoever may, else by a supervisor of Kent. */
async function freshRecord(world: SecurityWorld, who: SignedIn | null, kind: DescribedKind): Promise<string> {
  if (who === null) return noRecordOf(kind.kind);
  const by = who.actor.permissions.includes(kind.edit) ? who : await world.signIn('supervisor');
  // Where nothing can be written, of nothing.
  return recordOf(world, by, kind).catch(() => noRecordOf(kind.kind));
}

/** The address of the form that corrects the first fact of a record. */
async function firstFact(world: SecurityWorld, kind: DescribedKind, reference: string): Promise<string> {
  const { code, relation, parent } = factOf(kind);
  const rows = await world.test.asOwner<{ handle: string }>(
    `select right(f.id::text, 12) as handle from ${relation} f join catalogue.entry e on e.id = f.${parent} where e.reference = $1`,
    [reference],
  );
  return `/records/${reference}/facts/${code}/${rows[0]?.handle ?? 'none'}`;
}

function factOf(kind: DescribedKind) {
  const found = kind.facts.find((each) => each.code === formsOf(kind).fact.code);
  if (found === undefined) throw new Error(`A ${kind.kind} has no ${formsOf(kind).fact.code}`);
  return found;
}

const versionOf = async (world: SecurityWorld, kind: DescribedKind, reference: string): Promise<string> => {
  const rows = await world.test.asOwner<{ version: number }>(
    `select version from ${kind.relation} where reference = $1`,
    [reference],
  );
  return String(rows[0]?.version ?? 1);
};

const get = (url: string): Ask => ({ url });
const post = (url: string, form: Form): Ask => ({ method: 'POST', url, form });

const changeOf = (kind: DescribedKind) => {
  const { source, statement, basis } = founding;
  return { ...formsOf(kind).own, source, statement, basis, why: 'A test' };
};

function ofKind(kind: DescribedKind): Readonly<Record<string, Request>> {
  const { base } = kind;
  const fresh = (world: SecurityWorld, who: SignedIn | null) => freshRecord(world, who, kind);
  return {
    [`GET ${base}`]: async (_own, world, who) => {
      await fresh(world, who);
      return get(base);
    },
    [`GET ${base}.csv`]: async (_own, world, who) => {
      await fresh(world, who);
      return get(`${base}.csv`);
    },
    [`GET ${base}/new`]: async () => get(`${base}/new`),
    [`POST ${base}/new`]: async () => post(`${base}/new`, newForm(kind)),
    [`GET ${base}/:reference`]: async (_own, world, who) => get(`${base}/${await fresh(world, who)}`),
    [`GET ${base}/:reference/change`]: async (_own, world, who) => get(`${base}/${await fresh(world, who)}/change`),
    [`POST ${base}/:reference/change`]: async (_own, world, who) => {
      const reference = await fresh(world, who);
      const version = await versionOf(world, kind, reference);
      return post(`${base}/${reference}/change`, { ...changeOf(kind), version });
    },
  };
}

const path = (reference: string, rest: string): string => `/records/${reference}/${rest}`;

const shared: Readonly<Record<string, Request>> = {
  'GET /records/:reference/history': async (_own, world, who) =>
    get(path(await freshRecord(world, who, sample), 'history')),
  'GET /records/:reference/audience': async (_own, world, who) =>
    get(path(await freshRecord(world, who, sample), 'audience')),
  'POST /records/:reference/audience': async (_own, world, who) => {
    const reference = await freshRecord(world, who, sample);
    const version = await versionOf(world, sample, reference);
    return post(path(reference, 'audience'), { ...audience, version });
  },
  'GET /records/:reference/facts/:fact/new': async (_own, world, who) =>
    get(path(await freshRecord(world, who, sample), `facts/${factOf(sample).code}/new`)),
  'POST /records/:reference/facts/:fact/new': async (_own, world, who) =>
    post(path(await freshRecord(world, who, sample), `facts/${factOf(sample).code}/new`), {
      ...stated,
      ...formsOf(sample).fact.form,
    }),
  'GET /records/:reference/facts/:fact/:handle': async (_own, world, who) =>
    get(await firstFact(world, sample, await freshRecord(world, who, sample))),
  'POST /records/:reference/facts/:fact/:handle': async (_own, world, who) =>
    post(await firstFact(world, sample, await freshRecord(world, who, sample)), {
      ...stated,
      ...formsOf(sample).fact.form,
      ...{ version: '1', why: 'A test' },
    }),
};

/** By route of the register: a request that succeeds for whoever may come in. */
export const registerRequests: Readonly<Record<string, Request>> = {
  ...Object.fromEntries(kinds.flatMap((kind) => Object.entries(ofKind(kind)))),
  ...shared,
};

/** By route of the register that writes: what the ledger is told. */
export const registerWritten: Readonly<Record<string, readonly [string, string]>> = {
  ...Object.fromEntries(
    kinds.flatMap((kind) => [
      [`POST ${kind.base}/new`, [kind.kind, 'collection']],
      [`POST ${kind.base}/:reference/change`, [kind.kind, 'alteration']],
    ]),
  ),
  'POST /records/:reference/audience': [sample.kind, 'alteration'],
  'POST /records/:reference/facts/:fact/new': [sample.kind, 'collection'],
  'POST /records/:reference/facts/:fact/:handle': [sample.kind, 'alteration'],
};

/**
 * What somebody who is signed in may need beside, where a page is of any kind of record: without it the record does not
 * exist for them. Null for every other route.
 */
export function neededBeside(route: Pick<DeclaredRoute, 'path' | 'access'>): Permission | null {
  if (route.access.kind !== 'signed in' || !route.path.startsWith('/records/')) return null;
  return route.path.endsWith('/history') ? sample.view : sample.edit;
}

/** By route that names a record: a request for a record of this reference, which would pass for one's own. */
export function registerByReference(
  world: SecurityWorld,
  who: SignedIn,
  supervisor: SignedIn,
): Readonly<Record<string, (reference: string) => Promise<Replied>>> {
  const ofBase = kinds.flatMap((kind) => [
    [`GET ${kind.base}/:reference`, (reference: string) => world.get(who, `${kind.base}/${reference}`)] as const,
    [
      `GET ${kind.base}/:reference/change`,
      (reference: string) => world.get(who, `${kind.base}/${reference}/change`),
    ] as const,
    [
      `POST ${kind.base}/:reference/change`,
      (reference: string) => world.post(who, `${kind.base}/${reference}/change`, { ...changeOf(kind), version: '1' }),
    ] as const,
  ]);
  const { code, form } = formsOf(sample).fact;
  const correction = { ...stated, ...form, version: '1', why: 'A test' };
  return {
    ...Object.fromEntries(ofBase),
    'GET /records/:reference/history': (reference) => world.get(who, path(reference, 'history')),
    'GET /records/:reference/audience': (reference) => world.get(supervisor, path(reference, 'audience')),
    'POST /records/:reference/audience': (reference) =>
      world.post(supervisor, path(reference, 'audience'), { ...audience, version: '1' }),
    'GET /records/:reference/facts/:fact/new': (reference) => world.get(who, path(reference, `facts/${code}/new`)),
    'POST /records/:reference/facts/:fact/new': (reference) =>
      world.post(who, path(reference, `facts/${code}/new`), { ...stated, ...form }),
    'GET /records/:reference/facts/:fact/:handle': (reference) =>
      world.get(who, path(reference, `facts/${code}/0123456789ab`)),
    'POST /records/:reference/facts/:fact/:handle': (reference) =>
      world.post(who, path(reference, `facts/${code}/0123456789ab`), correction),
  };
}

type Fixture = (
  viewer: unknown,
  world: { readonly hidden: { readonly line: string; readonly id: string; readonly record?: string } },
) => readonly Attempt[];

/** What only the hidden record of the register is called. */
const hiddenRecord = { plate: 'ZX77 QQQ', make: 'Zephyrine' } as const;

/** The other kinds are asked by the same hand (modules/records): once by each way. */
function fewAttemptsOf(kind: DescribedKind): Readonly<Record<string, Fixture>> {
  const { base } = kind;
  const change = { ...changeOf(kind), version: '1' };
  const refused = { ...newForm(kind), basis: '' };
  const named =
    (end: string, form?: Form): Fixture =>
    (_viewer, { hidden }) => [{ path: `${base}/${hidden.record ?? hidden.line}${end}`, ...(form && { form }) }];
  return {
    [`GET ${base}`]: () => ['', '?q=zephyrine'].map((query) => ({ path: `${base}${query}` })),
    [`GET ${base}.csv`]: () => [{ path: `${base}.csv` }],
    [`GET ${base}/new`]: () => [{ path: `${base}/new` }],
    [`POST ${base}/new`]: () => [newForm(kind), refused].map((form) => ({ path: `${base}/new`, form })),
    [`GET ${base}/:reference`]: named(''),
    [`GET ${base}/:reference/change`]: named('/change'),
    [`POST ${base}/:reference/change`]: named('/change', change),
  };
}

function attemptsOf(kind: DescribedKind): Readonly<Record<string, Fixture>> {
  if (kind !== sample) return fewAttemptsOf(kind);
  const { base } = kind;
  const queries = ['', '?q=zephyrine', '?q=ZX77QQQ', '?q=qqq', '?controller=merseyside', '?page=2'];
  const references = ({ hidden }: Parameters<Fixture>[1]): readonly string[] => [
    ...(hidden.record === undefined ? [] : [hidden.record]),
    ...[noRecordOf(kind.kind), hidden.line, hidden.id],
  ];
  const of =
    (end: string, forms: readonly Form[] | null): Fixture =>
    (_viewer, world) =>
      references(world).flatMap((reference): readonly Attempt[] =>
        forms === null
          ? [{ path: `${base}/${reference}${end}` }]
          : forms.map((form) => ({ path: `${base}/${reference}${end}`, form })),
      );
  const change = { ...changeOf(kind), version: '1' };
  const all = newForm(kind);
  const filters = kind.filters.map((name) => `?${name}=${String(formsOf(kind).own[name] ?? 'other')}`);
  return {
    [`GET ${base}`]: () => [...queries, ...filters].map((query) => ({ path: `${base}${query}` })),
    [`GET ${base}.csv`]: () => [...queries, ...filters].map((query) => ({ path: `${base}.csv${query}` })),
    [`GET ${base}/new`]: () => [{ path: `${base}/new` }],
    // The same plate and make as the hidden one: nothing may say that they are taken.
    [`POST ${base}/new`]: () => [
      { path: `${base}/new`, form: { ...all, ...hiddenRecord } },
      { path: `${base}/new`, form: { ...all, basis: '' } },
    ],
    [`GET ${base}/:reference`]: of('', null),
    [`GET ${base}/:reference/change`]: of('/change', null),
    [`POST ${base}/:reference/change`]: of('/change', [change, { ...change, why: '' }, { ...change, version: '7' }]),
  };
}

function sharedAttempts(): Readonly<Record<string, Fixture>> {
  const of =
    (rest: string, forms: readonly Form[] | null): Fixture =>
    (_viewer, { hidden }) =>
      [hidden.record ?? noRecordOf(sample.kind), hidden.line, hidden.id].flatMap((reference): readonly Attempt[] =>
        forms === null
          ? [{ path: path(reference, rest) }]
          : forms.map((form) => ({ path: path(reference, rest), form })),
      );
  const { code, form } = formsOf(sample).fact;
  const add = { ...stated, ...form };
  const correct = { ...add, version: '1', why: 'A test' };
  return {
    'GET /records/:reference/history': of('history', null),
    'GET /records/:reference/audience': of('audience', null),
    'POST /records/:reference/audience': of('audience', [
      { ...audience, version: '1' },
      { ...audience, version: '9', why: '' },
    ]),
    'GET /records/:reference/facts/:fact/new': of(`facts/${code}/new`, null),
    'POST /records/:reference/facts/:fact/new': of(`facts/${code}/new`, [add, { ...add, source: '' }]),
    'GET /records/:reference/facts/:fact/:handle': of(`facts/${code}/0123456789ab`, null),
    'POST /records/:reference/facts/:fact/:handle': of(`facts/${code}/0123456789ab`, [
      correct,
      { ...correct, why: '' },
    ]),
  };
}

/** By route of the register: what each viewer asks, where a vehicle is hidden. */
export const registerAttempts: Readonly<Record<string, Fixture>> = {
  ...Object.fromEntries(kinds.flatMap((kind) => Object.entries(attemptsOf(kind)))),
  ...sharedAttempts(),
};

/** Hides nothing yet: records the vehicle that a scenario then hides. */
export const recordHidden = (world: SecurityWorld, who: SignedIn, change: Form = {}): Promise<string> =>
  recordOf(world, who, sample, { ...hiddenRecord, ...change });

/** Restricts a record to a group of somebody's own, or marks it, by its form. */
export async function changeAudience(
  world: SecurityWorld,
  who: SignedIn,
  reference: string,
  change: Form,
): Promise<void> {
  const version = await versionOf(world, sample, reference);
  const reply = await world.post(who, path(reference, 'audience'), { ...audience, version, ...change });
  if (reply.status !== 303) throw new Error(`Not changed: ${reply.status} ${reply.body}`);
}

/** An address of the register with a record of somebody's own in it, and the form that passes there; null for others. */
export async function registerAddress(
  world: SecurityWorld,
  who: SignedIn,
): Promise<(path: string) => { readonly url: string; readonly form: Form } | null> {
  const own = new Map<string, string>();
  for (const kind of kinds) own.set(kind.base, await recordOf(world, who, kind));
  const reference = own.get(sample.base) ?? '';
  const { code, form } = formsOf(sample).fact;
  const correct = await firstFact(world, sample, reference);
  return (asked) => {
    const kind = kinds.find(({ base }) => asked === base || asked.startsWith(`${base}/`) || asked === `${base}.csv`);
    if (kind !== undefined) {
      const url = asked.replace(':reference', own.get(kind.base) ?? '');
      const passes = asked.endsWith('/change') ? { ...changeOf(kind), version: '1' } : newForm(kind);
      return { url, form: passes };
    }
    if (asked === '/records/:reference/facts/:fact/:handle')
      return { url: correct, form: { ...stated, ...form, version: '1', why: 'x' } };
    if (asked === '/records/:reference/facts/:fact/new')
      return { url: path(reference, `facts/${code}/new`), form: { ...stated, ...form } };
    const isShared = asked === '/records/:reference/audience' || asked === '/records/:reference/history';
    return isShared ? { url: asked.replace(':reference', reference), form: { ...audience, version: '1' } } : null;
  };
}

/** Routes of the register that take nothing but what their address says. */
export const silentRegisterRoutes: readonly string[] = [
  ...kinds.flatMap(({ base }) => [`GET ${base}/new`, `GET ${base}/:reference`, `GET ${base}/:reference/change`]),
  ...['audience', 'facts/:fact/new', 'facts/:fact/:handle'].map((rest) => `GET /records/:reference/${rest}`),
];
