import type { VNode } from 'preact';
import { EmptyState, SummaryList } from '#design/index.ts';
import { councilsOf, organisationName } from '#modules/directory/index.ts';
import type { NearPremises, PremisesPlace } from '../queries/in-building.ts';

function councilsIn(district: string | null): string | null {
  const found = district === null ? null : councilsOf(district);
  if (found === null) return null;
  return found.isUnitary ? found.lower.title : `${found.lower.title}, ${found.upper.title}`;
}

function sayPosition({ longitude, latitude }: PremisesPlace): string | null {
  return longitude === null || latitude === null
    ? null
    : `${(latitude / 1e6).toFixed(4)}, ${(longitude / 1e6).toFixed(4)}`;
}

/** Where it is, as far as that was understood: a wrong reading of an address is seen here. */
export function Where({ place }: { readonly place: PremisesPlace }): VNode {
  const force = place.force === null ? null : organisationName(place.force);
  const rows = [
    ['Flat or room', place.flat],
    ['Building', place.building],
    ['Number', place.houseNumber],
    ['Street', place.street],
    ['Town', place.town],
    ['Postcode', place.postcode],
    ['Force area', force],
    ['Council', councilsIn(place.district)],
    ['Position', sayPosition(place)],
    ['How it was found', place.positionSays],
  ] as const;
  const known = rows.flatMap(([key, text]) => (text === null ? [] : [{ key: { text: key }, value: { text } }]));
  return (
    <>
      <p class="govuk-body">What was understood of the address. If it is wrong, change the address.</p>
      <SummaryList rows={known} />
    </>
  );
}

/** Other premises of the building, those of the same address first. */
export function Near({ near, isCut }: { readonly near: readonly NearPremises[]; readonly isCut: boolean }): VNode {
  if (near.length === 0)
    return (
      <EmptyState title="Nothing else in this building">
        Other flats and rooms of the building that are held, and the same one recorded by another force, will be here.
      </EmptyState>
    );
  const list = (some: readonly NearPremises[]): VNode => (
    <ul class="govuk-list govuk-list--bullet">
      {some.map((each) => (
        <li>
          <a class="govuk-link" href={`/premises/${each.reference}`}>
            {each.address}
          </a>{' '}
          <span class="tl-muted">
            {each.reference}, held by {organisationName(each.controller)}
          </span>
        </li>
      ))}
    </ul>
  );
  const [same, others] = [near.filter((each) => each.isSame), near.filter((each) => !each.isSame)];
  return (
    <>
      {same.length > 0 && (
        <>
          <h3 class="govuk-heading-s">The same address</h3>
          {list(same)}
        </>
      )}
      {others.length > 0 && (
        <>
          <h3 class="govuk-heading-s">Others in the building</h3>
          {list(others)}
        </>
      )}
      {isCut && (
        <p class="govuk-body">There may be more. The newest {near.length} are shown; search for the postcode.</p>
      )}
    </>
  );
}
