import type { ComponentChildren, VNode } from 'preact';

/** The refusals and faults that have a page of their own. */
export const errorStatuses = [400, 403, 404, 405, 409, 413, 415, 429, 500, 503] as const;
export type ErrorStatus = (typeof errorStatuses)[number];

const titles: Readonly<Record<ErrorStatus, string>> = {
  400: 'We could not read what you sent',
  403: 'You cannot use this page',
  404: 'Page not found',
  405: 'Page not found',
  409: 'This cannot be done now',
  413: 'The file is too large',
  415: 'We cannot read this kind of file',
  429: 'Too many requests',
  500: 'Sorry, there is a problem with Throughline',
  503: 'Sorry, Throughline is unavailable',
};

/** The nearest page for any HTTP status: an unknown 4xx reads as 400, anything else as 500. */
export function errorStatusOf(status: number): ErrorStatus {
  const known = errorStatuses.find((each) => each === status);
  return known ?? (status >= 400 && status < 500 ? 400 : 500);
}

/** The title of the page for a status, for `Page`. */
export function errorPageTitle(status: ErrorStatus): string {
  return titles[status];
}

export interface ErrorPageProps {
  readonly status: ErrorStatus;
  /** Why, in plain English, where the reason may be known: never for 404, where hidden equals missing. */
  readonly message?: string | undefined;
  /** Quoted to support. */
  readonly requestId: string;
  /** After a 429 or 503. */
  readonly retryAfterSeconds?: number | undefined;
}

function again(seconds: number | undefined): string {
  if (seconds === undefined) return 'Try again in a few minutes.';
  if (seconds < 90) return `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
  return `Try again in ${Math.ceil(seconds / 60)} minutes.`;
}

function adviceOf(props: ErrorPageProps): readonly ComponentChildren[] {
  const start = (
    <>
      <a class="govuk-link" href="/">
        Go to your start page
      </a>
      .
    </>
  );
  switch (props.status) {
    case 400:
      return ['Nothing was saved.', 'Go back to the page, reload it and try again.'];
    case 403:
      return ['If your work needs it, ask the administrator of your organisation for the permission.', start];
    case 404:
    case 405:
      return [
        'If you typed the web address, check it is correct. If you pasted it, check you copied all of it.',
        'A record that you may not see looks the same as one that does not exist.',
        start,
      ];
    case 409:
      return ['Nothing was saved. Go back, reload the page and look at how things stand now.'];
    case 413:
      return ['Nothing was saved. Split the file into smaller ones, or send a shorter period, and try again.'];
    case 415:
      return ['Nothing was saved. Choose a CSV file and try again.'];
    case 429:
      return ['You, or somebody at your address, asked for too much in a short time.', again(props.retryAfterSeconds)];
    case 500:
      return ['Nothing that you typed on this page was saved.', 'Try again later. If it happens again, tell support.'];
    case 503:
      return [again(props.retryAfterSeconds)];
  }
}

/** What stands on the page when something was refused or went wrong: what happened, and what to do. */
export function ErrorPage(props: ErrorPageProps): VNode {
  const fault = props.status >= 500;
  return (
    <div class="tl-reading">
      <h1 class="govuk-heading-l">{errorPageTitle(props.status)}</h1>
      {props.message && props.status !== 404 && <p class="govuk-body">{props.message}</p>}
      {adviceOf(props).map((advice) => (
        <p class="govuk-body">{advice}</p>
      ))}
      {fault && (
        <p class="govuk-body">
          Give support this reference: <strong class="tl-code">{props.requestId}</strong>
        </p>
      )}
    </div>
  );
}
