import { Input } from '../govuk/input.tsx';
import { Radios } from '../govuk/radios.tsx';
import { Textarea } from '../govuk/textarea.tsx';
import { type AnswerSection, CheckAnswers } from '../journey/check-answers.tsx';
import { Confirmation } from '../journey/confirmation.tsx';
import { JourneyOverview } from '../journey/journey-overview.tsx';
import { hrefToChange, JourneyQuestion } from '../journey/journey-question.tsx';
import { JourneySteps } from '../journey/journey-steps.tsx';
import { SafetyFirst } from '../journey/safety-first.tsx';
import type { Example, GalleryPage } from './example.ts';

const journey = { journey: 'Record an encounter', of: 9, csrf: 'token', action: '/encounters/E-1/where' } as const;

const safety = (
  <SafetyFirst
    title="If anyone is in danger now"
    numbers={[
      { name: 'Control room', number: '07700 900101' },
      {
        name: 'Knowsley children’s social care, out of hours',
        number: '07700 900145',
        note: 'Ask for the emergency duty team',
      },
    ]}
  >
    <p class="govuk-body">Ring for help first. Stay with the child. The form can wait, and what you typed is kept.</p>
  </SafetyFirst>
);

const questions: readonly Example[] = [
  {
    title: 'The question is the legend; safety first',
    node: (
      <JourneyQuestion {...journey} step={1} first={safety} canReturn>
        <Radios
          name="danger"
          fieldset={{
            legend: { text: 'Is anyone in danger now?', isPageHeading: true, classes: 'govuk-fieldset__legend--l' },
          }}
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
            { value: 'unknown', text: 'I do not know' },
          ]}
        />
      </JourneyQuestion>
    ),
  },
  {
    title: 'The question is the label; on the way back to the check',
    node: (
      <JourneyQuestion {...journey} step={5} returning hidden={{ version: '3' }}>
        <Textarea
          id="says"
          name="says"
          label={{ text: 'What do they say?', isPageHeading: true, classes: 'govuk-label--l' }}
          hint={{ text: 'In their own words' }}
        />
      </JourneyQuestion>
    ),
  },
  {
    title: 'Several fields, with errors',
    node: (
      <JourneyQuestion
        {...journey}
        step={3}
        title="Who are they?"
        canReturn
        errors={[
          { text: 'Enter a name, or “unknown”', href: '#who' },
          { text: 'Enter an age in whole years', href: '#age' },
        ]}
      >
        <Input id="who" name="who" label={{ text: 'Name' }} errorMessage={{ text: 'Enter a name, or “unknown”' }} />
        <Input
          id="age"
          name="age"
          label={{ text: 'About how old' }}
          classes="govuk-input--width-3"
          inputmode="numeric"
          errorMessage={{ text: 'Enter an age in whole years' }}
        />
      </JourneyQuestion>
    ),
  },
];

const steps: readonly Example[] = [
  { title: 'The first', node: <JourneySteps journey="Record an encounter" step={1} of={9} /> },
  { title: 'In the middle', node: <JourneySteps journey="Record an encounter" step={4} of={9} /> },
  { title: 'The last', node: <JourneySteps journey="Record an encounter" step={9} of={9} /> },
  { title: 'Of two', node: <JourneySteps journey="Cofnodi cyfarfyddiad" step={1} of={2} /> },
];

const sections: readonly AnswerSection[] = [
  {
    title: 'The child',
    answers: [
      { question: 'Name', answer: 'Keira Halloran', changeHref: hrefToChange('/encounters/E-1/who') },
      { question: 'About how old', answer: '', changeHref: hrefToChange('/encounters/E-1/who#age') },
      {
        question: 'What do they say?',
        answer: '“I was only going to see my nan.” Roedd hi’n dweud ei bod hi’n mynd i weld ei nain.',
        changeHref: hrefToChange('/encounters/E-1/says'),
        about: 'what they say',
      },
    ],
  },
  { title: 'The encounter', answers: [{ question: 'Recorded by', answer: 'Dana Okoro, Kent Police' }] },
];

const ends: readonly Example[] = [
  {
    title: 'Check your answers',
    node: (
      <CheckAnswers {...journey} sections={sections} button="Save and send the referrals" canReturn>
        <p class="govuk-body">
          Saving tells Kent Police and Merseyside Police, and opens the 28-day entry. Your judgement stays in your
          words.
        </p>
      </CheckAnswers>
    ),
  },
  {
    title: 'Check your answers, something is missing',
    node: (
      <CheckAnswers
        {...journey}
        title="Check what you have recorded"
        sections={sections.slice(0, 1)}
        errors={[{ text: 'Say about how old they are', href: hrefToChange('/encounters/E-1/who#age') }]}
      />
    ),
  },
  {
    title: 'Done',
    node: (
      <Confirmation
        title="Encounter recorded"
        reference="E-5R2T-8N"
        first={safety}
        next={[
          'Knowsley children’s social care has the referral; they answer by 24 November 2026.',
          'Merseyside Police have been told, and the 28-day entry is open.',
        ]}
        links={[{ href: '/people/P-4M2X-7T', text: 'Go to Keira Halloran' }]}
      />
    ),
  },
  {
    title: 'Saved for later',
    node: (
      <Confirmation
        title="Saved: come back when you can"
        next={['It waits for you under “What needs me” until 28 November 2026.']}
        links={[{ href: '/', text: 'Go to your start page' }]}
      />
    ),
  },
];

const overviews: readonly Example[] = [
  {
    title: 'Some parts done',
    node: (
      <JourneyOverview
        title="Draft a slavery and trafficking risk order"
        sections={[
          {
            title: 'The case',
            parts: [
              { title: 'The person', href: '/orders/O-1/person', state: 'done' },
              { title: 'Why it is needed', href: '/orders/O-1/need', state: 'begun', hint: 'Saved 20 November 2026' },
              { title: 'Evidence', href: '/orders/O-1/evidence', state: 'wrong' },
            ],
          },
          {
            title: 'The order',
            parts: [
              { title: 'Conditions', href: '/orders/O-1/conditions', state: 'open' },
              { title: 'Serve it', state: 'blocked' },
            ],
          },
        ]}
      />
    ),
  },
  {
    title: 'All done',
    node: (
      <JourneyOverview
        title="Close a line"
        idPrefix="close"
        sections={[{ title: 'Evidence', parts: [{ title: 'Arrest and charge', href: '/c', state: 'done' }] }]}
      />
    ),
  },
];

const firsts: readonly Example[] = [
  { title: 'Whom to ring', node: safety },
  {
    title: 'Words only',
    node: (
      <SafetyFirst title="Before you ask anything">
        <p class="govuk-body">Do not ask a child who brought them here while others can hear.</p>
      </SafetyFirst>
    ),
  },
];

/** A journey, one question a page. */
export const journeyPages: readonly GalleryPage[] = [
  { slug: 'journey-questions', title: 'Questions of a journey', examples: questions },
  { slug: 'journey-steps', title: 'Steps of a journey', examples: steps },
  { slug: 'journey-ends', title: 'Check and confirmation', examples: ends },
  { slug: 'journey-overviews', title: 'Parts of a journey', examples: overviews },
  { slug: 'safety-first', title: 'Safety first', examples: firsts },
];
