import { Radios } from '../../govuk/radios.tsx';
import { Textarea } from '../../govuk/textarea.tsx';
import { CheckAnswers } from '../../journey/check-answers.tsx';
import { Confirmation } from '../../journey/confirmation.tsx';
import { hrefToChange, JourneyQuestion } from '../../journey/journey-question.tsx';
import { SafetyFirst } from '../../journey/safety-first.tsx';
import { Page } from '../../layout/page.tsx';
import { OfflineNotice } from '../../work/offline-notice.tsx';
import type { PagePattern } from '../example.ts';
import { pretend } from './pretend.ts';

const address = '/encounters/E-5H3P-2W';

const danger = (
  <SafetyFirst
    title="If anyone is in danger now"
    numbers={[{ name: 'Duty inspector, control room', number: '07700 900100' }]}
  >
    <p class="govuk-body">Stop here. Make them safe and call for help. What you have entered is saved.</p>
  </SafetyFirst>
);

function question(slug: string, title: string, wrong: boolean): PagePattern {
  return {
    slug,
    title,
    page: (facts) => (
      <Page
        facts={pretend(facts, `${address}/danger`)}
        title="Is anyone in danger now?"
        marking="OFFICIAL-SENSITIVE"
        width="reading"
        error={wrong}
        back={{ href: '/', text: 'Back' }}
      >
        <JourneyQuestion
          journey="Record an encounter"
          step={1}
          of={9}
          action={`${address}/danger`}
          csrf={facts.csrf}
          canReturn
          first={danger}
          errors={wrong ? [{ text: 'Choose whether anyone is in danger now', href: '#danger' }] : undefined}
        >
          <Radios
            idPrefix="danger"
            name="danger"
            fieldset={{
              legend: { text: 'Is anyone in danger now?', isPageHeading: true, classes: 'govuk-fieldset__legend--l' },
            }}
            errorMessage={wrong ? { text: 'Choose whether anyone is in danger now' } : undefined}
            items={[
              { value: 'yes', text: 'Yes' },
              { value: 'no', text: 'No' },
              { value: 'unsure', text: 'I am not sure', hint: { text: 'Treat it as yes until you know' } },
            ]}
          />
        </JourneyQuestion>
      </Page>
    ),
  };
}

const check: PagePattern = {
  slug: 'page-check',
  title: 'A journey: check the answers',
  page: (facts) => (
    <Page
      facts={pretend(facts, `${address}/check`)}
      title="Check your answers before you save"
      marking="OFFICIAL-SENSITIVE"
      width="reading"
      back={{ href: `${address}/judgement`, text: 'Back' }}
    >
      <CheckAnswers
        action={`${address}/check`}
        csrf={facts.csrf}
        button="Save the encounter"
        sections={[
          {
            title: 'Where and who',
            answers: [
              {
                question: 'Where are you?',
                answer: 'Shrewsbury station',
                changeHref: hrefToChange(`${address}/where`),
              },
              {
                question: 'Who is it?',
                answer: 'Keira Halloran, about 15',
                changeHref: hrefToChange(`${address}/who`),
              },
            ],
          },
          {
            title: 'What you saw and heard',
            answers: [
              { question: 'What do they say?', answer: '', changeHref: hrefToChange(`${address}/says`) },
              {
                question: 'Your judgement, in your words',
                answer: 'She is frightened of somebody who is waiting for her at Crewe.',
                changeHref: hrefToChange(`${address}/judgement`),
              },
            ],
          },
        ]}
      >
        <p class="govuk-body">
          When you save, Knowsley and Shropshire are told, and the referrals stand ready to send.
        </p>
      </CheckAnswers>
    </Page>
  ),
};

const done: PagePattern = {
  slug: 'page-confirmation',
  title: 'A journey: done',
  page: (facts) => (
    <Page facts={pretend(facts, address)} title="Encounter recorded" marking="OFFICIAL-SENSITIVE" width="reading">
      <Confirmation
        title="Encounter recorded"
        reference="E-5H3P-2W"
        first={
          <SafetyFirst
            title="Ring now"
            headingLevel={2}
            numbers={[{ name: 'Knowsley emergency duty team', number: '07700 900146' }]}
          >
            <p class="govuk-body">A referral in writing does not replace the call.</p>
          </SafetyFirst>
        }
        next={[
          'Merseyside and West Mercia have been told and must answer by 19 December 2026.',
          'The referral to the National Referral Mechanism stands ready: you send it.',
        ]}
        links={[
          { href: address, text: 'Open the encounter' },
          { href: '/', text: 'Your start page' },
        ]}
      />
    </Page>
  ),
};

const offline: PagePattern = {
  slug: 'page-offline',
  title: 'A journey: the signal is gone',
  page: (facts) => (
    <Page
      facts={pretend(facts, `${address}/says`)}
      title="What do they say?"
      marking="OFFICIAL-SENSITIVE"
      width="reading"
      back={{ href: `${address}/saw`, text: 'Back' }}
    >
      <JourneyQuestion
        journey="Record an encounter"
        step={5}
        of={9}
        action={`${address}/says`}
        csrf={facts.csrf}
        canReturn
      >
        <Textarea
          id="says"
          name="says"
          rows={6}
          label={{ text: 'What do they say?', isPageHeading: true, classes: 'govuk-label--l' }}
          hint={{ text: 'Their own words. Do not put them right.' }}
          value="I owe them for the phone."
        />
      </JourneyQuestion>
      <OfflineNotice saying="held" />
    </Page>
  ),
};

/** One question a page, its answers once more, and the end; also when something is wrong or the signal is gone. */
export const journeyPatterns: readonly PagePattern[] = [
  question('page-question', 'A journey: a question', false),
  question('page-question-error', 'A journey: a question with an error', true),
  offline,
  check,
  done,
];
