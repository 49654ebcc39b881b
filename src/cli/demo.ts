import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { SystemActor } from '#kernel/actor.ts';
import { asDay, type Clock, type Day, dayOf, plusDays } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import {
  demonstrationTeams,
  ensureDuties,
  ensureOrganisations,
  ensureTeams,
  findForce,
} from '#modules/directory/index.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import { enterAssessment } from '#platform/assessments/index.ts';
import { ask, type Database, sql } from '#platform/database/index.ts';
import { demonstrationIssuer, demonstrationPersonas, ensureAccounts } from '#platform/identity/index.ts';
import type { ImportKind } from '#platform/intake/index.ts';
import { demonstrateLines } from './demo/lines.ts';
import { linkRegister, loadRegister } from './demo-register.ts';
import { importCommand } from './import.ts';

/** What a database holds: nothing yet, the demonstration set and whatever was done to it, or somebody's real records. */
export type World = 'empty' | 'demonstration' | 'real';

/** What the demonstration set is loaded with. */
export interface DemonstrationParts {
  readonly database: Database;
  readonly clock: Clock;
  /** The folder that holds `lines/<force>.csv`. */
  readonly folder: string;
  readonly kinds: readonly ImportKind[];
  /** Takes whole sentences for whoever waits. */
  readonly report: (text: string) => void;
}

/** What a loading came to. Rows, not lines: a line has a row for each change of its status. */
export interface DemonstrationOutcome {
  readonly files: number;
  readonly added: number;
  readonly changed: number;
  readonly refused: number;
}

const clerk: SystemActor = { kind: 'system', system: 'clerk', purpose: 'the demonstration set' };

/**
 * Tells what a database holds. It counts as real unless it says otherwise or has nothing in it: no record, no load and
 * no account.
 */
export async function readWorld(database: Database): Promise<World> {
  return database.reading(clerk, async (db) => {
    const world = await db.selectFrom('govern.world').select('demonstration').executeTakeFirst();
    if (world !== undefined) return world.demonstration ? 'demonstration' : 'real';
    const [answer] = await ask(db, sql<{ holds: boolean }>`select govern.holds_records() as holds`);
    return answer?.holds === false ? 'empty' : 'real';
  });
}

/** A file of the set, with the force that it is from. */
interface SetFile {
  readonly path: string;
  readonly force: string;
}

interface DemonstrationSet {
  readonly files: readonly SetFile[];
  /** Tells one state of the set from another. */
  readonly digest: string;
}

async function readSet(folder: string): Promise<DemonstrationSet> {
  const names = (await readdir(join(folder, 'lines'))).filter((name) => name.endsWith('.csv')).toSorted();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(join(folder, 'lines', name)));
  const files = names.map((name) => ({ path: join(folder, 'lines', name), force: name.slice(0, -'.csv'.length) }));
  return { files, digest: hash.digest('hex') };
}

const outcome = z.object({ read: z.number(), added: z.number(), changed: z.number(), refused: z.number() });
type FileOutcome = z.infer<typeof outcome>;

/** Imports one file as the command line would, for its force. */
async function importOne(
  parts: DemonstrationParts,
  file: SetFile,
  dryRun: boolean,
): Promise<Result<FileOutcome, string>> {
  const said = { out: '', err: '' };
  const code = await importCommand({
    database: parts.database,
    kinds: parts.kinds,
    findForce,
    clock: parts.clock,
    args: { kind: 'lines', files: [file.path], as: file.force, dryRun, json: true },
    out: { write: (text) => (said.out += text) },
    err: { write: (text) => (said.err += text) },
  });
  if (code !== 0) return refused(said.err.trim());
  const result = outcome.parse(JSON.parse(said.out));
  if (result.refused > 0 && !dryRun) parts.report(said.err.trim());
  return ok(result);
}

const nothing: DemonstrationOutcome = { files: 0, added: 0, changed: 0, refused: 0 };

/**
 * Imports what is missing. A file of which every line is here is left alone: what somebody changed in the demonstration
 * since stays changed. (A file is one batch, so all of it was kept or none.)
 */
async function importSet(
  parts: DemonstrationParts,
  files: readonly SetFile[],
  isFresh: boolean,
): Promise<Result<DemonstrationOutcome, string>> {
  let total = nothing;
  for (const file of files) {
    if (!isFresh) {
      const tried = await importOne(parts, file, true);
      if (!tried.ok) return tried;
      if (tried.value.added === 0 && tried.value.refused === 0) continue;
    }
    const done = await importOne(parts, file, false);
    if (!done.ok) return done;
    const { added, changed, refused: turned } = done.value;
    total = {
      files: total.files + 1,
      added: total.added + added,
      changed: total.changed + changed,
      refused: total.refused + turned,
    };
  }
  return ok(total);
}

/** Said before the first record is made, so that a loading that is cut off leaves no database that looks real. */
async function markAsDemonstration(database: Database): Promise<{ readonly contents: string | null }> {
  return database.writing(clerk, async (db) => {
    await db
      .insertInto('govern.world')
      .values({ demonstration: true, contents: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return db.selectFrom('govern.world').select('contents').executeTakeFirstOrThrow();
  });
}

/** Importing is off without an assessment, in the demonstration too: its data carries one, once. */
async function enterDemonstrationAssessment(database: Database, today: Day): Promise<void> {
  await database.writing(clerk, async (db) => {
    const held = await db.selectFrom('govern.assessment').select('id').where('feature', '=', 'bulk import').execute();
    if (held.length > 0) return;
    await enterAssessment(db, {
      feature: 'bulk import',
      reference: 'DPIA-DEMO-1',
      title: 'Import of force registers of lines (demonstration: everybody here is fictitious)',
      signedBy: 'Data protection officer of the demonstration',
      signedOn: asDay('2025-01-06'),
      reviewOn: plusDays(today, 0, 12),
    });
  });
}

/**
 * Loads the demonstration set: organisations, the personas' accounts, and the lines of each force, by the same import
 * that people use. May be called at every start: a set that was loaded to its end is not read again.
 * @returns what was imported now, or one line on why nothing may be loaded here
 */
export async function loadDemonstration(parts: DemonstrationParts): Promise<Result<DemonstrationOutcome, string>> {
  const { database, clock, folder, report } = parts;
  const world = await readWorld(database);
  if (world === 'real') {
    const problem =
      'This database holds records that are not of the demonstration, so it is not loaded here. Name another folder with DATA_DIR, or another database.';
    report(problem);
    return refused(problem);
  }
  const { contents } = await markAsDemonstration(database);
  await ensureOrganisations(database, true);
  await ensureTeams(database, demonstrationTeams);
  await ensureDuties(database, true);
  await ensureVocabularies(database);
  await ensureAccounts(database, demonstrationIssuer, demonstrationPersonas, dayOf(clock()));
  await enterDemonstrationAssessment(database, dayOf(clock()));
  await loadRegister(database, clock());
  const set = await readSet(folder);
  if (contents === set.digest) return ok(nothing);
  const done = await importSet(parts, set.files, world === 'empty');
  if (!done.ok) {
    report(done.problem);
    return done;
  }
  await demonstrateLines(database, clock());
  await linkRegister(database, clock());
  // A set with refused rows is tried again at the next start.
  if (done.value.refused === 0) {
    await database.writing(clerk, (db) => db.updateTable('govern.world').set({ contents: set.digest }).execute());
  }
  report(`The demonstration set is loaded: ${done.value.added} lines were added.`);
  return done;
}
