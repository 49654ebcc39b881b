import type { Kysely } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import type { Actor } from '#kernel/actor.ts';
import type { Tables } from './tables.generated.ts';

/** A handle that can ask and cannot change: a write through it does not compile, and the transaction is read-only. */
export type Reader = ReadonlyKysely<Tables>;

/** A handle that can ask and change, inside one transaction. */
export type Writer = Kysely<Tables>;

/** The one door to the data. There is no handle without an actor, and no handle outside a transaction. */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  /** Runs a body in a read-only transaction as the actor. Never wait on the network inside. */
  reading<Value>(actor: Actor, body: (db: Reader) => Promise<Value>): Promise<Value>;
  /**
   * Runs a body in a transaction as the actor. It is rolled back when the body throws or returns a refused `Result`.
   * Never wait on the network inside.
   */
  writing<Value>(actor: Actor, body: (db: Writer) => Promise<Value>): Promise<Value>;
  /** Ends every connection, releases the data folder. */
  close(): Promise<void>;
}
