import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { ensureOrganisations, forces } from '#modules/directory/index.ts';
import { openScratchDatabase, type ScratchDatabase, type Sources } from '#platform/database/index.ts';
import type { Output } from '../report-import.ts';
import type { BenchAccess, EngineAccess, Machine } from './access-result.ts';
import { benchLedger, type LedgerPlan } from './bench-ledger.ts';
import { benchPolicies } from './bench-policies.ts';
import { fillLines } from './fill-lines.ts';
import type { Cast } from './generated-line.ts';
import { reportAccess } from './report-access.ts';

/** An engine to measure: the embedded one, or a server on which a database is made and dropped. */
export type BenchEngine = { readonly kind: 'pglite' } | { readonly kind: 'postgres'; readonly url: string };

/** What `bench access` works with. */
export interface BenchAccessParts {
  /** Lines to generate. */
  readonly rows: number;
  readonly engines: readonly BenchEngine[];
  readonly sources: Sources;
  readonly out: Output;
  readonly err: Output;
  /** Ends standard output with one line of JSON, a `BenchAccess`. */
  readonly json?: boolean;
  /** How often each question is asked; 100 unless told. */
  readonly rounds?: number;
  readonly ledger?: LedgerPlan;
}

const standardLedger: LedgerPlan = { slices: 30, sliceMilliseconds: 500, atOnce: [8] };

/** 44 forces, 300 operations, 400 partners of whom four are in the directory. */
export const standardCast: Cast = {
  forces: forces.map((force) => force.number),
  operations: Array.from({ length: 300 }, (_, index) => 10_001 + index),
  partners: [70, 71, 72, 73, ...Array.from({ length: 396 }, (_, index) => 1_000 + index)],
  light: 70,
  heavy: 71,
};

function machine(): Machine {
  const cores = cpus();
  return {
    processor: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    gigabytes: Math.round(totalmem() / 1e9),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}

async function versionOf(scratch: ScratchDatabase): Promise<string> {
  const rows = await scratch.asOwner(async (run) => (await run('select version() as version', [])).rows);
  return String(rows[0]?.['version']).split(/ on |,/)[0] ?? '';
}

async function measureEngine(parts: BenchAccessParts, engine: BenchEngine): Promise<EngineAccess> {
  const say = (text: string): void => void parts.err.write(`${engine.kind}: ${text}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const serverUrl = engine.kind === 'postgres' ? engine.url : null;
  const place = { serverUrl, folder: join(folder, 'database'), template: null };
  try {
    const scratch = await openScratchDatabase(place, parts.sources);
    try {
      await ensureOrganisations(scratch.database, true);
      say(`generating ${parts.rows} lines`);
      const filled = await fillLines(scratch, parts.rows, standardCast, say);
      const version = await versionOf(scratch);
      const policies = await benchPolicies(scratch, standardCast, parts.rounds ?? 100, say);
      const ledger = await benchLedger(scratch, standardCast, parts.ledger ?? standardLedger, say);
      return { engine: engine.kind, version, filled, policies, ledger };
    } finally {
      await scratch.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * `bench access`: what row-level security and the ledger of reads cost, on each engine, with generated lines. Tables go
 * to `out`, progress to `err`.
 * @returns the exit code; 0, whatever the figures are
 */
export async function benchAccess(parts: BenchAccessParts): Promise<0> {
  const measured: EngineAccess[] = [];
  for (const engine of parts.engines) measured.push(await measureEngine(parts, engine));
  const result: BenchAccess = {
    bench: 'access',
    rows: parts.rows,
    rounds: parts.rounds ?? 100,
    machine: machine(),
    engines: measured,
  };
  parts.out.write(reportAccess(result));
  if (parts.json === true) parts.out.write(`${JSON.stringify(result)}\n`);
  return 0;
}
