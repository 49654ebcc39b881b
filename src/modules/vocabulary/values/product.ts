import type { ListWithValues } from '../rules/value.ts';
import { fixedList, from, ours } from './build-list.ts';

const group = 'The product itself';
const own = from(ours, 'unverified');
const assessed = from('DPA 2018 s.64; the choice of features is this product’s own', 'named source');
const law = from('DPA 2018 s.62; Logging, Information Commissioner’s Office', 'named source');

/** The words that the product is built of. They change with the product. */
export const productLists: readonly ListWithValues[] = [
  fixedList({
    code: 'roles',
    title: 'Roles of accounts',
    purpose: 'What somebody may do for an organisation. Not their role in a line.',
    group,
    values: [
      own('officer', 'Officer'),
      own('intelligence officer', 'Intelligence officer'),
      own('analyst', 'Analyst'),
      own('centre analyst', 'Analyst of the national centre'),
      own('supervisor', 'Supervisor'),
      own('safeguarding coordinator', 'Safeguarding coordinator'),
      own('partner worker', 'Worker of a partner or provider'),
      own('auditor', 'Auditor'),
      own('data protection officer', 'Data protection officer', 'Enters the assessments that features rest on.'),
      own('administrator', 'Administrator', 'Keeps the vocabularies.'),
    ],
  }),
  fixedList({
    code: 'organisation-kinds',
    title: 'Kinds of organisation',
    purpose: 'What kind of body an organisation is. The first four read as police.',
    group,
    values: [
      own('force', 'Police force'),
      own('regional unit', 'Regional organised crime unit'),
      own('national centre', 'National centre'),
      own('police partner', 'Police partner', 'Such as the National Crime Agency.'),
      own('partner', 'Partner', 'Such as a council, a school, a health body.'),
      own('provider', 'Provider', 'Supports exploited people; sees its own referrals only.'),
      own('oversight', 'Oversight body'),
    ],
  }),
  fixedList({
    code: 'ledger-actions',
    title: 'Actions in the ledger',
    purpose: 'What was done, as the law asks of automated systems.',
    group,
    values: [
      law('collection', 'Collection'),
      law('alteration', 'Alteration'),
      law('consultation', 'Consultation'),
      law('disclosure', 'Disclosure'),
      law('combination', 'Combination'),
      law('erasure', 'Erasure'),
      own('sign-in', 'Sign-in'),
    ],
  }),
  fixedList({
    code: 'ledger-outcomes',
    title: 'Outcomes in the ledger',
    purpose: 'Whether what was asked for was done.',
    group,
    values: [own('done', 'Done'), own('refused', 'Refused'), own('failed', 'Failed')],
  }),
  fixedList({
    code: 'import-kinds',
    title: 'Kinds of import',
    purpose: 'What a file that is sent may hold.',
    group,
    values: [
      own('crimes', 'Open crime data'),
      own('lines', 'Lines'),
      own('contacts', 'Contact points'),
      own('hospitals', 'Hospitals'),
      own('schools', 'Schools'),
    ],
  }),
  fixedList({
    code: 'import-statuses',
    title: 'Status of an import',
    purpose: 'How far an import has come.',
    group,
    values: [
      own('waiting', 'Waiting'),
      own('running', 'Running'),
      own('finished', 'Finished'),
      own('failed', 'Failed'),
    ],
  }),
  fixedList({
    code: 'contact-hours',
    title: 'Hours of a contact point',
    purpose: 'When somebody answers at a number.',
    group,
    values: [
      own('always', 'Always', 'Day and night, every day.'),
      own('office hours', 'Office hours'),
      own('out of hours', 'Out of hours'),
      own('every day', 'Every day', 'Between stated times.'),
    ],
  }),
  fixedList({
    code: 'institution-kinds',
    title: 'Kinds of institution',
    purpose: 'What lists of institutions may be imported.',
    group,
    values: [own('hospital', 'Hospital'), own('school', 'School')],
  }),
  fixedList({
    code: 'assessed-features',
    title: 'Features that want an assessment',
    purpose: 'What is off until a data protection impact assessment is entered for it.',
    group,
    values: [
      assessed('bulk import', 'Importing files of records'),
      assessed('matching', 'Matching of records'),
      assessed('scoring', 'Scoring'),
    ],
  }),
  fixedList({
    code: 'disclosure-statuses',
    title: 'Status of a disclosure',
    purpose: 'Whether what was shared still stands. That its last day has passed is asked of the day.',
    group,
    values: [own('shared', 'Shared'), own('recalled', 'Recalled', 'For good; the recipient deletes every copy.')],
  }),
  fixedList({
    code: 'disclosure-receipts',
    title: 'Receipts of a disclosure',
    purpose: 'What a recipient confirms of what was shared.',
    group,
    values: [own('received', 'It arrived'), own('deleted', 'Every copy was deleted')],
  }),
  fixedList({
    code: 'work-priorities',
    title: 'Urgency of work',
    purpose: 'What comes first of what needs somebody.',
    group,
    values: [
      own(
        'child at risk',
        'A child is at risk',
        'Comes before everything; when it is late it is the loud thing on a page.',
      ),
      own('high', 'High'),
      own('ordinary', 'Ordinary'),
    ],
  }),
  fixedList({
    code: 'task-states',
    title: 'State of a task',
    purpose: 'What has become of what somebody was asked to do.',
    group,
    values: [
      own('open', 'Open'),
      own('done', 'Done'),
      own('cancelled', 'Cancelled', 'It is not to be done; the task says why.'),
    ],
  }),
  fixedList({
    code: 'approval-states',
    title: 'State of what needs two people',
    purpose: 'Whether a second person has decided.',
    group,
    values: [
      own('asked', 'Waits for a second person'),
      own('approved', 'Approved', 'And carried out, in the same moment.'),
      own('refused', 'Refused'),
      own('withdrawn', 'Withdrawn', 'By the person who asked.'),
    ],
  }),
  fixedList({
    code: 'notice-answers',
    title: 'Answers to a notice',
    purpose: 'What somebody says who was told something.',
    group,
    values: [own('acknowledged', 'It was read'), own('acted', 'Something was done')],
  }),
  fixedList({
    code: 'standings',
    title: 'Standing of a value',
    purpose: 'How far a value of these lists can be relied on.',
    group,
    values: [
      own('official', 'Official', 'From the law, or from the body that owns it; its text was read.'),
      own(
        'named source',
        'From a named source',
        'A named document or known law says so; the owner’s own text was not read.',
      ),
      own('unverified', 'Unverified', 'No document was read for it. Check before you rely on it.'),
    ],
  }),
];
