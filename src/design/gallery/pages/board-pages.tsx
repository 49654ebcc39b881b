import { asDay, asInstant, plusDays } from '#kernel/instant.ts';
import { Button } from '../../govuk/button.tsx';
import { Select } from '../../govuk/select.tsx';
import { Page } from '../../layout/page.tsx';
import { Board, type BoardCard, type BoardColumn } from '../../patterns/board.tsx';
import { PageHead } from '../../patterns/page-head.tsx';
import { Clock } from '../../work/clock.tsx';
import type { PagePattern } from '../example.ts';
import { pretend } from './pretend.ts';

const now = asInstant('2026-11-21T12:00:00Z');

const children = [
  ['Girl, 15, Knowsley', 'Shrewsbury (BTP)', 'West Mercia has not acted'],
  ['Boy, 16, Lewisham', 'Margate (Kent)', 'Kent has not acknowledged'],
  ['Woman, 34, Llanfairpwllgwyngyll', 'her own flat (North Wales)', 'No force has acted'],
  ['Boy, 14, Sir Ddinbych – Denbighshire', 'Rhyl (North Wales)', 'Denbighshire has not acknowledged'],
  ['Girl, 17, Ipswich', 'Norwich (Norfolk)', ''],
] as const;

function cards(from: number, count: number, day: number): readonly BoardCard[] {
  return Array.from({ length: count }, (_, index) => {
    const [title, where, gap] = children[(from + index) % children.length] ?? children[0];
    return {
      key: `${from}-${index}`,
      title,
      href: `/cycle/C-${from}${index}`,
      lines: [`Came to notice: ${where}`, gap === '' ? 'Everybody has acted' : <strong>{gap}</strong>],
      clock: <Clock due={{ day: plusDays(asDay('2026-11-21'), 28 - day - index) }} now={now} />,
    };
  });
}

const columns: readonly BoardColumn[] = [
  { key: 'a', title: 'Day 0 to 7', count: 58, cards: cards(0, 3, 4), href: '/cycle?days=0-7', empty: 'Nobody' },
  { key: 'b', title: 'Day 8 to 14', count: 61, cards: cards(1, 3, 9), href: '/cycle?days=8-14', empty: 'Nobody' },
  { key: 'c', title: 'Day 15 to 21', count: 0, cards: [], empty: 'Nobody' },
  { key: 'd', title: 'Day 22 to 28', count: 2, cards: cards(3, 2, 24), empty: 'Nobody' },
  {
    key: 'e',
    title: 'Overdue',
    count: 9,
    cards: cards(1, 3, 30),
    href: '/cycle?days=over',
    loud: true,
    empty: 'Nobody is overdue',
  },
];

function page(slug: string, title: string, shown: readonly BoardColumn[]): PagePattern {
  return {
    slug,
    title,
    page: (facts) => (
      <Page facts={pretend(facts, '/safeguarding')} title="28 days" marking="OFFICIAL-SENSITIVE">
        <PageHead
          title="28 days"
          says={`${shown.reduce((sum, { count }) => sum + count, 0)} open`}
          links={[{ href: '/cycle.csv', text: 'Download as CSV', download: true }]}
        />
        <form class="tl-live" method="get" action="/cycle">
          <Select
            id="region"
            name="region"
            label={{ text: 'Region' }}
            items={[
              { value: '', text: 'All' },
              { value: 'wales', text: 'Wales' },
            ]}
          />
          <Button text="Show" classes="govuk-button--secondary" />
        </form>
        <Board id="cycle" columns={shown} />
      </Page>
    ),
  };
}

/** Work by how long it has been waiting. */
export const boardPatterns: readonly PagePattern[] = [
  page('page-board', 'A board', columns),
  page(
    'page-board-empty',
    'A board with nothing waiting',
    columns.map((column) => ({
      ...column,
      count: 0,
      cards: [],
    })),
  ),
];
