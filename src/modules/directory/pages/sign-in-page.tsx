import type { VNode } from 'preact';
import { Button, InsetText, NotificationBanner, Page } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { SignInModel } from '#platform/identity/index.ts';

function Notice(props: { readonly model: SignInModel }): VNode | null {
  const { notice, farewell } = props.model;
  if (notice === null) return null;
  if (notice === 'expired') {
    return (
      <NotificationBanner>
        <p class="govuk-notification-banner__heading">You have been signed out to protect the information here.</p>
        <p class="govuk-body">
          This happens when a session has been left unused or has lasted too long. Sign in again.
        </p>
      </NotificationBanner>
    );
  }
  return (
    <NotificationBanner type="success">
      <p class="govuk-notification-banner__heading">You have signed out of Throughline.</p>
      {farewell !== null && (
        <p class="govuk-body">
          You may still be signed in to the service that vouched for you.{' '}
          <a class="govuk-notification-banner__link" href={farewell}>
            Sign out of that service too
          </a>
          .
        </p>
      )}
    </NotificationBanner>
  );
}

function StillSignedIn(props: { readonly facts: PageFacts }): VNode | null {
  const { actor } = props.facts;
  if (actor === null) return null;
  return (
    <InsetText>
      You are signed in as {actor.name}, {actor.organisationName}.{' '}
      <a class="govuk-link" href="/">
        Go to your start page
      </a>
      , or sign in as somebody else below.
    </InsetText>
  );
}

function Personas(props: { readonly personas: SignInModel['personas'] }): VNode {
  return (
    <>
      <p class="govuk-body">
        This is a demonstration: nobody here is real, and no password is needed. Choose who to be.
      </p>
      <ul class="govuk-list govuk-list--spaced">
        {props.personas.map((each) => (
          <li>
            <a class="govuk-link" href={each.href}>
              {each.name}
            </a>
            , {each.work}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where everybody begins. */
export function SignInPage(facts: PageFacts, model: SignInModel): VNode {
  return (
    <Page facts={facts} title="Sign in" marking="OFFICIAL" width="reading">
      <Notice model={model} />
      <h1 class="govuk-heading-l">Sign in</h1>
      <StillSignedIn facts={facts} />
      {model.personas.length > 0 && <Personas personas={model.personas} />}
      {model.provider !== null && (
        <>
          <p class="govuk-body">Use the account that you have with your own organisation.</p>
          <Button href={model.provider.href} text={`Sign in with ${model.provider.name}`} isStartButton />
        </>
      )}
      <p class="govuk-body">What you read and do here is recorded, with your name and the time.</p>
    </Page>
  );
}
