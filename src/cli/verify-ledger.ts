import type { Database } from '#platform/database/index.ts';
import { verifyLedger } from '#platform/ledger/index.ts';
import type { Output } from './report-import.ts';

/**
 * `ledger verify`: recomputes every seal from the entries themselves and holds the seals against the anchors outside
 * the database. Changes nothing: entries that have no seal yet are counted and said.
 * @returns 0 when all is as it was entered, 1 when something was changed, taken out or put in, with where
 */
export async function ledgerVerify(
  database: Database,
  anchorFolder: string,
  json: boolean,
  out: Output,
): Promise<0 | 1> {
  const found = await verifyLedger(database, anchorFolder);
  if (json) {
    out.write(`${JSON.stringify(found)}\n`);
  } else {
    for (const finding of found.findings) out.write(`${finding.text}\n`);
    if (found.more > 0) out.write(`And ${found.more} more.\n`);
    const seconds = (found.milliseconds / 1000).toFixed(1);
    out.write(
      found.findings.length === 0
        ? `The ledger is as it was entered: ${found.entries} entries under ${found.batches} seals, ${found.anchors} anchors, ${found.unsealed} entries too new to be sealed, ${seconds} seconds.\n`
        : `The ledger has been tampered with: ${found.findings.length + found.more} findings in ${found.entries} entries.\n`,
    );
  }
  return found.findings.length === 0 ? 0 : 1;
}
