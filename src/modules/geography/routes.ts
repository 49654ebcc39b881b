import { sayNumber } from '#design/index.ts';
import { may } from '#kernel/actor.ts';
import { csvFile } from '#kernel/csv.ts';
import { invalid } from '#kernel/failure.ts';
import type { Reader } from '#platform/database/index.ts';
import { look, permit, type Route, shown } from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import { type CrimeQuery, crimeQuery } from './crime-query.ts';
import { addressOf, sayDistrict, sayForce } from './pages/crime-words.ts';
import { CrimesPage } from './pages/crimes-page.tsx';
import { placeRoutes } from './place-routes.ts';
import type { PlaceSources } from './places/index.ts';
import { countCrimes } from './queries/count-crimes.ts';
import { heldMonths } from './queries/held-months.ts';
import { type CrimeView, listCrimes } from './queries/list-crimes.ts';
import { findGazetteerPlaces } from './whom-to-ring/gazetteer-places.ts';
import { whomToRingRoutes } from './whom-to-ring/routes.ts';

/** What the pages of this module are told of others. */
export interface GeographyPlaces {
  /** Where files are imported. */
  readonly importHref: string;
  /** What places are looked up in instead of what is built in: an operator's outlines and half postcodes. */
  readonly places?: Partial<PlaceSources>;
}

/** Most rows of a download: a file that a spreadsheet still opens, made in memory. */
const downloadCap = 50_000;

function seenCrimes(count: number): Seen {
  return { kind: 'crime', records: [], count, searched: null };
}

/** What a download is told apart by. */
const csvColumns: readonly (readonly [string, (row: CrimeView) => string | number | null])[] = [
  ['Month', (row) => row.month],
  ['Reported by', (row) => sayForce(row.force)],
  ['Crime type', (row) => row.kind],
  ['District', (row) => sayDistrict(row.district)],
  ['Location', (row) => row.location],
  ['Longitude', (row) => (row.longitude === null ? null : row.longitude / 1e6)],
  ['Latitude', (row) => (row.latitude === null ? null : row.latitude / 1e6)],
  ['LSOA code', (row) => row.lsoa],
  ['Last outcome category', (row) => row.outcome],
  ['Crime ID', (row) => row.crimeId],
  ['Source', () => 'data.police.uk, Open Government Licence v3.0'],
  // On every row, so that one copied out of the file is still marked.
  ['Marking', () => 'OFFICIAL'],
];

function fileName(query: CrimeQuery): string {
  const { force, district, kind, from, to } = addressOf(query);
  const words = ['OFFICIAL', 'crimes', force, district, kind, from && `from-${from}`, to && `to-${to}`];
  return `${words.filter(Boolean).join('-').replaceAll(' ', '-')}.csv`;
}

async function download(db: Reader, query: CrimeQuery) {
  const { rows, next } = await listCrimes(db, { ...query, after: null }, downloadCap);
  if (next !== null) {
    const message = `A download holds at most ${sayNumber(downloadCap)} crimes and there are more of these. Narrow the list, for example by force and month.`;
    return invalid({ field: '', message });
  }
  const body = csvFile([csvColumns.map(([title]) => title), ...rows.map((row) => csvColumns.map(([, of]) => of(row)))]);
  const type = 'text/csv; charset=utf-8';
  return { kind: 'file', name: fileName(query), type, seen: seenCrimes(rows.length), body } as const;
}

/** The pages of this module. */
export function geographyRoutes({ importHref, places = {} }: GeographyPlaces): readonly Route[] {
  return [
    look({
      path: '/crimes',
      access: permit('crimes.view'),
      audit: { kind: 'entered', action: 'consultation', of: 'crime' },
      input: crimeQuery,
      handle: async ({ db, actor, input }) => {
        const list = await listCrimes(db, input);
        const isEmpty = list.rows.length === 0;
        const total = isEmpty ? { count: 0, isMore: false } : await countCrimes(db, input);
        const held = isEmpty ? await heldMonths(db) : null;
        const href = may(actor, 'exchange.import') ? importHref : null;
        const model = { query: input, list, total, held, downloadCap, importHref: href };
        return shown(seenCrimes(list.rows.length), (facts) => CrimesPage(facts, model));
      },
    }),
    look({
      path: '/crimes.csv',
      access: permit('crimes.view'),
      audit: { kind: 'entered', action: 'disclosure', of: 'crime' },
      input: crimeQuery,
      handle: ({ db, input }) => download(db, input),
    }),
    ...placeRoutes(places),
    ...whomToRingRoutes(findGazetteerPlaces(places)),
  ];
}
