import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '#kernel/instant.ts';
import { findForce } from '#modules/directory/index.ts';
import { systemClock } from '#platform/clock/index.ts';
import { type Database, tendDatabase } from '#platform/database/index.ts';
import { seal } from '#platform/ledger/index.ts';
import { importKinds } from '../app.ts';
import { type Config, foldersOf } from '../config.ts';
import { type BenchEngine, benchAccess } from './bench/bench-access.ts';
import { benchPages } from './bench/bench-pages.ts';
import { checkBoundaries } from './check-boundaries.ts';
import { loadDemonstration } from './demo.ts';
import { demonstrateWorld, readWorldAsked, sayLoaded } from './demo-world.ts';
import { assessmentCommand } from './enter-assessment.ts';
import { placeCommand } from './find-place.ts';
import { helpOf, usage } from './help.ts';
import { importCommand } from './import.ts';
import { openData } from './open-data.ts';
import type { Output } from './report-import.ts';
import { serve, work } from './serve.ts';
import { ledgerVerify } from './verify-ledger.ts';

/** What the command line works with. */
export interface CommandLine {
  readonly config: Config;
  /** Everything after the program's name. */
  readonly args: readonly string[];
  readonly out: Output;
  readonly err: Output;
  /** Aborted when the process is asked to end. */
  readonly stop: AbortSignal;
}

type Code = 0 | 1;

/** Opens the data for one command and closes them after it, whatever happens. */
async function withData({ config, err }: CommandLine, body: (database: Database) => Promise<Code>): Promise<Code> {
  const opened = await openData(config);
  if (!opened.ok) {
    err.write(`${opened.problem}\n`);
    return 1;
  }
  try {
    return await body(opened.value);
  } finally {
    await opened.value.close();
  }
}

const options = {
  as: { type: 'string' },
  mapping: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  rows: { type: 'string' },
  reference: { type: 'string' },
  title: { type: 'string' },
  'signed-by': { type: 'string' },
  'signed-on': { type: 'string' },
  scale: { type: 'string' },
  seed: { type: 'string' },
  'as-at': { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Parsed = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

function runImport(line: CommandLine, { values, positionals }: Parsed): Promise<Code> {
  const { config, out, err, stop } = line;
  const [, kind = '', ...files] = positionals;
  const json = values.json === true;
  return withData(line, async (database) => {
    const code = await importCommand({
      database,
      kinds: importKinds,
      findForce,
      clock: systemClock,
      out,
      err,
      signal: stop,
      args: {
        kind,
        files: files.map((file) => resolve(config.workingFolder, file)),
        as: values.as ?? '',
        dryRun: values['dry-run'] === true,
        json,
        ...(values.mapping === undefined ? {} : { mapping: resolve(config.workingFolder, values.mapping) }),
      },
    });
    await tendDatabase(database);
    await seal(database, foldersOf(config).anchors, systemClock);
    return code;
  });
}

function runDemo(line: CommandLine, { values }: Parsed): Promise<Code> {
  const { config, err } = line;
  const { scale, seed } = values;
  if (scale === undefined && (seed !== undefined || values['as-at'] !== undefined))
    return refuse(line, '--seed and --as-at belong to a --scale.');
  const world =
    scale === undefined ? null : readWorldAsked({ scale, seed, asAt: values['as-at'] }, dayOf(systemClock()));
  if (world?.ok === false) return refuse(line, world.problem);
  const report = (text: string): void => void err.write(`${text}\n`);
  return withData(line, async (database) => {
    const loaded = await loadDemonstration({
      database,
      clock: systemClock,
      folder: foldersOf(config).demonstration,
      kinds: importKinds,
      report,
    });
    if (!loaded.ok) report(loaded.problem);
    const laid =
      loaded.ok && world !== null ? await demonstrateWorld(database, systemClock, world.value, report) : null;
    if (laid?.ok === false) report(laid.problem);
    if (laid?.ok === true) report(laid.value === null ? 'That country is here already.' : sayLoaded(laid.value));
    await seal(database, foldersOf(config).anchors, systemClock);
    return loaded.ok && laid?.ok !== false ? 0 : 1;
  });
}

async function runBench(line: CommandLine, rowsTyped: string | undefined, json: boolean): Promise<Code> {
  const { config, out, err } = line;
  const rows = rowsTyped === undefined ? 200_000 : Number(rowsTyped);
  if (!Number.isSafeInteger(rows) || rows < 1000) return refuse(line, '--rows takes a whole number of 1000 or more.');
  const engines: BenchEngine[] = [{ kind: 'pglite' }];
  if (config.database !== null) engines.push({ kind: 'postgres', url: config.database.ownerUrl });
  const { migrations, roles } = foldersOf(config);
  await benchAccess({ rows, engines, sources: { migrations, roles }, out, err, json });
  return 0;
}

async function runBenchPages(line: CommandLine, { values }: Parsed): Promise<Code> {
  const { config, out, err } = line;
  const asked = readWorldAsked(
    { scale: values.scale ?? 'national', seed: undefined, asAt: undefined },
    dayOf(systemClock()),
  );
  if (!asked.ok) return refuse(line, asked.problem);
  const engines: BenchEngine[] = [{ kind: 'pglite' }];
  if (config.database !== null) engines.push({ kind: 'postgres', url: config.database.ownerUrl });
  const { migrations, roles } = foldersOf(config);
  const plan = { sessions: 50, thinkSeconds: 5, seconds: 60 };
  const json = values.json === true;
  return benchPages({
    engines,
    config,
    sources: { migrations, roles },
    scale: asked.value.scale,
    plan,
    out,
    err,
    json,
  });
}

function runAssessment(line: CommandLine, { values, positionals }: Parsed): Promise<Code> {
  const given = {
    feature: positionals.slice(1).join(' '),
    reference: values.reference ?? '',
    title: values.title ?? '',
    signedBy: values['signed-by'] ?? '',
    signedOn: values['signed-on'],
  };
  return withData(line, (database) => assessmentCommand(database, given, systemClock, line.out, line.err));
}

function runBoundaries(line: CommandLine, { values, positionals }: Parsed): Promise<Code> {
  const [, second = '', folder, ...others] = positionals;
  if (second !== 'check') return refuse(line, `There is no command "boundaries ${second}".`);
  if (folder === undefined || others.length > 0) return refuse(line, 'Name one folder to check.');
  return checkBoundaries(resolve(line.config.workingFolder, folder), values.json === true, line.out);
}

function refuse(line: CommandLine, why: string): Promise<Code> {
  line.err.write(`${why}\n${usage}\n`);
  return Promise.resolve(1);
}

function dispatch(line: CommandLine, parsed: Parsed): Promise<Code> {
  const { config, err, out, stop } = line;
  const [command = '', second = ''] = parsed.positionals;
  const json = parsed.values.json === true;
  switch (command) {
    case 'serve':
      return withData(line, (database) => serve({ config, database, err, stop }));
    case 'worker':
      return withData(line, (database) => work({ config, database, err, stop }));
    case 'migrate':
      return withData(line, async () => {
        err.write('The database is at this version.\n');
        return 0;
      });
    case 'demo':
      return runDemo(line, parsed);
    case 'import':
      return runImport(line, parsed);
    case 'ledger':
      if (second !== 'verify') return refuse(line, `There is no command "ledger ${second}".`);
      return withData(line, (database) => ledgerVerify(database, foldersOf(config).anchors, json, out));
    case 'assessment':
      return runAssessment(line, parsed);
    case 'boundaries':
      return runBoundaries(line, parsed);
    case 'place':
      return Promise.resolve(placeCommand(parsed.positionals.slice(1).join(' '), json, out));
    case 'bench':
      if (second === 'pages') return runBenchPages(line, parsed);
      if (second !== 'access') return refuse(line, `There is no benchmark "${second}".`);
      return runBench(line, parsed.values.rows, json);
    default:
      return refuse(line, command === '' ? 'Name a command.' : `There is no command "${command}".`);
  }
}

/**
 * Runs one command. Progress goes to `err`, results to `out`.
 * @returns the exit code: 0 only on success
 */
export async function run(line: CommandLine): Promise<Code> {
  let parsed: Parsed;
  try {
    parsed = parseArgs({ args: [...line.args], options, allowPositionals: true });
  } catch (error) {
    return refuse(line, (error as Error).message);
  }
  if (parsed.values.help === true || parsed.positionals[0] === 'help') {
    line.out.write(`${helpOf(parsed.positionals)}\n`);
    return 0;
  }
  return dispatch(line, parsed);
}
