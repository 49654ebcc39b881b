import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import type { PersonActor } from '#kernel/actor.ts';
import { type Clock, dayOf, millisecondsOf } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import {
  addTallies,
  type LoadEnd,
  type LoadOutcome,
  noRows,
  openReadable,
  type ReadableFile,
  roundSeconds,
  runLoad,
  takeFile,
  tryFile,
} from '#modules/exchange/index.ts';
import { featureIsOpen, sayClosed } from '#platform/assessments/index.ts';
import type { Database } from '#platform/database/index.ts';
import type { ImportKind } from '#platform/intake/index.ts';
import { type Output, reportImport } from './report-import.ts';

/** What was asked for on the command line. */
export interface ImportArguments {
  /** `crimes` or `lines`. */
  readonly kind: string;
  readonly files: readonly string[];
  /** The force that answers for what is imported, as people write it. */
  readonly as: string;
  /** A JSON file of headings by field name. */
  readonly mapping?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What the command works with. */
export interface ImportParts {
  readonly database: Database;
  readonly kinds: readonly ImportKind[];
  readonly findForce: (text: string) => { readonly number: number; readonly name: string } | null;
  readonly clock: Clock;
  readonly args: ImportArguments;
  readonly out: Output;
  readonly err: Output;
  /** Leaves off after the batch under way; the same command goes on from there. */
  readonly signal?: AbortSignal;
}

/** What the whole command runs with, once its arguments make sense. */
interface Ready {
  readonly kind: ImportKind;
  readonly actor: PersonActor;
  readonly columns: Readonly<Record<string, string>>;
}

/** Whoever can run this command can read the files of the database too: the name in the ledger says that, no more. */
function operatorFor(force: { readonly number: number; readonly name: string }): PersonActor {
  return {
    kind: 'person',
    account: null,
    name: 'Operator of this machine',
    organisation: force.number,
    organisationName: force.name,
    organisationKind: 'force',
    memberships: [force.number],
    clearance: 1,
    permissions: ['lines.edit', 'crimes.view', 'exchange.import'],
    purpose: 'Import by command',
  };
}

async function readColumns(path: string | undefined): Promise<Result<Ready['columns'], string>> {
  if (path === undefined) return ok({});
  const how = 'It must hold JSON such as {"brand": "Line name"}: headings of the file by field name.';
  try {
    const parsed = z.record(z.string(), z.string()).safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? ok(parsed.data) : refused(`The mapping file ${path} makes no sense. ${how}`);
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return refused(isAbsent ? `There is no mapping file ${path}.` : `The mapping file ${path} cannot be read. ${how}`);
  }
}

async function makeReady(parts: ImportParts): Promise<Result<Ready, string>> {
  const { kinds, args } = parts;
  const kind = kinds.find((each) => each.name === args.kind);
  const names = kinds.map((each) => each.name).join(', ');
  if (args.kind === '') return refused(`Say what is imported: import KIND FILE… --as FORCE. What can be: ${names}.`);
  if (kind === undefined) return refused(`"${args.kind}" cannot be imported. What can be: ${names}.`);
  if (args.files.length === 0) return refused(`Name at least one file: import ${kind.name} FILE… --as FORCE.`);
  if (args.as === '') return refused('Name the force that the records belong to, such as --as kent.');
  const force = parts.findForce(args.as);
  if (force === null) {
    return refused(`"${args.as}" is not a force. Name the force that the records belong to, such as --as kent.`);
  }
  const columns = await readColumns(args.mapping);
  return columns.ok ? ok({ kind, actor: operatorFor(force), columns: columns.value }) : columns;
}

function sayEnd(end: LoadEnd): Result<LoadOutcome, string> {
  switch (end.kind) {
    case 'finished':
      return ok(end.outcome);
    case 'failed':
      return refused(end.trouble);
    case 'stopped':
      return refused('Stopped. What was imported stays; run the same command again to go on.');
    case 'overtaken':
      return refused('Another process is importing the same file. Wait until it has finished.');
    case 'missing':
      return refused('The import has been taken away while it ran. Run the same command again.');
  }
}

type Reporter = ReturnType<typeof reportImport>;

async function importFile(
  parts: ImportParts,
  { kind, actor }: Ready,
  path: string,
  file: ReadableFile,
  reporter: Reporter,
): Promise<Result<LoadOutcome, string>> {
  const { database, clock, args, signal } = parts;
  const name = basename(path);
  const onProgress = reporter.progressOf(name);
  if (args.dryRun === true) return ok(await tryFile({ database, file, actor, clock, onProgress }));
  const isOpen = await database.reading(actor, (db) => featureIsOpen(db, 'bulk import'));
  if (!isOpen && kind.isOpenData !== true) return refused(sayClosed('bulk import'));
  const { load, resumed } = await takeFile({ database, actor, clock, path, file });
  if (resumed) reporter.say(`${name}: an import of this file was broken off; it goes on where it stopped.`);
  const run = { database, kind, path, load, actor, clock, file, onProgress };
  return sayEnd(await runLoad(signal === undefined ? run : { ...run, signal }));
}

async function importAll(parts: ImportParts, ready: Ready, reporter: Reporter): Promise<boolean> {
  let total = { ...noRows, seconds: 0 };
  let whole = true;
  let done = 0;
  for (const path of parts.args.files) {
    const started = millisecondsOf(parts.clock());
    const file = await openReadable(path, ready.kind, ready.columns, dayOf(parts.clock()));
    if (file.ok) reporter.columns(basename(path), file.value.headings.unmapped);
    const opening = (millisecondsOf(parts.clock()) - started) / 1000;
    const outcome = file.ok ? await importFile(parts, ready, path, file.value, reporter) : file;
    if (outcome.ok) {
      done += 1;
      const { seconds } = outcome.value;
      total = { ...addTallies(total, outcome.value), seconds: roundSeconds(total.seconds + opening + seconds) };
    } else {
      whole = false;
      reporter.say(`${path}: ${outcome.problem}`);
    }
  }
  // When no file could be read, what is wrong has been said, and "Read 0 rows" would only hide it.
  if (done > 0 || parts.args.json === true) reporter.end(total, parts.args);
  return whole;
}

/**
 * `import <kind> <file…> --as <force>`: imports files of this machine for a force. Progress and what is wrong with rows
 * go to `err`; the result, a sentence or one line of JSON, to `out`. Files that cannot be read do not keep the others
 * from being imported.
 * @returns the exit code: 0 when every file was gone through to its end, even if rows of it were refused (they are said
 *   and counted); 1 when a file could not be imported or the arguments make no sense
 */
export async function importCommand(parts: ImportParts): Promise<0 | 1> {
  const reporter = reportImport(parts.out, parts.err, parts.clock);
  const ready = await makeReady(parts);
  if (!ready.ok) {
    reporter.say(ready.problem);
    return 1;
  }
  return (await importAll(parts, ready.value, reporter)) ? 0 : 1;
}
