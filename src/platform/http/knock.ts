import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { House, Session } from './house.ts';
import { type Turned, tooMany } from './refusal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Under whose name this request is counted at the moment. */
    countedAs: string;
  }
}

/** Finds out who asks, and whether they have asked too often. */
export type Knock = (request: FastifyRequest, token: string | null) => Promise<Result<Session | null, Turned>>;

const minute = 60_000;

/**
 * Makes the knock. A session is counted by itself, since many people of one force may share an address; whoever has none
 * is counted by address. Tokens that are no session's are counted apart, and once there are too many the database is
 * not asked any more.
 */
export function makeKnock(app: FastifyInstance, house: House): Knock {
  const { sessionRequests, addressRequests } = house.limits;
  app.decorateRequest('countedAs', '');
  const limiter = app.createRateLimit({
    max: (_request, key) => (key.startsWith('session ') ? sessionRequests : addressRequests),
    timeWindow: minute,
    keyGenerator: (request) => request.countedAs,
  });
  const isTooMany = async (request: FastifyRequest, name: string, increment = true): Promise<boolean> => {
    request.countedAs = name;
    const counted = await limiter(request, { increment });
    return !counted.isAllowed && counted.isExceeded;
  };
  return async (request, token) => {
    const guesses = `guesses of ${request.ip}`;
    if (token !== null && (await isTooMany(request, guesses, false))) return refused(tooMany);
    const session = token === null ? null : await house.sessions.find(token);
    if (token !== null && session === null) await isTooMany(request, guesses);
    const name =
      token !== null && session !== null
        ? `session ${createHash('sha256').update(token).digest('base64')}`
        : `address ${request.ip}`;
    return (await isTooMany(request, name)) ? refused(tooMany) : ok(session);
  };
}
