import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import { ask, type Reader, sql, type Writer } from '#platform/database/index.ts';

/** That there is a protected address, without a word of it. */
export interface AddressKept {
  readonly id: Id;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnBy: string | null;
}

/** The protected addresses of a person: that they are there, for those of the controller with the permission. */
export async function addressesKept(db: Reader, person: Id): Promise<readonly AddressKept[]> {
  return ask(
    db,
    sql<AddressKept>`select id, recorded_at as "recordedAt", recorded_by as "recordedBy", withdrawn_at as "withdrawnAt",
        withdrawn_by as "withdrawnBy"
      from people.protected_address where person = ${person} order by withdrawn_at is not null, recorded_at desc`,
  );
}

/** A protected address in words. */
export interface AddressSeen {
  readonly id: Id;
  readonly address: string;
  readonly uprn: string | null;
  readonly why: string;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly source: string;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
}

/** Reads the protected addresses of a person. The database asks for the reason and enters it in the ledger. */
export async function seeAddresses(db: Writer, person: Id, reason: string): Promise<readonly AddressSeen[]> {
  return ask(
    db,
    sql<AddressSeen>`select id, address, uprn, why, since, until, source, recorded_at as "recordedAt", recorded_by as "recordedBy"
      from people.see_addresses(${person}::uuid, ${reason})`,
  );
}
