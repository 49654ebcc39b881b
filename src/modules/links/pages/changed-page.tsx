import type { VNode } from 'preact';
import { Button, ChangedByAnother, HiddenValues, Page } from '#design/index.ts';
import { highestMarking } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { OfferedRole } from '../rules/check-link.ts';
import type { HeldLink } from '../rules/link.ts';
import { formOfLink, type LinkForm, linkFields } from '../rules/link-form.ts';

/** Somebody saved the link meanwhile. */
export interface ChangedModel {
  readonly link: HeldLink;
  readonly roles: readonly OfferedRole[];
  readonly deed: 'correct' | 'withdraw';
  readonly form: LinkForm & { readonly why: string; readonly withdrawWhy: string };
}

const labels: Readonly<Record<keyof LinkForm, string>> = {
  role: 'As what',
  note: 'Note',
  since: 'Since',
  until: 'Until',
  source: 'How it is known',
  statement: 'Kind of statement',
  grade: 'Grade',
};

/** Both versions side by side; nothing that was typed is lost. A link withdrawn meanwhile stays withdrawn. */
export function ChangedPage(facts: PageFacts, { link, roles, deed, form }: ChangedModel): VNode {
  const theirs = formOfLink(link);
  const here = `/links/${link.reference}`;
  const say = (key: keyof LinkForm, value: string): string =>
    key === 'role' ? (roles.find((each) => each.code === value)?.words ?? value) : value;
  const differing = deed === 'withdraw' ? [] : linkFields.filter((key) => form[key] !== theirs[key]);
  const sent = deed === 'withdraw' ? { withdrawWhy: form.withdrawWhy } : { ...form, withdrawWhy: '' };
  return (
    <Page
      facts={facts}
      title="Someone changed this link"
      marking={highestMarking([link.marking, link.from.marking, link.to.marking])}
      back={{ href: here, text: `Link ${link.reference}` }}
      width="wide"
    >
      <h1 class="govuk-heading-l">Someone changed this link</h1>
      <p class="govuk-body">
        {link.from.title} ({link.from.reference}) and {link.to.title} ({link.to.reference})
      </p>
      <ChangedByAnother
        who={link.changedBy ?? link.recordedBy}
        when={link.changedAt ?? link.recordedAt}
        differences={differing.map((key) => ({
          field: labels[key],
          yours: say(key, form[key]),
          theirs: say(key, theirs[key]),
        }))}
      >
        <form method="post" action={here}>
          <HiddenValues values={{ _csrf: facts.csrf, version: String(link.version), deed, ...sent }} />
          <div class="govuk-button-group">
            <Button
              text={deed === 'withdraw' ? 'Withdraw it all the same' : 'Save yours over theirs'}
              classes="govuk-button--warning"
              preventDoubleClick
            />
            <Button text="Go on changing yours" classes="govuk-button--secondary" name="again" value="yes" />
            <a class="govuk-link" href={here}>
              Keep theirs
            </a>
          </div>
        </form>
      </ChangedByAnother>
    </Page>
  );
}
