import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import { conflict, type Failure, invalid, missing, stale } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { mintId, type Writer } from '#platform/database/index.ts';
import { labelsOf, type PackedFact, type Tell, writePack } from '#platform/sharing/index.ts';
import type { EntryView } from '../queries/show-entry.ts';
import { stateOn } from '../rules/state.ts';

/** What is sent instead: the same facts as they are held now, and none besides; what is no longer held is left out. */
function decideCorrection(entry: EntryView, why: string, now: Instant): Result<readonly PackedFact[], Failure> {
  const [current] = entry.versions;
  if (current === undefined || entry.rowVersion === null) return refused(missing);
  const state = stateOn(entry, dayOf(now));
  if (state === 'recalled') return refused(conflict('It was recalled: there is nothing left to correct.'));
  if (state === 'ended') return refused(conflict('Its last day has passed: the recipient cannot read it any more.'));
  if (entry.differences === null) {
    return refused(conflict('The record that it is of cannot be seen by you, so there is nothing to compare it with.'));
  }
  if (entry.differences.length === 0)
    return refused(conflict('It says what the record says. Nothing has to be corrected.'));
  if (why === '') return refused(invalid({ field: 'why', message: 'Say why it is corrected: the recipient reads it' }));
  const changed = new Map(entry.differences.map(({ field, now: held }) => [field, held]));
  const pack = current.pack.flatMap((fact) => {
    const held = changed.get(fact.field);
    return held === undefined ? [fact] : held === null ? [] : [held];
  });
  if (pack.length === 0) return refused(conflict('None of its facts is held any more. Recall it.'));
  return ok(pack);
}

/**
 * Sends the recipient the facts as they are held now (DPA 2018 s.38; harm H20): another version; the old one is kept.
 * @param version of the disclosure as the person saw it
 */
export async function correctDisclosure(
  db: Writer,
  actor: PersonActor,
  entry: EntryView,
  asked: { readonly why: string; readonly version: number; readonly now: Instant; readonly tell: Tell },
): Promise<Result<null, Failure>> {
  const pack = decideCorrection(entry, asked.why, asked.now);
  if (!pack.ok) return pack;
  const next = entry.packVersion + 1;
  const changed = await db
    .updateTable('sharing.disclosure')
    .set({ pack_version: next, labels: [...labelsOf(pack.value)] })
    .where('id', '=', entry.id)
    .where('version', '=', asked.version)
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) return refused(stale);
  await db
    .insertInto('sharing.pack_version')
    .values({
      ...{ id: mintId(), disclosure: entry.id, version: next, pack: writePack(pack.value), why: asked.why },
      ...{ sent_by: signatureOf(actor), recorded_at: asked.now },
    })
    .execute();
  await asked.tell(db, actor, { what: 'corrected', disclosure: entry.id, recipient: entry.recipient }, asked.now);
  return ok(null);
}
