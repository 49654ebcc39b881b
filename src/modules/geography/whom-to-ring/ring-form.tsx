import type { VNode } from 'preact';
import { Button, Checkboxes, Input, Radios } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { Asked, AskedForm, PlaceField } from './asked.ts';

export interface RingFormProps {
  readonly form: AskedForm;
  /** Null before anything was asked. */
  readonly asked: Asked | null;
}

const bold = 'govuk-label--s';
const small = 'govuk-fieldset__legend--s';

function errorOf(problems: readonly FieldProblem[], field: string) {
  const found = problems.find((problem) => problem.field === field);
  return found === undefined ? {} : { errorMessage: { text: found.message } };
}

function Choices(props: {
  readonly name: string;
  readonly typed: string;
  readonly value: string;
  readonly field: PlaceField;
  readonly problems: readonly FieldProblem[];
}): VNode | null {
  const { name, typed, value, field, problems } = props;
  if (field.choices.length === 0) return null;
  return (
    <Radios
      name={name}
      idPrefix={name}
      classes="govuk-radios--small"
      fieldset={{ legend: { text: `Which “${typed}”?`, classes: small } }}
      value={value}
      items={field.choices.map((each) => ({
        value: each.reference,
        text: each.within === '' ? each.name : `${each.name}, ${each.within}`,
      }))}
      {...errorOf(problems, name)}
    />
  );
}

function Places({ form, asked }: RingFormProps): VNode {
  const problems = asked?.problems ?? [];
  const none: PlaceField = { place: null, choices: [], problem: null };
  return (
    <>
      <Input
        id="found"
        name="found"
        label={{ text: 'Where they were found', classes: bold }}
        hint={{ text: 'Town, station, postcode or council area. Leave it empty if not known.' }}
        value={form.found}
        autocomplete="off"
        {...errorOf(problems, 'found')}
      />
      <Choices
        name="foundIs"
        typed={form.found}
        value={form.foundIs}
        field={asked?.found ?? none}
        problems={problems}
      />
      <Checkboxes
        name="station"
        idPrefix="station"
        classes="govuk-checkboxes--small"
        items={[{ value: 'yes', text: 'At a railway station or on a train' }]}
        values={form.station === '' ? [] : [form.station]}
      />
      <Input
        id="home"
        name="home"
        label={{ text: 'Where they live', classes: bold }}
        hint={{ text: 'Where their parents, carers or their own home are. Leave it empty if not known.' }}
        value={form.home}
        autocomplete="off"
        {...errorOf(problems, 'home')}
      />
      <Choices name="homeIs" typed={form.home} value={form.homeIs} field={asked?.home ?? none} problems={problems} />
    </>
  );
}

/** The question: child or adult, where found, home, and when. A GET form, so that an answer has an address. */
export function RingForm({ form, asked }: RingFormProps): VNode {
  const problems = asked?.problems ?? [];
  return (
    <form method="get" action="/whom-to-ring" novalidate>
      <Radios
        name="person"
        idPrefix="person"
        classes="govuk-radios--inline"
        fieldset={{ legend: { text: 'Who was found?', classes: small } }}
        hint={{ text: 'If you are not sure whether they are 18, ask for a child.' }}
        value={form.person}
        items={[
          { value: 'child', text: 'A child' },
          { value: 'adult', text: 'An adult' },
        ]}
        {...errorOf(problems, 'person')}
      />
      <Places form={form} asked={asked} />
      <div class="tl-fields">
        <Input
          id="day"
          name="day"
          label={{ text: 'Day', classes: bold }}
          hint={{ text: 'Like 22/11/2026. Empty: today' }}
          classes="govuk-input--width-10"
          value={form.day}
          autocomplete="off"
          {...errorOf(problems, 'day')}
        />
        <Input
          id="time"
          name="time"
          label={{ text: 'Time', classes: bold }}
          hint={{ text: 'Like 03:00. Empty: now' }}
          classes="govuk-input--width-5"
          value={form.time}
          autocomplete="off"
          {...errorOf(problems, 'time')}
        />
      </div>
      <Button text="Show whom to ring" />
    </form>
  );
}
