import type { DatabaseRole } from '#kernel/actor.ts';

/** What a statement gave back. `affected` is null for statements that change nothing. */
export interface Answer {
  readonly rows: readonly Record<string, unknown>[];
  readonly affected: number | null;
}

/** Sends one statement with its parameters inside the present transaction. */
export type Run = (sql: string, parameters: readonly unknown[]) => Promise<Answer>;

/** The owner of the tables opens transactions in scratch databases only; there is no actor that has its role. */
export type EngineRole = DatabaseRole | 'app_owner';

/** How a transaction is opened: under which role, as whom, and whether it may change anything. */
export interface Opening {
  readonly role: EngineRole;
  readonly setting: string;
  readonly readOnly: boolean;
}

/** One of the two engines, below the door. Nothing outside this room holds one. */
export interface Engine {
  readonly kind: 'pglite' | 'postgres';
  /** Runs a body in a transaction; commits when `keep` says so of its value, rolls back otherwise. */
  transaction<Value>(
    opening: Opening,
    body: (run: Run) => Promise<Value>,
    keep: (value: Value) => boolean,
  ): Promise<Value>;
  /** Runs a body as the owner of the database: migrations only. */
  asOwner<Value>(body: (run: Run, script: (sql: string) => Promise<void>) => Promise<Value>): Promise<Value>;
  /** One statement as the role of the job queue, which owns its own schema and may read nothing else. */
  asJobs: Run;
  close(): Promise<void>;
}

/** An error that the database answered, the same from both engines. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: string;
  readonly constraint: string | null;
  constructor(message: string, code: string, constraint: string | null) {
    super(message);
    this.code = code;
    this.constraint = constraint;
  }
}

/** Whether an error is the database's refusal of a duplicate. */
export function isDuplicate(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && error.code === '23505';
}
