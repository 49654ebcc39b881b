import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import { readReference } from '#kernel/reference.ts';
import { ask, type RawBuilder, type Reader, sql } from '#platform/database/index.ts';
import { type PackedFact, readPack } from '#platform/sharing/index.ts';
import type { Confirmed } from '../rules/state.ts';

/** What an organisation was sent, as its people see it: nothing about the record that it comes from. */
export interface ReceivedRow {
  readonly id: Id;
  readonly reference: string;
  readonly sharer: number;
  readonly marking: MarkingLevel;
  readonly contact: string;
  readonly gateway: string;
  readonly purpose: string;
  readonly agreement: string;
  readonly labels: readonly string[];
  readonly keptUntil: Day;
  readonly packVersion: number;
  readonly sentAt: Instant;
  readonly isRecalled: boolean;
  readonly recalledAt: Instant | null;
  readonly recallReason: string | null;
  readonly confirmed: Confirmed;
}

/** One of them, whole. The facts are null once it was recalled. */
export interface ReceivedView extends ReceivedRow {
  readonly pack: readonly PackedFact[] | null;
  /** Why it was corrected; empty for the first version. */
  readonly why: string;
  readonly versionSentAt: Instant | null;
}

type Row = Omit<ReceivedRow, 'confirmed'> & { readonly received: number; readonly deleted: boolean };

function askReceived(db: Reader, actor: PersonActor, condition: RawBuilder<unknown>): Promise<readonly Row[]> {
  return ask(
    db,
    sql<Row>`select d.id, d.reference, d.controller as sharer, d.marking, d.contact, d.gateway, d.purpose, d.agreement, d.labels,
      d.kept_until as "keptUntil", d.pack_version as "packVersion", d.recorded_at as "sentAt",
      d.recalled_at is not null as "isRecalled", d.recalled_at as "recalledAt", d.recall_reason as "recallReason",
      coalesce((select max(t.pack_version) from sharing.receipt t where t.disclosure = d.id and t.what = 'received'), 0)::int as received,
      exists (select from sharing.receipt t where t.disclosure = d.id and t.what = 'deleted') as deleted
    from sharing.disclosure d where d.recipient = ${actor.organisation} and ${condition}
    order by d.recorded_at desc, d.id desc limit 500`,
  );
}

function rowOf({ received, deleted, ...row }: Row): ReceivedRow {
  return { ...row, confirmed: { received, deleted } };
}

/** What the actor's organisation was sent and may still keep, newest first. */
export async function listReceived(db: Reader, actor: PersonActor): Promise<readonly ReceivedRow[]> {
  return (await askReceived(db, actor, sql`true`)).map(rowOf);
}

/** One of them by its reference; null when there is none for this actor, or not any more. */
export async function showReceived(db: Reader, actor: PersonActor, typed: string): Promise<ReceivedView | null> {
  const read = readReference(typed);
  if (read?.kind !== 'disclosure') return null;
  const [row] = await askReceived(db, actor, sql`d.reference = ${read.reference}`);
  if (row === undefined) return null;
  const version = await db
    .selectFrom('sharing.pack_version')
    .select(['pack', 'why', 'recorded_at as sentAt'])
    .where('disclosure', '=', row.id)
    .where('version', '=', row.packVersion)
    .executeTakeFirst();
  return {
    ...rowOf(row),
    pack: version === undefined ? null : readPack(version.pack),
    why: version?.why ?? '',
    versionSentAt: version?.sentAt ?? null,
  };
}
