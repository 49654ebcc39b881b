import type { VNode } from 'preact';
import {
  type DataColumn,
  DataTable,
  EmptyState,
  ErrorSummary,
  ListLayout,
  Page,
  Pagination,
  saveLink,
  Tag,
} from '#design/index.ts';
import type { Marking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { countKind } from '../rules/kind-words.ts';
import { searchAddress } from '../rules/search-query.ts';
import { chipsOf, SearchFilter, type SearchFilterModel } from './search-filter.tsx';
import { SearchForm } from './search-form.tsx';

/** One record found, ready to be shown. */
export interface HitView {
  readonly title: string;
  /** "Line". */
  readonly kind: string;
  readonly reference: string;
  readonly status: string | null;
  /** "21 November 2026". */
  readonly on: string;
  readonly controller: string;
  readonly why: string;
  readonly sensitive: boolean;
  /** Null when the record has no page. */
  readonly href: string | null;
}

/** What was looked for, and what was found. */
export interface SearchModel extends SearchFilterModel {
  /** One page of them. */
  readonly hits: readonly HitView[];
  readonly total: number;
  /** Whether there are more than `total`. */
  readonly isMore: boolean;
  readonly pages: number;
  /** How many there are of each kind. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly marking: Marking;
}

const columns: readonly DataColumn<HitView>[] = [
  {
    key: 'title',
    title: 'Name',
    rowHeader: true,
    cell: (hit) =>
      hit.href === null ? (
        hit.title
      ) : (
        <a class="govuk-link" href={hit.href}>
          {hit.title}
        </a>
      ),
  },
  { key: 'why', title: 'Why it matched', cell: (hit) => hit.why },
  { key: 'kind', title: 'Kind', cell: (hit) => hit.kind },
  { key: 'reference', title: 'Reference', noWrap: true, cell: (hit) => hit.reference },
  { key: 'status', title: 'Status', cell: (hit) => hit.status ?? '' },
  { key: 'on', title: 'Date', noWrap: true, cell: (hit) => hit.on },
  { key: 'controller', title: 'Held by', cell: (hit) => hit.controller },
  {
    key: 'marking',
    title: 'Marking',
    cell: (hit) => (hit.sensitive ? <Tag text="OFFICIAL-SENSITIVE" classes="govuk-tag--grey" /> : 'OFFICIAL'),
  },
];

function sayFound({ typed, total, isMore }: SearchModel): string {
  if (total === 0) return `Nothing that you can see matches “${typed.q}”`;
  const count = total.toLocaleString('en-GB');
  if (isMore) return `More than ${count} records match “${typed.q}”. Add a word, more digits or a filter.`;
  return `${count} ${total === 1 ? 'record matches' : 'records match'} “${typed.q}”`;
}

/** The same words whether a record does not exist or may not be known of. */
function Nothing(props: { readonly model: SearchModel }): VNode {
  const isFiltered = chipsOf(props.model).length > 0;
  return (
    <EmptyState title={sayFound(props.model)}>
      <p class="govuk-body">Check what you typed. You can also try:</p>
      <ul class="govuk-list govuk-list--bullet">
        {isFiltered && <li>without the filters</li>}
        <li>fewer words, or another spelling of the name or brand</li>
        <li>the last 3 or more digits of the number</li>
        <li>a plate with ? for what was not seen, such as AB12 ?CD</li>
        <li>
          the{' '}
          <a class="govuk-link" href="/lines">
            list of lines
          </a>{' '}
          with its filters
        </li>
      </ul>
      <p class="govuk-body">A record that you may not see looks the same as one that does not exist.</p>
    </EmptyState>
  );
}

/** How many of each kind, each a link to those alone. */
function Kinds({ typed, kinds, isMore }: SearchModel): VNode | null {
  if (typed.kind !== '' || kinds.length < 2) return null;
  return (
    <p class="govuk-body">
      {isMore ? 'Among the first found: ' : 'Found: '}
      {kinds.map(({ kind, count }, index) => (
        <>
          {index > 0 && ', '}
          <a class="govuk-link" href={searchAddress(typed, { kind })}>
            {countKind(kind, count)}
          </a>
        </>
      ))}
    </p>
  );
}

function Pages({ typed, pages }: SearchModel): VNode | null {
  if (pages < 2) return null;
  const to = (page: number) => ({ href: searchAddress(typed, { page }), labelText: `${page} of ${pages}` });
  return (
    <Pagination
      landmarkLabel="Pages of what was found"
      previous={typed.page > 1 ? to(typed.page - 1) : undefined}
      next={typed.page < pages ? to(typed.page + 1) : undefined}
    />
  );
}

const about = (
  <p class="govuk-body-s tl-muted">
    Everything that you may see is searched, by name, brand, telephone number, plate, postcode, identifier and
    reference; a date of birth alone finds nobody. Other spellings and short forms of given names are tried too: Liz
    finds Elizabeth. What you search for is recorded, with your name and the time.
  </p>
);

/** Before anything was typed: how to search, with examples. */
function Start(): VNode {
  return (
    <>
      <h1 class="govuk-heading-l">Search</h1>
      <div class="tl-reading">
        <SearchForm typed="" label="What are you looking for?" />
        <h2 class="govuk-heading-s">How to search</h2>
        <ul class="govuk-list govuk-list--bullet">
          <li>Several words or numbers: records that have all of them come up. Scotty 0412 needs both.</li>
          <li>A number in any form, or its last 3 or more digits: 07700 900412, +44 7700 900 412, 0412.</li>
          <li>A plate whole, in part, or with ? for what was not seen: AB12 CDE, AB12, AB12 ?DE.</li>
          <li>A postcode or its first half: IP1 1AA, IP1.</li>
          <li>A reference goes straight to its page.</li>
        </ul>
        {about}
      </div>
    </>
  );
}

function Results(props: { readonly model: SearchModel }): VNode {
  const { model } = props;
  if (model.problems.length > 0) return <p class="govuk-body">Put the filter right to search.</p>;
  if (model.typed.q === '') return <p class="govuk-body">Enter something to look for. Filters alone find nothing.</p>;
  return (
    <>
      <Kinds {...model} />
      <DataTable
        caption="What was found, the best match first"
        captionHidden
        columns={columns}
        rows={model.hits}
        rowKey={(hit) => hit.reference}
        empty={<Nothing model={model} />}
      />
      <Pages {...model} />
      {about}
    </>
  );
}

/** GET /search: one box for everything that is held, with the reason for each match. */
export function SearchPage(facts: PageFacts, model: SearchModel): VNode {
  const { typed, problems, total } = model;
  const isStart = typed.q === '' && chipsOf(model).length === 0 && problems.length === 0;
  const saves = typed.q === '' || problems.length > 0 ? [] : [searchAddress(typed)];
  return (
    <Page facts={facts} title={isStart ? 'Search' : 'Search results'} marking={model.marking} width="wide">
      {problems.length > 0 && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
        />
      )}
      {isStart ? (
        <Start />
      ) : (
        <ListLayout
          title="Search"
          says={typed.q === '' || total === 0 ? undefined : sayFound(model)}
          links={saves.map((address) => saveLink(address, 'Save this search'))}
          filter={<SearchFilter typed={typed} holders={model.holders} problems={problems} />}
        >
          <Results model={model} />
        </ListLayout>
      )}
    </Page>
  );
}
