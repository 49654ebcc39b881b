import type { ListWithValues } from '../rules/value.ts';
import { background, fixedList, from, openList, ours } from './build-list.ts';

const group = 'Intelligence and its handling';
const known = from(background, 'unverified');
const card = from('Study card on 3x5x2, Brainscape', 'named source');
const markings = from('Government Security Classifications, from background knowledge', 'unverified');
const categories = from(
  'Categorisation of individuals, Information Commissioner’s Office; DPA 2018 s.38',
  'named source',
);
const mopi = (code: string, words: string, review: string) =>
  from(
    'Review schedule of the College of Policing, from background knowledge: check against the Code of Practice of July 2023',
    'unverified',
  )(code, words, '', { particulars: { review } });

/** How records are marked, told apart, shared and reviewed. */
export const informationLists: readonly ListWithValues[] = [
  fixedList({
    code: 'classifications',
    title: 'Government Security Classifications',
    purpose: 'The levels of the classification policy. Only the first belongs in this product.',
    group,
    values: [
      card('OFFICIAL', 'OFFICIAL', 'May be held here.'),
      card('SECRET', 'SECRET', 'Does not belong in this product.'),
      card('TOP SECRET', 'TOP SECRET', 'Does not belong in this product.'),
    ],
  }),
  fixedList({
    code: 'markings',
    title: 'Markings',
    purpose: 'What a record, page, print or file of this product is marked with.',
    group,
    values: [
      markings('OFFICIAL', 'OFFICIAL'),
      markings(
        'OFFICIAL-SENSITIVE',
        'OFFICIAL-SENSITIVE',
        'A marking within OFFICIAL, not a level of its own: a narrower need to know.',
      ),
    ],
  }),
  fixedList({
    code: 'statements',
    title: 'Kinds of statement',
    purpose: 'Facts are told apart from personal assessments, as the law asks.',
    group,
    values: [
      categories('fact', 'Fact', 'Something that happened or is so, with its source.'),
      from(background, 'unverified')('opinion', 'Opinion', 'What somebody thinks; it says whose it is.'),
      from(background, 'unverified')('assessment', 'Assessment', 'A judgement made by a stated method or person.'),
    ],
  }),
  openList({
    code: 'gateways',
    title: 'Gateways for sharing',
    purpose: 'The law under which something is disclosed; every disclosure names one.',
    group,
    values: [
      known('crime and disorder act', 'Crime and Disorder Act 1998 s.115'),
      known('children act 2004', 'Children Act 2004 ss.10 and 11'),
      known('children act 1989', 'Children Act 1989 s.47'),
      known('care act', 'Care Act 2014 ss.42 to 45'),
      known(
        'uk gdpr',
        'UK GDPR, with a condition of Schedule 1 to the DPA 2018',
        'For partners who are not competent authorities.',
      ),
      known('policing purpose', 'Common law policing purpose'),
      known('serious violence duty', 'Serious Violence Duty, Police, Crime, Sentencing and Courts Act 2022'),
    ],
  }),
  openList({
    code: 'mopi-groups',
    title: 'MoPI review groups',
    purpose: 'How long a record is kept before somebody reviews whether it is still needed.',
    group,
    particulars: [{ key: 'review', title: 'Review' }],
    values: [
      mopi(
        '1',
        'Certain public protection matters: MAPPA, serious specified offences, potentially dangerous people',
        'Keep until the person is deemed to have reached 100; review at least every 10 years',
      ),
      mopi(
        '2',
        'Other sexual, violent or serious offences',
        'After a clear period of 10 years, then every 10 years while the risk goes on',
      ),
      mopi(
        '3',
        'All other offences',
        'Initial clear period of 6 years; then review, or disposal by the rule of the force; every 5 years if kept',
      ),
      mopi('4', 'Undetected crime', 'Serious specified offences: 100 years; other: 6 years'),
      mopi('intelligence', 'Intelligence not linked to an offence', 'By the group of the person’s risk; else 6 years'),
      mopi('victims and witnesses', 'Victims and witnesses', 'At least 6 years, then by the record’s need'),
      mopi('missing', 'Missing people', 'Not found: keep. Found: at least 6 years, by group'),
    ],
  }),
  openList({
    code: 'review-triggers',
    title: 'Reasons to review early',
    purpose: 'What makes a record due for review before its date.',
    group,
    values: [
      known('new information', 'New information'),
      known('subject access', 'Subject access request'),
      known('disclosure', 'Request for disclosure'),
      known('error', 'An error was found'),
      known('status change', 'Status changed', 'Such as a conclusive-grounds decision that somebody is a victim.'),
      known('eighteenth birthday', 'Eighteenth birthday'),
    ],
  }),
  openList({
    code: 'retention-criteria',
    title: 'National retention assessment criteria',
    purpose: 'The questions that a reviewer answers, each with yes or no and a reason.',
    group,
    values: [
      known('serious harm', 'Capacity to inflict serious harm'),
      known('children and adults', 'Concern for children or vulnerable adults'),
      known('breach of trust', 'Behaviour that involved a breach of trust'),
      known('links', 'Links or associations that raise the risk'),
      known('substance misuse', 'Substance misuse'),
      known('mental state', 'A mental state that may raise the risk'),
    ],
  }),
  fixedList({
    code: 'partner-feedback',
    title: 'Feedback to partners',
    purpose: 'What a partner hears of information that they sent: a category, and no operational detail.',
    group,
    values: [
      from(ours, 'unverified')('received', 'Received'),
      from(ours, 'unverified')('used', 'Used'),
      from(ours, 'unverified')('referred', 'Referred'),
      from(ours, 'unverified')('no action', 'No action'),
    ],
  }),
];
