import type { Statement } from '#kernel/marking.ts';
import type { LinkableKind, LinkCode } from '#modules/links/index.ts';
import type { DemonstrationForce } from './demonstration-record.ts';

/** A record by what the catalogue calls it; a line by the reference of its own force. */
export type DemonstrationEnd = readonly [kind: LinkableKind, name: string];

/** What a force says of two records of the demonstration. */
export interface DemonstrationLink {
  readonly force: DemonstrationForce;
  readonly kind: LinkCode;
  readonly from: DemonstrationEnd;
  readonly to: DemonstrationEnd;
  readonly role: string | null;
  readonly source: string;
  readonly statement: Statement;
  readonly grade: string | null;
  readonly since: string | null;
}

type Said = readonly [
  kind: LinkCode,
  from: DemonstrationEnd,
  to: DemonstrationEnd,
  role: string | null,
  since?: string,
];

/** What one force says, all of it from one report. */
function saidBy(
  force: DemonstrationForce,
  stated: Pick<DemonstrationLink, 'source' | 'statement' | 'grade'>,
  all: readonly Said[],
): readonly DemonstrationLink[] {
  return all.map(([kind, from, to, role, since = null]) => ({ force, kind, from, to, role, since, ...stated }));
}

const report = { source: 'Intelligence report (demonstration)', statement: 'assessment', grade: 'B2' } as const;
const search = { source: 'Stop and search record', statement: 'fact', grade: null } as const;

const scallop = ['line', 'MER-0010'] as const;
const hoverfly = ['line', 'KENT/013/2026'] as const;
const girl = ['person', 'Keira Halloran'] as const;
const holder = ['person', 'Dean Marlowe'] as const;
const dealPhone = ['phone', '07700 900412'] as const;
const tenant = ['person', 'Alan Pugh'] as const;
const boy = ['person', 'Boy in a grey tracksuit, Shrewsbury'] as const;
const flat = ['premises', 'Flat 2, 14 High Street, Shrewsbury, SY1 1AA'] as const;
const arrest = ['incident', 'Arrest, SY1 1AA, 3 November 2026'] as const;
const jude = ['person', 'Jude Amberwell'] as const;
const maureen = ['person', 'Maureen Tidewell'] as const;
const driver = ['person', 'Lee Carrowby'] as const;
const margateFlat = ['premises', 'Flat 7, 3 Harbour Row, Margate, CT9 1ZZ'] as const;
const margatePhone = ['phone', '07700 900917'] as const;
const stop = ['incident', 'Stop search, Margate station, 6 November 2026'] as const;

/** How records of the demonstration hang together: two lines with their people, homes and phones. All of it is invented. */
export const demonstrationLinks: readonly DemonstrationLink[] = [
  ...saidBy('merseyside', report, [
    ['role-in-line', girl, scallop, 'runner', '2026-08-01'],
    ['role-in-line', holder, scallop, 'line holder', '2026-01-14'],
    ['associates-with', holder, girl, 'exploits', '2026-08-01'],
    ['uses-phone', girl, dealPhone, 'holder', '2026-11-02'],
    ['phone-of-line', dealPhone, scallop, 'relay', '2026-09-01'],
    ['uses-vehicle', holder, ['vehicle', 'AB12 CDE'], 'hirer'],
    ['account-of-line', ['account', '@jester_line'], scallop, null],
  ]),
  ...saidBy('west-mercia', report, [
    ['role-in-line', tenant, scallop, 'cuckooed occupant', '2026-10-12'],
    ['at-premises', tenant, flat, 'cuckooed occupant', '2026-10-12'],
    ['premises-of-line', flat, scallop, 'cuckooed', '2026-10-12'],
    ['role-in-line', boy, scallop, 'sitter', '2026-10-12'],
    ['incident-at', arrest, flat, null],
    ['involved-in', boy, arrest, 'suspected victim'],
    ['incident-of-line', arrest, scallop, null],
  ]),
  ...saidBy('kent', search, [
    ['involved-in', jude, stop, 'suspected victim'],
    ['uses-phone', jude, margatePhone, 'holder', '2026-11-06'],
  ]),
  ...saidBy('kent', report, [
    ['role-in-line', jude, hoverfly, 'runner', '2026-09-01'],
    ['role-in-line', maureen, hoverfly, 'cuckooed occupant', '2026-10-20'],
    ['role-in-line', driver, hoverfly, 'driver'],
    ['at-premises', maureen, margateFlat, 'tenant'],
    ['premises-of-line', margateFlat, hoverfly, 'cuckooed', '2026-10-20'],
    ['phone-of-line', margatePhone, hoverfly, 'deal phone'],
    ['uses-vehicle', driver, ['vehicle', 'XY34 ZZZ'], 'driver'],
    ['incident-of-line', stop, hoverfly, null],
  ]),
];
