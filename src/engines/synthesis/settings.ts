import type { Day } from '#kernel/instant.ts';
import type { PhoneBlock } from './phone-blocks.ts';

/** How large a world is. `million` is a test of volume and no country. */
export const scales = ['tiny', 'force', 'national', 'million'] as const;
export type Scale = (typeof scales)[number];

/** How often those who record get it wrong, as probabilities of one record, person or event. Every one is our own. */
export interface ErrorRates {
  /** A force that holds a record of somebody makes another, because it did not find the first. */
  readonly duplicatePerson: number;
  /** A force that meets a line that another holds makes a record of its own, because it did not find the first. */
  readonly duplicateLine: number;
  /** Another spelling of a given name that is or sounds the same. */
  readonly otherSpelling: number;
  /** A short form or nickname in place of the given name. */
  readonly shortForm: number;
  /** Nothing but a street name, where somebody has one. */
  readonly streetNameOnly: number;
  /** No name at all: a description. */
  readonly noName: number;
  /** A slip of typing in the family name. */
  readonly familySlip: number;
  /** The family name as it sounds. */
  readonly familySound: number;
  /** No family name. */
  readonly familyMissing: number;
  /** Given name and family name the wrong way round. */
  readonly swappedNames: number;
  /** No date of birth and no age. */
  readonly birthMissing: number;
  /** An age in place of a date of birth. */
  readonly ageOnly: number;
  /** Day and month of a birth the wrong way round, where that is a date too. */
  readonly birthSwapped: number;
  /** The year of a birth one out. */
  readonly birthYearSlip: number;
  /** Two figures of a telephone number the wrong way round. */
  readonly numberSlip: number;
  /** The flat left out of an address. */
  readonly flatDropped: number;
  /** The house number left out of an address. */
  readonly houseDropped: number;
  /** A record that is entered days to weeks late. */
  readonly late: number;
  /** The day of an event is only known about. */
  readonly dayUncertain: number;
}

/** What a world is made of when nothing else is asked for. */
export const usualErrors: ErrorRates = {
  duplicatePerson: 0.29,
  duplicateLine: 0.18,
  otherSpelling: 0.14,
  shortForm: 0.07,
  streetNameOnly: 0.06,
  noName: 0.03,
  familySlip: 0.05,
  familySound: 0.05,
  familyMissing: 0.04,
  swappedNames: 0.02,
  birthMissing: 0.1,
  ageOnly: 0.12,
  birthSwapped: 0.03,
  birthYearSlip: 0.03,
  numberSlip: 0.03,
  flatDropped: 0.15,
  houseDropped: 0.05,
  late: 0.18,
  dayUncertain: 0.1,
};

/** What a world is made from. The same settings and the same country give the same world, to the last byte. */
export interface Settings {
  readonly seed: number;
  readonly scale: Scale;
  /** The day on which the world is looked at, in London. Nothing in it was recorded later. */
  readonly asAt: Day;
  readonly errors: ErrorRates;
}

/** Settings, with what is usual for what is not given. */
export function settingsOf(
  given: Pick<Settings, 'seed' | 'scale' | 'asAt'> & { readonly errors?: Partial<ErrorRates> },
): Settings {
  return { ...given, errors: { ...usualErrors, ...given.errors } };
}

/** What a scale comes to. */
export interface Size {
  /** Networks, each with one to three lines. */
  readonly networks: number;
  /** How many months before the as-at day the oldest network began. */
  readonly historyMonths: number;
  /** How many of the last months are full: before them only what was still there, and little of it, is remembered. */
  readonly fullMonths: number;
  readonly phones: PhoneBlock;
  /** Whether every line is worked in one force, which the dice choose. */
  readonly isOneForce: boolean;
}

/** The size of each scale. */
export const sizes: Readonly<Record<Scale, Size>> = {
  tiny: { networks: 10, historyMonths: 24, fullMonths: 13, phones: 'drama', isOneForce: false },
  force: { networks: 60, historyMonths: 36, fullMonths: 13, phones: 'unopened', isOneForce: true },
  national: { networks: 1440, historyMonths: 60, fullMonths: 13, phones: 'unopened', isOneForce: false },
  million: { networks: 54_000, historyMonths: 60, fullMonths: 13, phones: 'unopened', isOneForce: false },
};
