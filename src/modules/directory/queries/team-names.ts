import type { Reader } from '#platform/database/index.ts';
import { organisationName } from '../reference/all-organisations.ts';

/** Says an organisation, a team or an operation by its number. */
export type SayGroup = (number: number) => string;

/** The names of the teams and operations that the actor belongs to or whose organisation is theirs. */
export async function teamNames(db: Reader): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('directory.team').select(['id', 'name']).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Says any number of that space: organisations from the directory, teams and operations as the actor may know them. */
export function groupWords(names: ReadonlyMap<number, string>): SayGroup {
  return (number) => names.get(number) ?? (number < 10_000 ? organisationName(number) : `Operation ${number}`);
}
