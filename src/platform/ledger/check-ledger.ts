import { type Database, sql } from '#platform/database/index.ts';
import { sealer } from './seal.ts';
import type { Verification } from './verification.ts';
import { verifyLedger } from './verify-ledger.ts';

/**
 * Checks the whole ledger and keeps the answer, for the auditor's page.
 * @param askedBy who wanted to know: a person's name, or the job's
 */
export async function checkLedger(database: Database, anchorFolder: string, askedBy: string): Promise<Verification> {
  const found = await verifyLedger(database, anchorFolder);
  await database.writing(sealer, (db) =>
    sql`
      insert into ledger.verification (asked_by, entries, unsealed, batches, anchors, late_anchors, milliseconds, findings, more)
      values (${askedBy}, ${found.entries}, ${found.unsealed}, ${found.batches}, ${found.anchors}, ${found.lateAnchors},
        ${found.milliseconds}, ${JSON.stringify(found.findings)}::text::jsonb, ${found.more})
    `.execute(db),
  );
  return found;
}
