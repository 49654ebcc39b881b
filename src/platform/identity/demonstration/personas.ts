import type { PersonGiven } from '../accounts.ts';
import type { PersonaChoice } from '../identity-provider.ts';

/** A fictitious person whom anybody may be in the demonstration. */
export interface Persona extends PersonGiven {
  /** What they do and for whom, as the sign-in page says it. */
  readonly work: string;
}

function persona(
  subject: string,
  name: string,
  work: string,
  ...postings: readonly [PersonGiven['postings'][number], ...PersonGiven['postings'][number][]]
): Persona {
  return { subject, name, work, postings };
}

/** One for each kind of reader that the rule of access tells apart, and a secondee with two organisations. */
export const demonstrationPersonas: readonly Persona[] = [
  persona('kent-officer', 'Rowan Ashby', 'Response officer, Kent Police', {
    organisation: 'kent',
    roles: ['officer'],
    clearance: 0,
  }),
  persona('kent-intelligence', 'Priya Fenwick', 'Intelligence officer, Kent Police', {
    organisation: 'kent',
    roles: ['intelligence officer'],
    clearance: 1,
  }),
  persona('kent-analyst', 'Marcus Thornbury', 'Analyst, Kent Police', {
    organisation: 'kent',
    roles: ['analyst'],
    clearance: 1,
  }),
  persona('kent-supervisor', 'Sunniva Hartwell', 'Detective inspector, county lines team, Kent Police', {
    organisation: 'kent',
    roles: ['supervisor'],
    clearance: 1,
    memberships: [10_001, 10_002],
  }),
  persona('merseyside-analyst', 'Niamh Calloway', 'Analyst, Merseyside Police', {
    organisation: 'merseyside',
    roles: ['analyst'],
    clearance: 1,
    memberships: [10_001],
  }),
  persona('merseyside-supervisor', 'Joel Winstanley', 'Detective sergeant, county lines taskforce, Merseyside Police', {
    organisation: 'merseyside',
    roles: ['supervisor'],
    clearance: 1,
    memberships: [10_001],
  }),
  persona('merseyside-safeguarding', 'Imelda Quarmby', 'Safeguarding coordinator, Merseyside Police', {
    organisation: 'merseyside',
    roles: ['safeguarding coordinator'],
    clearance: 1,
    memberships: [10_003],
  }),
  persona('centre-analyst', 'Adaeze Merriman', 'Analyst, National County Lines Coordination Centre', {
    organisation: 'nclcc',
    roles: ['centre analyst'],
    clearance: 1,
  }),
  persona('btp-analyst', 'Callum Rashid', 'Analyst, British Transport Police', {
    organisation: 'btp',
    roles: ['analyst'],
    clearance: 1,
  }),
  persona(
    'secondee',
    'Hannah Okafor-Lyle',
    'Analyst, Merseyside Police, on secondment to the national centre',
    { organisation: 'merseyside', roles: ['analyst'], clearance: 1 },
    { organisation: 'nclcc', roles: ['centre analyst'], clearance: 1 },
  ),
  persona('council-worker', 'Gwen Pargeter', 'Exploitation lead, Knowsley Council (demonstration)', {
    organisation: 'knowsley-council',
    roles: ['partner worker'],
    clearance: 1,
  }),
  persona('provider-worker', 'Tomasz Bellweather', 'Rescue worker, Catch22 (demonstration)', {
    organisation: 'catch22',
    roles: ['partner worker'],
    clearance: 0,
  }),
  persona('auditor', 'Eleri Standish', 'Auditor, National audit (demonstration)', {
    organisation: 'national-audit',
    roles: ['auditor'],
    clearance: 1,
  }),
  persona(
    'data-protection',
    'Bartholomew Inglis',
    'Data protection officer, National County Lines Coordination Centre',
    {
      organisation: 'nclcc',
      roles: ['data protection officer'],
      clearance: 1,
    },
  ),
  persona('administrator', 'Ottoline Marchbanks', 'Administrator, National County Lines Coordination Centre', {
    organisation: 'nclcc',
    roles: ['administrator'],
    clearance: 0,
  }),
];

/** The personas as the sign-in page offers them. */
export function choicesOf(personas: readonly Persona[]): readonly PersonaChoice[] {
  return personas.map(({ subject, name, work }) => ({ key: subject, name, work }));
}
