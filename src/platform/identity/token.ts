import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes, base64url: what a browser keeps. No more than its hash is kept here. */
export function mintToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether a text could be one of our tokens at all; spares the database what is plainly not. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}

/**
 * The form in which secrets are stored: SHA-256, as hexadecimal. Whoever reads the table cannot sign in with it. No salt
 * and no slow hash are needed, as the secret is random and long.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
