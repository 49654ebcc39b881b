import stationList from 'uk-railway-stations' with { type: 'json' };
import table from './station-districts.json' with { type: 'json' };

/**
 * A railway station of Great Britain. Names, codes and positions come from the package uk-railway-stations and their
 * districts from a table made of it, both under the Open Database License 1.0: kept apart from records of our own.
 */
export interface Station {
  /** Three letters, as on tickets (CRS code): "IPS". */
  readonly crs: string;
  readonly name: string;
  /** Degrees of WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** Code of the district or council in which it lies; null for one that was opened after the table was made. */
  readonly district: string | null;
}

const districts = new Map(
  Object.entries(table.stations).flatMap(([district, codes]) =>
    codes.split(' ').map((crs) => [crs, district] as const),
  ),
);

/** Every station, by name. */
export const stations: readonly Station[] = stationList.map((station) => ({
  crs: station.crsCode,
  name: station.stationName,
  latitude: station.lat,
  longitude: station.long,
  district: districts.get(station.crsCode) ?? null,
}));

const byCode = new Map(stations.map((station) => [station.crs, station]));

/** The station of a three-letter code, whatever its case; null when there is none. */
export function stationOf(crs: string): Station | null {
  return byCode.get(crs.toUpperCase()) ?? null;
}
