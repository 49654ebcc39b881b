import type { OrganisationKind } from '#kernel/actor.ts';

/** A body other than a force that accounts act for or that records may be released to. */
export interface ReferenceOrganisation {
  /**
   * Shares one space of numbers with the forces: 50 to 58 regional units, 60 the centre, 61 to 69 national police bodies,
   * 70 to 79 demonstration, 1001 to 1999 councils (by their codes), 2001 to 2005 care trusts, 2101 to 2112 probation
   * regions, 2201 to 2999 providers, 3001 to 3999 prisons. What has had a number keeps it.
   */
  readonly number: number;
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganisationKind;
  /** True for bodies that only the demonstration world has. */
  readonly demonstration: boolean;
}

/** A regional organised crime unit, with the policing region that it serves. */
export interface RegionalUnit extends ReferenceOrganisation {
  readonly region: string;
}

function unit(number: number, shortName: string, region: string): RegionalUnit {
  const name = shortName === 'Tarian' ? 'Tarian, Southern Wales' : `${region} regional organised crime unit`;
  return { number, name, shortName, region, kind: 'regional unit', demonstration: false };
}

/** Nine units for ten policing regions: London has none (HMICFRS). `Force.regionalUnit` holds the short name. */
export const regionalUnits: readonly RegionalUnit[] = [
  unit(50, 'ERSOU', 'Eastern'),
  unit(51, 'EMSOU', 'East Midlands'),
  unit(52, 'NEROCU', 'North East'),
  unit(53, 'NWROCU', 'North West'),
  unit(54, 'SEROCU', 'South East'),
  unit(55, 'SWROCU', 'South West'),
  unit(56, 'Tarian', 'Southern Wales'),
  unit(57, 'WMROCU', 'West Midlands'),
  unit(58, 'YHROCU', 'Yorkshire and the Humber'),
];

/** The centre that decides on type 1 closures and tasks forces. */
export const nationalCentre: ReferenceOrganisation = {
  number: 60,
  name: 'National County Lines Coordination Centre',
  shortName: 'NCLCC',
  kind: 'national centre',
  demonstration: false,
};

function policeBody(number: number, name: string, shortName: string): ReferenceOrganisation {
  return { number, name, shortName, kind: 'police partner', demonstration: false };
}

/** Leads against serious and organised crime in the whole kingdom. */
export const nationalCrimeAgency: ReferenceOrganisation = policeBody(61, 'National Crime Agency', 'NCA');

/** Police bodies that serve the whole kingdom and belong to no region. */
export const nationalPolice: readonly ReferenceOrganisation[] = [
  nationalCrimeAgency,
  policeBody(62, 'Ministry of Defence Police', 'MDP'),
  policeBody(63, 'Civil Nuclear Constabulary', 'CNC'),
];

function demonstration(number: number, name: string, kind: OrganisationKind): ReferenceOrganisation {
  return { number, name: `${name} (demonstration)`, shortName: name, kind, demonstration: true };
}

/** Outsiders of the demonstration world, so that every kind of reader can be tried. */
export const demonstrationOrganisations: readonly ReferenceOrganisation[] = [
  demonstration(70, 'Knowsley Council', 'partner'),
  demonstration(71, 'Shropshire Council', 'partner'),
  demonstration(72, 'Catch22', 'provider'),
  demonstration(73, 'National audit', 'oversight'),
];
