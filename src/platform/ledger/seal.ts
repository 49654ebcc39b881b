import { setTimeout as pause } from 'node:timers/promises';
import type { SystemActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/instant.ts';
import { ask, type Database, isDuplicate, type Reader, sql, type Writer } from '#platform/database/index.ts';
import { openAnchorLookup } from './anchor-lookup.ts';
import { appendAnchor } from './anchors.ts';
import { type BatchFacts, batchSize, chainOf, digestOf, genesis, hashEntry, type SealedEntry } from './canonical.ts';
import { type BatchRow, batchColumns, entryColumns, factsOf, isMoment } from './rows.ts';

/** Who seals and who checks the seals: may read the ledger, add seals, and nothing else. */
export const sealer: SystemActor = { kind: 'system', system: 'sealer', purpose: 'Sealing the ledger' };

/** What a sealing did. `lost`: another sealer was at work, and this one left it the rest. */
export interface Sealed {
  readonly batches: number;
  readonly entries: number;
  readonly anchors: number;
  readonly lost: boolean;
}

/** How long to wait for writers that were under way when we looked; the next sealing tries again. */
const patience = { looks: 20, milliseconds: 50 } as const;

/** The transactions that have written, or are about to write, to the ledger: each holds this lock before it draws a number. */
async function writersNow(db: Reader): Promise<readonly string[]> {
  const answer = await ask(
    db,
    sql<{ who: string }>`
    select l.virtualtransaction as who from pg_locks l
    where l.locktype = 'relation' and l.mode = 'RowExclusiveLock' and l.relation = 'ledger.entry'::regclass
      and l.database = (select d.oid from pg_database d where d.datname = current_database())
  `,
  );
  return answer.map((row) => row.who);
}

/**
 * The number up to which every entry is committed or given up: numbers are drawn before the commit, so a lower one may
 * commit later. Look at the highest number first, then at the writers under way: when those have ended, nobody can
 * commit a number at or below it any more. Null when they do not end in time, or when the ledger is empty.
 */
async function settledUpTo(database: Database): Promise<bigint | null> {
  const highest = await database.reading(sealer, (db) =>
    ask(db, sql<{ seq: string | null }>`select max(seq)::text as seq from ledger.entry`),
  );
  const seq = highest[0]?.seq ?? null;
  if (seq === null) return null;
  let under = await database.reading(sealer, writersNow);
  for (let look = 0; under.length > 0 && look < patience.looks; look += 1) {
    await pause(patience.milliseconds);
    const now = new Set(await database.reading(sealer, writersNow));
    under = under.filter((who) => now.has(who));
  }
  return under.length === 0 ? BigInt(seq) : null;
}

async function lastBatch(db: Writer): Promise<BatchRow | null> {
  const answer = await ask(db, sql<BatchRow>`select ${batchColumns} from ledger.batch b order by b.id desc limit 1`);
  return answer[0] ?? null;
}

/**
 * What has no seal yet, lowest number first. Nothing at or below the last settled number can be among it. Above that
 * number, sealed entries may stand in between, so it is looked through by so many more: a plain anti-join would sort
 * the whole rest of the ledger for each batch of it.
 */
async function unsealed(db: Writer, after: string): Promise<readonly SealedEntry[]> {
  const [sealed] = await ask(
    db,
    sql<{ n: number }>`select count(*)::int as n from ledger.item i where i.seq > ${after}::bigint`,
  );
  return ask(
    db,
    sql<SealedEntry>`
      with part as materialized (
        select * from ledger.entry f where f.seq > ${after}::bigint order by f.seq limit ${batchSize + (sealed?.n ?? 0)}
      )
      select ${entryColumns} from part e
      where not exists (select from ledger.item i where i.seq = e.seq)
      order by e.seq limit ${batchSize}
    `,
  );
}

async function keep(
  db: Writer,
  facts: BatchFacts,
  chain: string,
  items: readonly { seq: string; hash: string }[],
): Promise<void> {
  await sql`
    insert into ledger.batch (id, sealed_at, first_seq, last_seq, entries, settled_seq, digest, previous, chain)
    values (${facts.id}, ${facts.sealedAt}::timestamptz, ${facts.firstSeq}::bigint, ${facts.lastSeq}::bigint, ${facts.entries},
      ${facts.settledSeq}::bigint, ${facts.digest}, ${facts.previous}, ${chain})
  `.execute(db);
  await sql`
    insert into ledger.item (seq, batch, hash)
    select seq, ${facts.id}, hash from jsonb_to_recordset(${JSON.stringify(items)}::text::jsonb) as f(seq bigint, hash text)
  `.execute(db);
}

function latest(...numbers: readonly bigint[]): bigint {
  return numbers.reduce((high, each) => (each > high ? each : high));
}

/** Seals one batch in the present transaction; null when there is nothing to seal. */
async function sealBatch(
  db: Writer,
  settled: bigint | null,
  sealedAt: string,
): Promise<(BatchFacts & { chain: string }) | null> {
  const before = await lastBatch(db);
  const settledBefore = BigInt(before?.settled_seq ?? 0);
  const entries = await unsealed(db, String(settledBefore));
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return null;
  const id = (before?.id ?? 0) + 1;
  const items = entries.map((entry) => ({ seq: entry.seq, hash: hashEntry(id, entry) }));
  // A full batch may leave sealed-to-be entries above its last one, so nothing above that is settled yet.
  const reached =
    entries.length === batchSize && settled !== null && settled > BigInt(last.seq) ? BigInt(last.seq) : settled;
  const facts: BatchFacts = {
    id,
    sealedAt,
    firstSeq: first.seq,
    lastSeq: last.seq,
    entries: entries.length,
    settledSeq: String(latest(settledBefore, reached ?? settledBefore)),
    digest: digestOf(items),
    previous: before?.chain ?? genesis,
  };
  const chain = chainOf(facts);
  await keep(db, facts, chain, items);
  return { ...facts, chain };
}

/**
 * Writes the anchors that a stop between commit and anchor left out: those of the newest batches, back to the first
 * that has one. A line missing further back is somebody's doing; it is left to be found.
 */
async function anchorWhatIsMissing(database: Database, folder: string): Promise<number> {
  const isAnchored = openAnchorLookup(folder);
  const missing: BatchRow[] = [];
  let before = 2 ** 31 - 1;
  for (let looking = true; looking; ) {
    const batches = await database.reading(sealer, (db) =>
      ask(
        db,
        sql<BatchRow>`select ${batchColumns} from ledger.batch b where b.id <= ${before} order by b.id desc limit 100`,
      ),
    );
    const upTo = batches.findIndex(isAnchored);
    missing.push(...(upTo === -1 ? batches : batches.slice(0, upTo)));
    looking = upTo === -1 && batches.length === 100;
    before = (batches.at(-1)?.id ?? 0) - 1;
  }
  let written = 0;
  for (const batch of missing.reverse()) {
    const { id, sealedAt, entries } = factsOf(batch);
    // A batch with a forged moment that is none has no day's file; the check names it.
    if (!isMoment(sealedAt)) continue;
    appendAnchor(folder, { batch: id, sealedAt, entries, chain: batch.chain, late: true });
    written += 1;
  }
  return written;
}

/**
 * Seals every committed entry that has no seal yet, in batches of at most 5,000, each in one transaction, and anchors
 * each batch in `anchorFolder`, outside the database. May be run at any time, by several processes at once, and again
 * after a stop at any point.
 * @param clock the moment of sealing, as it is shown to people
 */
export async function seal(database: Database, anchorFolder: string, clock: Clock): Promise<Sealed> {
  let anchors = await anchorWhatIsMissing(database, anchorFolder);
  const settled = await settledUpTo(database);
  let batches = 0;
  let entries = 0;
  for (;;) {
    const sealedAt = clock();
    try {
      const made = await database.writing(sealer, (db) => sealBatch(db, settled, sealedAt));
      if (made === null) return { batches, entries, anchors, lost: false };
      appendAnchor(anchorFolder, { batch: made.id, sealedAt, entries: made.entries, chain: made.chain, late: false });
      batches += 1;
      entries += made.entries;
      anchors += 1;
    } catch (error) {
      if (isDuplicate(error)) return { batches, entries, anchors, lost: true };
      throw error;
    }
  }
}
