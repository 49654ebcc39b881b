import type { Id } from '#kernel/id.ts';
import { type Day, plusDays } from '#kernel/instant.ts';
import { violentAmong } from '#modules/incidents/index.ts';
import { findLinks, type LinkFacts } from '#modules/links/index.ts';
import { standingOf } from '#modules/people/index.ts';
import type { Reader } from '#platform/database/index.ts';
import { type HarmOfLine, noHarm } from '../rules/harm.ts';

/** By line: how many different first records its links have, of those that count. */
function countByLine(links: readonly LinkFacts[], counts: (link: LinkFacts) => boolean): ReadonlyMap<Id, number> {
  const firsts = new Map<Id, Set<Id>>();
  for (const link of links.filter(counts)) {
    const found = firsts.get(link.b) ?? new Set();
    firsts.set(link.b, found.add(link.a));
  }
  return new Map([...firsts].map(([line, found]) => [line, found.size]));
}

/**
 * What is recorded of the harm of some lines, from what is linked to them and the actor may see: a hidden child, incident
 * or link is not counted. Somebody with two records counts twice until it is decided that they are one.
 */
export async function countHarm(db: Reader, lines: readonly Id[], today: Day): Promise<(line: Id) => HarmOfLine> {
  if (lines.length === 0) return () => noHarm;
  const roles = await findLinks(db, { kind: 'role-in-line', b: lines });
  const places = await findLinks(db, { kind: 'premises-of-line', b: lines });
  const incidents = await findLinks(db, { kind: 'incident-of-line', b: lines });
  const people = await standingOf(
    db,
    roles.map(({ a }) => a),
    today,
  );
  const violent = await violentAmong(
    db,
    incidents.map(({ a }) => a),
    plusDays(today, 0, -12),
  );
  const asChild = new Set(people.filter((each) => each.asChild).map(({ id }) => id));
  const harmed = new Set(people.filter((each) => each.harmed && !each.asChild).map(({ id }) => id));
  const counted = {
    children: countByLine(roles, ({ a }) => asChild.has(a)),
    exploitedAdults: countByLine(roles, ({ a }) => harmed.has(a)),
    cuckooed: countByLine(places, ({ role }) => role === 'cuckooed'),
    violence: countByLine(incidents, ({ a }) => violent.has(a)),
  };
  return (line) => ({
    children: counted.children.get(line) ?? 0,
    exploitedAdults: counted.exploitedAdults.get(line) ?? 0,
    cuckooed: counted.cuckooed.get(line) ?? 0,
    violence: counted.violence.get(line) ?? 0,
  });
}
