import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import { ask, type RawBuilder, type Reader, sql } from '#platform/database/index.ts';
import type { RegisterFilter } from '../rules/register-filter.ts';
import type { RegisterRow } from '../rules/register-row.ts';

/** An entry as SQL gives it, with what the recipient confirmed. */
type Row = Omit<RegisterRow, 'confirmed'> & { readonly received: number; readonly deleted: boolean };

const columns = sql`r.disclosure as id, r.reference, r.controller, r.marking, r.subject, r.subject_kind as "subjectKind",
  r.subject_reference as "subjectReference", r.why_these as "whyThese", r.recipient, r.contact, r.gateway, r.purpose,
  r.agreement, r.labels, r.kept_until as "keptUntil", r.pack_version as "packVersion", r.sent_at as "sentAt",
  r.sent_by as "sentBy", r.recalled_at is not null as "isRecalled", r.recalled_at as "recalledAt",
  r.recalled_by as "recalledBy", r.recall_reason as "recallReason",
  coalesce((select max(t.pack_version) from sharing.receipt t where t.disclosure = r.disclosure and t.what = 'received'), 0)::int as received,
  exists (select from sharing.receipt t where t.disclosure = r.disclosure and t.what = 'deleted') as deleted`;

function rowOf({ received, deleted, ...row }: Row): RegisterRow {
  return { ...row, confirmed: { received, deleted } };
}

function conditionsOf(filter: RegisterFilter, today: Day): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`true`];
  if (filter.recipient !== null) all.push(sql`r.recipient = ${filter.recipient}`);
  if (filter.sharer !== null) all.push(sql`r.controller = ${filter.sharer}`);
  if (filter.gateway !== null) all.push(sql`r.gateway = ${filter.gateway}`);
  if (filter.record !== null) all.push(sql`r.subject_reference = ${filter.record}`);
  if (filter.state === 'recalled') all.push(sql`r.recalled_at is not null`);
  if (filter.state === 'shared') all.push(sql`r.recalled_at is null and r.kept_until >= ${today}::date`);
  if (filter.state === 'ended') all.push(sql`r.recalled_at is null and r.kept_until < ${today}::date`);
  return sql.join(all, sql` and `);
}

/** Entries of a page of the register. */
export const registerPage = 25;

/**
 * The entries that a filter asks for, of those that the actor may see, newest first: the own organisation's, or for
 * oversight bodies everybody's.
 * @param part how many to leave out, and how many to give at most; one more than a page tells whether there are others
 */
export async function listRegister(
  db: Reader,
  filter: RegisterFilter,
  today: Day,
  part: { readonly from: number; readonly atMost: number },
): Promise<readonly RegisterRow[]> {
  const rows = await ask(
    db,
    sql<Row>`select ${columns} from sharing.register r where ${conditionsOf(filter, today)}
      order by r.sent_at desc, r.disclosure desc limit ${part.atMost} offset ${part.from}`,
  );
  return rows.map(rowOf);
}

/** One entry by its reference; null when there is none, or none that the actor may see. */
export async function findEntry(db: Reader, reference: string): Promise<RegisterRow | null> {
  const [row] = await ask(db, sql<Row>`select ${columns} from sharing.register r where r.reference = ${reference}`);
  return row === undefined ? null : rowOf(row);
}

/** What has been shared of one record, as far as the actor may see it: the newest first. */
export async function listOfRecord(db: Reader, record: Id): Promise<readonly RegisterRow[]> {
  const rows = await ask(
    db,
    sql<Row>`select ${columns} from sharing.register r where r.subject = ${record} order by r.sent_at desc limit 20`,
  );
  return rows.map(rowOf);
}
