import type { CookieSerializeOptions } from '@fastify/cookie';

/** The two cookies there are. */
export interface CookieNames {
  readonly session: string;
  /** Ties a sign-in under way to the browser that began it. */
  readonly attempt: string;
}

/** Seconds that a sign-in under way may take. */
const attemptSeconds = 600;

/** `__Host-` binds a cookie to this very host over HTTPS: no neighbouring site can set it. */
export function cookieNames(secure: boolean): CookieNames {
  const session = secure ? '__Host-throughline' : 'throughline';
  return { session, attempt: `${session}-attempt` };
}

/**
 * How the session cookie is set. It ends with the browser; how long the session lasts is decided where it is kept.
 * `lax`, since the identity provider sends people back by a link from its own site.
 */
export function sessionCookie(secure: boolean): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure };
}

/** How the cookie of a sign-in under way is set. */
export function attemptCookie(secure: boolean): CookieSerializeOptions {
  return { ...sessionCookie(secure), maxAge: attemptSeconds };
}

/** A cookie's token when it can be one: anything longer or stranger is not worth a question to the database. */
export function readToken(value: string | undefined): string | null {
  return value !== undefined && /^[\w.~-]{16,256}$/.test(value) ? value : null;
}
