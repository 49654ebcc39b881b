import { councilsOf } from '#modules/directory/index.ts';
import { findPlace, type PlaceHit, type PlaceSources } from '../places/index.ts';
import type { FindPlaces, FoundPlace } from './found-places.ts';

function placeOf(hit: PlaceHit): FoundPlace {
  const isStation = hit.kind === 'station';
  const isKnown = hit.district !== null && councilsOf(hit.district) !== null;
  return {
    reference: hit.reference,
    name: isStation ? `${hit.name} station` : hit.name,
    within: hit.within,
    council: isKnown ? hit.district : hit.upperTier,
    nation: hit.nation,
    isStation,
    how: hit.confidence === 'sure' ? '' : `${hit.name}: ${hit.how}.`,
  };
}

/** Of places in one council's area one is enough: whom to ring is the same; a station is not, as the railways have a force. */
function oncePerCouncil(places: readonly FoundPlace[]): readonly FoundPlace[] {
  const given = new Set<string>();
  return places.filter((place) => {
    const key = place.council === null ? place.reference : `${place.council} ${place.isStation}`;
    const isNew = !given.has(key);
    given.add(key);
    return isNew;
  });
}

/** Finds places for the page that answers whom to ring: everything that `findPlace` knows, as far as it needs it. */
export function findGazetteerPlaces(sources: Partial<PlaceSources> = {}): FindPlaces {
  return (text) => {
    const answer = findPlace(text, sources);
    if (answer.kind === 'nothing') return answer;
    const places = oncePerCouncil(answer.hits.map(placeOf));
    return { kind: 'found', places: answer.isChoice ? places : places.slice(0, 1), isChoice: answer.isChoice };
  };
}
