import type { VNode } from 'preact';
import {
  Button,
  ErrorSummary,
  Input,
  inOrder,
  Page,
  Radios,
  Select,
  standingMeanings,
  Textarea,
  type Wrong,
  wrongOf,
} from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { Day } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { HeldValue } from '../queries/row.ts';
import { listAddress, valueAddress } from '../rules/addresses.ts';
import { isOffered } from '../rules/in-use.ts';
import { type Particular, standings, type Value, type VocabularyList } from '../rules/value.ts';
import { particularField, type ValueForm } from '../rules/value-form.ts';

const bold = 'govuk-label--s';

/** The form of a value, new or to be changed. */
export interface ValueFormModel {
  readonly list: VocabularyList;
  /** Null for a new one. */
  readonly value: HeldValue | null;
  readonly choices: Readonly<Record<string, readonly Value[]>>;
  readonly form: ValueForm;
  readonly problems: readonly FieldProblem[];
  readonly day: Day;
}

interface PartProps {
  readonly model: ValueFormModel;
  readonly wrong: Wrong;
}

function Words({ model, wrong }: PartProps): VNode {
  const { form, list, value } = model;
  const example = list.isLaw ? 'ketamine B 2014' : 'hire car';
  return (
    <>
      {value === null && (
        <Input
          id="code"
          name="code"
          label={{ text: 'Code', classes: bold }}
          hint={{ text: `What records hold, like “${example}”. It cannot be changed later.` }}
          classes="govuk-input--width-20"
          value={form.code}
          spellcheck={false}
          autocomplete="off"
          {...wrong('code')}
        />
      )}
      <Input
        id="words"
        name="words"
        label={{ text: 'Words', classes: bold }}
        hint={{ text: 'What people read in forms, lists and records.' }}
        value={form.words}
        {...wrong('words')}
      />
      <Textarea
        id="meaning"
        name="meaning"
        label={{ text: 'What it means', classes: bold }}
        hint={{ text: 'For the person who chooses or reads it. Leave empty where the words say it all.' }}
        rows={3}
        value={form.meaning}
        {...wrong('meaning')}
      />
    </>
  );
}

function ParticularField(props: PartProps & { readonly particular: Particular }): VNode {
  const { model, wrong, particular } = props;
  const { key, title, of } = particular;
  const field = particularField(key);
  const held = model.form[field as keyof ValueForm];
  if (of === undefined) {
    return (
      <Textarea
        id={field}
        name={field}
        label={{ text: title, classes: bold }}
        rows={2}
        value={held}
        {...wrong(field)}
      />
    );
  }
  const choices = (model.choices[of] ?? []).filter((each) => isOffered(each, model.day) || each.code === held);
  return (
    <Select
      id={field}
      name={field}
      label={{ text: title, classes: bold }}
      value={held}
      items={[{ value: '', text: 'Choose' }, ...choices.map(({ code, words }) => ({ value: code, text: words }))]}
      {...wrong(field)}
    />
  );
}

function Reliance({ model, wrong }: PartProps): VNode {
  return (
    <>
      <Textarea
        id="source"
        name="source"
        label={{ text: 'Source', classes: bold }}
        hint={{ text: 'The document or law that this comes from, so that a reader can find it.' }}
        rows={2}
        value={model.form.source}
        {...wrong('source')}
      />
      <Radios
        name="standing"
        idPrefix="standing"
        fieldset={{ legend: { text: 'Standing', classes: 'govuk-fieldset__legend--s' } }}
        value={model.form.standing}
        items={standings.map((standing) => ({
          value: standing,
          text: standing.charAt(0).toUpperCase() + standing.slice(1),
          hint: { text: `${standingMeanings[standing].charAt(0).toUpperCase()}${standingMeanings[standing].slice(1)}` },
        }))}
        {...wrong('standing')}
      />
    </>
  );
}

function Days({ model, wrong }: PartProps): VNode {
  const { list, form } = model;
  const hints = list.isLaw
    ? ['In force from. Leave empty while it is not known: it is then never taken to be in force.', 'In force until.']
    : ['Like 21/11/2026. Leave empty if it was always used.', 'Leave empty while it is used.'];
  return (
    <>
      <Input
        id="from"
        name="from"
        label={{ text: 'First day', classes: bold }}
        hint={{ text: hints[0] }}
        classes="govuk-input--width-10"
        value={form.from}
        {...wrong('from')}
      />
      <Input
        id="to"
        name="to"
        label={{ text: 'Last day', classes: bold }}
        hint={{ text: hints[1] }}
        classes="govuk-input--width-10"
        value={form.to}
        {...wrong('to')}
      />
    </>
  );
}

/** Adds or changes a value: one page, because who keeps a list has the document before them. */
export function ValueFormPage(facts: PageFacts, model: ValueFormModel): VNode {
  const { list, value, problems } = model;
  const wrong = wrongOf(problems);
  const title = value === null ? `Add a value: ${list.title}` : `Change “${value.words}”`;
  const to = value === null ? `/vocabularies/${list.code}/add` : valueAddress(list.code, value.code, 'change');
  const back = value === null ? listAddress(list.code) : valueAddress(list.code, value.code);
  const fields = list.particulars.map(({ key }) => particularField(key));
  const order = ['code', 'words', 'meaning', ...fields, 'source', 'standing', 'from', 'to', 'reason'];
  return (
    <Page
      facts={facts}
      title={title}
      marking="OFFICIAL"
      error={problems.length > 0}
      back={{ href: back, text: value === null ? list.title : value.words }}
      width="reading"
    >
      {problems.length > 0 && <ErrorSummary titleText="There is a problem" errorList={inOrder(problems, order)} />}
      <h1 class="govuk-heading-l">{title}</h1>
      <form method="post" action={to} novalidate>
        <input type="hidden" name="_csrf" value={facts.csrf} />
        {value !== null && <input type="hidden" name="version" value={value.version} />}
        <Words model={model} wrong={wrong} />
        {list.particulars.map((particular) => (
          <ParticularField model={model} wrong={wrong} particular={particular} />
        ))}
        <Reliance model={model} wrong={wrong} />
        <Days model={model} wrong={wrong} />
        <Input
          id="reason"
          name="reason"
          label={{ text: value === null ? 'Why it is added' : 'Why it is changed', classes: bold }}
          hint={{ text: 'Stands in the history of the value and in the ledger.' }}
          value={model.form.reason}
          {...wrong('reason')}
        />
        <Button text={value === null ? 'Add the value' : 'Save the change'} preventDoubleClick />
      </form>
    </Page>
  );
}
