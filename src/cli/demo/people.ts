import { personPages } from '#modules/people/index.ts';
import type { DemonstrationRecord } from './demonstration-record.ts';

const stop = { source: 'Stop at Shrewsbury station on 2 November 2026', statement: 'fact' } as const;
const report = { source: 'Intelligence report', statement: 'opinion' } as const;
const concern = 'Safeguarding of a child who came to notice in a county line';
const supply = 'Supply of drugs by a county line';

const of = (
  key: string,
  form: DemonstrationRecord['form'],
  facts: NonNullable<DemonstrationRecord['facts']> = [],
): DemonstrationRecord => ({ key, pages: personPages, form: { ...stop, basis: concern, ...form }, facts });

/** People of the demonstration. Everybody here is invented. */
export const demonstrationPeople: readonly DemonstrationRecord[] = [
  of(
    'girl',
    {
      ...{ given_name: 'Keira', family_name: 'Halloran', kind: 'present', sex: 'female', born: '14/5/2011' },
      // Knowsley looks after her.
      ...{ age_certainty: 'sure', looked_after_by: '1511', source_reference: 'DEMO-P-1' },
    },
    [
      {
        code: 'said',
        form: {
          ...{ words: 'I owe them for the phone. I can’t go home until it is paid.', said_on: '2/11/2026' },
          ...{ heard_by: 'PC Owain Bebb and a ticket officer', written_by: 'PC Owain Bebb' },
          ...{ written_role: 'response officer', interpreter: 'no', may_share: 'yes' },
        },
      },
      { code: 'names', form: { given_name: 'Kiki', kind: 'street name', ...report, since: '1/8/2026' } },
      {
        code: 'exploitation',
        form: {
          ...{ status: 'suspected victim', since: '2/11/2026', statement: 'assessment', grade: 'B2' },
          ...{ rests_on: 'Found far from home with a deal phone, a debt and no ticket', forms: 'criminal' },
          means: 'debt bondage',
        },
      },
      { code: 'vulnerability', form: { marker: 'missing episodes', detail: 'Three times since September' } },
      { code: 'contacts', form: { value: '07700 900388', since: '1/9/2026' } },
    ],
  ),
  of(
    'boy',
    {
      ...{ known_as: 'Boy in a grey tracksuit, Shrewsbury', sex: 'male', born: 'about 15 on 3 November 2026' },
      ...{ age_certainty: 'estimated' },
    },
    [
      {
        code: 'looks',
        form: { looks: 'Slim, about 1.7 m, short dark hair, grey tracksuit', marks: 'Scar on left hand' },
      },
    ],
  ),
  of(
    'line holder',
    {
      ...{ given_name: 'Dean', family_name: 'Marlowe', kind: 'birth', sex: 'male', born: '3/2/1994' },
      ...{ age_certainty: 'sure', basis: supply, ...report },
    },
    [
      { code: 'numbers', form: { scheme: 'PNC', value: '2012/0123456Y' } },
      { code: 'names', form: { given_name: 'Jester', kind: 'street name' } },
    ],
  ),
  of(
    'tenant',
    {
      ...{ given_name: 'Alan', family_name: 'Pugh', kind: 'present', sex: 'male', born: '1961' },
      ...{ age_certainty: 'stated', basis: 'Suspected cuckooing of a home' },
    },
    [{ code: 'vulnerability', form: { marker: 'isolated', detail: 'Lives alone; nobody visits' } }],
  ),
];
