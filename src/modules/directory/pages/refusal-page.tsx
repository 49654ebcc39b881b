import type { VNode } from 'preact';
import { Page } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { RefusalModel, RefusalReason } from '#platform/identity/index.ts';

interface Words {
  readonly title: string;
  readonly body: readonly string[];
}

const words: Readonly<Record<Exclude<RefusalReason, 'no access'>, Words>> = {
  expired: {
    title: 'You need to start signing in again',
    body: [
      'You took longer than 10 minutes, the page was opened twice, or you started in another browser.',
      'You have not been signed in.',
    ],
  },
  stopped: {
    title: 'You were not signed in',
    body: [
      'The sign-in was cancelled, or the service that you sign in with refused it.',
      'Try again. If it is refused again, ask the people who look after your account.',
    ],
  },
  'not accepted': {
    title: 'You cannot be signed in',
    body: [
      'The answer of the service that you sign in with could not be trusted, so you have not been signed in.',
      'Try again. If it happens again, tell support.',
    ],
  },
  unavailable: {
    title: 'You cannot sign in at the moment',
    body: ['The service that you sign in with cannot be reached.', 'Try again in a few minutes.'],
  },
};

function wordsFor(model: RefusalModel): Words {
  if (model.reason !== 'no access') return words[model.reason];
  return {
    title: 'You do not have access to Throughline',
    body: [
      `You are signed in as ${model.name ?? 'somebody'} with your own organisation, but nobody has given you access here.`,
      'Ask the administrator of Throughline in your organisation to give you access.',
      'If you had access before, it may have ended.',
    ],
  };
}

/** Why somebody was not signed in, and what to do. */
export function RefusalPage(facts: PageFacts, model: RefusalModel): VNode {
  const { title, body } = wordsFor(model);
  return (
    <Page facts={facts} title={title} marking="OFFICIAL" width="reading">
      <h1 class="govuk-heading-l">{title}</h1>
      {body.map((each) => (
        <p class="govuk-body">{each}</p>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={model.again}>
          Sign in again
        </a>
      </p>
      <p class="govuk-body">
        Give support this reference: <strong class="tl-code">{facts.requestId}</strong>
      </p>
    </Page>
  );
}
