import { h } from 'preact';
import type { RecordPart } from '#design/index.ts';
import { type PlaceSources, settlePlace } from '#modules/geography/index.ts';
import type { FieldValues, KindPages } from '#modules/records/index.ts';
import { premisesKind } from './kinds/premises.ts';
import { textIn } from './kinds/text-in.ts';
import { Near, Where } from './pages/premises-parts.tsx';
import { inBuilding, mostInBuilding, placeOf } from './queries/in-building.ts';
import { heedPremises } from './queries/offered-uses.ts';
import { readPremises } from './rules/read-premises.ts';

/** What follows from an address: its parts, its position, its force and its council. */
function derivedOf(own: FieldValues, sources: Partial<PlaceSources>): FieldValues {
  const line = textIn(own, 'address');
  const { parts } = readPremises(line, textIn(own, 'uprn') || null);
  const place = settlePlace(line, sources);
  return {
    ...parts,
    longitude: place?.longitude ?? null,
    latitude: place?.latitude ?? null,
    position_says: place?.says ?? null,
    force: place?.force ?? null,
    district: place?.district ?? null,
  };
}

/**
 * The pages of premises.
 * @param sources what places are looked up in instead of what is built in
 */
export function premisesPages(sources: Partial<PlaceSources> = {}): KindPages {
  return {
    kind: premisesKind,
    derived: (own) => derivedOf(own, sources),
    sharing: { heed: heedPremises },
    more: async ({ db, record }) => {
      const [place, near] = await Promise.all([placeOf(db, record.id), inBuilding(db, record.id)]);
      const where: readonly RecordPart[] =
        place === null ? [] : [{ id: 'where', title: 'Where', content: h(Where, { place }) }];
      const building = {
        id: 'building',
        title: 'In the same building',
        count: near.length,
        content: h(Near, { near, isCut: near.length === mostInBuilding }),
      };
      return { last: [...where, building], seen: near.map((each) => each.id) };
    },
  };
}
