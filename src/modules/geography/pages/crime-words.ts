import { forceOf } from '#modules/directory/index.ts';
import type { CrimeAddress, CrimeQuery } from '../crime-query.ts';
import { districtOf } from '../reference/districts.ts';

/** Where the crimes come from and what their positions are: said wherever they are shown. */
export const crimeSource =
  'Source: data.police.uk, Open Government Licence v3.0. Positions are snapped to map points; not addresses.';

/** "Kent". */
export function sayForce(number: number): string {
  return forceOf(number)?.shortName ?? `Force ${number}`;
}

/** "Ipswich"; nothing when the source names no district of England and Wales. */
export function sayDistrict(code: string | null): string {
  return code === null ? '' : (districtOf(code)?.name ?? code);
}

/** "52.05122, 1.15507": latitude first, as people and maps have it. */
export function sayPosition(latitude: number, longitude: number): string {
  return `${(latitude / 1e6).toFixed(5)}, ${(longitude / 1e6).toFixed(5)}`;
}

/** What the address says that was asked for; the place in the list is left out. */
export function addressOf(query: CrimeQuery): CrimeAddress {
  return {
    force: query.force === null ? undefined : forceOf(query.force)?.slug,
    region: query.region ?? undefined,
    district: query.district ?? undefined,
    kind: query.kind ?? undefined,
    from: query.from ?? undefined,
    to: query.to ?? undefined,
    position: query.position ?? undefined,
    direction: query.direction === 'ascending' ? 'ascending' : undefined,
  };
}
