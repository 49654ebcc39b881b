import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Writer } from '#platform/database/index.ts';

/** What a recipient is told. It says that there is something, and never what it says. */
export interface SharingNews {
  readonly what: 'shared' | 'corrected' | 'recalled';
  /** The disclosure itself; never the police record that the facts are of. */
  readonly disclosure: Id;
  /** The organisation that is told, by its number. */
  readonly recipient: number;
}

/** Tells the recipient, in the transaction of the deed itself: a notice without the deed, or the deed without it, is wrong. */
export type Tell = (db: Writer, actor: PersonActor, news: SharingNews, now: Instant) => Promise<void>;
