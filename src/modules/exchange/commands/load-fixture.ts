import type { PersonActor } from '#kernel/actor.ts';
import { asDay, asInstant, type Clock, plusSeconds } from '#kernel/instant.ts';
import { ensureOrganisations } from '#modules/directory/index.ts';
import { somebodyOf } from '#modules/directory/somebody-fixture.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import type { ImportKind } from '#platform/intake/index.ts';
import { allowImports, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { openTestFolder, type TestFolder } from '#platform/testing/test-folder.ts';
import { openReadable } from './open-readable.ts';
import { type LoadRun, runLoad } from './run-load.ts';
import type { ReadableFile } from './settle-columns.ts';
import { takeFile } from './take-file.ts';

const officer = {
  name: 'Priya Shah',
  permissions: ['exchange.import', 'lines.edit', 'lines.view', 'crimes.view'],
} as const;

export const kent = somebodyOf('kent', officer);
/** As Kent's, but may not see what is OFFICIAL-SENSITIVE. */
export const clearedForOfficial: PersonActor = { ...kent, clearance: 0 };
export const merseyside = somebodyOf('merseyside', officer);

export const crimeHeadings =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

/** Crimes of which many are equal to the letter: told apart only by counting them within the file. */
export function crimeFile(rows: number): string {
  const made = Array.from({ length: rows }, (_, i) => {
    const month = i % 7 === 6 ? '2025-13' : '2025-01';
    const street = `On or near Sample Street ${i % 3}`;
    return `,${month},Suffolk Constabulary,Suffolk Constabulary,1.150001,52.050001,${street},E01999001,Ipswich 901A,Drugs,,`;
  });
  return [crimeHeadings, ...made].join('\n');
}

interface LoadRow {
  readonly status: string;
  readonly outcome: Readonly<Record<string, number>> | null;
  readonly trouble: string | null;
  readonly handling: string;
}

/** A place to load files: a database, a folder, and what is held in them. */
export interface LoadPlace {
  readonly test: TestDatabase;
  readonly clock: Clock;
  /** Writes a file to load. Returns its path. */
  readonly write: TestFolder['write'];
  /** Opens a file that can be read; throws what is wrong with any other. */
  readonly open: (path: string, kind: ImportKind) => Promise<ReadableFile>;
  /** Takes a file in, for Kent unless told otherwise. Returns its load. */
  readonly take: (path: string, kind: ImportKind, actor?: PersonActor) => Promise<LoadRun['load']>;
  /** Runs a load in batches of five rows, for Kent, unless told otherwise. */
  readonly run: (
    load: LoadRun['load'],
    path: string,
    kind: ImportKind,
    more?: Partial<LoadRun>,
  ) => ReturnType<typeof runLoad>;
  /** The first row that a question to the database gives, asked as its owner. */
  readonly one: <Row>(sql: string) => Promise<Row | undefined>;
  readonly crimes: () => Promise<readonly unknown[]>;
  readonly problems: () => Promise<readonly { readonly row: number }[]>;
  /** The newest load. */
  readonly loadRow: () => Promise<LoadRow | undefined>;
  /** Forgets every load and every crime. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A clock that moves on by a millisecond whenever it is looked at. */
function tickingClock(): Clock {
  let looks = 0;
  return () => {
    looks += 1;
    return plusSeconds(asInstant('2026-11-21T18:53:12Z'), looks / 1000);
  };
}

async function open(path: string, kind: ImportKind): Promise<ReadableFile> {
  const file = await openReadable(path, kind, {}, asDay('2026-11-21'));
  if (!file.ok) throw new Error(file.problem);
  return file.value;
}

/** What the owner of the database sees of loads. */
function watch(test: TestDatabase): Pick<LoadPlace, 'one' | 'crimes' | 'problems' | 'loadRow'> {
  const one = async <Row>(sql: string) => (await test.asOwner<Row>(sql))[0];
  return {
    one,
    crimes: () => test.asOwner('select source_reference from geography.crime order by 1'),
    problems: () => test.asOwner('select row, col, value, message from exchange.problem order by row'),
    loadRow: () =>
      one('select status, outcome, trouble, handling, finished_at from exchange.load order by id desc limit 1'),
  };
}

/** Opens a place to load files, with the organisations of the directory. */
export async function openLoadPlace(): Promise<LoadPlace> {
  const test = await openTestDatabase();
  await ensureOrganisations(test.database, true);
  await ensureVocabularies(test.database);
  await allowImports(test);
  const folder = openTestFolder('load');
  const clock = tickingClock();
  const { database } = test;
  return {
    ...watch(test),
    test,
    clock,
    write: folder.write,
    open,
    take: async (path, kind, actor = kent) =>
      (await takeFile({ database, actor, clock, path, file: await open(path, kind) })).load,
    run: (load, path, kind, more = {}) =>
      runLoad({ database, kind, path, load, actor: kent, clock, batchSize: 5, ...more }),
    clear: () =>
      test.script(
        'delete from exchange.problem; delete from exchange.progress; delete from exchange.load; delete from geography.crime',
      ),
    close: async () => {
      await test.close();
      folder.close();
    },
  };
}
