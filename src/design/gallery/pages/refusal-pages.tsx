import { ErrorPage, type ErrorStatus, errorPageTitle } from '../../layout/error-page.tsx';
import { Page } from '../../layout/page.tsx';
import type { PagePattern } from '../example.ts';
import { pretend } from './pretend.ts';

function refusal(slug: string, title: string, status: ErrorStatus): PagePattern {
  return {
    slug,
    title,
    page: (facts) => (
      <Page facts={pretend(facts, '/lines')} title={errorPageTitle(status)} marking="OFFICIAL" width="reading">
        <ErrorPage status={status} requestId="req-7f3a91c2" retryAfterSeconds={status === 429 ? 40 : undefined} />
      </Page>
    ),
  };
}

/** What people see when something is not there, not theirs or not working. */
export const refusalPatterns: readonly PagePattern[] = [
  refusal('page-not-found', 'Not found', 404),
  refusal('page-no-permission', 'No permission', 403),
  refusal('page-error', 'A fault', 500),
  refusal('page-unavailable', 'Unavailable', 503),
  refusal('page-too-many', 'Too many requests', 429),
];
