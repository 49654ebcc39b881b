import { performance } from 'node:perf_hooks';
import { ask, type Database, sql } from '#platform/database/index.ts';
import { openAnchorLookup } from './anchor-lookup.ts';
import { batchSize, genesis } from './canonical.ts';
import { type BatchRow, batchColumns, momentOf } from './rows.ts';
import { sealer } from './seal.ts';
import { collectFindings, type Findings, type Verification } from './verification.ts';
import { verifyAnchors } from './verify-anchors.ts';
import { type BatchWalk, checkOrder, sayMoment, seemsEarly, verifyBatch } from './verify-batch.ts';

const lowest = '-9223372036854775808';

async function nextBatch(database: Database, after: number): Promise<BatchRow | null> {
  const answer = await database.reading(sealer, (db) =>
    ask(db, sql<BatchRow>`select ${batchColumns} from ledger.batch b where b.id > ${after} order by b.id limit 1`),
  );
  return answer[0] ?? null;
}

function checkLink(findings: Findings, before: BatchRow | null, batch: BatchRow): void {
  const expected = (before?.id ?? 0) + 1;
  if (batch.id < 1) {
    findings.add(
      'seal changed',
      null,
      batch.id,
      `Batch ${batch.id} has a number that no batch can have: it was put in.`,
    );
  } else if (batch.id !== expected) {
    const gone = batch.id - 1 === expected ? `Batch ${expected} was` : `Batches ${expected} to ${batch.id - 1} were`;
    findings.add('seal removed', null, expected, `${gone} removed.`);
  }
  if (batch.previous !== (before?.chain ?? genesis)) {
    const from = before === null ? 'the beginning' : `batch ${before.id}`;
    findings.add(
      'chain broken',
      null,
      batch.id,
      `The chain is broken between ${from} and batch ${batch.id}, sealed on ${sayMoment(batch.sealed_at)}.`,
    );
  }
  if (before !== null && BigInt(batch.settled_seq) < BigInt(before.settled_seq)) {
    findings.add(
      'seal changed',
      null,
      batch.id,
      `Batch ${batch.id} says that less was settled than the batch before it: its seal was changed.`,
    );
  }
}

interface Walked {
  readonly batches: number;
  readonly entries: number;
  readonly last: BatchRow | null;
  /** The highest number that any batch calls settled; a forged lower one must not hide what was put in below. */
  readonly settled: bigint;
  readonly unanchored: readonly BatchRow[];
}

async function walkBatches(database: Database, findings: Findings, folder: string): Promise<Walked> {
  const isAnchored = openAnchorLookup(folder);
  const unanchored: BatchRow[] = [];
  let before: BatchRow | null = null;
  let epoch: number | null = null;
  let [batches, entries, settled] = [0, 0, 0n];
  for (;;) {
    const batch: BatchRow | null = await nextBatch(database, before?.id ?? -(2 ** 31));
    if (batch === null) return { batches, entries, last: before, settled, unanchored };
    checkLink(findings, before, batch);
    const from: number | null = epoch;
    const walk: BatchWalk = await database.reading(sealer, (db) => verifyBatch(db, findings, batch, from));
    if (!isAnchored(batch)) unanchored.push(batch);
    epoch = walk.epoch;
    entries += walk.entries;
    batches += 1;
    if (BigInt(batch.settled_seq) > settled) settled = BigInt(batch.settled_seq);
    before = batch;
  }
}

/** Seals whose batch is gone: the entries that they stood for have no seal any more. */
async function checkStraySeals(database: Database, findings: Findings): Promise<void> {
  const answer = await database.reading(sealer, (db) =>
    ask(
      db,
      sql<{ batch: number; seals: number; first: string; last: string }>`
      select i.batch, count(*)::int as seals, min(i.seq)::text as first, max(i.seq)::text as last from ledger.item i
      where not exists (select from ledger.batch b where b.id = i.batch) group by i.batch order by i.batch limit 1000
    `,
    ),
  );
  for (const { batch, seals, first, last } of answer) {
    findings.add(
      'seal removed',
      seals === 1 ? first : null,
      batch,
      seals === 1
        ? `The seal of entry ${first} names batch ${batch}, which is missing: the batch was removed, or the seal was changed.`
        : `Batch ${batch} is missing: it was removed. It sealed ${seals} entries, from ${first} to ${last}.`,
    );
  }
}

interface Part {
  readonly upto: string | null;
  readonly bare: readonly { readonly seq: string; readonly epoch: number }[];
}

/** The next few thousand entries by number: how far they reach, and which of them have no seal. */
async function nextPart(database: Database, from: string): Promise<Part> {
  const answer = await database.reading(sealer, (db) =>
    ask(
      db,
      sql<Part>`
      with part as materialized (select e.seq, e.at from ledger.entry e where e.seq >= ${from}::bigint order by e.seq limit ${batchSize})
      select (select max(seq)::text from part) as upto,
        coalesce((select jsonb_agg(jsonb_build_object('seq', p.seq::text, 'epoch',
            -- JSON has no infinity, and a forged moment may be one
            greatest(least(extract(epoch from p.at)::float8, 1e15), -1e15)) order by p.seq)
          from part p where not exists (select from ledger.item i where i.seq = p.seq)), '[]') as bare
    `,
    ),
  );
  return answer[0] ?? { upto: null, bare: [] };
}

/** Every entry without a seal: below the settled number it was put in afterwards; above, it waits for its sealing. */
async function checkUnsealed(
  database: Database,
  findings: Findings,
  settled: bigint,
  last: BatchRow | null,
): Promise<number> {
  let unsealed = 0;
  let epoch: number | null = null;
  for (let from = lowest; ; ) {
    const part: Part = await nextPart(database, from);
    for (const { seq, epoch: at } of part.bare) {
      // Sealing begins at number 1; anything below was never drawn from the sequence.
      if (BigInt(seq) <= settled || BigInt(seq) < 1n) {
        findings.add(
          'entry inserted',
          seq,
          null,
          `Entry ${seq} has no seal, although everything up to ${settled} was sealed${last === null ? '' : ` by ${sayMoment(last.sealed_at)}`}: it was put in afterwards, or its seal was removed.`,
        );
        continue;
      }
      unsealed += 1;
      if (epoch === null || seemsEarly(at, epoch))
        await database.reading(sealer, (db) => checkOrder(db, findings, seq, null));
      epoch = at;
    }
    if (part.upto === null) return unsealed;
    from = String(BigInt(part.upto) + 1n);
  }
}

/** Looks again before it says so: a batch may have been sealed, and not yet anchored, at the moment it was read. */
function checkMissingAnchors(findings: Findings, folder: string, unanchored: readonly BatchRow[]): void {
  const isAnchored = openAnchorLookup(folder);
  for (const batch of unanchored.filter((each) => !isAnchored(each))) {
    findings.add(
      'anchor missing',
      null,
      batch.id,
      `Batch ${batch.id}, sealed on ${sayMoment(batch.sealed_at)}, has no anchor. After a stop of the machine the next sealing writes it; otherwise it was removed.`,
    );
  }
}

/**
 * Checks the whole ledger against its seals, the seals against each other, and both against the anchors. Reads as the
 * sealer, a batch at a time: memory does not grow with the ledger. May run beside readers, writers and sealers.
 */
export async function verifyLedger(database: Database, anchorFolder: string): Promise<Verification> {
  const started = performance.now();
  const findings = collectFindings();
  const walked = await walkBatches(database, findings, anchorFolder);
  await checkStraySeals(database, findings);
  const unsealed = await checkUnsealed(database, findings, walked.settled, walked.last);
  const { anchors, late } = await verifyAnchors(database, findings, anchorFolder);
  checkMissingAnchors(findings, anchorFolder, walked.unanchored);
  return {
    findings: findings.listed,
    more: findings.more,
    entries: walked.entries,
    unsealed,
    batches: walked.batches,
    anchors,
    lateAnchors: late,
    lastSealedAt: walked.last === null ? null : momentOf(walked.last.sealed_at),
    milliseconds: Math.round(performance.now() - started),
  };
}
