import { createHmac } from 'node:crypto';
import { type Instant, millisecondsOf } from '#kernel/instant.ts';

/** The two halves of an API key of GOV.UK Notify. */
export interface NotifyKey {
  readonly serviceId: string;
  readonly secret: string;
}

const uuid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const keyPattern = new RegExp(`^.+-(${uuid})-(${uuid})$`);

/**
 * Reads an API key: its name, the id of the service and the secret, joined by dashes (GOV.UK Notify, REST API
 * documentation, "JSON Web Tokens: claims"). Null when it is not one.
 */
export function readNotifyKey(key: string): NotifyKey | null {
  const [, serviceId, secret] = keyPattern.exec(key) ?? [];
  return serviceId === undefined || secret === undefined ? null : { serviceId, secret };
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * The token that each request bears: a JSON Web Token (RFC 7519) signed by HMAC SHA-256, issued by the service, now. Notify
 * takes it for 30 seconds.
 */
export function makeNotifyToken({ serviceId, secret }: NotifyKey, now: Instant): string {
  const header = encode({ typ: 'JWT', alg: 'HS256' });
  const claims = encode({ iss: serviceId, iat: Math.floor(millisecondsOf(now) / 1000) });
  const signature = createHmac('sha256', secret).update(`${header}.${claims}`).digest('base64url');
  return `${header}.${claims}.${signature}`;
}
