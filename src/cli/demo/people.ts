import { personPages } from '#modules/people/index.ts';
import type { DemonstrationForce, DemonstrationRecord } from './demonstration-record.ts';

const stop = { source: 'Stop at Shrewsbury station on 2 November 2026', statement: 'fact' } as const;
const report = { source: 'Intelligence report', statement: 'opinion' } as const;
const concern = 'Safeguarding of a child who came to notice in a county line';
const supply = 'Supply of drugs by a county line';

const of =
  (force: DemonstrationForce) =>
  (
    key: string,
    form: DemonstrationRecord['form'],
    facts: NonNullable<DemonstrationRecord['facts']> = [],
  ): DemonstrationRecord => ({ key, force, pages: personPages, form: { ...stop, basis: concern, ...form }, facts });
const kent = of('kent');
const merseyside = of('merseyside');
const westMercia = of('west-mercia');

const ofMerseyside: readonly DemonstrationRecord[] = [
  merseyside(
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
  merseyside(
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
];

const ofWestMercia: readonly DemonstrationRecord[] = [
  // The girl of Merseyside, as West Mercia wrote her down: each force holds a record of its own.
  westMercia('girl at the station', {
    ...{
      given_name: 'Kiera',
      family_name: 'Hallaran',
      kind: 'present',
      sex: 'female',
      born: 'about 15 on 2 November 2026',
    },
    ...{ age_certainty: 'estimated', source_reference: 'DEMO-P-5' },
  }),
  westMercia(
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
  westMercia(
    'tenant',
    {
      ...{ given_name: 'Alan', family_name: 'Pugh', kind: 'present', sex: 'male', born: '1961' },
      ...{ age_certainty: 'stated', basis: 'Suspected cuckooing of a home' },
    },
    [{ code: 'vulnerability', form: { marker: 'isolated', detail: 'Lives alone; nobody visits' } }],
  ),
];

const search = { source: 'Stop and search record', statement: 'fact' } as const;

const ofKent: readonly DemonstrationRecord[] = [
  kent(
    'Margate boy',
    {
      ...search,
      ...{ given_name: 'Jude', family_name: 'Amberwell', kind: 'present', sex: 'male', born: '9/6/2010' },
      ...{ age_certainty: 'stated', source_reference: 'DEMO-P-6' },
    },
    [
      {
        code: 'said',
        form: {
          ...{ words: 'They said they know where my sister goes to school.', said_on: '6/11/2026' },
          ...{ heard_by: 'PC Rowan Ashby', written_by: 'PC Rowan Ashby', written_role: 'response officer' },
          ...{ interpreter: 'no', may_share: 'no' },
        },
      },
      { code: 'names', form: { given_name: 'Juju', kind: 'street name', ...report, since: '1/9/2026' } },
      {
        code: 'exploitation',
        form: {
          ...{ status: 'suspected victim', since: '6/11/2026', statement: 'assessment', grade: 'B2' },
          ...{ rests_on: 'Two phones, wraps and a threat against his family', forms: 'criminal', means: 'violence' },
        },
      },
      { code: 'vulnerability', form: { marker: 'school exclusion' } },
    ],
  ),
  kent(
    'driver',
    {
      ...{ given_name: 'Lee', family_name: 'Carrowby', kind: 'present', sex: 'male', born: '27' },
      ...{ age_certainty: 'stated', basis: supply, ...report },
    },
    [{ code: 'names', form: { given_name: 'Wheels', kind: 'street name', ...report } }],
  ),
  kent(
    'Margate tenant',
    {
      ...{ given_name: 'Maureen', family_name: 'Tidewell', kind: 'present', sex: 'female', born: '1968' },
      ...{ age_certainty: 'stated', basis: 'Suspected cuckooing of a home', source: 'Visit on 28 October 2026' },
    },
    [
      {
        code: 'exploitation',
        form: {
          ...{ status: 'suspected victim', since: '28/10/2026', statement: 'assessment', grade: 'B2' },
          rests_on: 'Strangers answered her door, and she slept in the kitchen',
        },
      },
      { code: 'vulnerability', form: { marker: 'isolated', detail: 'Stopped coming to the lunch club' } },
    ],
  ),
];

/**
 * People of the demonstration: of two forces whose personas can change and share them, and of one whose records they only
 * read. Everybody here is invented.
 */
export const demonstrationPeople: readonly DemonstrationRecord[] = [...ofMerseyside, ...ofWestMercia, ...ofKent];
