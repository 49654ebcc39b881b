import type { ListWithValues } from '../rules/value.ts';
import { background, derived, fixedList, from, openList, strategy } from './build-list.ts';

const group = 'Lines and disruption';
const known = from(background, 'unverified');
const ofStrategy = from(strategy, 'official');
const made = from(derived, 'unverified');
const programme = from('County Lines Programme data, Home Office, 15 March 2024', 'named source');
const talk = from('NCLCC head of analysis, Government Events, 2023', 'named source');
const focus = from('National County Lines Coordination Centre, text of its video channel', 'named source');
const press = from('Police Professional, November 2024', 'named source');

/** The line itself, how it ends, and what is done about it. */
export const lineLists: readonly ListWithValues[] = [
  fixedList({
    code: 'line-statuses',
    title: 'Status of a line',
    purpose: 'Where a line stands in the national register.',
    group,
    values: [
      made('suspected', 'Suspected', 'Somebody has reason to think that there is a line. Not yet confirmed.'),
      made('potentially active', 'Potentially active', 'The line is known, and there are signs that it trades.'),
      made('active', 'Active', 'The line trades now.'),
      made('dormant', 'Dormant', 'The line is known, and has stopped trading without having been closed.'),
      programme(
        'closed type 1',
        'Closed type 1',
        'A line holder was arrested and charged, and the national centre decided on the evidence that the group can no longer distribute with the number.',
      ),
      programme(
        'closed type 2',
        'Closed type 2',
        'The number, SIM or phone line was disabled. The group may come back on another.',
      ),
      made('re-opened', 'Re-opened', 'The line was closed and trades again.'),
      made('merged', 'Merged', 'The line turned out to be part of another, where its record goes on.'),
      made('split', 'Split', 'The line turned out to be several, where its record goes on.'),
    ],
  }),
  fixedList({
    code: 'line-reach',
    title: 'Reach of a line',
    purpose: 'Whether a line crosses a force boundary.',
    group,
    values: [
      press('external', 'External', 'It crosses a force boundary.'),
      press('internal', 'Internal', 'It starts and ends in one force.'),
      made('not known', 'Not known', 'Nobody has said yet.'),
    ],
  }),
  fixedList({
    code: 'line-elements',
    title: 'The four elements',
    purpose: 'How a line is described.',
    group,
    values: [
      talk('communication', 'Communication', 'Phones, social media, QR codes.'),
      talk('movement', 'Movement', 'Need not cross a border.'),
      talk('violence', 'Violence'),
      talk('vulnerability', 'Vulnerability'),
    ],
  }),
  openList({
    code: 'line-successions',
    title: 'How lines follow each other',
    purpose: 'What a line is to the one before it. It reads on from the later to the earlier.',
    group,
    values: [
      made('successor', 'Successor of', 'The same people go on under another brand or number.'),
      made('split from', 'Split from'),
      made('took over', 'Took over'),
    ],
  }),
  openList({
    code: 'line-references',
    title: 'References of a line in other systems',
    purpose: 'By what else a line is known.',
    group,
    values: [
      made('PND', 'Police National Database', 'The reference of its record on the Police National Database.'),
      made('force', 'Own system of a force'),
      made('regional unit', 'Own system of a regional unit'),
      made('NCA', 'National Crime Agency'),
      made('other', 'Another system'),
    ],
  }),
  openList({
    code: 'sighting-sources',
    title: 'How a sighting is known',
    purpose: 'How somebody who records a sighting knows of it.',
    group,
    values: [
      made('saw', 'I saw it'),
      made('told', 'I was told', 'It is recorded as an opinion. Never write here who told you.'),
      made('message', 'A message was received'),
      made('found', 'Found on a phone or paper'),
      made('camera', 'Seen on camera'),
      made('record', 'From a record or a report'),
    ],
  }),
  fixedList({
    code: 'check-back-results',
    title: 'Result of a check-back',
    purpose: 'What a later check of a closed number found.',
    group,
    values: [
      made('out of use', 'Number out of use'),
      made('same group', 'In use, same group'),
      made('new group', 'In use, new group'),
      made('unknown', 'Unknown'),
    ],
  }),
  openList({
    code: 'focus-areas',
    title: 'Focus areas of the national centre',
    purpose: 'What the centre’s work is sorted by.',
    group,
    values: [
      focus('children', 'Exploited children'),
      focus('movement', 'Movement and transportation'),
      focus('market', 'Supply, demand and saturation of the market'),
      focus('response', 'Operational response'),
    ],
  }),
  openList({
    code: 'network-kinds',
    title: 'Kinds of network',
    purpose: 'What the people behind a line are.',
    group,
    values: [
      ofStrategy(
        'OCG',
        'Organised crime group',
        'Plans, coordinates and carries out serious crime on a continuing basis.',
      ),
      ofStrategy('USG', 'Urban street gang', 'Less organised; more concerned with threat of violence across an area.'),
      made('neither', 'Neither'),
      made('unknown', 'Unknown'),
    ],
  }),
  openList({
    code: 'ocg-bands',
    title: 'Bands of organised crime groups',
    purpose: 'The band that a mapped group was placed in, as it was given.',
    group,
    values: [
      known('1', 'Band 1', 'The highest.'),
      known('2', 'Band 2'),
      known('3', 'Band 3'),
      known('4', 'Band 4'),
      known('5', 'Band 5', 'The lowest.'),
    ],
  }),
  openList({
    code: 'ocg-statuses',
    title: 'Status of a mapped group',
    purpose: 'Where an organised crime group stands in mapping.',
    group,
    values: [
      known('proposed', 'Proposed'),
      known('active', 'Mapped and active'),
      known('monitored', 'Subject to monitoring'),
      known('archived', 'Archived', 'Dismantled, no longer meets the criteria, or no intelligence for a set period.'),
    ],
  }),
  fixedList({
    code: 'four-ps',
    title: 'The four Ps',
    purpose: 'The parts of the strategy, and of every disruption.',
    group,
    values: [
      ofStrategy('pursue', 'Pursue', 'Such as arrest, charge, seizure, restraint, orders against phones.'),
      ofStrategy('prevent', 'Prevent', 'Such as orders, offender management, diversion.'),
      ofStrategy('protect', 'Protect', 'Such as safeguarding, target hardening, visits to cuckooed homes.'),
      ofStrategy('prepare', 'Prepare', 'Such as training, awareness, intelligence gained.'),
    ],
  }),
  openList({
    code: 'disruption-levels',
    title: 'Levels of disruption',
    purpose: 'How much effect a disruption had, as claimed and as moderated.',
    group,
    values: [
      known('major', 'Major', 'Significant effect on the threat, lasting long: dismantled, or a key player removed.'),
      known('moderate', 'Moderate', 'Noticeable, for a medium time.'),
      known('minor', 'Minor', 'Minimal, or for a short time.'),
      known('none', 'None', 'No effect.'),
      known('adverse', 'Adverse', 'Made it worse: displacement, retaliation.'),
    ],
  }),
  openList({
    code: 'disruption-subjects',
    title: 'What was disrupted',
    purpose: 'What a disruption had its effect on.',
    group,
    values: [
      known('group', 'Organised crime group'),
      known('line', 'Line'),
      known('priority individual', 'Priority individual'),
      known('vulnerability', 'Vulnerability'),
      known('location', 'Location'),
    ],
  }),
  openList({
    code: 'chb-phases',
    title: 'Clear, Hold, Build: phases',
    purpose: 'The phases of the approach, used flexibly.',
    group,
    values: [
      ofStrategy('clear', 'Clear', 'Target the group with all powers.'),
      ofStrategy('hold', 'Hold', 'Stabilise; stop others filling the void.'),
      ofStrategy('build', 'Build', 'Led by the community.'),
    ],
  }),
  openList({
    code: 'violence',
    title: 'Violence',
    purpose: 'What kind of violence an incident was.',
    group,
    values: [
      known('homicide', 'Homicide'),
      known('attempted homicide', 'Attempted homicide'),
      known('serious assault', 'Serious assault'),
      known('stabbing', 'Stabbing'),
      known('shooting', 'Shooting'),
      known('kidnap', 'Kidnap'),
      known('false imprisonment', 'False imprisonment'),
      known('robbery', 'Robbery'),
      known('sexual violence', 'Sexual violence'),
      known('threats', 'Threats'),
      known('arson', 'Arson'),
    ],
  }),
];
