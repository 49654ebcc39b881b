import type { CountryTown } from '../country.ts';
import type { DayNumber } from '../days.ts';
import type { GivenName } from '../names/given-names.ts';
import type { Settings } from '../settings.ts';
import type { TrueEvent } from './event.ts';

/** From a day to a day, both within it; null while it lasts. */
export interface Span {
  readonly since: DayNumber;
  readonly until: DayNumber | null;
}

/** What somebody does in a line: codes of the product's list `line-roles`. */
export type LineRole =
  | 'line holder'
  | 'line manager'
  | 'deal phone operator'
  | 'supplier'
  | 'enforcer'
  | 'recruiter'
  | 'driver'
  | 'money collector'
  | 'runner'
  | 'sitter'
  | 'cuckooed occupant'
  | 'customer';

export interface RoleSpan extends Span {
  readonly line: string;
  readonly role: LineRole;
}

/** What was done to somebody, apart from what they do. */
export interface Exploitation extends Span {
  /** Code of the product's list `means-of-control`. */
  readonly means: 'exchange' | 'violence' | 'coercive control' | 'debt bondage';
}

/** One person, of whom forces know what they saw. */
export interface TruePerson {
  readonly id: string;
  readonly given: GivenName;
  readonly family: string;
  readonly streetName: string | null;
  readonly born: DayNumber;
  readonly sex: 'female' | 'male';
  readonly community: string;
  readonly home: CountryTown;
  /** Looked after by the council of their home, while a child. */
  readonly isInCare: boolean;
  /** E.164; null for who has none of their own. */
  readonly phone: string | null;
  readonly roles: readonly RoleSpan[];
  readonly exploited: Exploitation | null;
}

export interface NumberSpan extends Span {
  /** E.164. */
  readonly number: string;
}

export interface Market extends Span {
  readonly town: CountryTown;
}

/** Where a line stood: codes of the product's list `line-statuses`. */
export type TrueStatus =
  | 'suspected'
  | 'potentially active'
  | 'active'
  | 'dormant'
  | 'closed type 1'
  | 'closed type 2'
  | 're-opened';

/** A later look at whether a number stays out of use. */
export interface CheckBack {
  readonly due: DayNumber;
  /** Null until it is done: then it lies ahead, or is overdue. */
  readonly done: DayNumber | null;
  /** Code of the product's list `check-back-results`; null until it is done. */
  readonly result: 'out of use' | 'same group' | 'new group' | 'unknown' | null;
}

export interface Closure {
  readonly type: 1 | 2;
  /** The day from which the number was out of use. */
  readonly on: DayNumber;
  readonly number: string;
  /** Who was charged, for type 1. */
  readonly holder: string | null;
  /** When the national centre decided. */
  readonly decided: DayNumber;
  readonly checkBacks: readonly CheckBack[];
  /** When the brand traded again, on a new number; null when it has not. */
  readonly returned: DayNumber | null;
}

export interface TrueLine {
  readonly id: string;
  readonly brand: string;
  readonly isInternal: boolean;
  readonly origin: CountryTown;
  readonly markets: readonly Market[];
  /** Codes of the product's list `drugs`. */
  readonly drugs: readonly string[];
  readonly transport: readonly string[];
  readonly numbers: readonly NumberSpan[];
  /** When it sold, whatever anybody knew. */
  readonly trading: readonly Span[];
  readonly statuses: readonly { readonly status: TrueStatus; readonly since: DayNumber }[];
  readonly closures: readonly Closure[];
}

export interface TruePremises {
  readonly id: string;
  readonly flat: number | null;
  readonly house: number;
  readonly street: string;
  readonly town: CountryTown;
  readonly occupant: string;
  readonly line: string;
  readonly since: DayNumber;
  readonly until: DayNumber | null;
}

export interface TrueVehicle {
  readonly id: string;
  readonly plate: string;
  readonly make: string;
  readonly model: string;
  readonly colour: string;
  readonly line: string;
}

/** Everybody behind one or more lines, with what they did and what was done to them. */
export interface Network {
  readonly id: string;
  /** Code of the product's list `network-kinds`. */
  readonly kind: 'OCG' | 'USG' | 'neither';
  readonly home: CountryTown;
  readonly lines: readonly TrueLine[];
  readonly people: readonly TruePerson[];
  readonly premises: readonly TruePremises[];
  readonly vehicles: readonly TrueVehicle[];
  /** By day. */
  readonly events: readonly TrueEvent[];
}

/** What is so, known to nobody in it. */
export interface World {
  readonly settings: Settings;
  readonly networks: readonly Network[];
}
