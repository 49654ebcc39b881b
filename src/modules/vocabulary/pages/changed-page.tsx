import type { VNode } from 'preact';
import { Button, ChangedByAnother, Page } from '#design/index.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { HeldValue } from '../queries/row.ts';
import { valueAddress } from '../rules/addresses.ts';
import type { VocabularyList } from '../rules/value.ts';
import { formOf, particularField, type ValueForm } from '../rules/value-form.ts';

/** Somebody saved the value meanwhile. */
export interface ChangedModel {
  readonly list: VocabularyList;
  readonly value: HeldValue;
  /** What this person typed: the whole form, or the two fields of a retirement. */
  readonly typed: Partial<ValueForm>;
  readonly deed: 'change' | 'retire';
}

function labelsOf(list: VocabularyList): Readonly<Record<string, string>> {
  return {
    words: 'Words',
    meaning: 'What it means',
    ...Object.fromEntries(list.particulars.map(({ key, title }) => [particularField(key), title])),
    source: 'Source',
    standing: 'Standing',
    from: 'First day',
    to: 'Last day',
  };
}

/** Both versions side by side, and nothing that was typed is lost. */
export function ChangedPage(facts: PageFacts, { list, value, typed, deed }: ChangedModel): VNode {
  const theirs = formOf(value);
  const here = valueAddress(list.code, value.code);
  const yours = (key: string): string => typed[key as keyof ValueForm] ?? theirs[key as keyof ValueForm];
  const differences = Object.entries(labelsOf(list))
    .filter(([key]) => yours(key) !== theirs[key as keyof ValueForm])
    .map(([key, field]) => ({ field, yours: yours(key), theirs: theirs[key as keyof ValueForm] }));
  return (
    <Page
      facts={facts}
      title="Someone changed this value"
      marking="OFFICIAL"
      back={{ href: here, text: value.words }}
      width="wide"
    >
      <h1 class="govuk-heading-l">Someone changed this value</h1>
      <ChangedByAnother who={value.changedBy} when={value.changedAt} differences={differences}>
        <p class="govuk-body">Why they changed it: {value.reason}</p>
        <form method="post" action={valueAddress(list.code, value.code, deed)}>
          <input type="hidden" name="_csrf" value={facts.csrf} />
          <input type="hidden" name="version" value={value.version} />
          {Object.entries(typed).map(([name, each]) => (
            <input type="hidden" name={name} value={each} />
          ))}
          <div class="govuk-button-group">
            <Button text="Save yours over theirs" classes="govuk-button--warning" preventDoubleClick />
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
