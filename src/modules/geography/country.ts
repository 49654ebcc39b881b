import { type Country, type CountryTown, streetNames } from '#engines/synthesis/index.ts';
import { councilOf, forces } from '#modules/directory/index.ts';
import { districtOf } from './reference/districts.ts';
import { towns } from './reference/gazetteer.ts';
import { stations } from './reference/stations.ts';

/** Towns below this are left out: where a line sells there, people say the town. */
const leastPeople = 8000;

function townsOf(): readonly CountryTown[] {
  const slugs = new Map(forces.map(({ number, slug }) => [number, slug]));
  return towns.flatMap((town) => {
    const district = districtOf(town.district);
    const force = district === null ? undefined : slugs.get(district.force);
    if (district === null || force === undefined || (town.population ?? 0) < leastPeople) return [];
    const { latitude, longitude, name, geoName, population } = town;
    // Parts of towns are people counted twice, but London has no others.
    if (town.isPart && force !== 'metropolitan') return [];
    const lower = councilOf(district.code);
    // Children's social care is the upper council's, where there are two.
    const council = councilOf(lower?.upper ?? district.code)?.title ?? district.name;
    return [{ code: geoName, name, latitude, longitude, force, council, people: population ?? 0 }];
  });
}

/** "WEME" of west-mercia, "KENNT" of kent: short, and different for every force. */
function lettersOf(slug: string): string {
  const words = slug.replace('-and-', '-').split('-');
  const parts = words.length > 1 ? words.map((word) => word.slice(0, 2)) : [slug.slice(0, 3), slug.slice(-2)];
  return parts.join('').toUpperCase();
}

/**
 * England and Wales with their forces, towns and stations, in which a demonstration is laid (`engines/synthesis`). Real
 * places and organisations; the streets in it are invented.
 */
export function countryOfDemonstration(): Country {
  return {
    forces: forces
      .filter(({ kind }) => kind !== 'elsewhere')
      .map(({ slug, shortName, region, exporter, kind }) => ({
        code: slug,
        name: shortName,
        letters: lettersOf(slug),
        region: region ?? '',
        isExporter: exporter,
        isRailways: kind === 'railways',
      })),
    towns: townsOf(),
    stations: stations.map(({ crs, name, latitude, longitude }) => ({ code: crs, name, latitude, longitude })),
    streets: streetNames,
  };
}
