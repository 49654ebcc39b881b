import { h } from 'preact';
import type { RecordPart } from '#design/index.ts';
import type { Id } from '#kernel/id.ts';
import { type Day, dayOf } from '#kernel/instant.ts';
import { type PlaceSources, settlePlace } from '#modules/geography/index.ts';
import type { FieldValues, KindPages } from '#modules/records/index.ts';
import type { Reader } from '#platform/database/index.ts';
import { incidentKind } from './kinds/incident.ts';
import { textIn } from './kinds/text-in.ts';
import { asksForChild, ChildFirst } from './pages/child-first.tsx';
import { Where } from './pages/where.tsx';
import { peopleIn } from './queries/people-in.ts';
import { whereOf } from './queries/where-of.ts';

/** What follows from the place as it was typed: position, force and council. */
function derivedOf(own: FieldValues, sources: Partial<PlaceSources>): FieldValues {
  const place = textIn(own, 'place') === '' ? null : settlePlace(textIn(own, 'place'), sources);
  return {
    longitude: place?.longitude ?? null,
    latitude: place?.latitude ?? null,
    position_says: place?.says ?? null,
    force: place?.force ?? null,
    district: place?.district ?? null,
  };
}

/** What whoever shares facts of an incident has to think of first: that a child was in it, or somebody who may be one. */
async function heedIncident(db: Reader, incident: Id, today: Day): Promise<readonly string[]> {
  const { isChildThere } = await peopleIn(db, incident, today);
  return isChildThere
    ? [
        'A child is in this incident, or somebody who may be one. Kind, day and area together can tell who it was: share only what keeps them safe.',
      ]
    : [];
}

/**
 * The pages of incidents.
 * @param sources what places are looked up in instead of what is built in
 */
export function incidentPages(sources: Partial<PlaceSources> = {}): KindPages {
  return {
    kind: incidentKind,
    derived: (own) => derivedOf(own, sources),
    sharing: { heed: heedIncident },
    more: async ({ db, record, now }) => {
      const kind = textIn(record.values, 'kind');
      const isAsked = asksForChild(kind);
      const [place, people] = await Promise.all([
        whereOf(db, record.id),
        isAsked ? peopleIn(db, record.id, dayOf(now)) : null,
      ]);
      const where: readonly RecordPart[] =
        place?.place == null ? [] : [{ id: 'where', title: 'Where', content: h(Where, { place }) }];
      return {
        isChild: people?.isChildThere ?? false,
        ...(people === null ? {} : { matters: h(ChildFirst, { people }) }),
        last: where,
      };
    },
  };
}
