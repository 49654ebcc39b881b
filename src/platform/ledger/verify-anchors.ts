import { basename } from 'node:path';
import { ask, type Database, sql } from '#platform/database/index.ts';
import { type Anchor, anchorFile, anchorFiles, readAnchors } from './anchors.ts';
import { type BatchRow, batchColumns, factsOf } from './rows.ts';
import { sealer } from './seal.ts';
import type { Findings } from './verification.ts';
import { sayMoment } from './verify-batch.ts';

function differs(batch: BatchRow, anchor: Anchor, file: string, folder: string): boolean {
  const { sealedAt, entries } = factsOf(batch);
  if (batch.chain !== anchor.chain || entries !== anchor.entries || sealedAt !== anchor.sealedAt) return true;
  return anchorFile(folder, anchor.sealedAt) !== file;
}

async function verifyFile(
  database: Database,
  findings: Findings,
  folder: string,
  file: string,
): Promise<{ anchors: number; late: number }> {
  const lines = readAnchors(file);
  const name = basename(file);
  const ids = lines.flatMap(({ anchor }) =>
    anchor === null || !Number.isSafeInteger(anchor.batch) ? [] : [anchor.batch],
  );
  const found = await database.reading(sealer, (db) =>
    ask(db, sql<BatchRow>`select ${batchColumns} from ledger.batch b where b.id = any(${ids}::bigint[])`),
  );
  const batches = new Map(found.map((batch) => [batch.id, batch]));
  for (const { line, anchor } of lines) {
    if (anchor === null) {
      findings.add('anchor changed', null, null, `Line ${line} of the anchor file ${name} cannot be read.`);
      continue;
    }
    const batch = batches.get(anchor.batch);
    if (batch === undefined) {
      findings.add(
        'seal removed',
        null,
        anchor.batch,
        `Batch ${anchor.batch} was anchored (${name}, line ${line}), but it is not in the database: it was removed, or the anchor was put in.`,
      );
    } else if (differs(batch, anchor, file, folder)) {
      findings.add(
        'anchor changed',
        null,
        batch.id,
        `Batch ${batch.id}, sealed on ${sayMoment(batch.sealed_at)}, and its anchor (${name}, line ${line}) do not match: one of them was changed.`,
      );
    }
  }
  return { anchors: ids.length, late: lines.filter(({ anchor }) => anchor?.late).length };
}

/** Compares every anchor with its batch: what was anchored must be there and be the same. */
export async function verifyAnchors(
  database: Database,
  findings: Findings,
  folder: string,
): Promise<{ anchors: number; late: number }> {
  let anchors = 0;
  let late = 0;
  for (const file of anchorFiles(folder)) {
    const of = await verifyFile(database, findings, folder, file);
    anchors += of.anchors;
    late += of.late;
  }
  return { anchors, late };
}
