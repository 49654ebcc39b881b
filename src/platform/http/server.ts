import type { Readable } from 'node:stream';
import cookie, { type CookieSerializeOptions } from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import serveStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { unavailable } from '#kernel/failure.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { clearStaleUploads } from '#platform/files/index.ts';
import { answerCall } from './answer-call.ts';
import { assetCaching, hashAssets } from './assets.ts';
import { attemptCookie, type CookieNames, cookieNames, readToken, sessionCookie } from './cookies.ts';
import { assetsRoute, checkRoutes } from './declared-routes.ts';
import { addGuest, type Doorkeeper, type Guest, guestRoutes } from './guest.ts';
import { healthRoute, type Readiness } from './health.ts';
import { holdRoutes } from './hold-routes.ts';
import { type Answer, type Call, type House, routeName } from './house.ts';
import { type Injected, inject, type Replied } from './inject.ts';
import { type Knock, makeKnock } from './knock.ts';
import { type Limits, standardLimits } from './limits.ts';
import { openApp } from './open-app.ts';
import { isOwnPath } from './own-path.ts';
import { readForm } from './read-form.ts';
import { badRequest, fault, type Refusal } from './refusal.ts';
import { refuse, refuseFault } from './refuse.ts';
import { refusalAnswer } from './render-page.ts';
import type { ActRoute, Route } from './route.ts';
import { securityHeaders } from './security-headers.ts';

/** What a server is made of. */
export interface ServerOptions extends Omit<House, 'limits'> {
  readonly routes: readonly Route[];
  /** The folder of the style sheet, the script and the fonts. */
  readonly assetsFolder: string;
  /** True where people reach the service by HTTPS; false only for plain HTTP on the own machine. */
  readonly secure: boolean;
  /** Scheme and host under which people reach the service, where that is not what the `Host` header says. */
  readonly origin?: string;
  /** Addresses of proxies in front of the service, whose word on the caller's address is believed. */
  readonly trustedProxies?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** The one handler that is not ours: the bundled identity provider, under a path of its own. */
  readonly guest?: Guest;
}

/** A server that is ready. */
export interface Server {
  /** Starts to answer. Gives the address, or one line on what is wrong and what to do. */
  listen(host: string, port: number): Promise<Result<string, string>>;
  /** Sends a request through everything but the socket; for tests. */
  inject(asked: Injected): Promise<Replied>;
  /** Stops taking requests, lets those under way finish, hangs up on the rest. */
  close(): Promise<void>;
}

const schemeOf = ({ secure }: ServerOptions): 'http' | 'https' => (secure ? 'https' : 'http');

const stopping = unavailable('The service is being restarted. Try again in a minute.');

/** A server being put together. */
interface Built {
  readonly app: FastifyInstance;
  readonly house: House;
  readonly options: ServerOptions;
  readonly knock: Knock;
  readonly cookies: CookieNames;
  readonly readiness: () => Readiness;
}

function callOf(built: Built, request: FastifyRequest, route: Route | null): Call {
  const { house, options, cookies } = built;
  const fileField = route !== null && 'file' in route ? ((route as ActRoute).file ?? null) : null;
  const { limits, uploadsFolder } = house;
  return {
    id: request.id,
    method: request.method,
    route,
    address: request.raw.url ?? '/',
    headers: request.headers,
    params: (request.params ?? {}) as Readonly<Record<string, unknown>>,
    query: (request.query ?? {}) as Readonly<Record<string, unknown>>,
    token: readToken(request.cookies?.[cookies.session]),
    attempt: readToken(request.cookies?.[cookies.attempt]),
    origin: options.origin ?? `${schemeOf(options)}://${request.host}`,
    session: null,
    needs: null,
    now: house.clock(),
    readForm: (admit) => readForm({ request, limits, uploadsFolder, fileField, admit }),
  };
}

/** `/lines/` is `/lines`; without looking whether there is such a page, which would be an answer of its own. */
function withoutSlash(call: Call): Answer | null {
  const [path = '', ...query] = call.address.split('?');
  const plain = path.replace(/\/+$/, '');
  if (!['GET', 'HEAD'].includes(call.method) || plain === path || plain === '' || !isOwnPath(plain)) return null;
  return { status: 308, headers: { location: [plain, ...query].join('?') }, body: '' };
}

async function answerRequest(built: Built, request: FastifyRequest, route: Route | null): Promise<Answer> {
  const { house, knock } = built;
  const call = callOf(built, request, route);
  if (built.readiness() === 'stopping' && route?.path !== '/health') {
    return refusalAnswer(house, call, stopping);
  }
  const redirect = withoutSlash(call);
  if (redirect !== null) return redirect;
  try {
    const knocked = await knock(request, call.token);
    if (!knocked.ok) return await refuse(house, call, knocked.problem);
    return await answerCall(house, { ...call, session: knocked.value });
  } catch (error) {
    return refuseFault(house, call, error);
  }
}

function setCookie(
  reply: FastifyReply,
  name: string,
  value: string | null | undefined,
  settings: CookieSerializeOptions,
): void {
  if (value === null) reply.clearCookie(name, settings);
  else if (value !== undefined) reply.setCookie(name, value, settings);
}

function send(built: Built, request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  const { house, options, cookies } = built;
  reply.code(answer.status);
  reply.headers({ ...securityHeaders(options.secure), 'x-request-id': request.id, ...answer.headers });
  setCookie(reply, cookies.session, answer.session, sessionCookie(options.secure));
  setCookie(reply, cookies.attempt, answer.attempt, attemptCookie(options.secure));
  const { body } = answer;
  if (typeof body !== 'string') {
    body.on('error', (error: unknown) => house.log.error({ requestId: request.id, error }, 'a download broke off'));
  }
  return reply.send(body satisfies string | Readable);
}

/** What the server library refuses by itself, before there is a route or a person. */
function refusalOf(error: unknown): Refusal {
  const status = (error as { statusCode?: unknown }).statusCode;
  const isTheirs = typeof status === 'number' && status >= 400 && status < 500;
  return isTheirs ? badRequest('The web address or the form has a mistake in it. Check it and try again.') : fault;
}

function addAssets(built: Built): void {
  const { app, options } = built;
  const hashes = hashAssets(options.assetsFolder);
  app.get<{ Params: { '*': string }; Querystring: { v?: unknown } }>(
    assetsRoute.path,
    { config: { declared: assetsRoute } },
    async (request, reply) => {
      const name = request.params['*'];
      // Only what lay in the folder at the start: a path that leads out of it is in no list.
      if (!hashes.has(name)) return send(built, request, reply, await answerRequest(built, request, null));
      const caching = { 'cache-control': assetCaching(hashes, name, request.query.v) };
      reply.headers({ ...securityHeaders(options.secure), ...caching });
      return reply.sendFile(name, options.assetsFolder, { cacheControl: false });
    },
  );
}

/** Before a guest stands what stands before everybody: it may not be asked too often, nor while the service stops. */
function guestDoor(built: Built): Doorkeeper {
  return async (request, reply) => {
    const call = callOf(built, request, null);
    const knocked = await built.knock(request, null);
    const refusal = built.readiness() === 'stopping' ? stopping : knocked.ok ? null : knocked.problem;
    if (refusal === null) return true;
    send(built, request, reply, refusalAnswer(built.house, call, refusal));
    return false;
  };
}

function addRoutes(built: Built, routes: readonly Route[]): void {
  const { app, house } = built;
  const answer = (route: Route | null) => async (request: FastifyRequest, reply: FastifyReply) =>
    send(built, request, reply, await answerRequest(built, request, route));
  for (const route of routes) {
    app.route({ method: route.method, url: route.path, config: { declared: route }, handler: answer(route) });
  }
  app.setNotFoundHandler(answer(null));
  app.setErrorHandler((error, request, reply) => {
    const call = callOf(built, request, null);
    const refusal = refusalOf(error);
    if (refusal.kind === 'fault') house.log.error({ requestId: call.id, error }, 'unexpected error');
    return send(built, request, reply, refusalAnswer(house, call, refusal));
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.config.declared ?? null;
    const fields = {
      requestId: request.id,
      route: routeName({ method: request.method, route: route as Route | null }),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    };
    const isQuiet = route === assetsRoute || route?.path === '/health';
    if (isQuiet) house.log.debug(fields, 'answered');
    else house.log.info(fields, 'answered');
  });
}

function serverOf(built: Built, stop: () => void): Server {
  const { app, options, house, cookies } = built;
  return {
    listen: async (host, port) => {
      try {
        return ok(await app.listen({ host, port }));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EADDRINUSE') return refused(`Port ${port} on ${host} is in use. Name another with PORT.`);
        if (code === 'EACCES') return refused(`Port ${port} may not be used by this account. Name another with PORT.`);
        if (code === 'EADDRNOTAVAIL') return refused(`This machine has no address ${host}. Name another with HOST.`);
        throw error;
      }
    },
    inject: (asked) => inject(app, cookies, options.origin ?? `${schemeOf(options)}://localhost`, asked),
    close: async () => {
      stop();
      const late = setTimeout(() => app.server.closeAllConnections(), house.limits.stopMilliseconds);
      try {
        await app.close();
      } finally {
        clearTimeout(late);
      }
    },
  };
}

/**
 * Puts the server together. Throws when a route is undeclared, unsound or declared twice: it does not start at all.
 */
export async function buildServer(options: ServerOptions): Promise<Server> {
  let state: Readiness = 'starting';
  const readiness = (): Readiness => state;
  const routes = [...options.routes, healthRoute(readiness)];
  checkRoutes(routes);
  const house: House = { ...options, limits: { ...standardLimits, ...options.limits } };
  const app = openApp(house.limits, options.secure, options.trustedProxies ?? []);
  const { guest } = options;
  const guests = guest === undefined ? [] : guestRoutes(guest);
  holdRoutes(app, [...routes, assetsRoute, ...guests]);
  await app.register(cookie);
  await app.register(multipart, { throwFileSizeLimit: false });
  await app.register(rateLimit, { global: false });
  await app.register(serveStatic, { serve: false });
  const built: Built = {
    app,
    house,
    options,
    knock: makeKnock(app, house),
    cookies: cookieNames(options.secure),
    readiness,
  };
  addAssets(built);
  if (guest !== undefined) addGuest(app, guest, guests, securityHeaders(options.secure), guestDoor(built));
  addRoutes(built, routes);
  await clearStaleUploads(house.uploadsFolder, house.clock());
  await app.ready();
  state = 'ready';
  return serverOf(built, () => {
    state = 'stopping';
  });
}
