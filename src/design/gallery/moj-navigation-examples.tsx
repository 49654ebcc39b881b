import { Input } from '../govuk/input.tsx';
import { Badge } from '../moj/badge.tsx';
import { ButtonMenu } from '../moj/button-menu.tsx';
import { Filter } from '../moj/filter.tsx';
import { IdentityBar } from '../moj/identity-bar.tsx';
import { InterruptionCard } from '../moj/interruption-card.tsx';
import { PageHeaderActions } from '../moj/page-header-actions.tsx';
import { SideNavigation } from '../moj/side-navigation.tsx';
import { SubNavigation } from '../moj/sub-navigation.tsx';
import type { Example, GalleryPage } from './example.ts';

const longWords =
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and everything that anybody has ever said about it';

const share = {
  button: { text: 'Share', classes: 'govuk-button--secondary' },
  items: [
    { text: 'With another force', href: '/lines/L-7K3Q-9F/share/force' },
    { text: 'With a council', href: '/lines/L-7K3Q-9F/share/council' },
    { text: 'Release to a partner', href: '/lines/L-7K3Q-9F/release' },
  ],
} as const;

const headers: readonly Example[] = [
  { title: 'Without actions', node: <PageHeaderActions heading={{ text: 'Referrals', level: 2 }} /> },
  {
    title: 'With actions',
    node: (
      <PageHeaderActions
        heading={{ text: 'Lines', level: 2, classes: 'govuk-heading-l' }}
        items={[
          { text: 'Record a line', href: '/lines/new' },
          { text: 'Download', href: '/lines.csv', classes: 'govuk-button--secondary' },
        ]}
      />
    ),
  },
  {
    title: 'Long words',
    node: (
      <PageHeaderActions
        heading={{ text: longWords, level: 2, classes: 'govuk-heading-l' }}
        items={[{ text: 'Record a sighting', href: '/sightings/new' }]}
      />
    ),
  },
];

const bars: readonly Example[] = [
  { title: 'A name alone', node: <IdentityBar title={{ text: 'SCOTTY, L-7K3Q-9F' }} /> },
  {
    title: 'A child, with what can be done',
    node: (
      <IdentityBar
        title={{
          html: (
            <>
              <strong>ياسمين الحسن</strong>, girl, 15 <Badge text="Child" />{' '}
              <span class="tl-record__reference">P-4H2K-7C</span>
            </>
          ),
        }}
        menus={[{ ...share, alignMenu: 'right' }]}
      />
    ),
  },
  { title: 'Long words', node: <IdentityBar title={{ text: longWords }} menus={[share]} /> },
];

const menus: readonly Example[] = [
  {
    title: 'One action needs no menu',
    node: <ButtonMenu button={{ classes: 'govuk-button--secondary' }} items={[{ text: 'Print', href: '/print' }]} />,
  },
  { title: 'Several, as links', node: <ButtonMenu {...share} /> },
  {
    title: 'Buttons that send their form, long words',
    node: (
      <form method="get" action="/gallery/moj-menus">
        <ButtonMenu
          button={{ text: 'More' }}
          items={[
            { text: 'Hand over to Heddlu Dyfed-Powys', name: 'act', value: 'hand-over' },
            { text: longWords, name: 'act', value: 'long' },
          ]}
        />
      </form>
    ),
  },
];

const sides: readonly Example[] = [
  {
    title: 'Pages',
    node: (
      <SideNavigation
        label="Your account"
        items={[
          { text: 'What needs me', href: '/needs', active: true },
          { text: 'What I recorded', href: '/recorded' },
          { text: 'Who looked at it', href: '/looked' },
        ]}
      />
    ),
  },
  {
    title: 'Parts with headings, long words',
    node: (
      <SideNavigation
        label="Guidance"
        sections={[
          {
            heading: { text: 'Lines', headingLevel: 3 },
            items: [
              { text: 'What counts as a line', href: '/guidance/line' },
              { text: 'Recording a number', href: '/guidance/number', active: true },
            ],
          },
          {
            heading: { text: 'Plant a phobl ifanc', headingLevel: 3 },
            items: [{ text: longWords, href: '/guidance/long' }],
          },
        ]}
      />
    ),
  },
];

const subs: readonly Example[] = [
  {
    title: 'One',
    node: <SubNavigation label="This report" items={[{ text: 'Report', href: '/report', active: true }]} />,
  },
  {
    title: 'The parts of a record',
    node: (
      <SubNavigation
        label="This line"
        items={[
          { text: 'Summary', href: '/lines/L-7K3Q-9F', active: true },
          { text: 'People', href: '/lines/L-7K3Q-9F/people' },
          { text: 'Timeline', href: '/lines/L-7K3Q-9F/timeline' },
          { text: 'Who can see this', href: '/lines/L-7K3Q-9F/access' },
        ]}
      />
    ),
  },
  {
    title: 'Many, long words',
    node: (
      <SubNavigation
        label="Every part"
        items={['Crynodeb', 'الأشخاص', longWords, 'Numbers', 'Premises', 'Vehicles', 'Networks', 'History'].map(
          (text, index) => ({ text, href: `/part/${index}`, active: index === 1 }),
        )}
      />
    ),
  },
];

const card: readonly Example[] = [
  {
    title: 'Before a protected address is shown',
    node: (
      <InterruptionCard
        heading="This address is protected"
        primaryAction={{ text: 'Give a reason', href: '/people/P-4H2K-7C/address' }}
        secondaryAction={{ text: 'Back to the record', href: '/people/P-4H2K-7C' }}
      >
        <p>Somebody who may harm her could learn it from you. Your look will be written down with your reason.</p>
      </InterruptionCard>
    ),
  },
];

const cards: readonly Example[] = [
  {
    title: 'Two buttons, long words',
    node: (
      <form method="get" action="/gallery/moj-cards">
        <InterruptionCard
          heading={`Are Siân Prŷs-Rhydderch and ياسمين الحسن safe at ${longWords}?`}
          primaryAction={{ text: 'They are safe now' }}
          secondaryAction={{ text: 'I do not know', style: 'button' }}
        >
          <p>Ring 999 first if either is in danger.</p>
        </InterruptionCard>
      </form>
    ),
  },
];

const filters: readonly Example[] = [
  {
    title: 'Much chosen, long words',
    node: (
      <Filter
        action="/lines"
        heading={{ text: 'Filter lines' }}
        submit={{ text: 'Show lines' }}
        selectedFilters={{
          clearLink: { href: '/lines' },
          categories: [
            {
              heading: { text: 'Answerable' },
              items: ['Heddlu Dyfed-Powys', 'Merseyside Police', 'British Transport Police'].map((text) => ({
                text,
                href: `/lines?without=${encodeURIComponent(text)}`,
              })),
            },
            { heading: { text: 'Brand' }, items: [{ text: longWords, href: '/lines?answerable=all' }] },
          ],
        }}
      >
        <Input name="moj-brand" label={{ text: 'Brand' }} value={longWords} />
      </Filter>
    ),
  },
  {
    title: 'Nothing chosen',
    node: (
      <Filter action="/lines" selectedFilters={{ clearLink: { href: '/lines' }, categories: [] }}>
        <Input
          name="moj-seen"
          label={{ text: 'Last seen' }}
          errorMessage={{ text: 'Enter a day in the past' }}
          value="31/2/2026"
        />
      </Filter>
    ),
  },
];

/** What frames and leads. */
export const mojNavigationPages: readonly GalleryPage[] = [
  { slug: 'moj-headers', title: 'Page header actions', examples: headers },
  { slug: 'moj-identity', title: 'Identity bar', examples: bars },
  { slug: 'moj-menus', title: 'Button menus', examples: menus },
  { slug: 'moj-side', title: 'Side navigation', examples: sides },
  { slug: 'moj-sub', title: 'Sub-navigation', examples: subs },
  { slug: 'moj-cards', title: 'Interruption cards', examples: [...card, ...cards] },
  { slug: 'moj-filter', title: 'Filter', examples: filters },
];
