import type { Instant } from '#kernel/instant.ts';
import { readReference } from '#kernel/reference.ts';
import type { Reader } from '#platform/database/index.ts';
import {
  type ChangedFact,
  checkOffer,
  compareFacts,
  type PackedFact,
  readPack,
  type Shareable,
} from '#platform/sharing/index.ts';
import type { RegisterRow } from '../rules/register-row.ts';
import { findEntry } from './list-register.ts';

/** A version of what was sent. */
export interface SentVersion {
  readonly version: number;
  readonly pack: readonly PackedFact[];
  /** Why it was corrected; empty for the first. */
  readonly why: string;
  readonly sentAt: Instant;
  readonly sentBy: string;
}

/** What the recipient confirmed. */
export interface Receipt {
  readonly what: 'received' | 'deleted';
  readonly packVersion: number;
  readonly at: Instant;
  readonly signedBy: string;
}

/** An entry of the register, whole. */
export interface EntryView extends RegisterRow {
  /** The newest first. Empty for who may see the register and not what was said. */
  readonly versions: readonly SentVersion[];
  readonly receipts: readonly Receipt[];
  /** What differs from what is held now; null when this actor cannot compare. */
  readonly differences: readonly ChangedFact[] | null;
  /** The version of the disclosure's own row, for forms; null for who may not change it. */
  readonly rowVersion: number | null;
  readonly subjectHref: string | null;
}

async function versionsOf(db: Reader, entry: RegisterRow): Promise<readonly SentVersion[]> {
  const rows = await db
    .selectFrom('sharing.pack_version')
    .select(['version', 'pack', 'why', 'recorded_at as sentAt', 'sent_by as sentBy'])
    .where('disclosure', '=', entry.id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, pack: readPack(row.pack) }));
}

/**
 * What of a disclosure differs from what its record says now; null when the record is not there for this actor: gone,
 * restricted since, or another organisation's.
 */
export async function differencesOf(
  db: Reader,
  entry: RegisterRow,
  pack: readonly PackedFact[],
  shareables: readonly Shareable[],
): Promise<readonly ChangedFact[] | null> {
  const shareable = shareables.find(({ kind }) => kind === entry.subjectKind);
  const offer = shareable === undefined ? null : await shareable.offer(db, entry.subject);
  return offer === null ? null : compareFacts(pack, checkOffer(offer));
}

/** An entry of the register by its reference, with all that this actor may see of it; null when there is none for them. */
export async function showEntry(
  db: Reader,
  typed: string,
  shareables: readonly Shareable[],
): Promise<EntryView | null> {
  const read = readReference(typed);
  const entry = read?.kind === 'disclosure' ? await findEntry(db, read.reference) : null;
  if (entry === null) return null;
  const versions = await versionsOf(db, entry);
  const receipts = await db
    .selectFrom('sharing.receipt')
    .select(['what', 'pack_version as packVersion', 'at', 'signed_by as signedBy'])
    .where('disclosure', '=', entry.id)
    .orderBy('at', 'desc')
    .execute();
  const row = await db.selectFrom('sharing.disclosure').select('version').where('id', '=', entry.id).executeTakeFirst();
  const [current] = versions;
  const differences = current === undefined ? null : await differencesOf(db, entry, current.pack, shareables);
  const path = shareables.find(({ kind }) => kind === entry.subjectKind)?.path;
  const subjectHref = differences === null || path === undefined ? null : `${path}/${entry.subjectReference}`;
  return { ...entry, versions, receipts, differences, rowVersion: row?.version ?? null, subjectHref };
}
