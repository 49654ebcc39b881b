import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { dayOf, type Instant, plusDays } from '#kernel/instant.ts';
import type { Reference } from '#kernel/reference.ts';
import { mintId, mintReference, type Writer } from '#platform/database/index.ts';
import type { LoadMapping } from '../rules/load-mapping.ts';
import type { LoadKind } from '../rules/load-state.ts';

/** A file to be imported. */
export interface NewLoad {
  readonly kind: LoadKind;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly fileSha256: string;
  /** The uploaded file; null for one that lies on this machine. */
  readonly upload: Id | null;
  readonly mapping: LoadMapping;
}

/**
 * Records that a file is to be imported. Handling C without recipients: a file and what is wrong with its rows are the
 * business of the organisation that sent it, whatever becomes of the records in it.
 */
export async function addLoad(
  db: Writer,
  actor: PersonActor,
  load: NewLoad,
  now: Instant,
): Promise<{ readonly id: Id; readonly reference: Reference }> {
  const id = mintId();
  const reference = mintReference('load');
  await db
    .insertInto('exchange.load')
    .values({
      id,
      reference,
      kind: load.kind,
      file_name: load.fileName,
      file_bytes: load.fileBytes,
      file_sha256: load.fileSha256,
      upload: load.upload,
      mapping: JSON.stringify(load.mapping),
      requested_by: actor.account,
      status: 'waiting',
      finished_at: null,
      outcome: null,
      trouble: null,
      controller: actor.organisation,
      marking: 0,
      handling: 'C',
      recipients: null,
      recipients_until: null,
      restricted_to: null,
      released_to: null,
      statement: 'fact',
      basis: `Policing purpose: import of records for ${actor.organisationName}`,
      recorded_at: now,
      recorded_by: signatureOf(actor),
      review_on: plusDays(dayOf(now), 0, 12),
    })
    .execute();
  return { id, reference };
}
