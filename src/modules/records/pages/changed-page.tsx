import type { VNode } from 'preact';
import { Button, ChangedByAnother, HiddenValues, Page } from '#design/index.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { HeldRecord } from '../queries/find-record.ts';
import { keptValues, type TypedForm } from '../rules/read-form.ts';

/** Somebody saved a record meanwhile: both versions side by side; nothing that was typed is lost. */
export function ChangedPage(props: {
  readonly facts: PageFacts;
  readonly held: HeldRecord;
  readonly title: string;
  readonly path: string;
  readonly action: string;
  readonly labels: readonly (readonly [name: string, label: string])[];
  readonly yours: TypedForm;
  readonly theirs: TypedForm;
  /** A code in words. */
  readonly say: (name: string, value: string) => string;
}): VNode {
  const { facts, held, yours, theirs } = props;
  const text = (form: TypedForm, name: string): string =>
    [form[name] ?? []]
      .flat()
      .filter((each) => each !== '')
      .map((each) => props.say(name, each))
      .join(', ');
  return (
    <Page
      facts={facts}
      title={`Someone changed ${props.title}`}
      marking={markingOf(held.marking)}
      back={{ href: props.path, text: props.title }}
      width="wide"
    >
      <h1 class="govuk-heading-l">Someone changed {props.title}</h1>
      <ChangedByAnother
        who={held.changedBy ?? held.recordedBy}
        when={held.changedAt ?? held.recordedAt}
        differences={props.labels
          .filter(([name]) => text(yours, name) !== text(theirs, name))
          .map(([name, label]) => ({ field: label, yours: text(yours, name), theirs: text(theirs, name) }))}
      >
        <form method="post" action={props.action}>
          <input type="hidden" name="_csrf" value={facts.csrf} />
          <input type="hidden" name="version" value={held.version} />
          <HiddenValues values={keptValues(yours)} />
          <div class="govuk-button-group">
            <Button text="Save yours over theirs" classes="govuk-button--warning" preventDoubleClick />
            <Button text="Go on changing yours" classes="govuk-button--secondary" name="again" value="yes" />
            <a class="govuk-link" href={props.path}>
              Keep theirs
            </a>
          </div>
        </form>
      </ChangedByAnother>
    </Page>
  );
}
