import type { VNode } from 'preact';
import { Checkboxes, Filter, Input, Select, type SelectedFilterCategory } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { sayKind, searchedKinds } from '../rules/kind-words.ts';
import { type SearchTyped, searchAddress } from '../rules/search-query.ts';

/** A force that can be chosen in the filter. */
export interface Holder {
  readonly code: string;
  readonly name: string;
}

/** What the filter shows: what was typed, who may hold records, and what is wrong with what was typed. */
export interface SearchFilterModel {
  readonly typed: SearchTyped;
  readonly holders: readonly Holder[];
  readonly problems: readonly FieldProblem[];
}

/** Each filter that is set, with the address of the search without it. */
export function chipsOf({ typed, holders }: SearchFilterModel): readonly SelectedFilterCategory[] {
  const one = (heading: string, name: keyof SearchTyped, text: string): SelectedFilterCategory[] =>
    typed[name] === '' ? [] : [{ heading, items: [{ text, href: searchAddress(typed, { [name]: '' }) }] }];
  return [
    ...one('Kind', 'kind', sayKind(typed.kind)),
    ...one('Held by', 'controller', holders.find(({ code }) => code === typed.controller)?.name ?? typed.controller),
    ...one('From', 'since', typed.since),
    ...one('Until', 'until', typed.until),
    ...one('Status', 'status', 'Not closed'),
  ];
}

function Days({ typed, problems }: SearchFilterModel): VNode {
  const wrong = (field: string) => {
    const found = problems.find((each) => each.field === field);
    return found === undefined ? {} : { errorMessage: { text: found.message } };
  };
  return (
    <>
      <Input
        id="since"
        name="since"
        value={typed.since}
        label={{ text: 'From this day' }}
        hint={{ text: 'Like 21/11/2026' }}
        classes="govuk-input--width-10"
        autocomplete="off"
        {...wrong('since')}
      />
      <Input
        id="until"
        name="until"
        value={typed.until}
        label={{ text: 'Until this day' }}
        classes="govuk-input--width-10"
        autocomplete="off"
        {...wrong('until')}
      />
    </>
  );
}

function Whose({ typed, holders }: Pick<SearchFilterModel, 'typed' | 'holders'>): VNode {
  return (
    <>
      <Select
        id="kind"
        name="kind"
        label={{ text: 'Kind' }}
        value={typed.kind}
        items={[
          { value: '', text: 'Any kind' },
          ...searchedKinds.map(({ kind, many }) => ({ value: kind, text: many })),
        ]}
      />
      <Select
        id="controller"
        name="controller"
        label={{ text: 'Held by' }}
        value={typed.controller}
        items={[{ value: '', text: 'Any force' }, ...holders.map(({ code, name }) => ({ value: code, text: name }))]}
      />
    </>
  );
}

/** What is searched for, and what it is narrowed by. One form, so that changing a filter keeps the words. */
export function SearchFilter(props: SearchFilterModel): VNode {
  const { typed, holders } = props;
  return (
    <Filter
      action="/search"
      selected={chipsOf(props)}
      clearHref={searchAddress({ ...typed, kind: '', controller: '', since: '', until: '', status: '' })}
      submitText="Search"
      heading={{ text: 'Search and filter' }}
    >
      <Input
        id="search-for"
        name="q"
        type="search"
        value={typed.q}
        label={{ text: 'What are you looking for?' }}
        hint={{ text: 'Name, brand, number, plate, postcode or reference' }}
        autocomplete="off"
        spellcheck={false}
      />
      <Whose typed={typed} holders={holders} />
      <Days {...props} />
      <Checkboxes
        name="status"
        idPrefix="status"
        values={typed.status === '' ? [] : [typed.status]}
        classes="govuk-checkboxes--small"
        items={[{ value: 'open', text: 'Leave out what is closed' }]}
      />
    </Filter>
  );
}
