import type { PostingGiven } from '#platform/identity/index.ts';

/** Everybody there is, by what tells them apart under the rule of access. */
export const cast = {
  officer: { organisation: 'kent', roles: ['officer'], clearance: 0 },
  'intelligence officer': { organisation: 'kent', roles: ['intelligence officer'], clearance: 1 },
  analyst: { organisation: 'kent', roles: ['analyst'], clearance: 1 },
  'uncleared analyst': { organisation: 'kent', roles: ['analyst'], clearance: 0 },
  'safeguarding coordinator': { organisation: 'kent', roles: ['safeguarding coordinator'], clearance: 1 },
  supervisor: { organisation: 'kent', roles: ['supervisor'], clearance: 1 },
  'force auditor': { organisation: 'kent', roles: ['auditor'], clearance: 1 },
  'centre analyst': { organisation: 'nclcc', roles: ['centre analyst'], clearance: 1 },
  colleague: { organisation: 'merseyside', roles: ['analyst'], clearance: 1 },
  'uncleared colleague': { organisation: 'merseyside', roles: ['analyst'], clearance: 0 },
  member: { organisation: 'merseyside', roles: ['supervisor'], clearance: 1 },
  recipient: { organisation: 'west-midlands', roles: ['analyst'], clearance: 1 },
  partner: { organisation: 'knowsley-council', roles: ['partner worker'], clearance: 1 },
  'other partner': { organisation: 'shropshire-council', roles: ['partner worker'], clearance: 1 },
  provider: { organisation: 'catch22', roles: ['partner worker'], clearance: 0 },
  auditor: { organisation: 'national-audit', roles: ['auditor'], clearance: 1 },
  'data protection officer': { organisation: 'nclcc', roles: ['data protection officer'], clearance: 1 },
  administrator: { organisation: 'nclcc', roles: ['administrator'], clearance: 0 },
} as const satisfies Record<string, PostingGiven>;
export type Who = keyof typeof cast;
export const everybody = Object.keys(cast) as readonly Who[];

/** A form that can be recorded as it stands. */
export const lineForm = {
  name: 'ALPHA',
  brand: 'Alpha Express',
  brandFrom: '',
  brandTo: '',
  number: '07700 900411',
  numberFrom: '01/02/2026',
  numberTo: '',
  status: 'active',
  statusSince: '03/02/2026',
  reason: '',
  origin: 'Merseyside',
  areas: 'Kent',
  firstSeen: '01/02/2026',
  lastSeen: '10/11/2026',
  drugs: ['heroin'],
  note: 'A note.',
  source: 'A test',
  statement: 'fact',
  basis: 'Two reports',
  marking: 'OFFICIAL',
  handling: 'P',
  reviewOn: '',
} as const;

/** A file of lines with one row that can be read and one that cannot. */
export const lineFile = 'URN,Line name,Number\nK-1,CHARLIE,07700 900431\nK-2,DELTA,077\n';
