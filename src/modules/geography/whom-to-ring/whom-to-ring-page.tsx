import type { VNode } from 'preact';
import { Details, ErrorSummary, Page } from '#design/index.ts';
import { type Instant, sayInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { Answer } from '#modules/directory/index.ts';
import type { Asked, AskedForm, PlaceField } from './asked.ts';
import { RingAnswer } from './ring-answer.tsx';
import { RingForm } from './ring-form.tsx';

export interface RingModel {
  readonly form: AskedForm;
  /** Null before anything was asked. */
  readonly asked: Asked | null;
  /** Null as long as the question cannot be answered. */
  readonly answer: Answer | null;
}

const title = 'Whom to ring';

/** Radios have the id of their first item. */
const firstItems: Readonly<Record<string, string>> = { person: 'person', homeIs: 'homeIs', foundIs: 'foundIs' };

function Asking(facts: PageFacts, { form, asked }: RingModel): VNode {
  const problems = asked?.problems ?? [];
  return (
    <Page facts={facts} title={title} marking="OFFICIAL" width="reading" error={problems.length > 0}>
      {problems.length > 0 && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={problems.map(({ field, message }) => ({ text: message, href: `#${firstItems[field] ?? field}` }))}
        />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        For a child or an adult who was found, perhaps far from home. Ring 999 first if anyone is in danger.
      </p>
      <RingForm form={form} asked={asked} />
    </Page>
  );
}

function sayPlace({ place }: PlaceField, otherwise: string): string {
  if (place === null) return otherwise;
  return place.within === '' || place.within === 'England' ? place.name : `${place.name}, ${place.within}`;
}

function Summary(props: { readonly asked: Asked; readonly at: Instant; readonly answer: Answer }): VNode {
  const { asked, at, answer } = props;
  const who = asked.person === 'child' ? 'A child' : 'An adult';
  const how = [asked.found, asked.home].map(({ place }) => place?.how ?? '').filter((each) => each !== '');
  return (
    <>
      <p class="govuk-body-l">
        {who} from {sayPlace(asked.home, 'a place that is not known')}, found{' '}
        {asked.found.place === null ? 'at a place that is not known' : `in ${sayPlace(asked.found, '')}`}
        {asked.atStation ? ', on the railway' : ''}.
      </p>
      <p class="govuk-body">
        {sayInstant(at)}: {answer.isOfficeTime ? 'offices are open.' : 'offices are closed; night numbers come first.'}
      </p>
      {how.map((each) => (
        <p class="govuk-body-s">{each}</p>
      ))}
    </>
  );
}

function Answering(facts: PageFacts, model: RingModel & { readonly asked: Asked; readonly answer: Answer }): VNode {
  const { form, asked, answer } = model;
  return (
    <Page
      facts={facts}
      title={title}
      marking="OFFICIAL"
      width="reading"
      back={{ href: '/whom-to-ring', text: 'Ask anew' }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Summary asked={asked} at={asked.at ?? facts.now} answer={answer} />
      <RingAnswer answer={answer} />
      <Details summaryText="Change the question" classes="tl-ring__change">
        <RingForm form={form} asked={asked} />
      </Details>
    </Page>
  );
}

/** Whom to ring: the question, and the answer as a page that prints and works on a phone. */
export function WhomToRingPage(facts: PageFacts, model: RingModel): VNode {
  const { asked, answer } = model;
  return asked === null || answer === null ? Asking(facts, model) : Answering(facts, { ...model, asked, answer });
}
