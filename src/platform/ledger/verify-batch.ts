import { asInstant, sayInstant } from '#kernel/instant.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import { batchSize, chainOf, digestOf, hashEntry, type SealedEntry } from './canonical.ts';
import { type BatchRow, entryColumns, factsOf, isMoment, momentOf } from './rows.ts';
import type { Findings } from './verification.ts';

/** A seal with the entry that it seals; without one, every column of the entry is null. */
interface SealedPair extends Record<string, unknown> {
  readonly item_seq: string;
  readonly hash: string;
  readonly seq: string | null;
  readonly epoch: number | null;
}

/** How far an entry may be dated before the one with the number below it: two writers side by side, a clock set right. */
const toleratedSeconds = 60;

/** "21 November 2026 at 18:53", or the text itself when it is no moment. */
export function sayMoment(text: string): string {
  const moment = momentOf(text);
  return isMoment(moment) ? sayInstant(asInstant(moment)) : text;
}

/** Says whether an entry is dated well before the one with the number below it. Asked only of the few that seem so. */
export async function checkOrder(db: Reader, findings: Findings, seq: string, batch: number | null): Promise<void> {
  const answer = await ask(
    db,
    sql<{ at: string; before_seq: string | null; before_at: string | null; early: boolean | null }>`
    select e.at::text as at, p.seq::text as before_seq, p.at::text as before_at,
      e.at < p.at - make_interval(secs => ${toleratedSeconds}) as early
    from ledger.entry e
    left join lateral (select b.seq, b.at from ledger.entry b where b.seq < e.seq order by b.seq desc limit 1) p on true
    where e.seq = ${seq}::bigint
  `,
  );
  const [row] = answer;
  if (!row?.early || row.before_seq === null || row.before_at === null) return;
  findings.add(
    'out of order',
    seq,
    batch,
    `Entry ${seq} is dated ${sayMoment(row.at)}, which is before entry ${row.before_seq}, dated ${sayMoment(row.before_at)}. ` +
      'An entry put in afterwards looks like this. So does a clock that was set back.',
  );
}

/** Tells whether `epoch` lies so far before `before` that `checkOrder` must look. */
export function seemsEarly(epoch: number | null, before: number | null): boolean {
  return epoch !== null && before !== null && epoch < before - toleratedSeconds;
}

function pairsOf(db: Reader, batch: number): Promise<readonly SealedPair[]> {
  // A forged batch may have any number of seals: one more than there can be is enough to know.
  return ask(
    db,
    sql<SealedPair>`
      with part as materialized (select i.seq, i.hash from ledger.item i where i.batch = ${batch} limit ${batchSize + 1})
      select i.seq::text as item_seq, i.hash, extract(epoch from e.at)::float8 as epoch, ${entryColumns}
      from part i left join ledger.entry e on e.seq = i.seq
      order by i.seq
    `,
  );
}

/** The batch that this seal was made in, when it was moved to another one. */
async function originOf(db: Reader, pair: SealedPair): Promise<number | null> {
  const answer = await ask(
    db,
    sql<{ id: number }>`
    select b.id from ledger.batch b where b.first_seq <= ${pair.item_seq}::bigint and b.last_seq >= ${pair.item_seq}::bigint limit 100
  `,
  );
  return answer.find(({ id }) => hashEntry(id, pair as unknown as SealedEntry) === pair.hash)?.id ?? null;
}

async function sayMismatch(
  db: Reader,
  findings: Findings,
  batch: BatchRow,
  pair: SealedPair,
  sealsWhole: boolean,
): Promise<void> {
  const sealed = `in batch ${batch.id} on ${sayMoment(batch.sealed_at)}`;
  const origin = await originOf(db, pair);
  if (origin !== null && origin !== batch.id) {
    findings.add(
      'seal changed',
      pair.item_seq,
      batch.id,
      `The seal of entry ${pair.item_seq} was moved from batch ${origin} to batch ${batch.id}.`,
    );
  } else if (sealsWhole) {
    findings.add(
      'entry changed',
      pair.item_seq,
      batch.id,
      `Entry ${pair.item_seq} was changed after it was sealed ${sealed}.`,
    );
  } else {
    findings.add(
      'seal changed',
      pair.item_seq,
      batch.id,
      `Entry ${pair.item_seq} and its seal, made ${sealed}, do not match, and the seals of that batch do not add up: the seal was changed, and perhaps the entry too.`,
    );
  }
}

/** What a batch's seals and entries came to. */
export interface BatchWalk {
  readonly entries: number;
  /** The moment of its last entry, in seconds: what the next batch's first is compared with. */
  readonly epoch: number | null;
}

/**
 * Compares every entry of a batch with its seal, the seals with the batch's digest, and the batch with its link of the
 * chain. One batch is in memory at a time.
 */
export async function verifyBatch(
  db: Reader,
  findings: Findings,
  batch: BatchRow,
  epochBefore: number | null,
): Promise<BatchWalk> {
  const when = `sealed on ${sayMoment(batch.sealed_at)}`;
  const pairs = await pairsOf(db, batch.id);
  const sealsWhole =
    pairs.length === batch.entries &&
    digestOf(pairs.map((pair) => ({ seq: pair.item_seq, hash: pair.hash }))) === batch.digest;
  if (!sealsWhole) {
    findings.add(
      'seal changed',
      null,
      batch.id,
      `The seals of the entries of batch ${batch.id}, ${when}, do not add up: one of them was changed, moved, added or removed.`,
    );
  }
  if (chainOf(factsOf(batch)) !== batch.chain) {
    findings.add('seal changed', null, batch.id, `The seal of batch ${batch.id}, ${when}, was changed.`);
  }
  let epoch = epochBefore;
  for (const pair of pairs) {
    if (pair.seq === null) {
      findings.add(
        'entry removed',
        pair.item_seq,
        batch.id,
        `Entry ${pair.item_seq} was removed after it was sealed in batch ${batch.id} on ${sayMoment(batch.sealed_at)}.`,
      );
      continue;
    }
    if (hashEntry(batch.id, pair as unknown as SealedEntry) !== pair.hash)
      await sayMismatch(db, findings, batch, pair, sealsWhole);
    if (seemsEarly(pair.epoch, epoch)) await checkOrder(db, findings, pair.item_seq, batch.id);
    epoch = pair.epoch;
  }
  return { entries: pairs.length, epoch };
}
