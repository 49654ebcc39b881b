import type { VNode } from 'preact';
import { Filter, Input, Select, type SelectedFilterCategory } from '#design/index.ts';
import { sayMonth } from '#kernel/instant.ts';
import { forceOf, forces, regions } from '#modules/directory/index.ts';
import { type CrimeAddress, type CrimeQuery, crimeListAddress } from '../crime-query.ts';
import { districts } from '../reference/districts.ts';
import { crimeTypes } from '../rules/crime-row.ts';
import { addressOf, sayDistrict, sayForce } from './crime-words.ts';

const everyForce = forces
  .map((each) => ({ value: each.slug, text: each.shortName }))
  .toSorted((one, other) => one.text.localeCompare(other.text, 'en-GB'));

/** Of the chosen force only, where one is chosen: 318 are too many to go through. */
function districtItems(query: CrimeQuery) {
  return districts
    .filter((each) => query.force === null || each.force === query.force || each.code === query.district)
    .map((each) => ({ value: each.code, text: each.name }))
    .toSorted((one, other) => one.text.localeCompare(other.text, 'en-GB'));
}

const positionWords = { with: 'With a position', without: 'Without a position' } as const;

function selectedOf(query: CrimeQuery): readonly SelectedFilterCategory[] {
  const address = addressOf(query);
  const one = (heading: string, name: keyof CrimeAddress, text: string | null): SelectedFilterCategory => ({
    heading,
    items: text === null ? [] : [{ text, href: crimeListAddress({ ...address, [name]: undefined }) }],
  });
  return [
    one('Force', 'force', query.force === null ? null : sayForce(query.force)),
    one('Region', 'region', query.region),
    one('District', 'district', query.district === null ? null : sayDistrict(query.district)),
    one('Crime type', 'kind', query.kind),
    one('From', 'from', query.from === null ? null : sayMonth(query.from)),
    one('To', 'to', query.to === null ? null : sayMonth(query.to)),
    one('Position', 'position', query.position === null ? null : positionWords[query.position]),
  ];
}

/** What the list can be narrowed by. Empty boxes ask for nothing. */
export function CrimeFilter(props: { readonly query: CrimeQuery }): VNode {
  const { query } = props;
  const { force: slug } = addressOf(query);
  return (
    <Filter
      action="/crimes"
      clearHref="/crimes"
      selected={selectedOf(query)}
      keep={query.direction === 'ascending' ? { direction: 'ascending' } : {}}
    >
      <Select
        name="force"
        label={{ text: 'Force that reported it' }}
        value={slug ?? ''}
        items={[{ value: '', text: 'All forces' }, ...everyForce]}
      />
      <Select
        name="region"
        label={{ text: 'Region' }}
        value={query.region ?? ''}
        items={[{ value: '', text: 'All regions' }, ...regions.map((each) => ({ value: each, text: each }))]}
      />
      <Select
        name="district"
        label={{ text: 'District' }}
        hint={query.force === null ? undefined : { text: `In ${forceOf(query.force)?.name ?? 'this force'}` }}
        value={query.district ?? ''}
        items={[{ value: '', text: 'All districts' }, ...districtItems(query)]}
      />
      <Select
        name="kind"
        label={{ text: 'Crime type' }}
        value={query.kind ?? ''}
        items={[{ value: '', text: 'All types' }, ...crimeTypes.map((each) => ({ value: each, text: each }))]}
      />
      <Input
        name="from"
        label={{ text: 'From month' }}
        hint={{ text: 'For example, 2025-01' }}
        value={query.from ?? ''}
        classes="govuk-input--width-5"
        autocomplete="off"
      />
      <Input
        name="to"
        label={{ text: 'To month' }}
        hint={{ text: 'For example, 2025-12' }}
        value={query.to ?? ''}
        classes="govuk-input--width-5"
        autocomplete="off"
      />
      <Select
        name="position"
        label={{ text: 'Position' }}
        value={query.position ?? ''}
        items={[
          { value: '', text: 'With or without' },
          { value: 'with', text: positionWords.with },
          { value: 'without', text: positionWords.without },
        ]}
      />
    </Filter>
  );
}
