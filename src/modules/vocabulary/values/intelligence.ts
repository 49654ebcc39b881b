import type { ListWithValues } from '../rules/value.ts';
import { background, fixedList, from, openList } from './build-list.ts';

const group = 'Intelligence and its handling';
const guide = from(
  'Intelligence sharing guide, North Yorkshire Safeguarding Children Partnership; police study cards on 3x5x2',
  'named source',
);
const known = from(background, 'unverified');
const legacy = from(
  'The 5x5x5 scheme before 3x5x2, from background knowledge: no document was read for this',
  'unverified',
);

/** Grades of intelligence, now and before, and what is written with them. */
export const intelligenceLists: readonly ListWithValues[] = [
  fixedList({
    code: 'source-evaluations',
    title: '3x5x2: source evaluation',
    purpose: 'How reliable the source of an item of intelligence is.',
    group,
    values: [
      guide(
        '1',
        'Reliable',
        'The source is competent, and information received from it was generally reliable; or a technical or expert source.',
      ),
      guide(
        '2',
        'Untested',
        'The source gave no information before, or what it gave was not borne out. Not necessarily unreliable: look for corroboration.',
      ),
      guide(
        '3',
        'Not reliable',
        'There is reasonable doubt of authenticity, trustworthiness, competence or motive. Corroborate before acting.',
      ),
    ],
  }),
  fixedList({
    code: 'intelligence-assessments',
    title: '3x5x2: intelligence assessment',
    purpose: 'How the source came to know an item of intelligence.',
    group,
    values: [
      guide('A', 'Known directly to the source', 'First hand, witnessed.'),
      guide('B', 'Known indirectly to the source, and corroborated'),
      guide('C', 'Known indirectly to the source'),
      guide('D', 'Not known', 'Cannot be assessed.'),
      guide('E', 'Suspected to be false'),
    ],
  }),
  fixedList({
    code: 'handling',
    title: '3x5x2: handling',
    purpose: 'Whether an item may be shared on, and whether with conditions.',
    group,
    values: [
      guide(
        'P',
        'Lawful sharing permitted',
        'Under the right marking, for a policing purpose, with local protocols and a legitimate need.',
      ),
      guide('C', 'Lawful sharing permitted with conditions', 'Specific handling instructions apply.'),
    ],
  }),
  openList({
    code: 'handling-conditions',
    title: 'Conditions under handling C',
    purpose: 'Which conditions of use and of sanitisation go with an item under handling C.',
    group,
    values: [
      known('A1', 'Covert development'),
      known('A2', 'Covert use'),
      known('A3', 'Overt use'),
      known('S1', 'Sanitisation: delegated authority'),
      known('S2', 'Sanitisation: consult the originator'),
    ],
  }),
  openList({
    code: 'handling-reasons',
    title: 'Reasons for handling C',
    purpose: 'To whom or what wider sharing would be a risk.',
    group,
    values: [
      known('source', 'Risk to the source'),
      known('subject', 'Risk to the person it is about'),
      known('officers', 'Risk to officers'),
      known('operation', 'Risk to an operation'),
      known('public', 'Risk to the public'),
    ],
  }),
  openList({
    code: 'source-types',
    title: 'Types of source',
    purpose: 'What kind of source an intelligence report comes from, without naming it.',
    group,
    values: [
      known('officer', 'Officer'),
      known('public', 'Member of the public'),
      known('crimestoppers', 'Crimestoppers'),
      known('partner', 'Partner agency'),
      known('chis', 'Covert human intelligence source, by the dedicated unit'),
      known('technical', 'Technical'),
      known('open source', 'Open source'),
    ],
  }),
  openList({
    code: 'report-priorities',
    title: 'Priority of a report',
    purpose: 'How soon an intelligence report is to be evaluated.',
    group,
    values: [
      from('Study card on grading on Niche, Brainscape', 'named source')(
        'high',
        'High',
        'Threat to life, serious harm, or imminent risk to a child, an adult or property.',
      ),
      from('Study card on grading on Niche, Brainscape', 'named source')('medium', 'Medium', 'Time critical.'),
      from('Study card on grading on Niche, Brainscape', 'named source')('low', 'Low', 'All other reports.'),
    ],
  }),
  fixedList({
    code: 'report-stages',
    title: 'Stages of an intelligence report',
    purpose: 'How far a report has come.',
    group,
    values: [
      known('submitted', 'Submitted'),
      known('returned', 'Returned to the submitter', 'With a reason.'),
      known('evaluated', 'Evaluated'),
      known('sanitised', 'Sanitised'),
      known('linked', 'Indexed and linked'),
      known('disseminated', 'Disseminated'),
      known('actioned', 'Actioned'),
      known('reviewed', 'Reviewed'),
    ],
  }),
  openList({
    code: 'nim-levels',
    title: 'National Intelligence Model levels',
    purpose: 'How far crime reaches: local, across borders, national.',
    group,
    values: [
      known('1', 'Level 1: local'),
      known('2', 'Level 2: cross-border'),
      known('3', 'Level 3: national and international'),
    ],
  }),
  fixedList({
    code: 'legacy-source-evaluations',
    title: 'Legacy 5x5x5: source evaluation',
    purpose: 'Reads older grades. They are kept as they were given, and never turned into 3x5x2.',
    group,
    values: [
      legacy('A', 'Always reliable'),
      legacy('B', 'Mostly reliable'),
      legacy('C', 'Sometimes reliable'),
      legacy('D', 'Unreliable'),
      legacy('E', 'Untested source'),
    ],
  }),
  fixedList({
    code: 'legacy-information-evaluations',
    title: 'Legacy 5x5x5: information evaluation',
    purpose: 'Reads older grades. They are kept as they were given, and never turned into 3x5x2.',
    group,
    values: [
      legacy('1', 'Known to be true without reservation'),
      legacy('2', 'Known personally to the source, not to the person who reports'),
      legacy('3', 'Not known personally to the source, but corroborated'),
      legacy('4', 'Cannot be judged'),
      legacy('5', 'Suspected to be false'),
    ],
  }),
  fixedList({
    code: 'legacy-handling',
    title: 'Legacy 5x5x5: handling',
    purpose: 'Reads older grades. They are kept as they were given, and never turned into P or C.',
    group,
    values: [
      legacy('1', 'May be shared with other law enforcement in the United Kingdom'),
      legacy('2', 'May be shared with parties in the United Kingdom that do not prosecute'),
      legacy('3', 'May be shared with foreign law enforcement'),
      legacy('4', 'Within the originating force or agency only'),
      legacy('5', 'May be shared; who receives it keeps to conditions'),
    ],
  }),
];
