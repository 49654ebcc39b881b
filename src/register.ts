import { otherSpellings } from '#engines/names/index.ts';
import { askPlate } from '#engines/plates/index.ts';
import { may } from '#kernel/actor.ts';
import { groupWords, teamNames } from '#modules/directory/index.ts';
import { placesOfSightings } from '#modules/lines/index.ts';
import { isLinkable, linksOf, linksPart, whereOf, wherePart } from '#modules/links/index.ts';
import {
  describedRoutes,
  type KindPages,
  type RecordKind,
  type SharedPorts,
  sharedRoutes,
} from '#modules/records/index.ts';
import type { SearchPorts } from '#platform/catalogue/index.ts';
import type { Route } from '#platform/http/index.ts';

/** Who knows other spellings of names, and plates, wherever somebody searches. */
export const searchPorts: SearchPorts = { widen: otherSpellings, askPlate };

/** What the pages of the register need of several rooms. */
const ports: SharedPorts = {
  links: async ({ db, actor, held, kind, now }) => {
    if (!isLinkable(kind.kind)) throw new Error(`Nothing is linked to a ${kind.kind}`);
    const record = { kind: kind.kind, reference: held.reference };
    const links = await linksOf(db, held.id, now);
    // Premises say where they are themselves.
    const places = kind.kind === 'premises' ? [] : whereOf(links);
    const sightings = places.flatMap(({ other }) => (other.kind === 'sighting' ? [other.id] : []));
    const shown = [...links.groups.flatMap((group) => group.links), ...links.withdrawn];
    return {
      part: linksPart({ links, record, mayAdd: may(actor, 'links.edit') }),
      where: wherePart(places, await placesOfSightings(db, sightings)),
      seen: shown.map((link) => link.other.id),
    };
  },
  groups: async (db) => groupWords(await teamNames(db)),
  search: searchPorts,
};

/**
 * List, form and page of each described kind, and what all kinds share: facts, history, who may see them.
 * @param beside kinds that have pages of their own and share the rest
 */
export function registerRoutes(pages: readonly KindPages[], beside: readonly RecordKind[]): readonly Route[] {
  const kinds = [...beside, ...pages.map((each) => each.kind)];
  return [...pages.flatMap((each) => describedRoutes(each, ports)), ...sharedRoutes(kinds, ports)];
}
