import type { LinkableKind } from './record-kinds.ts';

/** The lane of a timeline that links of a kind belong to: the elements of a line, and what police did. */
export type LinkLane = 'communication' | 'movement' | 'violence' | 'vulnerability' | 'policing';

/** What records hold. A code is never changed and never used again for something else. */
export type LinkCode =
  | 'role-in-line'
  | 'involved-in'
  | 'associates-with'
  | 'uses-phone'
  | 'phone-of-line'
  | 'sim-in-handset'
  | 'uses-vehicle'
  | 'vehicle-of-line'
  | 'premises-of-line'
  | 'at-premises'
  | 'account-of-person'
  | 'account-of-line'
  | 'bank-account-of-person'
  | 'bank-account-of-line'
  | 'incident-of-line'
  | 'incident-at'
  | 'object-in-incident'
  | 'seen'
  | 'successor-of'
  | 'works-with'
  | 'related';

/** A kind of relation between two records: which, how it reads from either end, and what kind of it there is. */
export interface LinkKind {
  readonly code: LinkCode;
  readonly from: readonly LinkableKind[];
  readonly to: readonly LinkableKind[];
  /** Read from the first record, before the other: "has a role in" a line. */
  readonly forward: string;
  /** Read from the second: "involves" a person. */
  readonly backward: string;
  /** Over the links of this kind on the page of the first record, and of the second. */
  readonly heading: { readonly from: string; readonly to: string };
  /** The vocabulary that says what kind of it; null where there is nothing to say. */
  readonly roles: string | null;
  readonly isRoleRequired: boolean;
  /** The role reads on from the first record to the second ("exploits", "took over"), so it is said with its direction. */
  readonly isRoleDirected: boolean;
  /** Reads the same from both ends. */
  readonly isMutual: boolean;
  /** It says nothing without a note. */
  readonly isNoteRequired: boolean;
  readonly lane: LinkLane | null;
  /** What to think of before it is recorded; empty where there is nothing. */
  readonly advice: string;
}
