import type { DeclaredRoute, Replied, Server } from '../http/index.ts';

/**
 * The no-inference harness: asks every route of the table in two worlds that differ by one hidden record, and finds
 * every difference in what comes back. Hidden equals missing everywhere (architecture, section 5).
 */

/** Somebody who asks: the token of the session's cookie, and what its forms must bear. */
export interface AskedBy {
  readonly session: string;
  readonly csrf: string;
}

/** A server over data of its own, and who asks it. The two worlds are made alike but for the hidden record. */
export interface World {
  readonly server: Server;
  /** Who may not know of the hidden record. */
  readonly viewer: AskedBy;
  readonly close: () => Promise<void>;
}

/** One request of a route. */
export interface Attempt {
  readonly path: string;
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
  /** Sent behind the form's fields. */
  readonly file?: { readonly field: string; readonly name: string; readonly content: string };
  readonly accept?: string;
  /** In place of the world's viewer; null for nobody. */
  readonly by?: AskedBy | null;
}

/** The requests of one route in a given world: for one record that is visible, for the hidden one, for lists, searches. */
export type Fixture<Given extends World> = (world: Given) => readonly Attempt[];

/** What the harness is given. */
export interface NoInference<Given extends World> {
  readonly routes: readonly Pick<DeclaredRoute, 'method' | 'path'>[];
  /** By `GET /lines/:reference`. A route without one is a finding. */
  readonly fixtures: Readonly<Record<string, Fixture<Given>>>;
  /**
   * Makes a world with the hidden record, or without. Without, whatever names the record (a reference in an address)
   * is made up, in the same form.
   */
  readonly openWorld: (isHiddenThere: boolean) => Promise<Given>;
}

/** Something from which the viewer can tell that there is a hidden record, or a gap in the trial itself. */
export interface Finding {
  readonly route: string;
  readonly attempt: string;
  readonly what: string;
  readonly withHidden: string;
  readonly without: string;
}

interface Observed {
  readonly attempt: string;
  readonly facts: ReadonlyMap<string, string>;
  readonly status: number;
}

/** Things that differ from run to run and say nothing. Each keeps its length, so that lengths can still be compared. */
const changing = new RegExp(
  [
    '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', // ids
    '\\b[A-Z]-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}\\b', // references
    '\\b\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{3,6})?Z', // moments
  ].join('|'),
  'g',
);

/**
 * Takes out of a reply what differs from run to run: the same thing becomes the same word, numbered as it is first met,
 * so that a record in another place, or twice, is still a difference.
 */
function makeNormaliser(known: readonly string[]): (text: string) => string {
  const words = new Map<string, string>();
  const wordFor = (text: string): string => {
    const word = words.get(text) ?? `⟨${words.size + 1}⟩`;
    words.set(text, word);
    return word;
  };
  return (text) => {
    let plain = text;
    for (const each of known) plain = plain.replaceAll(each, '⟨known⟩');
    return plain.replace(changing, wordFor);
  };
}

async function send(server: Server, method: 'GET' | 'POST', attempt: Attempt, by: AskedBy | null): Promise<Replied> {
  const common = {
    method,
    url: attempt.path,
    ...(by !== null && { session: by.session }),
    ...(attempt.accept !== undefined && { headers: { accept: attempt.accept } }),
  };
  if (method === 'GET') return server.inject(common);
  const form = { ...(by !== null && { _csrf: by.csrf }), ...attempt.form };
  const { file } = attempt;
  if (file === undefined) return server.inject({ ...common, form });
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) for (const each of [value].flat()) body.append(name, each);
  body.append(file.field, new File([file.content], file.name));
  return server.inject({ ...common, body });
}

async function observe(world: World, method: 'GET' | 'POST', attempt: Attempt): Promise<Observed> {
  const by = attempt.by === undefined ? world.viewer : attempt.by;
  const reply = await send(world.server, method, attempt, by);
  const known = [reply.headers['x-request-id'], by?.csrf, by?.session].filter(
    (each) => each !== undefined && each !== '',
  );
  const plain = makeNormaliser(known as readonly string[]);
  // The address first: what it names has the same number in both worlds.
  const label = plain(`${attempt.path} ${JSON.stringify(attempt.form ?? {})}`);
  const headers = Object.entries(reply.headers).filter(([name]) => name !== 'date');
  const facts = new Map([['status', String(reply.status)]]);
  for (const [name, value] of headers.toSorted()) facts.set(`header ${name}`, plain(value));
  facts.set('body', plain(reply.body));
  return { attempt: label, facts, status: reply.status };
}

/** Every route's requests, in an order that gives what was written a chance to show: look, act, look again. */
async function observeAll<Given extends World>(given: NoInference<Given>, world: Given) {
  const seen = new Map<string, Observed[]>();
  for (const pass of ['GET', 'POST', 'GET'] as const) {
    for (const route of given.routes.filter((each) => each.method === pass)) {
      const name = `${route.method} ${route.path}`;
      const observed = seen.get(name) ?? [];
      for (const attempt of given.fixtures[name]?.(world) ?? []) observed.push(await observe(world, pass, attempt));
      seen.set(name, observed);
    }
  }
  return seen;
}

/** The two texts from a little before the place where they part. */
function around(one: string, other: string): readonly [string, string] {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 40);
  return [one.slice(from, at + 80), other.slice(from, at + 80)];
}

function compare(route: string, one: Observed | undefined, other: Observed | undefined): readonly Finding[] {
  const attempt = (one ?? other)?.attempt ?? '';
  const names = new Set([...(one?.facts.keys() ?? []), ...(other?.facts.keys() ?? [])]);
  return [...names].flatMap((what) => {
    const [a, b] = [one?.facts.get(what) ?? '(absent)', other?.facts.get(what) ?? '(absent)'];
    if (a === b) return [];
    const [withHidden, without] = around(a, b);
    return [{ route, attempt, what, withHidden, without }];
  });
}

const gap = (route: string, what: string): Finding => ({ route, attempt: '', what, withHidden: '', without: '' });

/** What is wrong with the trial of a route itself: one that never gets past the door shows nothing. */
function gaps(route: string, observed: readonly Observed[]): readonly Finding[] {
  if (observed.length === 0) return [gap(route, 'no fixture')];
  const isIn = observed.some(({ status }) => status < 400);
  const broken = observed.find(({ status }) => status === 429 || status >= 500);
  return [
    ...(isIn ? [] : [gap(route, 'no attempt succeeds, so nothing is shown')]),
    ...(broken === undefined ? [] : [gap(route, `an attempt fails with ${broken.status}: ${broken.attempt}`)]),
  ];
}

/**
 * Tries every route in both worlds.
 * @returns every difference and every gap in the trial; empty when nothing can be inferred
 */
export async function noInference<Given extends World>(given: NoInference<Given>): Promise<readonly Finding[]> {
  const observeWorld = async (isHiddenThere: boolean) => {
    const world = await given.openWorld(isHiddenThere);
    try {
      return await observeAll(given, world);
    } finally {
      await world.close();
    }
  };
  const withHidden = await observeWorld(true);
  const without = await observeWorld(false);
  const unused = Object.keys(given.fixtures).filter((name) => !withHidden.has(name));
  const findings = [...withHidden].flatMap(([route, observed]) => {
    const others = without.get(route) ?? [];
    const length = Math.max(observed.length, others.length);
    const differences = Array.from({ length }, (_each, index) => compare(route, observed[index], others[index]));
    return [...gaps(route, observed), ...differences.flat()];
  });
  return [...findings, ...unused.map((name) => gap(name, 'a fixture for no route'))];
}
