import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Access, Audit } from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import type { AboutRecord } from '#platform/work/index.ts';
import { mayKnowKind } from './rules/record-address.ts';

/** Work is everybody's who is signed in: what each sees of it is for the policies to say. */
export const workAccess: Access = { kind: 'signed in' };

/** What the ledger is told of a page of work: it shows records of several kinds. */
export const workConsulted: Audit = { kind: 'entered', action: 'consultation', of: 'record' };

/** The records that a page of work shows: tasks, and what work is about. */
export function workSeen(records: readonly (Id | null)[]): Seen {
  const shown = [...new Set(records.filter((each) => each !== null))];
  return { kind: 'record', records: shown, count: shown.length, searched: null };
}

/** The record that a thing is about, by its id. */
export const aboutId = (about: AboutRecord | null): Id | null => about?.id ?? null;

/** A thing of work, unless it is about a record of a kind that this person has no business with. */
export function knowable<Found extends { readonly about: AboutRecord | null }>(
  actor: PersonActor,
  found: Found | null,
): Found | null {
  return found === null || found.about === null || mayKnowKind(actor, found.about.kind) ? found : null;
}
