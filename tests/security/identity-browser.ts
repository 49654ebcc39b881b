import { type ComponentChild, Fragment, h } from 'preact';
import { render } from 'preact-render-to-string';
import { type Clock, type Instant, instantFromMilliseconds } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { EdgeRoute, Outcome } from '#platform/http/index.ts';
import type { SessionDesk } from '#platform/identity/index.ts';

/** A browser's cookies for one other site, and nothing else of it. */
type Jar = Map<string, string>;

/**
 * A person's browser: keeps our two cookies as the pipeline would set them, goes by real requests to the identity
 * provider and brings back what it sends.
 */
export interface Browser {
  session: string | null;
  attempt: string | null;
  get(address: string): Promise<Outcome>;
  post(address: string, form?: Readonly<Record<string, string>>): Promise<Outcome>;
  /** Follows the provider's redirects until one leads back to us; path and query of that. */
  visit(address: string): Promise<string>;
  /** All of sign-in: start, provider, back. */
  signIn(startAddress: string): Promise<Outcome>;
}

export interface Surroundings {
  readonly routes: readonly EdgeRoute[];
  readonly sessions: SessionDesk;
  readonly origin: string;
  readonly clock?: Clock;
}

const systemClock: Clock = () => instantFromMilliseconds(Date.now());

function keep(jar: Jar, reply: Response): void {
  for (const line of reply.headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split(';');
    const [name = '', value = ''] = pair.split('=', 2);
    const over = attributes.some((each) => /^\s*expires=Thu, 01 Jan 1970/i.test(each));
    if (over) jar.delete(name);
    else jar.set(name, value);
  }
}

/** Opens a browser with no cookies. */
export function openBrowser({ routes, sessions, origin, clock = systemClock }: Surroundings): Browser {
  const jar: Jar = new Map();

  async function ask(
    method: 'GET' | 'POST',
    address: string,
    form: Readonly<Record<string, string>>,
  ): Promise<Outcome> {
    const url = new URL(address, origin);
    const route = routes.find((each) => each.method === method && each.path === url.pathname);
    if (route === undefined) throw new Error(`There is no ${method} ${url.pathname}`);
    const standing = browser.session === null ? null : await sessions.find(browser.session);
    const outcome = await route.edge({
      actor: standing?.actor ?? null,
      session: browser.session,
      attempt: browser.attempt,
      origin,
      query: Object.fromEntries(url.searchParams),
      form,
      address: `${url.pathname}${url.search}`,
      now: clock(),
      requestId: 'of-a-test',
    });
    if (outcome.kind === 'sent' && outcome.session !== undefined) browser.session = outcome.session;
    if (outcome.kind === 'sent' && outcome.attempt !== undefined) browser.attempt = outcome.attempt;
    return outcome;
  }

  async function visit(address: string): Promise<string> {
    let next = address;
    for (let hop = 0; hop < 10; hop += 1) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const reply = await fetch(next, { redirect: 'manual', headers: { cookie } });
      keep(jar, reply);
      const location = reply.headers.get('location');
      if (location === null) throw new Error(`The provider answered ${reply.status}: ${await reply.text()}`);
      const target = new URL(location, next);
      if (target.origin === origin && target.pathname === '/sign-in/done') return `${target.pathname}${target.search}`;
      next = target.href;
    }
    throw new Error('The provider leads round in a circle');
  }

  const browser: Browser = {
    session: null,
    attempt: null,
    get: (address) => ask('GET', address, {}),
    post: (address, form = {}) => ask('POST', address, form),
    visit,
    signIn: async (startAddress) => {
      const begun = await ask('GET', startAddress, {});
      return begun.kind === 'sent' ? ask('GET', await visit(begun.to), {}) : begun;
    },
  };
  return browser;
}

const facts: PageFacts = {
  actor: null,
  areas: [],
  csrf: '',
  address: '/sign-in',
  now: '2026-11-21T12:00:00.000000Z' as Instant,
  requestId: 'of-a-test',
  demonstration: true,
};

/** The page that was shown, as HTML, with its status. */
export function pageOf(
  outcome: Outcome,
  more: Partial<PageFacts> = {},
): { readonly status: number; readonly html: string } {
  if (outcome.kind !== 'shown') throw new Error(`Not a page but ${outcome.kind}`);
  const child: ComponentChild = outcome.render({ ...facts, ...more });
  return { status: outcome.status, html: render(h(Fragment, null, child)) };
}
