import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The hidden field that every form bears. */
export const csrfField = '_csrf';

/**
 * Whether a POST came from a page of this service. Browsers say so in two headers that a page cannot set; what either
 * says must hold, and one of them must be there (OWASP, CSRF prevention: Fetch Metadata with the origin as fallback).
 * @param own scheme and host under which people reach the service
 */
export function isSameOrigin(headers: IncomingHttpHeaders, own: string): boolean {
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  if (site === undefined && origin === undefined) return false;
  // `none` is a person's own doing, such as loading the page again.
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || origin === own;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether the form's token is the session's. The time it takes says nothing of how much of it was right. */
export function isSameToken(given: unknown, expected: string): boolean {
  return typeof given === 'string' && expected !== '' && timingSafeEqual(digest(given), digest(expected));
}
