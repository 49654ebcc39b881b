import type { PersonActor } from '#kernel/actor.ts';
import { type Conflict, conflict, waitsForSecond } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import { ask, sql, type Writer } from '#platform/database/index.ts';
import { askApproval } from '#platform/work/index.ts';

/** The kind of approval that turns a victim into a suspect, or ends what says that somebody is a victim (H1). */
export const victimStatus = 'victim status';

/** Something about a person that takes two people. */
export interface Turn {
  readonly person: Id;
  /** Exactly what is approved: the database demands the same words (0019). */
  readonly deed: string;
  /** What is asked and why, for whoever decides. */
  readonly words: string;
  /** What is carried out then. */
  readonly payload: Readonly<Record<string, unknown>>;
}

async function waitingAlready(db: Writer, { person, deed }: Turn): Promise<string | null> {
  const rows = await ask(
    db,
    sql<{ reference: string }>`select reference from work.approval
      where about = ${person} and kind = ${victimStatus} and state = 'asked' and payload->>'deed' = ${deed}`,
  );
  return rows[0]?.reference ?? null;
}

/** Asks a second person of the organisation; asked already, it waits where it waits. */
export async function askSecond(db: Writer, actor: PersonActor, turn: Turn, now: Instant): Promise<Conflict> {
  const message =
    'Something says that this person is a victim, so this takes two people. It was sent to a second person of your organisation.';
  if (actor.account === null) return conflict('This person is held as a victim: it takes two people with accounts.');
  const { person, deed, words, payload } = turn;
  const waiting = await waitingAlready(db, turn);
  const asked = { kind: victimStatus, about: person, words, payload: { ...payload, deed } };
  const reference = waiting ?? (await askApproval(db, actor, asked, now));
  return waitsForSecond(`/work/approvals/${reference}`, message);
}
