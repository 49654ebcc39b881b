import type { Result } from '#kernel/result.ts';

/** Somebody fictitious whom the demonstration offers to be. */
export interface PersonaChoice {
  /** Short, for addresses: `kent-analyst`. */
  readonly key: string;
  readonly name: string;
  /** "Analyst, Kent Police". */
  readonly work: string;
}

/**
 * Why nobody came back signed in. `stopped`: the provider or the person said no. `not accepted`: the answer does not
 * hold (signature, audience, nonce, expiry, issuer, code). `unavailable`: the provider cannot be reached or is broken.
 */
export interface SignInProblem {
  readonly kind: 'stopped' | 'not accepted' | 'unavailable';
  /** For the log only. */
  readonly cause: unknown;
}

/** The secrets of one sign-in that the provider's answer must match. */
export interface Expected {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whom the provider vouches for. */
export interface Vouched {
  /** Under which name of the issuer the account is kept. */
  readonly issuer: string;
  readonly subject: string;
  /** As the provider writes it; for show only. */
  readonly name: string;
}

/** The OpenID Connect provider that people sign in with. */
export interface IdentityProvider {
  /** "the Kent Police sign-in service"; null for the demonstration, which needs no name. */
  readonly name: string | null;
  /** Offered on the sign-in page, one click each; empty with a real provider. */
  readonly personas: readonly PersonaChoice[];
  /** The address to send the browser to. `origin` is where the browser is; it comes back there if it may. */
  begin(origin: string, expected: Expected, persona: string | null): Promise<Result<string, SignInProblem>>;
  /**
   * Trades the code for an ID token and checks everything about it.
   * @param address path and query with which the browser came back
   */
  complete(origin: string, address: string, expected: Expected): Promise<Result<Vouched, SignInProblem>>;
  /** Where the provider's own session can be ended; null when it offers no such thing or cannot be reached. */
  farewell(): Promise<string | null>;
}
