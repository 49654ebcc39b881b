import type { Instant } from '#kernel/instant.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { Finding } from '#platform/ledger/index.ts';

/** A batch of entries that were sealed together. */
export interface Seal {
  readonly id: number;
  readonly sealedAt: Instant;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly entries: number;
  readonly chain: string;
}

/** A check of the whole ledger and its answer. */
export interface Check {
  readonly at: Instant;
  readonly askedBy: string;
  readonly entries: number;
  readonly unsealed: number;
  readonly batches: number;
  readonly anchors: number;
  readonly lateAnchors: number;
  readonly milliseconds: number;
  readonly findings: readonly Finding[];
  readonly more: number;
}

/** The newest seals, and the newest check; null when there has been none. */
export async function listSeals(
  db: Reader,
  atMost: number,
): Promise<{ readonly seals: readonly Seal[]; readonly check: Check | null }> {
  const seals = await ask(
    db,
    sql<Seal>`
      select b.id, b.sealed_at as "sealedAt", b.first_seq as "firstSeq", b.last_seq as "lastSeq", b.entries, b.chain
      from ledger.batch b order by b.id desc limit ${atMost}
    `,
  );
  const [check] = await ask(
    db,
    sql<Check>`
      select v.at, v.asked_by as "askedBy", v.entries, v.unsealed, v.batches, v.anchors, v.late_anchors as "lateAnchors",
        v.milliseconds, v.findings, v.more
      from ledger.verification v order by v.id desc limit 1
    `,
  );
  return { seals, check: check ?? null };
}
