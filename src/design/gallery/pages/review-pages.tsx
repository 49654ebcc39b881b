import { Button } from '../../govuk/button.tsx';
import { Details } from '../../govuk/details.tsx';
import { Input } from '../../govuk/input.tsx';
import { Select } from '../../govuk/select.tsx';
import { Page } from '../../layout/page.tsx';
import { PageHead } from '../../patterns/page-head.tsx';
import { type PairRow, SideBySide } from '../../patterns/side-by-side.tsx';
import type { PagePattern } from '../example.ts';
import { pretend } from './pretend.ts';

const rows: readonly PairRow[] = [
  {
    field: 'Name',
    left: 'Keira Halloran',
    right: 'Kiera Hallaran',
    says: 'Close spelling, and the name is rare',
    weight: '+9.1',
  },
  {
    field: 'Born',
    left: '14 May 2011',
    right: '14/5/2010',
    says: 'Same day and month, the year differs',
    weight: '+3.2',
  },
  {
    field: 'Phone',
    left: '07700 900388',
    right: '07700 900388',
    says: 'Same number in the same month',
    weight: '+8.7',
  },
  { field: 'Address', left: 'Huyton L36', right: '“Liverpool”', says: 'Same area', weight: '+0.9' },
  { field: 'Social worker', left: 'Nia Prys-Jenkins, Knowsley', right: '', says: 'Nothing: one side does not say' },
  { field: 'Sex', left: 'Girl', right: 'Girl', says: 'Same', weight: '+0.7' },
];

function record(force: string, reference: string) {
  return (
    <>
      {force}{' '}
      <a class="govuk-link tl-reference" href={`/people/${reference}`}>
        {reference}
      </a>
    </>
  );
}

/** Deciding whether two records are one: both sides, what each field says, what it comes to, and the decision. */
export const reviewPatterns: readonly PagePattern[] = [
  {
    slug: 'page-review',
    title: 'A review queue',
    page: (facts) => (
      <Page
        facts={pretend(facts, '/matching')}
        title="Same or different?"
        marking="OFFICIAL-SENSITIVE"
        back={{ href: '/matching', text: 'The queue: children first, people, my force' }}
        guidance={[{ href: '/guidance/same', text: 'Deciding whether two records are one person' }]}
      >
        <PageHead title="Same or different?" says="13 of 146 waiting" />
        <form class="tl-live" method="get" action="/matching">
          <Select
            id="order"
            name="order"
            label={{ text: 'First' }}
            items={[
              { value: 'children', text: 'Children at risk' },
              { value: 'clock', text: 'Nearest clock' },
              { value: 'sure', text: 'Most certain' },
            ]}
          />
          <Button text="Show" classes="govuk-button--secondary" />
        </form>
        <SideBySide
          caption="Two records, field by field"
          left={record('Merseyside', 'P-7K3Q-9F')}
          right={record('West Mercia', 'P-2M8D-4C')}
          rows={rows}
          together="Almost certainly the same: 99.2 in 100 such pairs were."
        >
          <Details
            summaryText="What would change this?"
            html={
              <p class="govuk-body">
                If the girl born on 14 May 2010 were known to be somebody else, the year alone would make it unlikely.
              </p>
            }
          />
          <form method="post" action="/matching/decide">
            <input type="hidden" name="_csrf" value={facts.csrf} />
            <Input id="why" name="why" label={{ text: 'Why do you decide so?' }} />
            <p class="govuk-body">Affected: a 28-day entry of West Mercia, one referral.</p>
            <div class="govuk-button-group">
              {/* None of the three is the main one: the decision is the reader's. */}
              <Button name="decision" value="same" text="Same" classes="govuk-button--secondary" />
              <Button name="decision" value="different" text="Different" classes="govuk-button--secondary" />
              <Button name="decision" value="unsure" text="Not sure" classes="govuk-button--secondary" />
            </div>
          </form>
        </SideBySide>
      </Page>
    ),
  },
];
