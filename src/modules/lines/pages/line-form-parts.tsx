import type { ComponentChildren, VNode } from 'preact';
import { Checkboxes, Input, MarkingAndHandling, Radios, Select, Textarea, type Wrong } from '#design/index.ts';
import { statements } from '#kernel/marking.ts';
import { forces } from '#modules/directory/index.ts';
import type { HeldValue } from '#modules/vocabulary/index.ts';
import type { LineForm } from '../rules/line-draft.ts';
import { type LineStatus, statusMeanings } from '../rules/status.ts';
import { OtherBrands, Spans } from './spans.tsx';
import { capital } from './words.ts';

const small = 'govuk-fieldset__legend--s';
const bold = 'govuk-label--s';

function Day(props: {
  readonly name: 'firstSeen' | 'lastSeen' | 'statusSince' | 'reviewOn';
  readonly label: string;
  readonly hint: string;
  readonly form: LineForm;
  readonly wrong: Wrong;
}): VNode {
  return (
    <Input
      id={props.name}
      name={props.name}
      label={{ text: props.label, classes: bold }}
      hint={{ text: props.hint }}
      classes="govuk-input--width-10"
      value={props.form[props.name]}
      {...props.wrong(props.name)}
    />
  );
}

function Part(props: { readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <section class="tl-part">
      <h2 class="govuk-heading-m">{props.title}</h2>
      {props.children}
    </section>
  );
}

/** What it is called and where it is reached. */
export function Names(props: {
  readonly form: LineForm;
  readonly wrong: Wrong;
  readonly isBrandWrong: boolean;
}): VNode {
  const { form, wrong } = props;
  return (
    <Part title="Names and numbers">
      <Input
        id="name"
        name="name"
        label={{ text: 'Brand name', classes: bold }}
        hint={{ text: 'The name that the line trades under. “Unknown” if nobody knows it.' }}
        value={form.name}
        spellcheck={false}
        autocomplete="off"
        {...wrong('name')}
      />
      <Spans
        legend="Numbers"
        hint="Any form will do, such as 07700 900412. Dates like 21/11/2026; leave out what is not known."
        field="number"
        what="Number"
        form={form}
        wrong={wrong}
      />
      <OtherBrands form={form} wrong={wrong} isWrong={props.isBrandWrong} />
    </Part>
  );
}

/** How the line stands, since when and why. */
export function StatusPart({
  form,
  wrong,
  statuses,
}: {
  readonly form: LineForm;
  readonly wrong: Wrong;
  readonly statuses: readonly LineStatus[];
}): VNode {
  return (
    <Part title="How it stands">
      <Radios
        name="status"
        idPrefix="status"
        classes="govuk-radios--small"
        fieldset={{ legend: { text: 'Status', classes: small } }}
        value={form.status}
        items={statuses.map((status) => ({
          value: status,
          text: capital(status),
          hint: { text: statusMeanings[status] },
        }))}
        {...wrong('status')}
      />
      <Day
        name="statusSince"
        label="Since when"
        hint="Like 21/11/2026. Today, if left empty."
        form={form}
        wrong={wrong}
      />
      <Input
        id="reason"
        name="reason"
        label={{ text: 'Why this status', classes: bold }}
        hint={{ text: 'Needed when the status changes; stands in the history.' }}
        value={form.reason}
        {...wrong('reason')}
      />
    </Part>
  );
}

/** Where it runs, since when, and with what. */
export function Where(props: {
  readonly form: LineForm;
  readonly wrong: Wrong;
  readonly drugs: readonly HeldValue[];
}): VNode {
  const { form, wrong, drugs } = props;
  return (
    <Part title="Where, when and what">
      <Select
        id="origin"
        name="origin"
        label={{ text: 'Starts in', classes: bold }}
        value={form.origin}
        items={[
          { value: '', text: 'Not known' },
          ...forces.map((force) => ({ value: force.slug, text: force.shortName })),
        ]}
        {...wrong('origin')}
      />
      <Textarea
        id="areas"
        name="areas"
        label={{ text: 'Worked in', classes: bold }}
        hint={{
          text: 'Forces, one on each line, such as Kent or West Mercia. The force in which it starts, if it stays there.',
        }}
        rows={3}
        value={form.areas}
        {...wrong('areas')}
      />
      <div class="tl-fields">
        <Day name="firstSeen" label="First seen" hint="Like 21/11/2026" form={form} wrong={wrong} />
        <Day name="lastSeen" label="Last seen" hint="Like 21/11/2026" form={form} wrong={wrong} />
      </div>
      <Checkboxes
        name="drugs"
        idPrefix="drugs"
        classes="govuk-checkboxes--small tl-columns"
        fieldset={{ legend: { text: 'Drugs', classes: small } }}
        values={form.drugs}
        items={drugs.map(({ code, words }) => ({ value: code, text: words }))}
        {...wrong('drugs')}
      />
      <Textarea
        id="note"
        name="note"
        label={{ text: 'Note', classes: bold }}
        rows={4}
        value={form.note}
        {...wrong('note')}
      />
    </Part>
  );
}

/** What the record rests on. `fixed`: of a line that is held already, who may see it is not changed here. */
export function Standing(props: { readonly form: LineForm; readonly wrong: Wrong; readonly fixed: boolean }): VNode {
  const { form, wrong, fixed } = props;
  return (
    <Part title="What it rests on, and who may see it">
      <Input
        id="source"
        name="source"
        label={{ text: 'Where this comes from', classes: bold }}
        hint={{
          text: 'Such as “Kent intelligence report” or “phone download”. Never the name of a person who told you.',
        }}
        value={form.source}
        {...wrong('source')}
      />
      <Radios
        name="statement"
        idPrefix="statement"
        classes="govuk-radios--inline govuk-radios--small"
        fieldset={{ legend: { text: 'What kind of statement is it?', classes: small } }}
        value={form.statement}
        items={statements.map((statement) => ({ value: statement, text: capital(statement) }))}
        {...wrong('statement')}
      />
      <Input
        id="basis"
        name="basis"
        label={{ text: 'Why it may be held', classes: bold }}
        hint={{ text: 'The purpose and what it rests on. Knowing somebody is not enough.' }}
        value={form.basis}
        {...wrong('basis')}
      />
      {fixed ? (
        <>
          <input type="hidden" name="marking" value={form.marking} />
          <input type="hidden" name="handling" value={form.handling} />
        </>
      ) : (
        <MarkingAndHandling
          marking={form.marking}
          handling={form.handling}
          wrong={wrong}
          underConditions="Only your own organisation can see it until recipients are named."
        />
      )}
      <Day
        name="reviewOn"
        label="Review due"
        hint="Like 21/11/2026. Twelve months from today at most, and if left empty."
        form={form}
        wrong={wrong}
      />
    </Part>
  );
}
