import { existsSync } from 'node:fs';
import { z } from 'zod';
import { may, type PersonActor, type SystemActor } from '#kernel/actor.ts';
import { asId, type Id, isId } from '#kernel/id.ts';
import type { Clock } from '#kernel/instant.ts';
import { type Database, DatabaseError } from '#platform/database/index.ts';
import { removeUpload, uploadDays, uploadPath } from '#platform/files/index.ts';
import type { ImportKind } from '#platform/intake/index.ts';
import type { JobHandler } from '#platform/jobs/index.ts';
import { failLoad } from './end-load.ts';
import { runLoad } from './run-load.ts';

/** The queue that loads are run from. */
export const loadQueue = 'exchange.load';

const idSchema = z.string().refine(isId).transform(asId);
const payloadSchema = z.object({ load: idSchema, account: idSchema, organisation: z.number().int() });

/** What the queue carries: whose load, so that it can be read at all. */
export type LoadJobPayload = z.infer<typeof payloadSchema>;

/** What the job needs. */
export interface LoadJobParts {
  readonly database: Database;
  readonly kinds: readonly ImportKind[];
  readonly uploadsFolder: string;
  readonly clock: Clock;
  /** The account as it may act for an organisation at this moment; null when it no longer may. */
  readonly actorFor: (account: Id, organisation: number) => Promise<PersonActor | null>;
}

const jobs: SystemActor = { kind: 'system', system: 'jobs', purpose: 'running an import' };

/**
 * Who ends a load whose sender may no longer act: its own organisation, with the one permission that this takes and in
 * no person's name. It reads no record and writes one row.
 */
async function standIn(database: Database, organisation: number): Promise<PersonActor> {
  const found = await database.reading(jobs, (db) =>
    db
      .selectFrom('directory.organisation')
      .select(['name', 'kind'])
      .where('id', '=', organisation)
      .executeTakeFirstOrThrow(),
  );
  return {
    kind: 'person',
    account: null,
    name: `Throughline, for ${found.name}`,
    organisation,
    organisationName: found.name,
    organisationKind: found.kind,
    memberships: [organisation],
    clearance: 0,
    permissions: ['exchange.import'],
    purpose: 'Ending an import whose sender no longer has access',
  };
}

/** Connections that broke, deadlocks, a server that stops: these pass, and the job is run again. */
function passes(error: unknown): boolean {
  if (error instanceof DatabaseError) return /^(08|40|53|55|57|58)/.test(error.code);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(ECONN|EPIPE|ETIMEDOUT|EMFILE|ENFILE|EIO|ENOSPC)/.test(code);
}

async function findUpload(database: Database, actor: PersonActor, load: Id) {
  return database.reading(actor, (db) =>
    db
      .selectFrom('exchange.load')
      .select(['kind', 'upload', 'status'])
      .where('id', '=', load)
      .where('controller', '=', actor.organisation)
      .where('requested_by', '=', actor.account)
      .executeTakeFirst(),
  );
}

async function work(parts: LoadJobParts, asked: LoadJobPayload, signal: AbortSignal): Promise<void> {
  const { database, clock } = parts;
  const actor = await parts.actorFor(asked.account, asked.organisation);
  if (actor === null || !may(actor, 'exchange.import')) {
    const ending = { database, clock, load: asked.load, actor: await standIn(database, asked.organisation) };
    await failLoad(
      ending,
      'The person who asked for this import no longer has access. Somebody else must send the file.',
    );
    return;
  }
  const found = await findUpload(database, actor, asked.load);
  if (found === undefined || found.upload === null || found.status === 'finished' || found.status === 'failed') return;
  const kind = parts.kinds.find((each) => each.name === found.kind);
  if (kind === undefined) throw new Error(`No kind of import is called ${found.kind}`);
  const run = { database, clock, actor, kind, load: asked.load, path: uploadPath(parts.uploadsFolder, found.upload) };
  if (!existsSync(run.path)) {
    await failLoad(run, `The file is no longer here: files are kept for ${uploadDays} days. Send it again.`);
    return;
  }
  try {
    const end = await runLoad({ ...run, signal });
    if (end.kind === 'stopped') throw new Error('The import was broken off; it goes on when the job is run again');
    if (end.kind === 'finished') await removeUpload(parts.uploadsFolder, found.upload);
  } catch (error) {
    if (signal.aborted || passes(error)) throw error;
    await failLoad(run, 'Something went wrong here, not in the file. What was imported stays; send the file again.');
    throw error;
  }
}

/**
 * Runs a load that somebody asked for on a page, as that person and with what they may do at this moment. May be run
 * any number of times: a load that was broken off goes on, one that has ended is left alone.
 */
export function loadJob(parts: LoadJobParts): JobHandler {
  return ({ payload, signal }) => work(parts, payloadSchema.parse(payload), signal);
}
