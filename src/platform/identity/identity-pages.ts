import type { ComponentChild } from 'preact';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { PersonaChoice } from './identity-provider.ts';
import type { CurrentPosting } from './load-actor.ts';

/** What the sign-in page says before anything else. */
export type SignInNotice = 'signed out' | 'expired' | null;

export interface SignInModel {
  /** One click each; empty with a real provider. */
  readonly personas: readonly (PersonaChoice & { readonly href: string })[];
  /** The one way in with a real provider; null in the demonstration. */
  readonly provider: { readonly name: string; readonly href: string } | null;
  readonly notice: SignInNotice;
  /** Where the provider's own session can be ended; offered after signing out. */
  readonly farewell: string | null;
}

/**
 * Why somebody is not signed in. `expired`: begun too long ago, used already, or in another browser. `no access`: the
 * provider vouches for them, but nobody has given them access.
 */
export type RefusalReason = 'expired' | 'stopped' | 'not accepted' | 'no access' | 'unavailable';

export interface RefusalModel {
  readonly reason: RefusalReason;
  /** As whom the provider knows them; only for `no access`. */
  readonly name: string | null;
  /** Where to begin anew. */
  readonly again: string;
}

export interface OrganisationModel {
  readonly current: number;
  readonly postings: readonly CurrentPosting[];
  /** What is wrong with the choice; null when nothing was chosen yet. */
  readonly problem: string | null;
}

/** The pages of sign-in. Declared here, drawn by whoever knows how pages look, and wired together in the app. */
export interface IdentityPages {
  readonly signIn: (facts: PageFacts, model: SignInModel) => ComponentChild;
  readonly refusal: (facts: PageFacts, model: RefusalModel) => ComponentChild;
  readonly organisation: (facts: PageFacts, model: OrganisationModel) => ComponentChild;
}
