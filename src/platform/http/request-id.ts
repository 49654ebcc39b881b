import { randomBytes } from 'node:crypto';

/** Crockford's base 32: can be read out over the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new request id, such as `7K3QM-9F2VT`. Always our own: one from outside could be made to look like another's. */
export function mintRequestId(): string {
  const signs = Array.from(randomBytes(10), (byte) => alphabet.charAt(byte & 31)).join('');
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
}
