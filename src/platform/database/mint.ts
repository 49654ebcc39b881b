import { randomBytes } from 'node:crypto';
import { type Id, uuidV7 } from '#kernel/id.ts';
import { makeReference, type Reference, type ReferenceKind } from '#kernel/reference.ts';

/** A new record id. Ids are made by the application, never taken from a request. */
export function mintId(): Id {
  return uuidV7(Date.now(), randomBytes(10));
}

/** A new random reference. Should two ever be equal, the second writer's command is run again (see `open`). */
export function mintReference(kind: ReferenceKind): Reference {
  return makeReference(kind, randomBytes(5));
}
