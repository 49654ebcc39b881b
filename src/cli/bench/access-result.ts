import type { LedgerRow } from './bench-ledger.ts';
import type { PolicyRow } from './bench-policies.ts';
import type { Filled } from './fill-lines.ts';

/** The machine, without its name. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly gigabytes: number;
  readonly system: string;
  readonly node: string;
}

/** What was measured on one engine. */
export interface EngineAccess {
  readonly engine: 'pglite' | 'postgres';
  /** `PostgreSQL 18.3` …, as the engine says it. */
  readonly version: string;
  readonly filled: Filled;
  readonly policies: readonly PolicyRow[];
  readonly ledger: readonly LedgerRow[];
}

/** The whole result, as `--json` prints it. Times are milliseconds. */
export interface BenchAccess {
  readonly bench: 'access';
  readonly rows: number;
  readonly rounds: number;
  readonly machine: Machine;
  readonly engines: readonly EngineAccess[];
}
