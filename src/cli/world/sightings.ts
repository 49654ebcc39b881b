import type { RecordOf, WitnessedRecord } from '#engines/synthesis/index.ts';
import type { Id } from '#kernel/id.ts';
import { findPlace, type PlaceAnswer } from '#modules/geography/index.ts';
import { type PastSighting, readSighting, recordSightings } from '#modules/lines/index.ts';
import { loadLists, offeredOn } from '#modules/vocabulary/index.ts';
import { byForce, type Loading, leaveOut, recordedAt } from './held.ts';

type Sighting = RecordOf<'sighting'>;

/** The same few hundred towns are asked for again and again. */
function rememberPlaces(): (text: string) => PlaceAnswer {
  const known = new Map<string, PlaceAnswer>();
  return (text) => {
    const found = known.get(text) ?? findPlace(text);
    known.set(text, found);
    return found;
  };
}

/** Records every sighting. Nobody is told of what is long past. */
export async function loadSightings(loading: Loading, records: readonly WitnessedRecord[]): Promise<void> {
  const sightings = records.filter((record): record is Sighting => record.kind === 'sighting');
  const [first] = sightings;
  if (first === undefined) return;
  const hows = await loading.database.reading(loading.operatorOf(first.force), async (db) => {
    const [list] = await loadLists(db, ['sighting-sources']);
    return offeredOn(list?.values ?? [], loading.today);
  });
  const words = new Map(hows.map((each) => [each.code, each.words]));
  const findOnce = rememberPlaces();
  await byForce(loading, sightings, async (db, actor, batch) => {
    const read = batch.flatMap(
      ({ fields, recordedOn, sourceReference }): { reference: string; fresh: PastSighting }[] => {
        const form = { ...fields, placeChoice: 'as-typed' };
        const draft = readSighting(form, { now: loading.now, findPlace: findOnce, hows: [...words.keys()] });
        if (draft.ok) {
          const how = words.get(fields.how) ?? fields.how;
          const fresh = { draft: draft.value, how, recordedAt: recordedAt(recordedOn, loading.now) };
          return [{ reference: sourceReference, fresh }];
        }
        leaveOut(loading, 'a sighting that its form refuses', `${sourceReference}: ${JSON.stringify(draft.problem)}`);
        return [];
      },
    );
    const ids = await recordSightings(
      db,
      actor,
      read.map(({ fresh }) => fresh),
      loading.now,
    );
    for (const [index, { reference }] of read.entries()) loading.held.set(reference, ids[index] as Id);
  });
}
