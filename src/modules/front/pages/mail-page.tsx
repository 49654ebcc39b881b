import type { VNode } from 'preact';
import { Button, ErrorSummary, Input, inOrder, NotificationBanner, Page, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { PageFacts } from '#kernel/page-facts.ts';

/** Where somebody wants to be written to. */
export interface MailModel {
  readonly address: string;
  readonly problems: readonly FieldProblem[];
  readonly done: boolean;
}

/** GET and POST /work/e-mail. */
export function MailPage(facts: PageFacts, { address, problems, done }: MailModel): VNode {
  return (
    <Page
      facts={facts}
      title="E-mail when something needs me"
      marking="OFFICIAL"
      error={problems.length > 0}
      back={{ href: '/work', text: 'What needs me' }}
      width="reading"
    >
      {problems.length > 0 && (
        <ErrorSummary titleText="There is a problem" errorList={inOrder(problems, ['address'])} />
      )}
      {done && (
        <NotificationBanner
          type="success"
          text={address === '' ? 'You will get no e-mail.' : `You will get e-mail at ${address}.`}
        />
      )}
      <h1 class="govuk-heading-l">E-mail when something needs me</h1>
      <p class="govuk-body">
        The e-mail says “Something on Throughline needs you” and where to look, and nothing else: no names, no
        references, no titles. You get one an hour at most.
      </p>
      <form method="post" action="/work/e-mail" novalidate>
        <input type="hidden" name="_csrf" value={facts.csrf} />
        <Input
          id="address"
          name="address"
          type="email"
          label={{ text: 'Your work e-mail address', classes: 'govuk-label--s' }}
          hint={{ text: 'Leave empty to get no e-mail.' }}
          autocomplete="email"
          spellcheck={false}
          value={address}
          {...wrongOf(problems)('address')}
        />
        <Button text="Save" preventDoubleClick />
      </form>
    </Page>
  );
}
