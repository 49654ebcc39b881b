import type { PersonActor } from '#kernel/actor.ts';
import { type Invalid, invalid } from '#kernel/failure.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Reference } from '#kernel/reference.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { featureIsOpen, sayClosed } from '#platform/assessments/index.ts';
import type { Writer } from '#platform/database/index.ts';
import type { UploadedFile } from '#platform/http/index.ts';
import { type ImportKind, peekTable } from '#platform/intake/index.ts';
import { isLoadKind } from '../rules/load-state.ts';
import { addLoad } from './add-load.ts';
import { refuseForeignFile } from './settle-columns.ts';

/**
 * Takes in an uploaded file, to be imported once its sender has looked at the columns. Nothing of it is imported yet, and
 * only its beginning is looked at: everybody waits for a transaction on the embedded engine, and the job reads the rest.
 * @returns the load's reference, or what is wrong with the file, to stand beside its field; or that imports are off
 */
export async function sendFile(
  db: Writer,
  actor: PersonActor,
  kind: ImportKind,
  file: UploadedFile,
  now: Instant,
): Promise<Result<Reference, Invalid>> {
  if (!isLoadKind(kind.name)) throw new Error(`Loads of the kind ${kind.name} cannot be recorded`);
  if (kind.isOpenData !== true && !(await featureIsOpen(db, 'bulk import')))
    return refused(invalid({ field: '', message: sayClosed('bulk import') }));
  const table = await peekTable(file.path);
  if (!table.ok) return refused(invalid({ field: 'file', message: table.problem }));
  const { headings } = table.value;
  const foreign = refuseForeignFile(headings, kind);
  if (foreign !== null) return refused(invalid({ field: 'file', message: foreign }));
  const load = {
    kind: kind.name,
    fileName: file.name,
    fileBytes: file.bytes,
    fileSha256: file.sha256,
    upload: file.id,
    mapping: { headings: [...headings], columns: {}, settled: false },
  };
  return ok((await addLoad(db, actor, load, now)).reference);
}
