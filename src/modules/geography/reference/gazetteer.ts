import gazetteer from './gazetteer.json' with { type: 'json' };

/** A town, village or part of a town, after GeoNames (CC BY 4.0): places of 500 and more people in the United Kingdom. */
export interface Town {
  /** Its number at GeoNames. */
  readonly geoName: string;
  readonly name: string;
  /** Degrees of WGS 84, of its middle. */
  readonly latitude: number;
  readonly longitude: number;
  /** Null when GeoNames has none. */
  readonly population: number | null;
  /** A part of a town, such as Brixton. */
  readonly isPart: boolean;
  /** Code of the district or council in which it lies. */
  readonly district: string;
}

/** GeoNames' number of London: its middle lies in Westminster, which is not what anybody means by it. */
const london = '2643743';

function readTown(district: string, text: string): Town {
  const [geoName = '', name = '', latitude = '', longitude = '', people = '', part] = text.split('|');
  return {
    geoName,
    name,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: people === '0' ? null : Number(people),
    isPart: part === '+',
    district,
  };
}

/** Every place of the gazetteer but London, the largest first. */
export const towns: readonly Town[] = Object.entries(gazetteer.places)
  .flatMap(([district, list]) => list.split(';').map((text) => readTown(district, text)))
  .filter((town) => town.geoName !== london)
  .sort((one, other) => (other.population ?? 0) - (one.population ?? 0));
