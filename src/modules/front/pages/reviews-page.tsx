import type { VNode } from 'preact';
import { DataTable, EmptyState, Page, PageHead, Pagination, sayDue } from '#design/index.ts';
import { highestMarking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { ReviewDue } from '#platform/work/index.ts';
import { workAddress } from '../rules/work-filter.ts';
import { AboutWords, capital } from './work-words.tsx';

/** A page of reviews. */
export interface ReviewsModel {
  readonly reviews: readonly ReviewDue[];
  readonly hasMore: boolean;
  readonly page: number;
}

/** The records of the organisation whose review is due, the earliest first. */
export function ReviewsPage(facts: PageFacts, { reviews, hasMore, page }: ReviewsModel): VNode {
  const at = (number: number) => ({ href: workAddress({ item: 'review' }, { page: number }) });
  return (
    <Page
      facts={facts}
      title="Reviews due"
      marking={highestMarking(reviews.map((each) => each.about.marking))}
      back={{ href: '/work', text: 'What needs me' }}
    >
      <PageHead
        title="Reviews due"
        says="Records of your organisation that are to be looked at again within 28 days: may they be kept?"
      />
      <DataTable
        caption="Reviews due"
        captionHidden
        density="relaxed"
        columns={[
          {
            key: 'about',
            title: 'Record',
            rowHeader: true,
            cell: (each) => <AboutWords about={each.about} actor={facts.actor} />,
          },
          {
            key: 'due',
            title: 'Review',
            cell: (each) => capital(sayDue({ day: each.due }, facts.now).words),
          },
        ]}
        rows={reviews}
        rowKey={(each) => each.about.reference}
        empty={
          <EmptyState title="No review is due" start={{ href: '/work', text: 'What needs me' }}>
            <p class="govuk-body">
              Every record has a day on which somebody looks whether it may still be kept. Those whose day comes within
              28 days will stand here.
            </p>
          </EmptyState>
        }
      />
      {(page > 1 || hasMore) && (
        <Pagination
          landmarkLabel="Pages of reviews"
          {...(page > 1 ? { previous: at(page - 1) } : {})}
          {...(hasMore ? { next: at(page + 1) } : {})}
        />
      )}
    </Page>
  );
}
