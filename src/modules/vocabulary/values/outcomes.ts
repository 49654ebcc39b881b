import type { ListWithValues } from '../rules/value.ts';
import { background, derived, fixedList, from, openList } from './build-list.ts';

const group = 'Outcomes';
const homeOffice = from(
  'Home Office crime outcomes framework, from background knowledge: check the present counting rules',
  'unverified',
);
const made = from(derived, 'unverified');
const known = from(background, 'unverified');

/** How crimes, tasks, intelligence and visits ended. Referrals and check-backs stand with what they belong to. */
export const outcomeLists: readonly ListWithValues[] = [
  openList({
    code: 'crime-outcomes',
    title: 'Crime outcomes',
    purpose: 'How a recorded crime ended, by the number of the Home Office.',
    group,
    values: [
      homeOffice('1', '1: charged or summonsed'),
      homeOffice('1A', '1A: charged or summonsed, alternate offence'),
      homeOffice('2', '2: youth caution'),
      homeOffice('3', '3: adult caution'),
      homeOffice('4', '4: taken into consideration'),
      homeOffice('5', '5: offender died'),
      homeOffice('6', '6: penalty notice for disorder'),
      homeOffice('7', '7: cannabis or khat warning'),
      homeOffice('8', '8: community resolution'),
      homeOffice('9', '9: not in the public interest, decided by the Crown Prosecution Service'),
      homeOffice('10', '10: not in the public interest, decided by the police'),
      homeOffice('11', '11: suspect under the age of criminal responsibility'),
      homeOffice('12', '12: suspect too ill'),
      homeOffice('13', '13: key witness dead or too ill'),
      homeOffice('14', '14: victim does not support, no suspect identified'),
      homeOffice('15', '15: evidential difficulties, victim supports'),
      homeOffice('16', '16: evidential difficulties, victim does not support'),
      homeOffice('17', '17: time limit for prosecution has passed'),
      homeOffice('18', '18: no suspect identified'),
      homeOffice('20', '20: action by another agency'),
      homeOffice('21', '21: further investigation not in the public interest, decided by the police'),
      homeOffice('22', '22: diversion, education or intervention'),
    ],
  }),
  openList({
    code: 'tasking-outcomes',
    title: 'Outcome of tasking',
    purpose: 'How far tasking has come, and how it ended.',
    group,
    values: [
      made('proposed', 'Proposed'),
      made('accepted', 'Accepted'),
      made('declined', 'Declined', 'With a reason.'),
      made('in progress', 'In progress'),
      made('completed', 'Completed'),
      made('not achieved', 'Not achieved'),
      made('superseded', 'Superseded'),
    ],
  }),
  openList({
    code: 'intelligence-outcomes',
    title: 'Outcome of intelligence',
    purpose: 'What became of an item of intelligence.',
    group,
    values: [
      made('used', 'Used'),
      made('developed', 'Developed'),
      made('no further use', 'No further use'),
      made('false', 'Found to be false'),
    ],
  }),
  openList({
    code: 'cuckoo-visit-outcomes',
    title: 'Outcome of a cuckooing visit',
    purpose: 'What was found at an address that may have been taken over.',
    group,
    values: [
      made('no answer', 'No answer'),
      made('no sign', 'No sign'),
      made('concern', 'Concern'),
      made('confirmed', 'Confirmed'),
      made('occupant safe', 'Occupant safe'),
      made('occupant moved', 'Occupant moved'),
      made('referred', 'Referred'),
      made('refused', 'Refused'),
    ],
  }),
  fixedList({
    code: 'order-statuses',
    title: 'Status of an order',
    purpose: 'Where an order stands, from the first thought to its end.',
    group,
    values: [
      made('considered', 'Considered'),
      made('drafted', 'Drafted'),
      made('authorised', 'Authorised'),
      made('applied', 'Applied for'),
      made('interim', 'Interim'),
      made('granted', 'Granted'),
      made('refused', 'Refused'),
      made('withdrawn', 'Withdrawn'),
      made('active', 'Active'),
      made('varied', 'Varied'),
      made('breached', 'Breached'),
      made('expired', 'Expired or discharged'),
    ],
  }),
  openList({
    code: 'interview-outcomes',
    title: 'Outcome of an interview on return',
    purpose: 'What became of the prevention interview and of the return home interview.',
    group,
    values: [
      known('not offered', 'Not offered'),
      known('offered', 'Offered'),
      known('declined', 'Declined'),
      known('done in time', 'Done within 72 hours'),
      known('done late', 'Done later than 72 hours'),
    ],
  }),
];
