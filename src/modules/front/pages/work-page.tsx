import type { VNode } from 'preact';
import {
  BigNumbers,
  Button,
  type DataColumn,
  DataTable,
  EmptyState,
  Filter,
  ListLayout,
  Page,
  Pagination,
  Radios,
  type SelectedFilterCategory,
  sayNumber,
} from '#design/index.ts';
import { type Day, sayDay } from '#kernel/instant.ts';
import { highestMarking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { Need, NeedCount, ReviewCount } from '#platform/work/index.ts';
import { type WorkFilter, workAddress } from '../rules/work-filter.ts';
import { AboutWords, DueWords, PrioritySign } from './work-words.tsx';

/** What needs somebody. */
export interface WorkModel {
  readonly filter: WorkFilter;
  readonly needs: readonly Need[];
  readonly hasMore: boolean;
  readonly count: NeedCount;
  /** Null where the reviews of the organisation are not this person's. */
  readonly reviews: ReviewCount | null;
}

const itemWords: Readonly<Record<Need['item'], string>> = {
  notice: 'To read',
  task: 'Task',
  clock: 'Due',
  approval: 'To decide',
};

/** What each filter is called. */
const whoseWords = { '': 'Everything that is mine', mine: 'Mine alone', team: 'My teams’', organisation: '' } as const;
const kindWords = {
  '': 'Everything',
  notice: 'To read',
  task: 'Tasks',
  clock: 'Due',
  approval: 'To decide',
  review: 'Reviews',
} as const;

/** Where something is dealt with; null for a clock, which is met by what is done about its record. */
function addressOf(need: Need): string | null {
  if (need.reference === null) return null;
  const places = { notice: 'notices', task: 'tasks', approval: 'approvals', clock: '' } as const;
  return `/work/${places[need.item]}/${need.reference}`;
}

function Words({ need }: { readonly need: Need }): VNode {
  const href = addressOf(need);
  return (
    <div class="tl-work__words">
      {need.priority !== 'ordinary' && (
        <>
          <PrioritySign priority={need.priority} />{' '}
        </>
      )}
      <span class="tl-muted">{itemWords[need.item]}:</span>{' '}
      {href === null ? (
        need.words
      ) : (
        <a class="govuk-link" href={href}>
          {need.words}
        </a>
      )}
    </div>
  );
}

function whoDoes(need: Need): string {
  if (need.whose === 'mine') return 'You';
  if (need.owner !== '') return need.owner;
  if (need.item === 'approval') return 'A second person';
  return need.whose === 'team' ? 'Your team' : 'Your organisation';
}

function columnsOf(facts: PageFacts): readonly DataColumn<Need>[] {
  return [
    { key: 'words', title: 'What', rowHeader: true, cell: (need) => <Words need={need} /> },
    {
      key: 'due',
      title: 'When',
      cell: (need) => <DueWords due={need.due} priority={need.priority} now={facts.now} />,
    },
    { key: 'about', title: 'About', cell: (need) => <AboutWords about={need.about} actor={facts.actor} /> },
    {
      key: 'who',
      title: 'Who',
      cell: (need) => (need.isEscalated ? `${whoDoes(need)} (late, so shown to supervisors)` : whoDoes(need)),
    },
    { key: 'by', title: 'From', cell: (need) => need.by },
  ];
}

function chips(filter: WorkFilter, organisation: string): readonly SelectedFilterCategory[] {
  const whose = filter.whose === 'organisation' ? `All of ${organisation}` : whoseWords[filter.whose];
  return [
    ...(filter.whose === ''
      ? []
      : [{ heading: 'Whose', items: [{ text: whose, href: workAddress(filter, { whose: '', page: 1 }) }] }]),
    ...(filter.item === ''
      ? []
      : [
          {
            heading: 'What',
            items: [{ text: kindWords[filter.item], href: workAddress(filter, { item: '', page: 1 }) }],
          },
        ]),
  ];
}

function Filters(props: { readonly filter: WorkFilter; readonly organisation: string }): VNode {
  const { filter, organisation } = props;
  return (
    <Filter action="/work" selected={chips(filter, organisation)} clearHref="/work">
      <Radios
        name="whose"
        idPrefix="whose"
        classes="govuk-radios--small"
        fieldset={{ legend: { text: 'Whose', classes: 'govuk-fieldset__legend--s' } }}
        value={filter.whose}
        items={(['', 'mine', 'team', 'organisation'] as const).map((value) => ({
          value,
          checked: filter.whose === value,
          text: value === 'organisation' ? `All of ${organisation}` : whoseWords[value],
        }))}
      />
      <Radios
        name="item"
        idPrefix="item"
        classes="govuk-radios--small"
        fieldset={{ legend: { text: 'What', classes: 'govuk-fieldset__legend--s' } }}
        value={filter.item}
        items={(['', 'task', 'notice', 'clock', 'approval', 'review'] as const).map((value) => ({
          value,
          checked: filter.item === value,
          text: kindWords[value],
        }))}
      />
    </Filter>
  );
}

function Numbers({ count }: { readonly count: NeedCount }): VNode | null {
  if (count.late === 0) return null;
  return (
    <BigNumbers
      items={[
        ...(count.lateForChild === 0
          ? []
          : [{ value: count.lateForChild, label: 'overdue for a child at risk', loud: true }]),
        ...(count.late === count.lateForChild
          ? []
          : [
              { value: count.late - count.lateForChild, label: count.lateForChild === 0 ? 'overdue' : 'other overdue' },
            ]),
      ]}
    />
  );
}

function Reviews({ reviews }: { readonly reviews: ReviewCount | null }): VNode | null {
  if (reviews === null || reviews.all === 0) return null;
  const first: Day | null = reviews.first;
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={workAddress({ item: 'review' })}>
        {sayNumber(reviews.all)} {reviews.all === 1 ? 'record is' : 'records are'} due for review
      </a>{' '}
      by your organisation
      {first !== null && `, the first on ${sayDay(first)}`}
      {reviews.late > 0 && `; ${sayNumber(reviews.late)} ${reviews.late === 1 ? 'is' : 'are'} late`}.
    </p>
  );
}

function Empty(props: { readonly filter: WorkFilter; readonly hasReviews: boolean }): VNode {
  const { filter, hasReviews } = props;
  if (hasReviews && filter.item === '' && filter.whose === '')
    return <p class="govuk-body">Nothing else needs you now.</p>;
  const isFiltered = filter.whose !== '' || filter.item !== '';
  return isFiltered ? (
    <EmptyState title="Nothing here" start={{ href: '/work', text: 'Everything that is mine' }}>
      <p class="govuk-body">Nothing under these filters needs anybody now.</p>
    </EmptyState>
  ) : (
    <EmptyState title="Nothing needs you now" start={{ href: '/work/tasks/new', text: 'Add a task' }}>
      <p class="govuk-body">
        Here will be what you are told and asked to do, what is due, and what needs you as the second person: yours,
        your teams’ and, if you answer for the work of others, your organisation’s.
      </p>
    </EmptyState>
  );
}

function Pages({ model }: { readonly model: WorkModel }): VNode | null {
  const { filter, hasMore } = model;
  if (filter.page === 1 && !hasMore) return null;
  return (
    <Pagination
      landmarkLabel="Pages of what needs me"
      {...(filter.page > 1 ? { previous: { href: workAddress(filter, { page: filter.page - 1 }) } } : {})}
      {...(hasMore ? { next: { href: workAddress(filter, { page: filter.page + 1 }) } } : {})}
    />
  );
}

/** "3 things need you", "Nothing needs you". */
function sayCount(all: number): string {
  if (all === 0) return 'Nothing needs you';
  return all === 1 ? '1 thing needs you' : `${sayNumber(all)} things need you`;
}

/** GET /work: what needs this person, their teams and their organisation; late first, children first. */
export function WorkPage(facts: PageFacts, model: WorkModel): VNode {
  const { filter, needs, count, reviews } = model;
  const organisation = facts.actor?.organisationName ?? 'your organisation';
  return (
    <Page facts={facts} title="What needs me" marking={highestMarking(needs.map((need) => need.marking))}>
      <ListLayout
        title="What needs me"
        says={sayCount(count.all)}
        links={[
          { href: '/bookmarks', text: 'Saved searches and lists' },
          { href: '/work/e-mail', text: 'E-mail when something needs me' },
        ]}
        actions={<Button href="/work/tasks/new" text="Add a task" classes="govuk-button--secondary" />}
        filter={<Filters filter={filter} organisation={organisation} />}
      >
        <Numbers count={count} />
        <Reviews reviews={reviews} />
        <DataTable
          caption="What needs me"
          captionHidden
          density="relaxed"
          columns={columnsOf(facts)}
          rows={needs}
          rowKey={(need) => need.reference ?? `${need.item} ${need.since}`}
          {...(count.late === 0 ? {} : { groupOf: (need: Need) => (need.isLate ? 'Overdue' : 'In time') })}
          empty={<Empty filter={filter} hasReviews={reviews !== null && reviews.all > 0} />}
        />
        <Pages model={model} />
      </ListLayout>
    </Page>
  );
}
