import type { PersonActor } from '#kernel/actor.ts';
import type { Failure } from '#kernel/failure.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import type { Stated } from '#kernel/stated.ts';
import type { Writer } from '#platform/database/index.ts';
import type { HeldLink, LinkEnd } from '../rules/link.ts';
import type { LinkKind } from '../rules/link-kinds.ts';

/** A link that is about to be kept, or to be changed: what other modules decide about. */
export interface LinkAsked {
  readonly db: Writer;
  readonly actor: PersonActor;
  readonly today: Day;
  readonly kind: LinkKind;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly role: string | null;
  /** What it was before; null for a new link, and where there was none. */
  readonly roleBefore: string | null;
  readonly stated: Stated;
  readonly note: string;
  readonly marking: MarkingLevel;
  readonly now: Instant;
  /** How a link that is held is about to change; null for a new one. */
  readonly change: {
    readonly link: HeldLink;
    readonly version: number;
    readonly why: string;
    readonly isWithdrawal: boolean;
  } | null;
}

/**
 * A port: a module that has a say in links gives one of these, and `app.ts` hands them over. It answers a refusal, which
 * the person reads, or null. ("A victim becomes a suspect by two people.") A conflict may say where what was asked waits for
 * a second person.
 */
export type LinkDecider = (asked: LinkAsked) => Promise<Failure | null>;

/** Asks everybody who has a say, in turn; the first refusal is the answer. */
export async function decideLink(deciders: readonly LinkDecider[], asked: LinkAsked): Promise<Failure | null> {
  for (const decide of deciders) {
    const refusal = await decide(asked);
    if (refusal !== null) return refusal;
  }
  return null;
}
