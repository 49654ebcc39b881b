import type { VNode } from 'preact';
import { Select, wrongOf } from '#design/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { FormPage } from '#modules/records/index.ts';
import type { Addressed } from './address-pages.tsx';

type Choices = readonly (readonly [code: string, words: string])[];

export interface BackgroundPageProps {
  readonly facts: PageFacts;
  readonly person: Addressed;
  readonly selfDefined: Choices;
  readonly officerDefined: Choices;
  readonly problems: readonly FieldProblem[];
}

/**
 * Records ethnicity for the monitoring of fairness. Written and never read back: the form opens empty even where
 * something is recorded, and after a mistake too.
 */
export function BackgroundPage(props: BackgroundPageProps): VNode {
  const wrong = wrongOf(props.problems);
  const list = (name: string, label: string, hint: string, choices: Choices) => (
    <Select
      id={name}
      name={name}
      label={{ text: label, classes: 'govuk-label--s' }}
      hint={{ text: hint }}
      value=""
      items={[{ value: '', text: 'Leave as it is' }, ...choices.map(([value, text]) => ({ value, text }))]}
      {...wrong(name)}
    />
  );
  return (
    <FormPage
      facts={props.facts}
      title={`Record ethnicity of ${props.person.title}`}
      marking="OFFICIAL-SENSITIVE"
      back={{ href: props.person.path, text: props.person.title }}
      problems={props.problems}
      order={['selfDefined', 'officerDefined']}
      action={`${props.person.path}/background`}
      button="Record"
      advice="Kept so that auditors can tell whether people are treated fairly. Nobody in police reads it here again: it stands on no page, in no list, search or download, and no decision is made by it."
    >
      {list('selfDefined', 'What the person says', 'Ask. “Not stated” is an answer.', props.selfDefined)}
      {list(
        'officerDefined',
        'What an officer saw',
        'Kept apart, and never turned into the other.',
        props.officerDefined,
      )}
    </FormPage>
  );
}
