import type { VNode } from 'preact';
import { Filter, Input, Select, type SelectedFilterCategory } from '#design/index.ts';
import { forces, regions } from '#modules/directory/index.ts';
import { type ForceChoice, type LineQuery, lineListAddress, regionWord } from '../line-query.ts';
import { changeMeanings, lineChanges } from '../rules/line-change.ts';
import { openStatuses } from '../rules/open-statuses.ts';
import { lineReaches, reachMeanings } from '../rules/reach.ts';
import { lineStatuses } from '../rules/status.ts';
import { capital, sayOptionalDay } from './words.ts';

/** The filter as an address, with something changed. */
export function addressOf(
  query: LineQuery,
  change: Readonly<Record<string, string | number | undefined>> = {},
  path?: string,
): string {
  const all = {
    q: query.q,
    status: query.status === 'any' ? '' : query.status,
    origin: query.origin?.word ?? '',
    into: query.into?.word ?? '',
    touches: query.touches?.word ?? '',
    reach: query.reach === 'any' ? '' : query.reach,
    controller: query.controller?.word ?? '',
    asat: query.asat ?? '',
    became: query.became === 'any' ? '' : query.became,
    since: query.since ?? '',
    until: query.until ?? '',
    ...(query.sort === 'seen' && query.direction === 'descending'
      ? {}
      : { sort: query.sort, direction: query.direction }),
    ...change,
  };
  return lineListAddress(all as Parameters<typeof lineListAddress>[0], path);
}

/** What the list is narrowed by now, each with the list without it. */
export function chips(query: LineQuery): readonly SelectedFilterCategory[] {
  const one = (heading: string, key: string, text: string): SelectedFilterCategory[] =>
    text === '' ? [] : [{ heading, items: [{ text, href: addressOf(query, { [key]: '' }) }] }];
  return [
    ...one('Search', 'q', query.q),
    ...one('Status', 'status', query.status === 'any' ? '' : sayStatus(query.status)),
    ...one('Reach', 'reach', query.reach === 'any' ? '' : capital(query.reach)),
    ...one('Starts in', 'origin', query.origin?.name ?? ''),
    ...one('Goes into', 'into', query.into?.name ?? ''),
    ...one('Starts or goes into', 'touches', query.touches?.name ?? ''),
    ...one('Answerable', 'controller', query.controller?.name ?? ''),
    ...one('As at', 'asat', query.asat === null ? '' : sayOptionalDay(query.asat)),
    ...one('Became', 'became', query.became === 'any' ? '' : capital(query.became)),
    ...one('From', 'since', query.since === null ? '' : sayOptionalDay(query.since)),
    ...one('Until', 'until', query.until === null ? '' : sayOptionalDay(query.until)),
  ];
}

function sayStatus(word: string): string {
  if (word === 'open') return 'Counted as active';
  if (word === 'closed') return 'Closed, both types';
  return capital(word);
}

function forceItems(chosen: ForceChoice | null, withUnknown: boolean) {
  const item = (value: string, text: string) => ({ value, text, selected: chosen?.word === value });
  return [
    { value: '', text: 'Any force', selected: chosen === null },
    ...(withUnknown ? [item('not-known', 'Not known')] : []),
    ...forces.map((force) => item(force.slug, force.shortName)),
    ...regions.map((region) => item(regionWord(region), `${region} (region)`)),
  ];
}

/** The filter at the side of the list of lines. */
export function LineFilter({ query }: { readonly query: LineQuery }): VNode {
  return (
    <Filter
      action="/lines"
      selected={chips(query)}
      clearHref="/lines"
      keep={{ sort: query.sort, direction: query.direction, ...(query.asat === null ? {} : { asat: query.asat }) }}
    >
      <Input
        id="filter-q"
        name="q"
        value={query.q}
        label={{ text: 'Brand or number' }}
        hint={{ text: 'Spelling need not be right' }}
        spellcheck={false}
        autocomplete="off"
      />
      <Select
        id="filter-status"
        name="status"
        label={{ text: 'Status' }}
        value={query.status}
        items={[
          { value: 'any', text: 'Any status' },
          { value: 'open', text: `Counted as active (${openStatuses.join(', ')})` },
          { value: 'closed', text: 'Closed, both types' },
          ...lineStatuses.map((status) => ({ value: status, text: capital(status) })),
        ]}
      />
      <Select
        id="filter-reach"
        name="reach"
        label={{ text: 'Reach' }}
        value={query.reach}
        items={[
          { value: 'any', text: 'Any' },
          ...lineReaches.map((reach) => ({
            value: reach,
            text: `${capital(reach)}: ${reachMeanings[reach].toLowerCase()}`,
          })),
        ]}
      />
      <Select id="filter-origin" name="origin" label={{ text: 'Starts in' }} items={forceItems(query.origin, true)} />
      <Select id="filter-into" name="into" label={{ text: 'Goes into' }} items={forceItems(query.into, false)} />
      <Select
        id="filter-touches"
        name="touches"
        label={{ text: 'Starts or goes into' }}
        items={forceItems(query.touches, false)}
      />
      <Select
        id="filter-controller"
        name="controller"
        label={{ text: 'Answerable force' }}
        items={forceItems(query.controller, false)}
      />
      <Select
        id="filter-became"
        name="became"
        label={{ text: 'What became of it' }}
        value={query.became}
        items={[
          { value: 'any', text: 'Anything' },
          ...lineChanges.map((change) => ({ value: change, text: `${capital(change)}: ${changeMeanings[change]}` })),
        ]}
      />
      <Input
        id="filter-since"
        name="since"
        type="date"
        value={query.since ?? ''}
        label={{ text: 'Became so from' }}
        classes="govuk-input--width-10"
      />
      <Input
        id="filter-until"
        name="until"
        type="date"
        value={query.until ?? ''}
        label={{ text: 'Became so until' }}
        classes="govuk-input--width-10"
      />
    </Filter>
  );
}
