import { ask, type Reader, sql } from '#platform/database/index.ts';
import type { OrganisationQuery } from '../organisation-query.ts';
import { allOrganisations, type Organisation } from '../reference/all-organisations.ts';

/** A stretch of the list of organisations. */
export interface OrganisationList {
  readonly rows: readonly (Organisation & { readonly numbers: number })[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

const perPage = 50;

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

function isWanted(each: Organisation, query: OrganisationQuery): boolean {
  if (query.kind !== null && each.sort !== query.kind) return false;
  if (query.region !== null && each.region !== query.region) return false;
  const words = plain(`${each.name} ${each.shortName} ${each.code}`);
  return plain(query.q)
    .split(' ')
    .every((word) => words.includes(word));
}

/** Lists the organisations of this database by name, with how many numbers to ring are held of each. */
export async function listOrganisations(db: Reader, query: OrganisationQuery): Promise<OrganisationList> {
  const held = await ask(
    db,
    sql<{ id: number; numbers: number }>`
    select o.id, (select count(*)::int from directory.contact_point c where c.organisation = o.id) as numbers
    from directory.organisation o`,
  );
  const numbers = new Map(held.map((each) => [each.id, each.numbers]));
  const wanted = allOrganisations
    .filter((each) => numbers.has(each.number) && isWanted(each, query))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  const pages = Math.max(1, Math.ceil(wanted.length / perPage));
  const page = Math.min(query.page, pages);
  const rows = wanted
    .slice((page - 1) * perPage, page * perPage)
    .map((each) => ({ ...each, numbers: numbers.get(each.number) ?? 0 }));
  return { rows, total: wanted.length, page, pages };
}
