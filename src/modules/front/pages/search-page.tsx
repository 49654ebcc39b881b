import type { VNode } from 'preact';
import { type DataColumn, DataTable, EmptyState, Page, Tag } from '#design/index.ts';
import type { Marking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { SearchForm } from './search-form.tsx';

/** One record found, ready to be shown. */
export interface HitView {
  readonly title: string;
  /** "Line". */
  readonly kind: string;
  readonly reference: string;
  readonly status: string | null;
  readonly controller: string;
  readonly why: string;
  readonly sensitive: boolean;
  /** Null when the record has no page. */
  readonly href: string | null;
}

/** What was looked for, and what was found. */
export interface SearchModel {
  readonly typed: string;
  readonly hits: readonly HitView[];
  /** The most that is ever listed: where so many were found, there may be more. */
  readonly most: number;
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
  { key: 'status', title: 'Status', cell: (hit) => hit.status ?? 'None' },
  { key: 'controller', title: 'Answerable', cell: (hit) => hit.controller },
  {
    key: 'marking',
    title: 'Marking',
    cell: (hit) => (hit.sensitive ? <Tag text="Official-Sensitive" classes="govuk-tag--grey" /> : 'Official'),
  },
];

function sayFound({ typed, hits, most }: SearchModel): string {
  if (hits.length === 0) return `Nothing that you can see matches “${typed}”`;
  if (hits.length === most) return `The ${most} best matches for “${typed}”. Add a word or more digits to find others.`;
  return `${hits.length} ${hits.length === 1 ? 'record matches' : 'records match'} “${typed}”`;
}

/** The same words whether a record does not exist or may not be known of. */
function Nothing(props: { readonly model: SearchModel }): VNode {
  return (
    <EmptyState title={sayFound(props.model)}>
      <p class="govuk-body">Check what you typed. You can also try:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>fewer words, or another spelling of the brand</li>
        <li>the last 3 or more digits of the number</li>
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

function Results(props: { readonly model: SearchModel }): VNode | null {
  const { model } = props;
  if (model.typed === '') return null;
  if (model.hits.length === 0) return <Nothing model={model} />;
  return (
    <>
      <h2 class="govuk-heading-m">{sayFound(model)}</h2>
      <DataTable
        caption="What was found, the best match first"
        captionHidden
        columns={columns}
        rows={model.hits}
        rowKey={(hit) => hit.reference}
      />
    </>
  );
}

/** GET /search: one box for everything that is held, with the reason for each match. */
export function SearchPage(facts: PageFacts, model: SearchModel): VNode {
  return (
    <Page facts={facts} title={model.typed === '' ? 'Search' : 'Search results'} marking={model.marking}>
      <h1 class="govuk-heading-l">Search</h1>
      <div class="tl-reading">
        <SearchForm typed={model.typed} label="What are you looking for?" />
      </div>
      <Results model={model} />
      <p class="govuk-body tl-muted">
        Lines are searched, by reference, brand, other names and telephone number. Other spellings and short forms of
        given names are tried too: Liz finds Elizabeth. What you search for is recorded, with your name and the time.
      </p>
    </Page>
  );
}
