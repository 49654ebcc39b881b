import type { VNode } from 'preact';
import { SummaryList } from '#design/index.ts';
import { councilsOf, organisationName } from '#modules/directory/index.ts';
import type { IncidentPlace } from '../queries/where-of.ts';

/** Where it was, as far as that was understood. */
export function Where({ place }: { readonly place: IncidentPlace }): VNode {
  const { longitude, latitude, district } = place;
  const councils = district === null ? null : councilsOf(district);
  const rows = [
    ['Place', place.place],
    ['Force area', place.force === null ? null : organisationName(place.force)],
    ['Council', councils === null ? null : [...new Set([councils.lower.title, councils.upper.title])].join(', ')],
    [
      'Position',
      longitude === null || latitude === null
        ? null
        : `${(latitude / 1e6).toFixed(4)}, ${(longitude / 1e6).toFixed(4)}`,
    ],
    ['How it was found', place.positionSays],
  ] as const;
  return (
    <SummaryList
      rows={rows.flatMap(([key, text]) => (text === null ? [] : [{ key: { text: key }, value: { text } }]))}
    />
  );
}
