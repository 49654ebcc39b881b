import type { VNode } from 'preact';
import { markings } from '#kernel/marking.ts';
import { Radios } from '../govuk/radios.tsx';
import type { Wrong } from './wrong-of.ts';

export interface MarkingAndHandlingProps {
  /** As they were typed; empty where nothing was chosen. */
  readonly marking: string;
  readonly handling: string;
  readonly wrong: Wrong;
  /** Who can see it under handling C, in a sentence. */
  readonly underConditions: string;
}

const small = 'govuk-fieldset__legend--s';

/** How a record is marked and handled: the two choices that decide which police can see it. */
export function MarkingAndHandling(props: MarkingAndHandlingProps): VNode {
  const { marking, handling, wrong, underConditions } = props;
  return (
    <>
      <Radios
        name="marking"
        idPrefix="marking"
        classes="govuk-radios--inline govuk-radios--small"
        fieldset={{ legend: { text: 'Marking', classes: small } }}
        value={marking}
        items={markings.map((each) => ({ value: each, text: each }))}
        {...wrong('marking')}
      />
      <Radios
        name="handling"
        idPrefix="handling"
        classes="govuk-radios--small"
        fieldset={{ legend: { text: 'Handling', classes: small } }}
        value={handling}
        items={[
          { value: 'P', text: 'P: lawful sharing permitted', hint: { text: 'All police on Throughline can see it.' } },
          { value: 'C', text: 'C: with conditions', hint: { text: underConditions } },
        ]}
        {...wrong('handling')}
      />
    </>
  );
}
