import type { FactKind } from '#modules/records/index.ts';
import { joined, textIn } from './text-in.ts';

/** What somebody was charged with. Who is a link with its category: a charge by itself names nobody. */
export const chargeFacts: FactKind = {
  code: 'charges',
  relation: 'incidents.charge',
  parent: 'incident',
  title: 'Charges',
  one: 'a charge',
  lane: 'policing',
  fields: [
    {
      ...{ kind: 'text', name: 'offence', label: 'Offence', most: 300 },
      hint: 'As it was charged, with the act and section if known.',
      required: 'Enter the offence.',
    },
    { kind: 'day', name: 'charged_on', label: 'When it was charged', required: 'Enter the day of the charge.' },
  ],
  span: null,
  say: (values, words) => joined(textIn(values, 'offence'), words('charged_on')),
  empty: 'Nobody was charged, or nobody has said so.',
  advice:
    'Before a child or somebody who may be a victim is charged, the defence of section 45 of the Modern Slavery Act 2015 is looked at and the Crown Prosecution Service is told.',
};

/**
 * Outcomes that a partner may be told of: how the case ended. Not a child's caution, and not what says that a suspect was
 * too young or ill, that a witness died, or whether the victim supports it: those are about people (harms H8, H12).
 */
const toldOutcomes = ['1', '1A', '3', '4', '6', '7', '8', '9', '10', '17', '18', '20', '21', '22'] as const;

/** "Charged or summonsed" of "1: charged or summonsed": the number means nothing to a partner. */
function withoutNumber(outcome: string): string {
  const words = outcome.replace(/^\d+[A-Z]?: */, '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** How the crime ended, by the number of the Home Office. */
export const outcomeFacts: FactKind = {
  code: 'outcomes',
  relation: 'incidents.outcome',
  parent: 'incident',
  title: 'Outcome',
  one: 'an outcome',
  lane: 'policing',
  fields: [
    { kind: 'choice', name: 'outcome', label: 'Outcome', of: 'crime-outcomes', required: 'Choose the outcome.' },
    { kind: 'day', name: 'decided_on', label: 'When it was decided' },
  ],
  span: null,
  say: (_values, words) => joined(words('outcome'), words('decided_on')),
  offers: {
    as: 'outcome',
    label: 'Outcome',
    fields: ['outcome', 'decided_on'],
    only: { outcome: toldOutcomes },
    say: (_values, words) => joined(withoutNumber(words('outcome')), words('decided_on')),
  },
  empty: 'No outcome is known.',
};
