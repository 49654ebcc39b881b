import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import { findLinks, loadEnds } from '#modules/links/index.ts';
import { personKind, treatmentOf } from '#modules/people/index.ts';
import { findRecord } from '#modules/records/index.ts';
import type { Reader } from '#platform/database/index.ts';

/** Whether anybody in an incident is to be treated as a child, as far as the actor may see. */
export interface PeopleIn {
  readonly count: number;
  readonly isChildThere: boolean;
}

/** Most people whose age is looked up for one page. */
const most = 20;

/** The people in an incident, and whether a child is among them: who may be a child counts as one (MSA 2015, section 51). */
export async function peopleIn(db: Reader, incident: Id, today: Day): Promise<PeopleIn> {
  const links = await findLinks(db, { kind: 'involved-in', b: [incident] });
  const ids = [...new Set(links.map((link) => link.a))].slice(0, most);
  const ends = await loadEnds(db, ids);
  const people = await Promise.all([...ends.values()].map((end) => findRecord(db, personKind, end.reference)));
  return {
    count: ids.length,
    isChildThere: people.some((person) => person !== null && treatmentOf(person.values, today).asChild),
  };
}
