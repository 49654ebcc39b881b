import type { SystemActor } from '#kernel/actor.ts';

/** Under which sign-in and sessions work on their tables; it sees nothing of anybody's work. */
export const identityActor: SystemActor = { kind: 'system', system: 'identity', purpose: 'sign-in' };
