import { asDay, asInstant } from '#kernel/instant.ts';
import { ElementList } from '../record/element-list.tsx';
import { type Assertion, RoleAndExploitation } from '../record/role-and-exploitation.tsx';
import type { Example } from './example.ts';

const now = asInstant('2026-11-21T12:00:00Z');
const at = asInstant('2026-11-02T15:20:00Z');
const title = 'The four elements';

/** A record in its elements. */
export const elementExamples: readonly Example[] = [
  {
    title: 'The four elements of a line',
    node: (
      <ElementList
        title={title}
        now={now}
        elements={[
          {
            name: 'Communication',
            words: '07700 900412 since 9 November (was 07700 900388 until 8 November); bulk texts at 11:00 and 17:00',
            evidence: 6,
            evidenceHref: '/lines/L-7K3Q-9F/evidence?of=communication',
            lastSeen: asDay('2026-11-19'),
          },
          {
            name: 'Movement',
            words: 'Lime Street to Shrewsbury by rail; hire cars',
            evidence: 4,
            evidenceHref: '/lines/L-7K3Q-9F/evidence?of=movement',
            lastSeen: asDay('2026-11-12'),
          },
          {
            name: 'Violence',
            words: 'Stabbing on 2 October; machete found',
            evidence: 1,
            evidenceHref: '/lines/L-7K3Q-9F/evidence?of=violence',
            lastSeen: asDay('2026-10-02'),
          },
          {
            name: 'Vulnerability',
            words: '3 children, 2 cuckooed premises',
            evidence: 1209,
            lastSeen: asDay('2026-11-20'),
            gap: 'no return interview with two of the children',
          },
        ]}
      />
    ),
  },
  {
    title: 'Nothing known of some',
    node: (
      <ElementList
        title="The four elements, little known"
        now={now}
        elements={[
          { name: 'Communication', words: '07700 900100', evidence: 1, lastSeen: asDay('2026-11-21') },
          { name: 'Movement', evidence: 0, gap: 'nobody has asked how the drugs come' },
        ]}
      />
    ),
  },
];

const runner: Assertion = {
  words: 'Runner',
  from: asDay('2026-08-14'),
  source: {
    source: 'Merseyside Police',
    grade: { scheme: '3x5x2', source: 3, assessment: 'C', handling: 'P' },
    statement: 'opinion',
    recordedAt: at,
  },
};
const suspected: Assertion = {
  words: 'Suspected victim',
  from: asDay('2026-11-02'),
  source: { source: 'British Transport Police', statement: 'assessment', recordedAt: at },
};
const referred: Assertion = {
  words: 'Referred to the National Referral Mechanism',
  from: asDay('2026-11-02'),
  source: { source: 'Knowsley Council', statement: 'fact', recordedAt: at, historyHref: '/people/P-4M2X-7T/history' },
};
const notAssessed: Assertion = {
  words: 'None known',
  from: asDay('2025-02-01'),
  to: asDay('2026-11-01'),
  source: { source: 'West Mercia Police', statement: 'opinion', recordedAt: at },
};

/** What somebody does in a line, beside how they are exploited. */
export const pairingExamples: readonly Example[] = [
  {
    title: 'A child, several over time',
    node: (
      <RoleAndExploitation
        age="child"
        line="SCOTTY"
        roles={[runner]}
        exploitation={[suspected, referred, notAssessed]}
      />
    ),
  },
  {
    title: 'An adult, not assessed',
    node: (
      <RoleAndExploitation
        age="adult"
        line="SCOTTY"
        roles={[{ ...runner, words: 'Cuckooed occupant', to: asDay('2026-10-30') }]}
        exploitation={[]}
      />
    ),
  },
  {
    title: 'An age not known, no role',
    node: <RoleAndExploitation age="not known" roles={[]} exploitation={[{ ...suspected, from: undefined }]} />,
  },
  {
    title: 'In a list: a child',
    node: <RoleAndExploitation age="child" roles={[runner]} exploitation={[suspected, notAssessed]} brief />,
  },
  {
    title: 'In a list: nothing holds now',
    node: <RoleAndExploitation age="adult" roles={[]} exploitation={[notAssessed]} brief />,
  },
];
