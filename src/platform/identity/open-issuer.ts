import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientError,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  None,
  ResponseBodyError,
} from 'openid-client';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Expected, IdentityProvider, PersonaChoice, SignInProblem, Vouched } from './identity-provider.ts';
import { isLoopback } from './loopback.ts';

/** How the provider is reached, and who we are to it. */
export interface IssuerSettings {
  /** As it calls itself, exactly; its discovery document lies below. */
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client, which PKCE alone protects. */
  readonly clientSecret: string | null;
  /** Where browsers reach us, `https://throughline.example`; each is registered with the path `/sign-in/done`. */
  readonly origins: readonly [string, ...string[]];
  /** Said on the sign-in page: "Sign in with …". */
  readonly name: string;
}

/** What only the bundled provider has. */
export interface DemonstrationFacts {
  readonly personas: readonly PersonaChoice[];
  /** Accounts are kept under this name, as the address of the bundled provider changes with the port. */
  readonly accountIssuer: string;
}

/** The path that providers send browsers back to. */
export const callbackPath = '/sign-in/done';

const patienceSeconds = 10;

/** Errors with which a provider says that the fault is its own (RFC 6749, 4.1.2.1). */
const ownFaults: readonly string[] = ['server_error', 'temporarily_unavailable'];

/** What the library reports when no usable answer came, as opposed to an answer that must not be accepted. */
const noAnswer: readonly (string | undefined)[] = [
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
];

function problemOf(cause: unknown): SignInProblem {
  if (cause instanceof AuthorizationResponseError) {
    return { kind: ownFaults.includes(cause.error) ? 'unavailable' : 'stopped', cause };
  }
  if (cause instanceof ResponseBodyError) return { kind: cause.status >= 500 ? 'unavailable' : 'not accepted', cause };
  if (cause instanceof ClientError)
    return { kind: noAnswer.includes(cause.code) ? 'unavailable' : 'not accepted', cause };
  // `fetch` says so when nobody listens; the library lets it through as it is.
  if (cause instanceof TypeError && cause.message === 'fetch failed') return { kind: 'unavailable', cause };
  throw cause;
}

/** Keeps the provider's description once it was read; after a failure it is asked for again. */
function discoverOnce(settings: IssuerSettings): () => Promise<Configuration> {
  const server = new URL(settings.issuer);
  const insecure = server.protocol === 'http:';
  if (insecure && !isLoopback(server.hostname)) {
    throw new Error(`The identity provider ${settings.issuer} must be reached by https`);
  }
  const authentication = settings.clientSecret === null ? None() : ClientSecretPost(settings.clientSecret);
  let known: Promise<Configuration> | null = null;
  return () => {
    known ??= discovery(server, settings.clientId, undefined, authentication, {
      timeout: patienceSeconds,
      // Without the second, signatures of tokens that come straight from the provider would be taken on trust.
      execute: insecure ? [allowInsecureRequests, enableNonRepudiationChecks] : [enableNonRepudiationChecks],
    }).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}

async function attempt<Value>(body: () => Promise<Value>): Promise<Result<Value, SignInProblem>> {
  try {
    return ok(await body());
  } catch (error) {
    return refused(problemOf(error));
  }
}

function nameIn(claims: Readonly<Record<string, unknown>>, subject: string): string {
  const given = [claims['name'], claims['preferred_username'], claims['email']];
  return given.find((each): each is string => typeof each === 'string' && each.trim() !== '') ?? subject;
}

/** What every act with the provider needs. */
interface Road {
  readonly discovered: () => Promise<Configuration>;
  readonly settings: IssuerSettings;
  readonly demonstration: DemonstrationFacts | null;
}

/** Where browsers are to come back to: to where they are, if that is registered; what they say is not trusted. */
function callbackOf({ origins }: IssuerSettings, origin: string): URL {
  return new URL(callbackPath, origins.includes(origin) ? origin : origins[0]);
}

async function begin(road: Road, origin: string, expected: Expected, persona: string | null): Promise<string> {
  const configuration = await road.discovered();
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: callbackOf(road.settings, origin).href,
    scope: 'openid profile',
    state: expected.state,
    nonce: expected.nonce,
    code_challenge: await calculatePKCECodeChallenge(expected.verifier),
    code_challenge_method: 'S256',
    ...(persona === null ? {} : { login_hint: persona }),
    // Somebody who was another persona a moment ago must not silently be so again.
    ...(road.demonstration === null ? {} : { prompt: 'login' }),
  });
  return address.href;
}

async function complete(road: Road, origin: string, address: string, expected: Expected): Promise<Vouched> {
  const configuration = await road.discovered();
  const came = callbackOf(road.settings, origin);
  // The query as it came and not as it was parsed: the library refuses parameters that come twice.
  came.search = new URL(address, came).search;
  const tokens = await authorizationCodeGrant(configuration, came, {
    expectedState: expected.state,
    expectedNonce: expected.nonce,
    pkceCodeVerifier: expected.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('The library let an answer without an ID token pass');
  const { iss, sub } = claims;
  return { issuer: road.demonstration?.accountIssuer ?? iss, subject: sub, name: nameIn(claims, sub) };
}

async function farewell({ discovered }: Road): Promise<string | null> {
  const configuration = await discovered();
  if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
  return buildEndSessionUrl(configuration, {}).href;
}

/**
 * Opens the road to an OpenID Connect provider: authorisation code with PKCE, S256 only. The provider is asked for its
 * description when somebody first signs in, not at the start: it may be down then.
 * @throws when the provider's address is neither https nor on this machine
 */
export function openIssuer(
  settings: IssuerSettings,
  demonstration: DemonstrationFacts | null = null,
): IdentityProvider {
  const road: Road = { discovered: discoverOnce(settings), settings, demonstration };
  return {
    name: demonstration === null ? settings.name : null,
    personas: demonstration?.personas ?? [],
    begin: (origin, expected, persona) => attempt(() => begin(road, origin, expected, persona)),
    complete: (origin, address, expected) => attempt(() => complete(road, origin, address, expected)),
    farewell: async () => {
      const found = await attempt(() => farewell(road));
      return found.ok ? found.value : null;
    },
  };
}
