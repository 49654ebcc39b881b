import type { ListWithValues } from '../rules/value.ts';
import { background, from, openList } from './build-list.ts';

const group = 'People and safeguarding';
const police = from('Signs of county lines exploitation, Ask the Police', 'named source');
const homes = from('Cuckooing material of Waltham Forest, and of ARLA for landlords', 'named source');
const school = from(
  'County lines material of a primary school (Mortimer); that it is used so elsewhere: background',
  'named source',
);
const known = from(background, 'unverified');
const never = 'Advisory. Signs are never added up, and never stand in for a judgement in words.';

/** What people notice, and the words they hear. None of it decides anything. */
export const signLists: readonly ListWithValues[] = [
  openList({
    code: 'exploitation-signs',
    title: 'Signs of exploitation',
    purpose: `What may show that a child or adult is being exploited. ${never}`,
    group,
    values: [
      police('absence', 'Unexplained absence'),
      police('missing', 'Missing, late, or unexplained travel'),
      police('older associates', 'Older associates'),
      police('aggression', 'Aggression'),
      police('isolation', 'Isolation'),
      police('unexplained money', 'Unexplained money or goods'),
      police('gang colours', 'Gang colours'),
      police('slang', 'Slang', 'Never a sign of risk on its own.'),
      police('secrecy', 'Secrecy about social media'),
      police('injuries', 'Injuries'),
      police('weapons', 'Weapons'),
      police('phones', 'More calls, or new phones'),
      police('drug use', 'Drug use'),
      police('hotel keys', 'Hotel cards or keys'),
    ],
  }),
  openList({
    code: 'cuckooing-signs-person',
    title: 'Signs of cuckooing: the person',
    purpose: `What may show that somebody’s home has been taken over. ${never}`,
    group,
    values: [
      homes('services', 'Has stopped engaging with services'),
      homes('injury', 'Unexplained injury'),
      homes('debts paid', 'Debts paid in full, in cash'),
      homes('more drug use', 'More drug use'),
      homes('fearful', 'Withdrawn or fearful'),
      homes('new associates', 'New associates whom nobody knows'),
      homes('appearance', 'Change of appearance'),
    ],
  }),
  openList({
    code: 'cuckooing-signs-home',
    title: 'Signs of cuckooing: the home',
    purpose: `What may show from outside that a home has been taken over. ${never}`,
    group,
    values: [
      homes('vehicles', 'Many vehicles that stop briefly'),
      homes('antisocial behaviour', 'More antisocial behaviour'),
      homes('odd hours', 'People at odd hours'),
      homes('curtains', 'Curtains or blinds shut'),
      homes('smells', 'Smells'),
      homes('visitors', 'More visitors'),
      homes('cash rent', 'Months of rent paid ahead in cash', 'A sign for landlords.'),
      homes('no references', 'No references', 'A sign for landlords.'),
      homes('no inspection', 'Inspections are blocked', 'A sign for landlords.'),
    ],
  }),
  openList({
    code: 'slang',
    title: 'Slang',
    purpose: 'What words that are heard may mean. Slang is never a sign of risk on its own.',
    group,
    values: [
      school('going country', 'Going country, going OT, cunch', 'Working away from home for a line.'),
      school('trap', 'Trap, trap house, trap line', 'Where, or by which phone, drugs are sold.'),
      known('bando', 'Bando', 'An empty house used for dealing.'),
      known('shotting', 'Shotting', 'Dealing.'),
      known('food', 'Food, nick-nacks', 'Drugs.'),
      known('burner', 'Burner', 'A phone used for a short time.'),
      known('plug', 'Plug', 'A supplier.'),
      known('yute', 'Yute', 'A young person.'),
      known('elder', 'Elder, younger', 'Somebody’s place in a group.'),
    ],
  }),
];
