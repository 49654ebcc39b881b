import type { VNode } from 'preact';
import { Button, ChangedByAnother, Page } from '#design/index.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { LineView } from '../queries/show-line.ts';
import type { LineForm } from '../rules/line-draft.ts';
import { formOf } from './line-form.tsx';

const labels: Readonly<Record<keyof LineForm, string>> = {
  name: 'Brand name',
  brand: 'Other brand names',
  brandFrom: 'Brand names, from',
  brandTo: 'Brand names, until',
  number: 'Numbers',
  numberFrom: 'Numbers, from',
  numberTo: 'Numbers, until',
  status: 'Status',
  statusSince: 'Status since',
  reason: 'Why this status',
  origin: 'Starts in',
  areas: 'Worked in',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  drugs: 'Drugs',
  note: 'Note',
  source: 'Where this comes from',
  statement: 'Kind of statement',
  basis: 'Why it may be held',
  marking: 'Marking',
  handling: 'Handling',
  reviewOn: 'Review due',
};

const say = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : value.filter((each) => each !== '').join(', ');

/** Everything that was typed, to be sent again as it is, against the version that is there now. */
function Kept({ form }: { readonly form: LineForm }): VNode {
  return (
    <>
      {Object.entries(form).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : value).map((each: string) => (
          <input type="hidden" name={name} value={each} />
        )),
      )}
    </>
  );
}

/** Somebody saved the line meanwhile: both versions side by side; nothing that was typed is lost. */
export function ChangedPage(props: {
  readonly facts: PageFacts;
  readonly line: LineView;
  readonly form: LineForm;
}): VNode {
  const { facts, line, form } = props;
  const theirs = formOf(line);
  const differing = (Object.keys(labels) as (keyof LineForm)[]).filter(
    (key) => key !== 'reason' && say(form[key]) !== say(theirs[key]),
  );
  return (
    <Page
      facts={facts}
      title="Someone changed this line"
      marking={markingOf(line.marking)}
      back={{ href: `/lines/${line.reference}`, text: line.name }}
      width="wide"
    >
      <h1 class="govuk-heading-l">Someone changed this line</h1>
      <ChangedByAnother
        who={line.changedBy ?? line.recordedBy}
        when={line.changedAt ?? line.recordedAt}
        differences={differing.map((key) => ({ field: labels[key], yours: say(form[key]), theirs: say(theirs[key]) }))}
      >
        <form method="post" action={`/lines/${line.reference}/change`}>
          <input type="hidden" name="_csrf" value={facts.csrf} />
          <input type="hidden" name="version" value={line.version} />
          <Kept form={form} />
          <div class="govuk-button-group">
            <Button text="Save yours over theirs" classes="govuk-button--warning" preventDoubleClick />
            <Button text="Go on changing yours" classes="govuk-button--secondary" name="again" value="yes" />
            <a class="govuk-link" href={`/lines/${line.reference}`}>
              Keep theirs
            </a>
          </div>
        </form>
      </ChangedByAnother>
    </Page>
  );
}
