import { asDay, asInstant } from '#kernel/instant.ts';
import { Button } from '../../govuk/button.tsx';
import { SummaryList } from '../../govuk/summary-list.tsx';
import { Page } from '../../layout/page.tsx';
import { DataTable } from '../../lists/data-table.tsx';
import { Timeline } from '../../moj/timeline.tsx';
import { RecordLayout } from '../../patterns/record-layout.tsx';
import { ActionMenu } from '../../record/action-menu.tsx';
import { ElementList } from '../../record/element-list.tsx';
import { RecordHeader } from '../../record/record-header.tsx';
import { SourceLine } from '../../record/source-line.tsx';
import { WhatMattersNow } from '../../record/what-matters-now.tsx';
import { WhoCanSee } from '../../record/who-can-see.tsx';
import { Clock } from '../../work/clock.tsx';
import type { PagePattern } from '../example.ts';
import { pretend } from './pretend.ts';

const now = asInstant('2026-11-21T12:00:00Z');
const at = asInstant('2026-11-09T11:00:00Z');

const header = (
  <RecordHeader
    kind="Line"
    title="SCOTTY"
    reference="L-7K3Q-9F"
    status={{ text: 'Active', tone: 'active' }}
    marking="OFFICIAL"
    handling="P"
    summary="External: Merseyside → West Mercia, Dyfed-Powys."
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
          about="SCOTTY"
          items={[
            { href: '/lines/L-7K3Q-9F/task', text: 'Propose tasking' },
            { href: '/lines/L-7K3Q-9F/share', text: 'Share with a partner' },
          ]}
        />
      </>
    }
  />
);

const matters = (
  <WhatMattersNow
    matters={[
      { words: '2 reports are not yet evaluated', link: { href: '/reports', text: 'Evaluate them' } },
      {
        words: 'A girl of 15 who is linked as a runner has been missing since yesterday',
        link: { href: '/missing/M-4R2K-8D', text: 'M-4R2K-8D' },
        loud: true,
      },
      {
        words: 'Check-back of the old number',
        clock: <Clock due={{ day: asDay('2026-11-24') }} now={now} />,
      },
    ]}
  />
);

const elements = (
  <ElementList
    title="The four elements"
    now={now}
    elements={[
      {
        name: 'Communication',
        words: '07700 900412; bulk texts at 11:00 and 17:00',
        evidence: 6,
        evidenceHref: '#communication',
        lastSeen: asDay('2026-11-19'),
      },
      {
        name: 'Movement',
        words: 'Lime Street to Shrewsbury by rail, hire cars',
        evidence: 4,
        evidenceHref: '#movement',
        lastSeen: asDay('2026-11-12'),
      },
      { name: 'Violence', evidence: 0 },
      {
        name: 'Vulnerability',
        words: '3 children, 2 cuckooed premises',
        evidence: 9,
        evidenceHref: '#vulnerability',
        lastSeen: asDay('2026-11-20'),
        gap: 'no return interview',
      },
    ]}
  />
);

const numbers = (
  <DataTable
    caption="Numbers of this line"
    captionHidden
    rows={[
      { number: '07700 900412', used: 'Since 9 November 2026', source: 'Test purchase, West Mercia' },
      { number: '07700 900388', used: '2 August 2026 to 8 November 2026', source: 'Seized handset, Merseyside' },
    ]}
    rowKey={(row) => row.number}
    columns={[
      { key: 'number', title: 'Number', rowHeader: true, noWrap: true, cell: (row) => row.number },
      { key: 'used', title: 'In use', cell: (row) => row.used },
      { key: 'source', title: 'Source', cell: (row) => row.source },
    ]}
  />
);

/** The page of one record, as every kind of record has it. */
export const recordPatterns: readonly PagePattern[] = [
  {
    slug: 'page-record',
    title: 'A record',
    page: (facts) => (
      <Page
        facts={pretend(facts, '/lines/L-7K3Q-9F')}
        title="SCOTTY L-7K3Q-9F"
        marking="OFFICIAL"
        back={{ href: '/lines?status=open', text: 'Lines, active' }}
        guidance={[
          { href: '/guidance/line', text: 'What counts as a line' },
          { href: '/guidance/number', text: 'Recording a number' },
        ]}
      >
        <RecordLayout
          header={header}
          matters={
            <>
              {matters}
              {elements}
            </>
          }
          parts={[
            {
              id: 'facts',
              title: 'The facts',
              content: (
                <>
                  <SummaryList
                    rows={[
                      { key: { text: 'Drugs' }, value: { text: 'Crack cocaine, heroin' } },
                      { key: { text: 'Held because' }, value: { text: 'Policing purpose: preventing crime' } },
                    ]}
                  />
                  <SourceLine
                    source="Merseyside Police"
                    statement="fact"
                    recordedAt={at}
                    historyHref="#h"
                    about="of the facts"
                  />
                </>
              ),
            },
            { id: 'numbers', title: 'Numbers', count: 2, content: numbers },
            {
              id: 'where',
              title: 'Where',
              content: <p class="govuk-body">Worked in Shrewsbury, Telford and Aberystwyth.</p>,
            },
          ]}
          beside={
            <>
              <section aria-labelledby="over-time">
                <h2 class="govuk-heading-m" id="over-time">
                  Over time
                </h2>
                <Timeline
                  headingLevel={3}
                  items={[
                    { label: 'Child found in a cuckooed flat', byline: 'West Mercia Police', at, tone: 'safeguarding' },
                    { label: 'Line opened', byline: 'Merseyside Police', at: asInstant('2026-03-03T09:00:00Z') },
                  ]}
                />
              </section>
              <WhoCanSee
                marking="OFFICIAL"
                handling="P"
                controller="Merseyside Police"
                recipients={[]}
                restricted={[]}
                released={[]}
              />
            </>
          }
        />
      </Page>
    ),
  },
];
