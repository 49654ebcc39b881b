import type { VNode } from 'preact';
import {
  Button,
  ChangedByAnother,
  HiddenValues,
  Input,
  Page,
  StatedInputs,
  type Wrong,
  wrongOf,
} from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import { markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { typedDay } from '#kernel/typed-day.ts';
import type { Named } from '../queries/find-named.ts';
import type { Fact } from '../rules/fact.ts';
import type { FieldContext } from '../rules/field.ts';
import { keptValues, type TypedForm, textOf } from '../rules/read-form.ts';
import type { FactKind } from '../rules/record-kind.ts';
import { sayField, typedField } from '../rules/show-field.ts';
import { sayFact } from './fact-item.tsx';
import { FieldInput } from './field-input.tsx';
import { FormPage, FormPart } from './form-page.tsx';

/** A fact as its form shows it. */
export function formOfFact(fact: Fact): TypedForm {
  return {
    ...Object.fromEntries(fact.kind.fields.map((field) => [field.name, typedField(field, fact.values[field.name])])),
    statement: fact.statement,
    grade: fact.grade ?? '',
    source: fact.source,
    since: typedDay(fact.since),
    until: typedDay(fact.until),
  };
}

interface Props {
  readonly facts: PageFacts;
  readonly record: Named;
  readonly kind: FactKind;
  readonly typed: TypedForm;
  readonly problems: readonly FieldProblem[];
  readonly context: FieldContext;
}

function Inputs(props: Props & { readonly wrong: Wrong }): VNode {
  const { kind, typed, context, wrong } = props;
  const text = (name: string): string => textOf(typed, name);
  const stated = {
    statement: text('statement'),
    grade: text('grade'),
    source: text('source'),
    since: text('since'),
    until: text('until'),
  };
  return (
    <>
      {kind.fields.map((field) => (
        <FieldInput field={field} typed={typed} context={context} wrong={wrong} />
      ))}
      <StatedInputs form={stated} wrong={wrong} span={kind.span} />
    </>
  );
}

function Why(props: { readonly typed: TypedForm; readonly wrong: Wrong; readonly label: string }): VNode {
  return (
    <Input
      id="why"
      name="why"
      label={{ text: props.label, classes: 'govuk-label--s' }}
      hint={{ text: 'Stands in the history beside what it said before.' }}
      value={textOf(props.typed, 'why')}
      {...props.wrong('why')}
    />
  );
}

const orderOf = (kind: FactKind): readonly string[] =>
  kind.fields.map((field) => field.name).concat('since', 'until', 'source', 'statement', 'grade', 'why');

/** Adds a fact to a record. */
export function AddFactPage(props: Props): VNode {
  const { facts, record, kind, problems } = props;
  return (
    <FormPage
      facts={facts}
      title={`Add ${kind.one}`}
      marking={markingOf(record.held.marking)}
      back={{ href: record.path, text: record.title }}
      problems={problems}
      order={orderOf(kind)}
      action={`/records/${record.held.reference}/facts/${kind.code}/new`}
      button={`Add ${kind.one}`}
      advice={kind.advice}
    >
      <Inputs {...props} wrong={wrongOf(problems)} />
    </FormPage>
  );
}

/** Corrects a fact, or withdraws it: two forms, because they are two things to say. */
export function CorrectFactPage(props: Props & { readonly fact: Fact }): VNode {
  const { facts, record, kind, problems, fact, typed } = props;
  const wrong = wrongOf(problems);
  const action = `/records/${record.held.reference}/facts/${kind.code}/${fact.handle}`;
  const isWithdrawing = textOf(typed, 'deed') === 'withdraw';
  const whyHere: Wrong = (field) => (isWithdrawing ? {} : wrong(field));
  return (
    <FormPage
      facts={facts}
      title={`Correct ${kind.one}`}
      marking={markingOf(record.held.marking)}
      back={{ href: record.path, text: record.title }}
      problems={problems}
      order={orderOf(kind)}
      action={action}
      button="Save the correction"
      advice={kind.advice}
      after={
        <FormPart title={`Withdraw ${kind.one}`}>
          <p class="govuk-body">
            For what should never have been recorded. It stays in the history with your reason, and counts no more.
          </p>
          <form method="post" action={action} novalidate>
            <input type="hidden" name="_csrf" value={facts.csrf} />
            <input type="hidden" name="version" value={fact.version} />
            <input type="hidden" name="deed" value="withdraw" />
            <Input
              id="withdrawWhy"
              name="withdrawWhy"
              label={{ text: 'Why it is withdrawn', classes: 'govuk-label--s' }}
              value={textOf(typed, 'withdrawWhy')}
              {...wrong('withdrawWhy')}
            />
            <Button text="Withdraw it" classes="govuk-button--warning" preventDoubleClick />
          </form>
        </FormPart>
      }
    >
      <input type="hidden" name="version" value={fact.version} />
      <Inputs {...props} wrong={whyHere} />
      <Why typed={typed} wrong={whyHere} label="Why it is corrected" />
    </FormPage>
  );
}

const statedLabels = {
  since: 'Since',
  until: 'Until',
  source: 'How it is known',
  statement: 'Kind of statement',
  grade: 'Grade',
} as const;

function shownValue(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

/** Somebody changed the fact meanwhile: both versions side by side; nothing that was typed is lost. */
export function ChangedFactPage(props: Props & { readonly fact: Fact }): VNode {
  const { facts, record, kind, typed, fact, context } = props;
  const theirs = formOfFact(fact);
  const say = (name: string, form: TypedForm): string => {
    const field = kind.fields.find((each) => each.name === name);
    const value = shownValue(form[name]);
    if (field?.kind !== 'choice') return value;
    return sayField(field, field.isMany ? [form[name] ?? []].flat() : value, context) ?? '';
  };
  const labels = [...kind.fields.map((field) => [field.name, field.label] as const), ...Object.entries(statedLabels)];
  const action = `/records/${record.held.reference}/facts/${kind.code}/${fact.handle}`;
  return (
    <Page
      facts={facts}
      title="Someone changed this"
      marking={markingOf(record.held.marking)}
      back={{ href: record.path, text: record.title }}
      width="wide"
    >
      <h1 class="govuk-heading-l">Someone changed this</h1>
      {fact.withdrawnAt !== null && (
        <p class="govuk-body">
          {sayFact(kind, fact, context)} was withdrawn meanwhile: {fact.withdrawnWhy}
        </p>
      )}
      <ChangedByAnother
        who={fact.changedBy ?? fact.recordedBy}
        when={fact.changedAt ?? fact.recordedAt}
        differences={labels
          .filter(([name]) => shownValue(typed[name]) !== shownValue(theirs[name]))
          .map(([name, label]) => ({ field: label, yours: say(name, typed), theirs: say(name, theirs) }))}
      >
        <form method="post" action={action}>
          <input type="hidden" name="_csrf" value={facts.csrf} />
          <input type="hidden" name="version" value={fact.version} />
          <HiddenValues values={keptValues(typed)} />
          <div class="govuk-button-group">
            {fact.withdrawnAt === null && (
              <Button text="Save yours over theirs" classes="govuk-button--warning" preventDoubleClick />
            )}
            <Button text="Go on changing yours" classes="govuk-button--secondary" name="again" value="yes" />
            <a class="govuk-link" href={record.path}>
              Keep theirs
            </a>
          </div>
        </form>
      </ChangedByAnother>
    </Page>
  );
}
