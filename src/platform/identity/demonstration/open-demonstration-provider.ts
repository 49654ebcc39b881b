import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { isLoopback } from '../loopback.ts';
import { callbackPath, type DemonstrationFacts, type IssuerSettings } from '../open-issuer.ts';
import { memoryAdapter } from './memory-adapter.ts';
import { choicesOf, type Persona } from './personas.ts';
import { personaListPage, providerErrorPage } from './provider-pages.tsx';

/** Where in our own server the bundled provider lies. */
export const demonstrationPath = '/demonstration-identity';

/** Under this name accounts of personas are kept, whatever the port of the day. */
export const demonstrationIssuer = 'urn:throughline:demonstration';

const clientId = 'throughline';
const sessionCookie = 'throughline-demonstration-session';

export interface DemonstrationSettings {
  /** `http://localhost:3000/demonstration-identity`: this machine, that path. */
  readonly issuerUrl: string;
  /** Where browsers may reach us; each is a redirect address, exactly. */
  readonly origins: IssuerSettings['origins'];
  readonly personas: readonly Persona[];
  /** Sign the provider's own cookies; made anew at every start. */
  readonly cookieKeys: readonly [string, ...string[]];
  /** Whether everything in the database is fictitious. Nothing else may be opened to everybody who has the machine. */
  readonly demonstration: boolean;
  /** Told when the provider itself breaks. */
  readonly report: (error: unknown) => void;
}

export interface DemonstrationProvider {
  /** Answers every request below `demonstrationPath`; the body must not have been read yet. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** For `openIssuer`. */
  readonly settings: IssuerSettings;
  readonly facts: DemonstrationFacts;
}

function assertAllowed(settings: DemonstrationSettings): void {
  const address = new URL(settings.issuerUrl);
  if (!settings.demonstration) {
    throw new Error(
      'The demonstration sign-in opens only over demonstration data: set an OpenID Connect issuer instead',
    );
  }
  if (!isLoopback(address.hostname) || address.pathname !== demonstrationPath) {
    throw new Error(`The demonstration sign-in runs only on this machine, at ${demonstrationPath}`);
  }
}

/** A key for this run only: what an earlier run signed is worth nothing. */
function freshKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'ES256' };
}

function configurationOf(settings: DemonstrationSettings): Configuration {
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true } as const;
  return {
    adapter: memoryAdapter(),
    jwks: { keys: [freshKey()] },
    clients: [
      {
        client_id: clientId,
        redirect_uris: settings.origins.map((origin) => `${origin}${callbackPath}`),
        response_types: ['code'],
        grant_types: ['authorization_code'],
        // Public: provider and client are one process, and a secret between them would protect nobody. PKCE does.
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    clientAuthMethods: ['none'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    clientBasedCORS: () => false,
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      // Without a session of its own there is nothing to end; without its own data there is nothing to ask.
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    cookies: {
      keys: [...settings.cookieKeys],
      names: {
        session: sessionCookie,
        interaction: 'throughline-demonstration-interaction',
        resume: 'throughline-demonstration-resume',
      },
      long: { ...cookie, path: demonstrationPath },
      short: cookie,
    },
    ttl: { AuthorizationCode: 60, AccessToken: 60, IdToken: 300, Interaction: 600, Session: 600, Grant: 600 },
    interactions: { url: (_ctx, interaction) => `${demonstrationPath}/interaction/${interaction.uid}` },
    findAccount: (_ctx, subject) => {
      const found = settings.personas.find((each) => each.subject === subject);
      if (found === undefined) return undefined;
      return { accountId: subject, claims: () => ({ sub: subject, name: found.name }) };
    },
    loadExistingGrant: grantAtOnce,
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = providerErrorPage(out.error, out.error_description ?? '');
    },
  };
}

/** Nobody is asked whether Throughline may know who signs in to Throughline. */
async function grantAtOnce(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

/** The same rules as on every page of ours, whatever the package would say. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

function sendPage(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page);
}

/** By connection and by name: a page of another site must not reach this by a name of its own that points here. */
function comesFromThisMachine(request: IncomingMessage): boolean {
  const from = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const named = URL.parse(`http://${request.headers.host ?? ''}`)?.hostname ?? '';
  return isLoopback(from === '::1' ? '[::1]' : from) && isLoopback(named);
}

/**
 * Takes the provider's own session off a request. It would tie the browser to the first persona that was chosen: for
 * the next one the package asks to be signed out of the first, with a page that needs a script.
 */
function forgetSession(request: IncomingMessage): void {
  const cookies = (request.headers.cookie ?? '').split(/;\s*/);
  request.headers.cookie = cookies.filter((each) => !each.startsWith(sessionCookie)).join('; ');
}

const interactionPath = /^\/interaction\/([\w-]{1,64})(?:\/as\/([\w-]{1,64}))?$/;

/** Finishes at once for the persona that was asked for, by hint or by link; else shows whom one may be. */
async function interact(
  provider: Provider,
  personas: readonly Persona[],
  asked: {
    readonly request: IncomingMessage;
    readonly response: ServerResponse;
    readonly uid: string;
    readonly chosen: string | undefined;
  },
): Promise<void> {
  const { request, response, uid, chosen } = asked;
  const details = await provider.interactionDetails(request, response);
  if (details.uid !== uid)
    return sendPage(response, 400, providerErrorPage('invalid_request', 'another sign-in is under way'));
  const key = chosen ?? details.params['login_hint'];
  const persona = personas.find((each) => each.subject === key);
  if (persona !== undefined) {
    await provider.interactionFinished(request, response, { login: { accountId: persona.subject, remember: false } });
    return;
  }
  const list = personaListPage(choicesOf(personas), (each) => `${demonstrationPath}/interaction/${uid}/as/${each}`);
  sendPage(response, 200, list);
}

/**
 * Opens the bundled OpenID Connect provider, with which the fictitious people of the demonstration sign in. It speaks
 * the same protocol as a real one, so that sign-in has one road only.
 * @throws when the data are not demonstration data, or the address is not on this machine
 */
export function openDemonstrationProvider(settings: DemonstrationSettings): DemonstrationProvider {
  assertAllowed(settings);
  const provider = new Provider(settings.issuerUrl, configurationOf(settings));
  provider.on('server_error', (_ctx, error) => settings.report(error));
  // Not in the package's types: without a listener its framework writes to the console.
  (provider as EventEmitter).on('error', settings.report);
  const standard = provider.callback();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    forgetSession(request);
    const asked = request.url ?? '';
    const within = asked.slice(demonstrationPath.length) || '/';
    const [, uid, chosen] = interactionPath.exec(within.split('?', 1)[0] ?? '') ?? [];
    if (uid !== undefined && request.method === 'GET') {
      await interact(provider, settings.personas, { request, response, uid, chosen });
      return;
    }
    // As frameworks do for what is mounted below a path; the package works out its own addresses from both.
    Object.assign(request, { originalUrl: asked, url: within });
    await standard(request, response);
  }

  function handle(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!comesFromThisMachine(request)) {
      sendPage(response, 403, providerErrorPage('access_denied', 'the demonstration runs on its own machine only'));
      return;
    }
    answer(request, response).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'SessionNotFound')) settings.report(error);
      if (response.headersSent) response.destroy();
      else sendPage(response, 400, providerErrorPage('invalid_request', 'no sign-in is under way'));
    });
  }

  const personas = choicesOf(settings.personas);
  return {
    handle,
    settings: {
      issuer: settings.issuerUrl,
      clientId,
      clientSecret: null,
      origins: settings.origins,
      name: 'the demonstration',
    },
    facts: { personas, accountIssuer: demonstrationIssuer },
  };
}
