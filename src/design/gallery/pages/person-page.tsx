import { asDay, asInstant } from '#kernel/instant.ts';
import { InsetText } from '../../govuk/inset-text.tsx';
import { SafetyFirst } from '../../journey/safety-first.tsx';
import { Page } from '../../layout/page.tsx';
import { RecordLayout } from '../../patterns/record-layout.tsx';
import { RecordHeader } from '../../record/record-header.tsx';
import { RoleAndExploitation } from '../../record/role-and-exploitation.tsx';
import { WhatMattersNow } from '../../record/what-matters-now.tsx';
import { WhoCanSee } from '../../record/who-can-see.tsx';
import { Clock } from '../../work/clock.tsx';
import type { PagePattern } from '../example.ts';
import { pretend } from './pretend.ts';

const now = asInstant('2026-11-21T12:00:00Z');
const recordedAt = asInstant('2026-11-02T11:00:00Z');

/** The page of a child: safeguarding before everything else. */
export const personPattern: PagePattern = {
  slug: 'page-child',
  title: 'A record: a child',
  page: (facts) => (
    <Page
      facts={pretend(facts, '/people/P-7K3Q-9F')}
      title="Keira Halloran P-7K3Q-9F"
      marking="OFFICIAL-SENSITIVE"
      back={{ href: '/people', text: 'People' }}
      guidance={[{ href: '/guidance/child', text: 'When a child comes to notice' }]}
    >
      <RecordLayout
        header={
          <RecordHeader
            kind="Person"
            title="Keira Halloran"
            reference="P-7K3Q-9F"
            child
            status={{ text: 'Missing since 20 November 2026 at 18:40', tone: 'overdue' }}
            tags={[{ text: 'Looked after: Knowsley', tone: 'safeguarding' }]}
            marking="OFFICIAL-SENSITIVE"
            summary="Girl, 15 (born May 2011, sure). Held by Merseyside; joined with a record of West Mercia by a decision of 14 November 2026."
          />
        }
        matters={
          <>
            <SafetyFirst
              title="Whom to ring now"
              headingLevel={2}
              numbers={[
                { name: 'Her social worker, Nia Prys-Jenkins, Knowsley', number: '07700 900145', note: 'until 17:00' },
                { name: 'Knowsley emergency duty team', number: '07700 900146' },
              ]}
            >
              <p class="govuk-body">If you have found her, make sure that she is safe before you ask her anything.</p>
            </SafetyFirst>
            <WhatMattersNow
              matters={[
                {
                  words: '28-day entry: West Mercia has not answered',
                  clock: <Clock due={{ day: asDay('2026-11-19') }} now={now} />,
                  link: { href: '/cycle/C-2M8D-4C', text: 'Open the entry' },
                  loud: true,
                },
              ]}
            />
          </>
        }
        parts={[
          {
            id: 'says',
            title: 'What she says',
            content: (
              <InsetText
                html={
                  <>
                    “I owe them for the phone. I can’t go home.”
                    <br />
                    <span class="tl-muted">Her own words, written down by PC Owain Bebb on 2 November 2026.</span>
                  </>
                }
              />
            ),
          },
          {
            id: 'roles',
            title: 'Role and exploitation',
            content: (
              <RoleAndExploitation
                age="child"
                line="SCOTTY"
                roles={[
                  {
                    words: 'Runner',
                    from: asDay('2026-08-01'),
                    source: {
                      source: 'Merseyside Police',
                      grade: { scheme: '3x5x2', source: 3, assessment: 'C', handling: 'P' },
                      statement: 'opinion',
                      recordedAt,
                    },
                  },
                ]}
                exploitation={[
                  {
                    words: 'Suspected victim; referred to the National Referral Mechanism',
                    from: asDay('2026-11-02'),
                    source: { source: 'West Mercia Police', statement: 'assessment', recordedAt },
                  },
                ]}
              />
            ),
          },
          {
            id: 'address',
            title: 'Address',
            content: (
              <p class="govuk-body">
                Protected.{' '}
                <a class="govuk-link" href="/people/P-7K3Q-9F/address">
                  See it with a reason
                </a>
              </p>
            ),
          },
        ]}
        beside={
          <WhoCanSee
            marking="OFFICIAL-SENSITIVE"
            handling="P"
            controller="Merseyside Police"
            recipients={[]}
            restricted={[]}
            released={['Knowsley Metropolitan Borough Council', 'Catch22']}
          />
        }
      />
    </Page>
  ),
};
