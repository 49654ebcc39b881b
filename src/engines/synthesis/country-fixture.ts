import { countryOfDemonstration } from '../../modules/geography/country.ts';
import { type Country, type CountryTown, streetNames } from './country.ts';

/** England and Wales as the product knows them. */
export const realCountry: Country = countryOfDemonstration();

const place = (name: string, force: string, latitude: number, longitude: number, people: number): CountryTown => ({
  ...{ code: name, name, force, latitude, longitude, people },
  council: `${name} Council`,
});

const forcePlain = (code: string, name: string, letters: string, isExporter = false) => ({
  ...{ code, name, letters, region: 'Nowhere', isExporter, isRailways: code === 'btp' },
});

/** A country of six forces and ten towns that nobody changes: for tests of what is the same for ever. */
export const plainCountry: Country = {
  forces: [
    forcePlain('metropolitan', 'Metropolitan', 'MET', true),
    forcePlain('merseyside', 'Merseyside', 'MER', true),
    forcePlain('kent', 'Kent', 'KEN'),
    forcePlain('west-mercia', 'West Mercia', 'WESM'),
    forcePlain('north-wales', 'North Wales', 'NORW'),
    forcePlain('btp', 'BTP', 'BTP'),
  ],
  towns: [
    place('Croydon', 'metropolitan', 51.37, -0.1, 190_000),
    place('Tottenham', 'metropolitan', 51.6, -0.07, 130_000),
    place('Liverpool', 'merseyside', 53.41, -2.98, 460_000),
    place('Birkenhead', 'merseyside', 53.39, -3.03, 90_000),
    place('Margate', 'kent', 51.38, 1.39, 60_000),
    place('Maidstone', 'kent', 51.27, 0.53, 110_000),
    place('Shrewsbury', 'west-mercia', 52.71, -2.75, 70_000),
    place('Telford', 'west-mercia', 52.68, -2.45, 140_000),
    place('Rhyl', 'north-wales', 53.32, -3.49, 26_000),
    place('Wrexham', 'north-wales', 53.05, -3.0, 65_000),
  ],
  stations: [
    { code: 'MAR', name: 'Margate', latitude: 51.386, longitude: 1.372 },
    { code: 'SHR', name: 'Shrewsbury', latitude: 52.712, longitude: -2.75 },
    { code: 'RHL', name: 'Rhyl', latitude: 53.318, longitude: -3.489 },
  ],
  streets: streetNames,
};
