import { h } from 'preact';
import type { RecordPart } from '#design/index.ts';
import { dayOf } from '#kernel/instant.ts';
import { type PlaceSources, settlePlace } from '#modules/geography/index.ts';
import type { FieldValues, KindPages } from '#modules/records/index.ts';
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

/**
 * The pages of incidents.
 * @param sources what places are looked up in instead of what is built in
 */
export function incidentPages(sources: Partial<PlaceSources> = {}): KindPages {
  return {
    kind: incidentKind,
    derived: (own) => derivedOf(own, sources),
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
