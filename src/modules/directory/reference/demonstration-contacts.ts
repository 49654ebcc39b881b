import type { ReferenceContact } from './contacts.ts';
import { type Council, councils } from './councils.ts';
import { forces } from './forces.ts';

/*
 * Made-up numbers for the demonstration world, from the range that Ofcom keeps for drama: 01632 960000 to 960999. Nobody
 * answers them. Each block of the range has one use, so that no two bodies share a number.
 */
const number = (block: number, place: number): string => `01632 ${960_000 + block + place}`;
const blocks = { police: 0, night: 50, children: 260, adults: 470, youth: 680 } as const;

/** Left without a number, so that the demonstration shows what is said then: Rutland and the Isles of Scilly. */
const silent = ['E06000017', 'E06000053'];

function made(
  organisation: number,
  duty: string,
  hours: ReferenceContact['hours'],
  telephone: string,
  fallback: string,
): ReferenceContact {
  return {
    organisation,
    duty,
    hours,
    opens: null,
    closes: null,
    telephone,
    fallback,
    source: 'Made up for the demonstration',
    standing: 'unverified',
    demonstration: true,
  };
}

const askPolice = 'Ring the police control room of the area and ask them to reach the duty social worker.';
const askAgain = 'Ring the council’s main number and ask for the duty social worker.';

function ofCouncil(council: Council, place: number): readonly ReferenceContact[] {
  const night = number(blocks.night, place);
  const care = [
    made(council.number, 'childrens-social-care', 'office hours', number(blocks.children, place), askAgain),
    made(council.number, 'childrens-social-care', 'out of hours', night, askPolice),
    made(council.number, 'adults-social-care', 'office hours', number(blocks.adults, place), askAgain),
    made(council.number, 'adults-social-care', 'out of hours', night, askPolice),
  ];
  if (council.nation === 'Scotland') return care;
  return [
    ...care,
    made(
      council.number,
      'youth-justice',
      'office hours',
      number(blocks.youth, place),
      'Ask children’s social care for an appropriate adult.',
    ),
  ];
}

/** Numbers to ring in the demonstration world: control rooms, and social care by day and by night. */
export const demonstrationContacts: readonly ReferenceContact[] = [
  ...forces
    .filter((force) => force.kind !== 'railways')
    .map((force, place) =>
      made(force.number, 'police', 'always', number(blocks.police, place), '101, or 999 when somebody is in danger.'),
    ),
  ...councils
    .filter((each) => each.tier !== 'district' && each.nation !== 'Northern Ireland')
    .flatMap((council, place) => (silent.includes(council.code) ? [] : ofCouncil(council, place))),
];
