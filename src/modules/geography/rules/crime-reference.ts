import { sayMonth } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { type CrimeLookups, type CrimeProblem, type CrimeRow, parseCrime } from './crime-row.ts';

/** A crime with the name that it bears in every file that holds it. */
export interface ReferencedCrime extends CrimeRow {
  readonly sourceReference: string;
}

/**
 * What a crime is known by in the street files and in the drugs extract alike. Crime ID and outcome are left out: the
 * extract lacks the first, and the second changes as cases go on. Crimes at one point in one month share a fingerprint.
 */
export function fingerprint(row: CrimeRow): string {
  return [
    row.forceSlug,
    row.month,
    row.type,
    row.longitude ?? '',
    row.latitude ?? '',
    row.location ?? '',
    row.lsoaCode ?? '',
  ].join('|');
}

/** How many fingerprints are remembered, about 100 MB: three times what a year of drugs crimes of all forces has. */
const defaultMost = 400_000;

/**
 * Gives each row of one file its source reference: its fingerprint and "#n" for the n-th such row of the file. As every
 * file holds all crimes of a kind of a force's month or none, the same crimes get the same references from each file, in
 * whatever order, and loading a file twice, or a second file that holds them too, counts nothing twice.
 *
 * Call it anew for each file. Memory is bounded: when too many fingerprints are remembered, those of the earliest months
 * and forces are let go. Files by force and month, as the source gives them, never notice.
 * @returns a function that refuses a row, with what to do, whose force and month were let go already
 */
export function sourceReferences(most = defaultMost): (row: CrimeRow) => Result<string, string> {
  const groups = new Map<string, Map<string, number>>();
  const dropped = new Set<string>();
  let remembered = 0;

  const makeRoom = (current: string) => {
    for (const [group, counts] of groups) {
      if (remembered <= most) return;
      if (group === current) continue;
      remembered -= counts.size;
      groups.delete(group);
      dropped.add(group);
    }
  };

  return (row) => {
    const group = `${row.forceSlug}|${row.month}`;
    if (dropped.has(group)) {
      return refused(
        `The file is too mixed: rows of ${sayMonth(row.month)} from ${row.forceSlug} stand far apart. Sort it by month and force and send it again.`,
      );
    }
    let counts = groups.get(group);
    if (counts === undefined) {
      counts = new Map();
      groups.set(group, counts);
      makeRoom(group);
    }
    const key = fingerprint(row);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    if (before === 0) remembered += 1;
    return ok(`${key}#${before + 1}`);
  };
}

/** What the import of crimes reads rows with. */
export interface CrimeParser {
  parse(cells: Readonly<Record<string, string>>): Result<ReferencedCrime, readonly CrimeProblem[]>;
}

/**
 * A parser for one file: it counts equal rows, so it must see every row of the file in order, and no other file's.
 * Refused rows are not counted, so mending one row leaves the references of the others as they are.
 */
export function crimeParser(lookups: CrimeLookups): CrimeParser {
  const reference = sourceReferences();
  return {
    parse(cells) {
      const crime = parseCrime(cells, lookups);
      if (!crime.ok) return crime;
      const found = reference(crime.value);
      return found.ok
        ? ok({ ...crime.value, sourceReference: found.value })
        : refused([{ field: null, message: found.problem }]);
    },
  };
}
