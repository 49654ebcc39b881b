/** What can be wrong with the ledger. */
export type FindingKind =
  | 'entry changed'
  | 'entry removed'
  | 'entry inserted'
  | 'out of order'
  | 'seal changed'
  | 'seal removed'
  | 'chain broken'
  | 'anchor missing'
  | 'anchor changed';

/** One thing that is wrong, with the row that it is wrong with. */
export interface Finding {
  readonly kind: FindingKind;
  /** The entry's number; text, because a forged one may be too large for a number. Null when it is about a whole batch. */
  readonly entry: string | null;
  readonly batch: number | null;
  /** In plain words, for a person. */
  readonly text: string;
}

/** What a check of the whole ledger found. */
export interface Verification {
  /** Empty: every sealed entry is as it was sealed, and every seal as it was anchored. At most 1,000 are listed. */
  readonly findings: readonly Finding[];
  /** How many more there are than are listed. */
  readonly more: number;
  /** Entries compared with their seals. */
  readonly entries: number;
  /** Entries that have no seal yet: the next sealing takes them. */
  readonly unsealed: number;
  readonly batches: number;
  readonly anchors: number;
  /** Anchors written by a later run than the one that sealed: after a stop, or into a new folder. */
  readonly lateAnchors: number;
  /** When the newest batch was sealed; null when nothing has been sealed. */
  readonly lastSealedAt: string | null;
  readonly milliseconds: number;
}

/** Collects findings, and only counts them when there are too many to be of use. */
export interface Findings {
  add(kind: FindingKind, entry: string | null, batch: number | null, text: string): void;
  readonly listed: readonly Finding[];
  readonly more: number;
}

const listedAtMost = 1000;

/** An empty collection. */
export function collectFindings(): Findings {
  const listed: Finding[] = [];
  let more = 0;
  return {
    add: (kind, entry, batch, text) => {
      if (listed.length < listedAtMost) listed.push({ kind, entry, batch, text });
      else more += 1;
    },
    get listed() {
      return listed;
    },
    get more() {
      return more;
    },
  };
}
