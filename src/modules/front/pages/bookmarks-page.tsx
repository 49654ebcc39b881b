import type { VNode } from 'preact';
import { Button, type DataColumn, DataTable, EmptyState, ErrorSummary, Input, Page } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { PageFacts } from '#kernel/page-facts.ts';

/** A saved list, ready to be shown. */
export interface BookmarkView {
  readonly name: string;
  readonly address: string;
  /** "22 November 2026". */
  readonly made: string;
  readonly until: string;
}

/** What somebody keeps, and what they are about to. */
export interface BookmarksModel {
  readonly bookmarks: readonly BookmarkView[];
  /** The list that is about to be saved, and its name so far; null when none is. */
  readonly draft: { readonly address: string; readonly name: string } | null;
  readonly problems: readonly FieldProblem[];
  /** How many each person of the organisation keeps; null for those who do not answer for the work of others. */
  readonly counts: readonly { readonly person: string; readonly count: number }[] | null;
}

function columnsOf(csrf: string): readonly DataColumn<BookmarkView>[] {
  return [
    {
      key: 'name',
      title: 'Name',
      rowHeader: true,
      cell: (each) => (
        <a class="govuk-link" href={each.address}>
          {each.name}
        </a>
      ),
    },
    { key: 'made', title: 'Saved', noWrap: true, cell: (each) => each.made },
    { key: 'until', title: 'Kept until', noWrap: true, cell: (each) => each.until },
    {
      key: 'remove',
      title: 'Remove',
      cell: (each) => (
        <form method="post" action="/bookmarks/remove">
          <input type="hidden" name="_csrf" value={csrf} />
          <input type="hidden" name="address" value={each.address} />
          <Button
            text="Remove"
            classes="govuk-button--secondary govuk-!-margin-bottom-0"
            attributes={{ 'aria-label': `Remove ${each.name}` }}
          />
        </form>
      ),
    },
  ];
}

function SaveForm(props: { readonly csrf: string; readonly model: BookmarksModel }): VNode | null {
  const { draft, problems } = props.model;
  if (draft === null) return null;
  const wrong = problems.find(({ field }) => field === 'name');
  return (
    <form class="tl-reading" method="post" action="/bookmarks" id="address">
      <input type="hidden" name="_csrf" value={props.csrf} />
      <input type="hidden" name="address" value={draft.address} />
      <Input
        id="name"
        name="name"
        value={draft.name}
        label={{ text: 'What do you want to call it?', classes: 'govuk-label--m' }}
        hint={{
          text: 'What was searched for is saved, not what was found: opening it searches again. It is kept for 12 months and only you can see it.',
        }}
        autocomplete="off"
        {...(wrong === undefined ? {} : { errorMessage: { text: wrong.message } })}
      />
      <Button text="Save" />
    </form>
  );
}

/** What is kept already; while the first is being named there is nothing to say of it. */
function Kept(props: { readonly csrf: string; readonly model: BookmarksModel }): VNode | null {
  const { bookmarks, draft } = props.model;
  if (bookmarks.length === 0 && draft !== null) return null;
  return (
    <DataTable
      caption="What you keep, the newest first"
      captionHidden
      columns={columnsOf(props.csrf)}
      rows={bookmarks}
      rowKey={(each) => each.address}
      empty={
        <EmptyState title="Nothing saved yet" start={{ href: '/search', text: 'Search' }}>
          Searches and lists that you save will be here, under the names that you give them. Open one and choose “Save
          this search” or “Save this list”.
        </EmptyState>
      }
    />
  );
}

function Counts({ counts }: { readonly counts: BookmarksModel['counts'] }): VNode | null {
  if (counts === null) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Your organisation</h2>
      <p class="govuk-body">How many searches and lists each person keeps. What is in them only they can see.</p>
      <DataTable
        caption="Saved searches and lists by person"
        captionHidden
        columns={[
          { key: 'person', title: 'Person', rowHeader: true, cell: (each) => each.person },
          { key: 'count', title: 'Saved', numeric: true, cell: (each) => each.count },
        ]}
        rows={counts}
        rowKey={(each) => each.person}
        empty={<EmptyState title="Nobody keeps any">Whoever saves a search or a list will be counted here.</EmptyState>}
      />
    </>
  );
}

/** GET /bookmarks: the searches and lists that somebody keeps for themselves. */
export function BookmarksPage(facts: PageFacts, model: BookmarksModel): VNode {
  return (
    <Page facts={facts} title="Saved searches and lists" marking="OFFICIAL">
      {model.problems.length > 0 && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={model.problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
        />
      )}
      <h1 class="govuk-heading-l">Saved searches and lists</h1>
      <SaveForm csrf={facts.csrf} model={model} />
      <Kept csrf={facts.csrf} model={model} />
      <Counts counts={model.counts} />
    </Page>
  );
}
