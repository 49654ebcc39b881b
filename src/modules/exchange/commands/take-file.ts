import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Clock } from '#kernel/instant.ts';
import type { Database, Writer } from '#platform/database/index.ts';
import { decidedColumns, type LoadMapping, readMapping } from '../rules/load-mapping.ts';
import { isLoadKind, type LoadKind } from '../rules/load-state.ts';
import { addLoad } from './add-load.ts';
import type { ReadableFile } from './settle-columns.ts';

/** A file on this machine, to be recorded as a load. */
export interface TakenFile {
  readonly database: Database;
  readonly actor: PersonActor;
  readonly clock: Clock;
  readonly path: string;
  readonly file: ReadableFile;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** A load of the same content, read the same way, that was broken off: its process is gone and it waits to go on. */
async function findBroken(db: Writer, controller: number, kind: LoadKind, sha256: string, mapping: LoadMapping) {
  const broken = await db
    .selectFrom('exchange.load')
    .select(['id', 'mapping'])
    .where('controller', '=', controller)
    .where('kind', '=', kind)
    .where('file_sha256', '=', sha256)
    .where('upload', 'is', null)
    .where('status', 'in', ['waiting', 'running'])
    .orderBy('id', 'desc')
    .execute();
  return broken.find((each) => isDeepStrictEqual(readMapping(each.mapping), mapping));
}

/**
 * Records a file of this machine as a load, ready to be run. When a load of the same content was broken off, that one
 * is to be gone on with, so that its rows are counted once.
 * @returns the load, and whether it was there already
 */
export async function takeFile(taken: TakenFile): Promise<{ readonly load: Id; readonly resumed: boolean }> {
  const { database, actor, clock, path, file } = taken;
  const kind = file.kind.name;
  if (!isLoadKind(kind)) throw new Error(`Loads of the kind ${kind} cannot be recorded`);
  const [sha256, facts] = [await hashFile(path), await stat(path)];
  const { headings } = file.table;
  const columns = decidedColumns(file.kind.fields, file.headings);
  const mapping: LoadMapping = { headings: [...headings], columns, settled: true };
  const fileFacts = { fileName: basename(path), fileBytes: facts.size, fileSha256: sha256, upload: null };
  return database.writing(actor, async (db) => {
    const broken = await findBroken(db, actor.organisation, kind, sha256, mapping);
    if (broken !== undefined) return { load: broken.id, resumed: true };
    const added = await addLoad(db, actor, { kind, ...fileFacts, mapping }, clock());
    return { load: added.id, resumed: false };
  });
}
