import type { VNode } from 'preact';
import { errorPageTitle, errorStatusOf, Page, ErrorPage as Words } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { ErrorKind, ErrorPage } from '#platform/http/index.ts';

/** Refusals that share a status with others but mean something else to the person; the rest go by their status. */
const ownTitles: Partial<Readonly<Record<ErrorKind, string>>> = {
  'signed out': 'You need to sign in again',
  'foreign form': 'This form is out of date',
  invalid: 'Some of what you sent needs to be changed',
  stale: 'Somebody else changed this',
};

/** As the pipeline says in `Retry-After`. */
const waits: Partial<Readonly<Record<ErrorKind, number>>> = { 'too many': 60 };

function Own(props: { readonly kind: ErrorKind; readonly title: string; readonly message: string }): VNode {
  const isSignedOut = props.kind === 'signed out';
  return (
    <div class="tl-reading">
      <h1 class="govuk-heading-l">{props.title}</h1>
      <p class="govuk-body">{props.message}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={isSignedOut ? '/sign-in' : '/'}>
          {isSignedOut ? 'Sign in' : 'Go to your start page'}
        </a>
      </p>
    </div>
  );
}

/** The page for a request that was not done: what happened and what to do, with the furniture of every page. */
export const errorPage: ErrorPage = (status, kind, facts: PageFacts, message) => {
  const own = ownTitles[kind];
  const shownAs = errorStatusOf(status);
  return (
    <Page facts={facts} title={own ?? errorPageTitle(shownAs)} marking="OFFICIAL" width="reading">
      {own === undefined ? (
        <Words
          status={shownAs}
          message={message}
          requestId={facts.requestId}
          {...(waits[kind] === undefined ? {} : { retryAfterSeconds: waits[kind] })}
        />
      ) : (
        <Own kind={kind} title={own} message={message} />
      )}
    </Page>
  );
};
