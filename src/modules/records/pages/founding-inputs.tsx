import type { VNode } from 'preact';
import { Input, MarkingAndHandling, Radios, type Wrong } from '#design/index.ts';
import { statements } from '#kernel/marking.ts';
import { type TypedForm, textOf } from '../rules/read-form.ts';

const small = 'govuk-fieldset__legend--s';
const bold = 'govuk-label--s';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What a record rests on: where it comes from, what kind of statement it is, why it may be held. */
export function RestsOn(props: { readonly typed: TypedForm; readonly wrong: Wrong }): VNode {
  const { typed, wrong } = props;
  return (
    <>
      <Input
        id="source"
        name="source"
        label={{ text: 'How is this known?', classes: bold }}
        hint={{
          text: 'Such as “intelligence report” or “stop on 20 November”. Never the name of a person who told you.',
        }}
        value={textOf(typed, 'source')}
        {...wrong('source')}
      />
      <Radios
        name="statement"
        idPrefix="statement"
        classes="govuk-radios--inline govuk-radios--small"
        fieldset={{ legend: { text: 'What kind of statement is it?', classes: small } }}
        value={textOf(typed, 'statement')}
        items={statements.map((statement) => ({ value: statement, text: capital(statement) }))}
        {...wrong('statement')}
      />
      <Input
        id="basis"
        name="basis"
        label={{ text: 'Why it may be held', classes: bold }}
        hint={{ text: 'The purpose and what it rests on. Knowing somebody is not enough.' }}
        value={textOf(typed, 'basis')}
        {...wrong('basis')}
      />
    </>
  );
}

/** Who may see a new record, and until when nobody need look at it again. */
export function SeenBy(props: { readonly typed: TypedForm; readonly wrong: Wrong }): VNode {
  const { typed, wrong } = props;
  return (
    <>
      <MarkingAndHandling
        marking={textOf(typed, 'marking')}
        handling={textOf(typed, 'handling')}
        wrong={wrong}
        underConditions="Only your own organisation can see it until recipients are named."
      />
      <Input
        id="reviewOn"
        name="reviewOn"
        label={{ text: 'Review due', classes: bold }}
        hint={{ text: 'Like 21/11/2026. Twelve months from today at most, and if left empty.' }}
        classes="govuk-input--width-10"
        value={textOf(typed, 'reviewOn')}
        {...wrong('reviewOn')}
      />
    </>
  );
}
