import { BackLink } from '../govuk/back-link.tsx';
import { Breadcrumbs } from '../govuk/breadcrumbs.tsx';
import { Pagination } from '../govuk/pagination.tsx';
import { ServiceNavigation } from '../govuk/service-navigation.tsx';
import { Tabs } from '../govuk/tabs.tsx';
import { SubNavigation } from '../moj/sub-navigation.tsx';
import type { Example, GalleryPage } from './example.ts';
import { ArabicName, longWords, welshName, welshPlace } from './govuk-name-examples.tsx';

const back: readonly Example[] = [
  { title: 'Back link', node: <BackLink href="/lines?status=active" text="Back to the list of lines" /> },
  { title: 'Back link with long words', node: <BackLink href="/lines" text={longWords} /> },
  {
    title: 'Breadcrumbs',
    node: <Breadcrumbs labelText="Short way" items={[{ text: 'Lines', href: '/lines' }, { text: 'SCOTTY' }]} />,
  },
  {
    title: 'Breadcrumbs of which a phone shows the first and the last',
    node: (
      <Breadcrumbs
        labelText="Collapsing way"
        collapseOnMobile
        items={[
          { text: 'Regions', href: '/regions' },
          { text: 'Wales / Cymru', href: '/regions/wales' },
          { text: 'North Wales Police / Heddlu Gogledd Cymru', href: '/forces/north-wales' },
          { text: welshPlace, href: '/areas/1' },
        ]}
      />
    ),
  },
  {
    title: 'Breadcrumbs with an Arabic name and long words',
    node: (
      <Breadcrumbs
        labelText="Long way"
        items={[{ text: 'People', href: '/people' }, { html: <ArabicName />, href: '/people/2' }, { text: longWords }]}
      />
    ),
  },
];

const pages: readonly Example[] = [
  {
    title: 'Two pages, the first',
    node: (
      <Pagination
        landmarkLabel="Two pages of lines"
        next={{ href: '?page=2' }}
        items={[
          { number: 1, href: '?page=1', current: true },
          { number: 2, href: '?page=2' },
        ]}
      />
    ),
  },
  {
    title: 'Many pages, in the middle',
    node: (
      <Pagination
        landmarkLabel="Many pages of lines"
        previous={{ href: '?page=10' }}
        next={{ href: '?page=12' }}
        items={[
          { number: 1, href: '?page=1' },
          { ellipsis: true },
          { number: 10, href: '?page=10' },
          { number: 11, href: '?page=11', current: true },
          { number: 12, href: '?page=12' },
          { ellipsis: true },
          { number: 210, href: '?page=210' },
        ]}
      />
    ),
  },
  {
    title: 'The last page',
    node: (
      <Pagination
        landmarkLabel="Last pages of lines"
        previous={{ href: '?page=20' }}
        items={[
          { number: 1, href: '?page=1' },
          { ellipsis: true },
          { number: 20, href: '?page=20' },
          { number: 21, href: '?page=21', current: true },
        ]}
      />
    ),
  },
  {
    title: 'To what comes before and after, by name',
    node: (
      <Pagination
        landmarkLabel="Guidance"
        previous={{ href: '/guidance/lines', labelText: 'What counts as a line' }}
        next={{ href: '/guidance/numbers', labelText: longWords }}
      />
    ),
  },
];

const sections: readonly Example[] = [
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
    title: 'Service navigation, one section',
    node: (
      <ServiceNavigation
        navigationLabel="One section"
        navigationId="sections-one"
        navigation={[{ text: 'Referrals', href: '/referrals', current: true }]}
      />
    ),
  },
  {
    title: 'Service navigation, several',
    node: (
      <ServiceNavigation
        navigationLabel="Several sections"
        navigationId="sections-several"
        navigation={[
          { text: 'Picture', href: '/picture', active: true },
          { text: 'Lines', href: '/lines' },
          { text: 'Safeguarding', href: '/safeguarding' },
        ]}
      />
    ),
  },
  {
    title: 'Service navigation with a name and long words',
    node: (
      <ServiceNavigation
        ariaLabel="Example of a service"
        serviceName="Training"
        serviceUrl="/training"
        navigationLabel="Sections with long words"
        navigationId="sections-long"
        navigation={[
          { text: 'Diogelu plant yn y Gogledd', href: '/cy/diogelu' },
          { html: <ArabicName />, href: '/people/2', active: true },
          { text: longWords, href: '/long' },
        ]}
      />
    ),
  },
];

const tabs: readonly Example[] = [
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
  {
    title: 'One tab',
    node: (
      <Tabs
        title="Only the table"
        items={[{ label: 'Table', id: 'tab-only', panel: { text: 'There is no map of one place.' } }]}
      />
    ),
  },
  {
    title: 'Tabs with names of two alphabets and long words',
    node: (
      <Tabs
        title="Who says what"
        idPrefix="tab-said"
        items={[
          { label: welshName, panel: { text: `“I met him at ${welshPlace}.”` } },
          { label: 'ليلى حسن', attributes: { lang: 'ar', dir: 'auto' }, panel: { text: '“I never met him.”' } },
          { label: longWords, panel: { text: longWords } },
        ]}
      />
    ),
  },
];

/** The ways from page to page. */
export const wayPages: readonly GalleryPage[] = [
  { slug: 'ways', title: 'Ways back', examples: back },
  { slug: 'pages', title: 'Pages of a list', examples: pages },
  { slug: 'sections', title: 'Sections', examples: sections },
  { slug: 'tabs', title: 'Tabs', examples: tabs },
];
