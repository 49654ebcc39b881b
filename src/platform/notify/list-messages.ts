import type { Instant } from '#kernel/instant.ts';
import type { Reader } from '#platform/database/index.ts';

/** What became of an e-mail. `kept`: no service for sending is set up. */
const messageStates = ['waiting', 'sent', 'kept', 'failed'] as const;
export type MessageState = (typeof messageStates)[number];

/** An e-mail, as an administrator of the organisation reads of it. */
export interface MessageView {
  readonly to: string;
  readonly writtenAt: Instant;
  readonly state: MessageState;
  readonly sentAt: Instant | null;
  readonly trouble: string | null;
}

/** The most that are listed. */
export const mostMessages = 200;

/** The latest e-mails to people of the actor's organisation, newest first. */
export async function listMessages(db: Reader): Promise<readonly MessageView[]> {
  const rows = await db
    .selectFrom('work.message')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostMessages)
    .select(['to_name', 'created_at', 'state', 'sent_at', 'trouble'])
    .execute();
  return rows.map((row) => ({
    to: row.to_name,
    writtenAt: row.created_at,
    state: row.state,
    sentAt: row.sent_at,
    trouble: row.trouble,
  }));
}
