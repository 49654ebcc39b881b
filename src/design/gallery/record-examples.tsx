import { asDay, asInstant } from '#kernel/instant.ts';
import { Button } from '../govuk/button.tsx';
import { Timeline } from '../moj/timeline.tsx';
import { ActionMenu } from '../record/action-menu.tsx';
import { RecordHeader } from '../record/record-header.tsx';
import { Standing, StandingKey, standingKinds } from '../record/standing.tsx';
import { ChildTag, StatusTag, tones } from '../record/status-tag.tsx';
import { type Matter, WhatMattersNow } from '../record/what-matters-now.tsx';
import { WhoCanSee } from '../record/who-can-see.tsx';
import { Clock } from '../work/clock.tsx';
import { elementExamples, pairingExamples } from './element-examples.tsx';
import type { Example, GalleryPage } from './example.ts';
import { matchExamples, sourceExamples } from './source-examples.tsx';
import { statedExamples } from './stated-examples.tsx';

const at = asInstant('2026-11-09T11:00:00Z');
const now = asInstant('2026-11-21T12:00:00Z');

const heads: readonly Example[] = [
  {
    title: 'A line',
    node: (
      <RecordHeader
        kind="Line"
        title="SCOTTY"
        reference="L-7K3Q-9F"
        status={{ text: 'Active', tone: 'active' }}
        tags={[{ text: 'External', tone: 'movement' }]}
        marking="OFFICIAL"
        handling="P"
        summary="From Merseyside into West Mercia and Dyfed-Powys"
        answerable={{
          who: 'Merseyside Police, Taskforce A',
          since: asDay('2026-03-03'),
          reviewedOn: asDay('2026-11-12'),
          reviewDue: asDay('2027-02-10'),
          now,
        }}
        actions={
          <>
            <Button text="Record a sighting" href="/sightings/new" />
            <Button text="Add what you know" href="/lines/L-7K3Q-9F/add" classes="govuk-button--secondary" />
            <ActionMenu
              text="More"
              about="actions for SCOTTY"
              items={[
                { href: '/lines/L-7K3Q-9F/tasking', text: 'Propose tasking' },
                { href: '/lines/L-7K3Q-9F/share', text: 'Share with a partner' },
                { href: '/lines/L-7K3Q-9F/print', text: 'Print' },
              ]}
            />
          </>
        }
      />
    ),
  },
  {
    title: 'A child',
    node: (
      <RecordHeader
        kind="Person"
        title="Keira Halloran"
        reference="P-4M2X-7T"
        child
        status={{ text: 'Missing since 20 November 2026 at 18:40', tone: 'overdue' }}
        tags={[{ text: 'Looked after: Knowsley', tone: 'safeguarding' }]}
        marking="OFFICIAL-SENSITIVE"
        handling="C"
        summary="Girl, 15 (born May 2011, sure)"
        answerable={{ who: 'Merseyside Police', reviewDue: asDay('2026-11-19'), now }}
      />
    ),
  },
  {
    title: 'A Welsh name, an Arabic name',
    node: (
      <RecordHeader
        kind="Person"
        title="Angharad Llywelyn-Puw, “ليلى”"
        reference="P-8C1D-2W"
        status={{ text: 'Known by another name', tone: 'intelligence' }}
        marking="OFFICIAL"
      />
    ),
  },
  {
    title: 'Long words, sensitive, overdue',
    node: (
      <RecordHeader
        kind="Line"
        title="The very long brand of a line that could not decide what to call itself"
        reference="L-2M8D-4C"
        status={{ text: 'Review overdue', tone: 'overdue' }}
        marking="OFFICIAL-SENSITIVE"
      />
    ),
  },
];

const tags: readonly Example[] = [
  { title: 'A child', node: <ChildTag /> },
  ...tones.map((tone) => ({ title: `Status: ${tone}`, node: <StatusTag text={tone} tone={tone} /> })),
];

const standings: readonly Example[] = [
  ...standingKinds.map((standing) => ({ title: `One: ${standing}`, node: <Standing standing={standing} /> })),
  { title: 'What the signs mean', node: <StandingKey /> },
];

const checkBack: Matter = {
  words: 'The number is to be checked again',
  clock: <Clock due={{ day: asDay('2026-11-24') }} now={now} />,
  link: { href: '/lines/L-7K3Q-9F/check-backs', text: 'Record the check' },
};

const matters: readonly Example[] = [
  { title: 'Nothing', node: <WhatMattersNow matters={[]} /> },
  { title: 'One', node: <WhatMattersNow matters={[checkBack]} /> },
  {
    title: 'Three, one of them loud',
    node: (
      <WhatMattersNow
        matters={[
          checkBack,
          {
            words: '2 reports are not yet evaluated',
            link: { href: '/intelligence?line=L-7K3Q-9F', text: 'Read them' },
          },
          {
            words: 'A 15-year-old linked as runner has been missing since yesterday',
            clock: <Clock subject="Return interview" due={{ at: asInstant('2026-11-21T09:40:00Z') }} now={now} />,
            link: { href: '/missing/M-2P7L-3R', text: 'Missing episode M-2P7L-3R' },
            loud: true,
          },
        ]}
      />
    ),
  },
];

const seen = { marking: 'OFFICIAL', handling: 'P', controller: 'Kent Police' } as const;

const panels: readonly Example[] = [
  {
    title: 'All police',
    node: <WhoCanSee {...seen} recipients={[]} restricted={[]} released={[]} />,
  },
  {
    title: 'Named recipients until a day',
    node: (
      <WhoCanSee
        {...seen}
        handling="C"
        marking="OFFICIAL-SENSITIVE"
        recipients={['Essex Police', 'British Transport Police']}
        recipientsUntil={asDay('2027-03-03')}
        restricted={[]}
        released={['Catch22', 'Kent County Council']}
      />
    ),
  },
  {
    title: 'Restricted to an operation; as its controller’s supervisor sees it',
    node: (
      <WhoCanSee
        {...seen}
        recipients={[]}
        restricted={['Operation Example']}
        released={[]}
        reviewOn={asDay('2027-02-10')}
        changeHref="/lines/L-7K3Q-9F/readers"
        lookedHref="/oversight/ledger?reference=L-7K3Q-9F"
      />
    ),
  },
];

const stories: readonly Example[] = [
  {
    title: 'One',
    node: <Timeline headingLevel={3} items={[{ label: 'Line opened', byline: 'Kent Police', at }]} />,
  },
  {
    title: 'Many',
    node: (
      <Timeline
        headingLevel={3}
        items={[
          { label: 'Child found in a cuckooed flat', byline: 'Kent Police', at, tone: 'safeguarding' },
          { label: 'Warrant', at, tone: 'enforcement', children: <p class="govuk-body">Two phones seized.</p> },
          { label: 'Line opened', byline: 'Merseyside Police', at },
        ]}
      />
    ),
  },
];

/** Everything that belongs to a record. */
export const recordPages: readonly GalleryPage[] = [
  { slug: 'record-heads', title: 'Heads of records', examples: heads },
  { slug: 'statuses', title: 'Statuses', examples: tags },
  { slug: 'standings', title: 'Standing of a value', examples: standings },
  { slug: 'matters', title: 'What matters now', examples: matters },
  { slug: 'elements', title: 'Elements of a line', examples: elementExamples },
  { slug: 'roles', title: 'Role and exploitation', examples: pairingExamples },
  { slug: 'sources', title: 'Sources and grades', examples: sourceExamples },
  { slug: 'stating', title: 'Stating a fact', examples: statedExamples },
  { slug: 'why-matched', title: 'Why it matched', examples: matchExamples },
  { slug: 'who-can-see', title: 'Who can see this', examples: panels },
  { slug: 'timelines', title: 'Timelines', examples: stories },
];
