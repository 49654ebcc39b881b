import { BackLink } from '../govuk/back-link.tsx';
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx';
import { Details } from '../govuk/details.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import { NotificationBanner } from '../govuk/notification-banner.tsx';
import { Pagination } from '../govuk/pagination.tsx';
import { ServiceNavigation } from '../govuk/service-navigation.tsx';
import { SummaryList } from '../govuk/summary-list.tsx';
import { Table } from '../govuk/table.tsx';
import { Tabs } from '../govuk/tabs.tsx';
import { Tag } from '../govuk/tag.tsx';
import { WarningText } from '../govuk/warning-text.tsx';
import { ErrorPage, errorStatuses } from '../layout/error-page.tsx';
import { MarkingBar } from '../layout/marking-bar.tsx';
import { Badge } from '../moj/badge.tsx';
import { SubNavigation } from '../moj/sub-navigation.tsx';
import type { Example, GalleryPage } from './example.ts';

const words: readonly Example[] = [
  { title: 'Inset text', node: <InsetText text="A child is a child first." /> },
  { title: 'Warning', node: <WarningText text="Closing this line tells every force that holds it." /> },
  {
    title: 'Details',
    node: <Details summaryText="What counts as a line">A branded number that deals from one place to another.</Details>,
  },
  {
    title: 'Notification',
    node: <NotificationBanner text="The figures of October were corrected." titleId="notification-important" />,
  },
  {
    title: 'Success',
    node: (
      <NotificationBanner
        type="success"
        text="Saved: SCOTTY, L-7K3Q-9F"
        titleId="notification-success"
        disableAutoFocus
      />
    ),
  },
  { title: 'Tag', node: <Tag text="Provisional" classes="govuk-tag--grey" /> },
  { title: 'Badge', node: <Badge text="Child" classes="moj-badge--purple" /> },
  { title: 'Marking', node: <MarkingBar marking="OFFICIAL" /> },
  { title: 'Marking, sensitive', node: <MarkingBar marking="OFFICIAL-SENSITIVE" /> },
];

const ways: readonly Example[] = [
  { title: 'Back link', node: <BackLink href="/lines?status=active" text="Back to the list of lines" /> },
  {
    title: 'Breadcrumbs',
    node: <Breadcrumbs items={[{ text: 'Lines', href: '/lines' }, { text: 'SCOTTY' }]} />,
  },
  {
    title: 'Pages of a list',
    node: (
      <Pagination
        landmarkLabel="Pages of lines"
        previous={{ href: '?page=1' }}
        next={{ href: '?page=3' }}
        items={[
          { number: 1, href: '?page=1' },
          { number: 2, href: '?page=2', current: true },
          { number: 3, href: '?page=3' },
          { ellipsis: true },
          { number: 21, href: '?page=21' },
        ]}
      />
    ),
  },
  {
    title: 'Sub-navigation',
    node: (
      <SubNavigation
        label="Parts of this line"
        items={[
          { text: 'Summary', href: '/lines/L-7K3Q-9F', active: true },
          { text: 'People', href: '/lines/L-7K3Q-9F/people' },
          { text: 'Timeline', href: '/lines/L-7K3Q-9F/timeline' },
        ]}
      />
    ),
  },
  {
    title: 'Service navigation',
    node: (
      <ServiceNavigation
        navigationLabel="Example"
        navigation={[
          { text: 'Picture', href: '/picture', active: true },
          { text: 'Lines', href: '/lines' },
        ]}
      />
    ),
  },
  {
    title: 'Tabs',
    node: (
      <Tabs
        title="Lines by force"
        items={[
          { label: 'Table', id: 'tab-table', panel: { text: 'The table comes first.' } },
          { label: 'Map', id: 'tab-map', panel: { text: 'The map adds to it.' } },
        ]}
      />
    ),
  },
];

const facts: readonly Example[] = [
  {
    title: 'Summary list with actions',
    node: (
      <SummaryList
        rows={[
          {
            key: { text: 'Brand' },
            value: { text: 'SCOTTY' },
            actions: { items: [{ href: '/change', text: 'Change', visuallyHiddenText: 'the brand' }] },
          },
          { key: { text: 'Origin' }, value: { text: 'Merseyside' } },
        ]}
      />
    ),
  },
  {
    title: 'Plain table',
    node: (
      <Table
        caption="Numbers"
        firstCellIsHeader
        head={[{ text: 'Number' }, { text: 'Texts', format: 'numeric' }]}
        rows={[[{ text: '07700 900412' }, { text: '1,204', format: 'numeric' }]]}
      />
    ),
  },
];

/** Everything that says something. */
export const textPages: readonly GalleryPage[] = [
  { slug: 'words', title: 'Words and signs', examples: words },
  { slug: 'ways', title: 'Ways about', examples: ways },
  { slug: 'facts', title: 'Facts', examples: facts },
  {
    slug: 'error-pages',
    title: 'Error pages',
    examples: errorStatuses.map((status) => ({
      title: `Status ${status}`,
      node: (
        <ErrorPage
          status={status}
          message={status === 403 ? 'Only the centre may publish figures.' : undefined}
          requestId="0193-4c2e"
          retryAfterSeconds={status === 429 ? 45 : undefined}
        />
      ),
    })),
  },
];
