import type { OrganisationKind } from '#kernel/actor.ts';
import { type Force, forces } from './forces.ts';
import {
  demonstrationOrganisations,
  nationalCentre,
  type ReferenceOrganisation,
  regionalUnits,
} from './organisations.ts';

/** Any body that accounts act for or that records speak of, as one list. */
export interface Organisation {
  readonly number: number;
  /** Its name in addresses and on the command line: `kent`, `nclcc`. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganisationKind;
  readonly region: string | null;
  readonly regionalUnit: string | null;
  readonly demonstration: boolean;
}

function fromForce(force: Force): Organisation {
  return {
    number: force.number,
    code: force.slug,
    name: force.name,
    shortName: force.shortName,
    // A force by the rule of access, whatever its place on the map: British Transport Police reads as police too.
    kind: 'force',
    region: force.region,
    regionalUnit: force.regionalUnit,
    demonstration: false,
  };
}

function fromBody(body: ReferenceOrganisation): Organisation {
  return {
    number: body.number,
    code: body.shortName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    name: body.name,
    shortName: body.shortName,
    kind: body.kind,
    region: null,
    regionalUnit: null,
    demonstration: body.demonstration,
  };
}

/** Forces, regional units, the centre, and the demonstration world's outsiders. */
export const allOrganisations: readonly Organisation[] = [
  ...forces.map(fromForce),
  ...[...regionalUnits, nationalCentre, ...demonstrationOrganisations].map(fromBody),
];

const byNumber = new Map(allOrganisations.map((each) => [each.number, each]));

/** What an organisation is called in a sentence; its number, said so, when it is not in the table. */
export function organisationName(number: number): string {
  return byNumber.get(number)?.shortName ?? `Organisation ${number}`;
}

/** The organisation of a code such as `kent` or `nclcc`; null when there is none. */
export function organisationByCode(code: string): Organisation | null {
  return allOrganisations.find((each) => each.code === code) ?? null;
}
