import { type Council, councils, forceOf, forces } from '#modules/directory/index.ts';
import { towns } from '../reference/gazetteer.ts';
import { stations } from '../reference/stations.ts';
import { wideAreas } from './counties.ts';
import { knownSpots } from './known-spots.ts';
import { nameKey } from './name-words.ts';
import { otherNames } from './other-names.ts';
import type { PlaceKind, Position } from './place.ts';
import { placesByHand } from './places-by-hand.ts';

/** Something with a name, before its councils are looked up. */
export interface NamedPlace {
  readonly kind: PlaceKind;
  readonly reference: string;
  readonly name: string;
  /** Every way to write it, its name included. */
  readonly names: readonly string[];
  readonly position: Position | null;
  readonly district: string | null;
  /** Code of a county council whose area it is; only for counties. */
  readonly county: string | null;
  /** Forces in whose area it lies, for what has no district. */
  readonly forces: readonly number[];
  readonly population: number | null;
  /** How many people it counts for where places are ranked: its population, or a guess where none is known. */
  readonly size: number;
  /** What was looked in, for the sentence that says how it was found. */
  readonly source: string;
}

const nowhere = { position: null, district: null, county: null, forces: [], population: null, size: 0 };

function listTowns(): readonly NamedPlace[] {
  const others = new Map<string, readonly string[]>();
  for (const each of otherNames) others.set(`${nameKey(each.name)} ${each.district ?? ''}`, each.others);
  // A nickname without a district is that of the largest place of the name, which comes first.
  const given = new Set<string>();
  return towns.map((town) => {
    const key = nameKey(town.name);
    const isFirst = !given.has(key);
    given.add(key);
    const more = others.get(`${key} ${town.district}`) ?? (isFirst ? others.get(`${key} `) : undefined) ?? [];
    return {
      ...nowhere,
      kind: 'town',
      reference: `town ${town.geoName}`,
      name: town.name,
      names: [town.name, ...more],
      position: { longitude: town.longitude, latitude: town.latitude },
      district: town.district,
      population: town.population,
      size: town.population ?? 0,
      source: town.isPart ? 'GeoNames, as a part of a town' : 'GeoNames',
    };
  });
}

/** As large as a ward of a city, or the villages of the same names would stand before them. */
const sizeByHand = 10_000;

/** Places by hand, but for those that the gazetteer has in the same council's area. */
function listByHand(): readonly NamedPlace[] {
  const known = new Set(towns.map((town) => `${nameKey(town.name)} ${town.district}`));
  return placesByHand
    .filter((place) => !known.has(`${nameKey(place.name)} ${place.district}`))
    .map((place) => ({
      ...nowhere,
      kind: 'town',
      reference: `place ${nameKey(place.name)} ${place.district}`,
      name: place.name,
      names: [place.name],
      district: place.district,
      size: sizeByHand,
      source: 'our own list of places',
    }));
}

function listSpots(): readonly NamedPlace[] {
  return knownSpots.map((spot) => ({
    ...nowhere,
    kind: 'town',
    reference: `spot ${nameKey(spot.name)}`,
    name: spot.name,
    names: [spot.name, ...spot.others],
    position: { longitude: spot.longitude, latitude: spot.latitude },
    district: spot.district,
    source: 'a short list of well-known places',
  }));
}

/** "Newport (South Wales)" is known as "Newport" too, "London St Pancras International" without the last word. */
function stationNames(name: string): readonly string[] {
  const [plain = name] = name.split(' (');
  // Birmingham International is not in Birmingham.
  const short = plain.replace(/^(London .+) International$/, '$1');
  return [...new Set([name, plain, short])];
}

function listStations(): readonly NamedPlace[] {
  return stations.map((station) => ({
    ...nowhere,
    kind: 'station',
    reference: `station ${station.crs}`,
    name: station.name,
    names: stationNames(station.name),
    position: { longitude: station.longitude, latitude: station.latitude },
    district: station.district,
    source: 'the list of railway stations',
  }));
}

function councilNames({ name, title }: Council): readonly string[] {
  const said = name.replace(/, (?:City|County) of$/, '');
  return [...new Set([name, said, title])];
}

function listCouncils(): readonly NamedPlace[] {
  return councils
    .filter((council) => council.tier !== 'county')
    .map((council) => ({
      ...nowhere,
      kind: 'council area',
      reference: `council ${council.code}`,
      name: council.name,
      names: councilNames(council),
      district: council.code,
      source: 'the register of councils',
    }));
}

function listWideAreas(): readonly NamedPlace[] {
  const counties = new Map(councils.filter((each) => each.tier === 'county').map((each) => [nameKey(each.name), each]));
  return wideAreas.map((area) => {
    const county = area.kind === 'county' ? counties.get(nameKey(area.name)) : undefined;
    return {
      ...nowhere,
      kind: area.kind,
      reference: `${area.kind} ${nameKey(area.name)}`,
      name: area.name,
      names: [area.name, ...area.others, ...(county === undefined ? [] : [county.title])],
      county: county?.code ?? null,
      forces: area.forces,
      source: 'the list of counties, regions and nations',
    };
  });
}

/** A force by its short name only where that is no county's or town's: "Suffolk" is the county, "Thames Valley" the force. */
function listForces(): readonly NamedPlace[] {
  const taken = [...wideAreas.flatMap((area) => [area.name, ...area.others]), ...towns.map((town) => town.name)];
  const counties = new Set(taken.map(nameKey));
  return forces.map((force) => ({
    ...nowhere,
    kind: 'force area',
    reference: `force ${force.slug}`,
    name: force.name,
    names: counties.has(nameKey(force.shortName)) ? [force.name] : [force.name, force.shortName],
    forces: [force.number],
    source: 'the list of forces',
  }));
}

/** The force area as a place: for the many ways to write a force that only the directory knows. */
export function forcePlace(number: number): NamedPlace | null {
  const slug = forceOf(number)?.slug;
  return slug === undefined ? null : (namedPlaces().find((each) => each.reference === `force ${slug}`) ?? null);
}

let made: readonly NamedPlace[] | null = null;

/** Everything with a name, about 9,000 places; towns by population. Made at the first call, as it takes a while. */
export function namedPlaces(): readonly NamedPlace[] {
  made ??= [
    ...listTowns(),
    ...listByHand(),
    ...listSpots(),
    ...listStations(),
    ...listCouncils(),
    ...listWideAreas(),
    ...listForces(),
  ];
  return made;
}
