import type { CountryTown } from '../country.ts';
import type { DayNumber } from '../days.ts';

/** Code of the product's list `event-categories`. */
export type Part = 'suspect' | 'victim' | 'suspected victim' | 'witness' | 'other';

export interface PersonIn {
  readonly person: string;
  readonly part: Part;
}

export interface Drugs {
  readonly drug: string;
  /** Grams to two decimals, or a number of wraps. */
  readonly quantity: number;
  readonly unit: 'g' | 'wraps';
  readonly pounds: number;
}

/** What was taken in a search or an arrest. */
export interface Seized {
  readonly drugs: readonly Drugs[];
  readonly weapons: readonly string[];
  /** Pounds. */
  readonly cash: number;
  readonly phones: number;
}

interface Base {
  readonly id: string;
  readonly day: DayNumber;
  /** "14:20"; empty when it has no time. */
  readonly time: string;
  readonly town: CountryTown;
  readonly line: string;
  readonly people: readonly PersonIn[];
}

/** What happened. Codes are of the product's lists: violence, injuries, weapons, referral-destinations and so on. */
export type Happening =
  | { readonly kind: 'number seen'; readonly number: string }
  | { readonly kind: 'bulk text'; readonly number: string; readonly text: string }
  | { readonly kind: 'number change'; readonly number: string; readonly before: string }
  | { readonly kind: 'dealing seen'; readonly vehicle: string | null }
  | { readonly kind: 'encounter'; readonly station: string; readonly number: string | null }
  | { readonly kind: 'missing'; readonly risk: 'low' | 'medium' | 'high'; readonly found: DayNumber | null }
  | { readonly kind: 'found'; readonly missing: string; readonly since: DayNumber }
  | { readonly kind: 'debt'; readonly pounds: number }
  | { readonly kind: 'violence'; readonly violence: string; readonly weapon: string | null; readonly injury: string }
  | { readonly kind: 'stop search'; readonly seized: Seized }
  | { readonly kind: 'warrant'; readonly premises: string | null; readonly seized: Seized }
  | { readonly kind: 'arrest'; readonly seized: Seized; readonly isHolder: boolean }
  | { readonly kind: 'charge'; readonly offence: string; readonly isHolder: boolean }
  | { readonly kind: 'cuckooing visit'; readonly premises: string; readonly outcome: string }
  | { readonly kind: 'closure'; readonly closure: number; readonly type: 1 | 2; readonly number: string }
  | { readonly kind: 'check-back'; readonly closure: number; readonly due: DayNumber; readonly result: string }
  | { readonly kind: 'return'; readonly closure: number; readonly number: string }
  | { readonly kind: 'displacement'; readonly from: CountryTown }
  | { readonly kind: 'referral'; readonly to: string; readonly council: string }
  | { readonly kind: 'NRM decision'; readonly outcome: 'RG positive' | 'RG negative' | 'CG positive' | 'CG negative' };

export type EventKind = Happening['kind'];
export type TrueEvent = Base & Happening;
/** An event of one kind. */
export type EventOf<Kind extends EventKind> = Base & Extract<Happening, { readonly kind: Kind }>;
