import { asDay } from '#kernel/instant.ts';
import type { Country } from '../country.ts';
import { plainCountry, realCountry } from '../country-fixture.ts';
import { type Settings, settingsOf, simulate, type WitnessedRecord, witnessed } from '../index.ts';

/** The day on which tests look at a world. */
export const asAt = asDay('2026-11-22');

/** Settings of the world that never changes. */
export const tiny = settingsOf({ seed: 1, scale: 'tiny', asAt });

/** Everything that was recorded of a world, with its key. */
export function recordsOf(settings: Settings, country: Country = plainCountry) {
  const batches = [...witnessed(simulate(settings, country), settings, country)];
  const key = new Map(batches.flatMap((batch) => [...batch.key]));
  return { records: batches.flatMap(({ records }) => records), key };
}

/** Everything that was recorded of a world of one force. */
export const all = recordsOf(settingsOf({ seed: 20_261_122, scale: 'force', asAt }), realCountry);

/** The records of one kind. */
export function ofKind<Kind extends WitnessedRecord['kind']>(kind: Kind, records = all.records) {
  return records.filter((record): record is Extract<WitnessedRecord, { readonly kind: Kind }> => record.kind === kind);
}
