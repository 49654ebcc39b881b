import type { OrganisationKind } from '#kernel/actor.ts';
import { type Council, councils } from './councils.ts';
import { type Force, findForce, forceOf, forces } from './forces.ts';
import {
  demonstrationOrganisations,
  nationalCentre,
  nationalPolice,
  type ReferenceOrganisation,
  regionalUnits,
} from './organisations.ts';
import { prisons } from './prisons.ts';
import { probationRegions } from './probation-regions.ts';
import { providers } from './providers.ts';
import { careTrusts } from './trusts.ts';

/** What sort of body it is, as people look for it; `kind` says only who may read what. */
export const organisationSorts = [
  'force',
  'regional unit',
  'national police body',
  'council',
  'care trust',
  'probation region',
  'prison',
  'provider',
  'oversight',
] as const;
export type OrganisationSort = (typeof organisationSorts)[number];

/** Any body that accounts act for, that records speak of or are released to, or that is rung, as one list. */
export interface Organisation {
  readonly number: number;
  /** Its name in addresses and on the command line: `kent`, `nclcc`, `council-kent`. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganisationKind;
  readonly sort: OrganisationSort;
  /** Statistical region of England, or Wales, Scotland, Northern Ireland; null for bodies of more than one. */
  readonly region: string | null;
  readonly regionalUnit: string | null;
  readonly demonstration: boolean;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Forces outside England and Wales are the whole of their nation. */
function regionOf(force: Force): string | null {
  return force.region ?? (force.kind === 'elsewhere' ? force.shortName : null);
}

function fromForce(force: Force): Organisation {
  return {
    number: force.number,
    code: force.slug,
    name: force.name,
    shortName: force.shortName,
    // A force by the rule of access, whatever its place on the map: British Transport Police reads as police too.
    kind: 'force',
    sort: 'force',
    region: force.region,
    regionalUnit: force.regionalUnit,
    demonstration: false,
  };
}

const sortOfKind: Readonly<Record<OrganisationKind, OrganisationSort>> = {
  force: 'force',
  'regional unit': 'regional unit',
  'national centre': 'national police body',
  'police partner': 'national police body',
  partner: 'council',
  provider: 'provider',
  oversight: 'oversight',
};

function fromBody(body: ReferenceOrganisation): Organisation {
  return {
    number: body.number,
    code: slug(body.shortName),
    name: body.name,
    shortName: body.shortName,
    kind: body.kind,
    sort: sortOfKind[body.kind],
    region: null,
    regionalUnit: null,
    demonstration: body.demonstration,
  };
}

/** The bodies outside the police, whose codes say what they are: a county and its force share a name. */
function outsider(
  sort: 'council' | 'care trust' | 'probation region' | 'prison' | 'provider',
  number: number,
  names: { readonly code: string; readonly name: string; readonly shortName: string },
  region: string | null,
): Organisation {
  const word = {
    council: 'council',
    'care trust': 'trust',
    'probation region': 'probation',
    prison: 'prison',
    provider: 'provider',
  }[sort];
  return {
    ...names,
    code: `${word}-${slug(names.code)}`,
    number,
    kind: sort === 'provider' ? 'provider' : 'partner',
    sort,
    region,
    regionalUnit: null,
    demonstration: false,
  };
}

function fromCouncil(council: Council): Organisation {
  const force = forceOf(council.force);
  const names = {
    code: council.name.replace(/, (City|County) of$/, ''),
    name: council.title,
    shortName: council.title,
  };
  return outsider('council', council.number, names, force === null ? null : regionOf(force));
}

const careBodies = careTrusts.map((each) =>
  outsider(
    'care trust',
    each.number,
    { code: each.name.replace(/ Health.*$/, ''), name: each.name, shortName: each.name },
    'Northern Ireland',
  ),
);
const probationBodies = probationRegions.map((each) =>
  outsider(
    'probation region',
    each.number,
    { code: each.name, name: `Probation Service, ${each.name}`, shortName: `${each.name} probation` },
    null,
  ),
);
const prisonBodies = prisons.map((each) =>
  outsider(
    'prison',
    each.number,
    { code: each.name, name: `${each.name} prison`, shortName: `${each.name} prison` },
    each.region,
  ),
);
const providerBodies = providers.map((each) =>
  outsider('provider', each.number, { code: each.shortName, name: each.name, shortName: each.shortName }, null),
);

/** Forces, regional units, national bodies, councils, trusts, prisons, probation, providers, the demonstration's own. */
export const allOrganisations: readonly Organisation[] = [
  ...forces.map(fromForce),
  ...[...regionalUnits, nationalCentre, ...nationalPolice, ...demonstrationOrganisations].map(fromBody),
  ...councils.map(fromCouncil),
  ...careBodies,
  ...probationBodies,
  ...prisonBodies,
  ...providerBodies,
];

const byNumber = new Map(allOrganisations.map((each) => [each.number, each]));

/** What an organisation is called in a sentence; its number, said so, when it is not in the table. */
export function organisationName(number: number): string {
  return byNumber.get(number)?.shortName ?? `Organisation ${number}`;
}

const byCode = new Map(allOrganisations.map((each) => [each.code, each]));

/** The organisation of a code such as `kent`, `nclcc` or `council-kent`; null when there is none. */
export function organisationByCode(code: string): Organisation | null {
  return byCode.get(code) ?? null;
}

/** The organisation of a number; null when there is none. */
export function organisationOf(number: number): Organisation | null {
  return byNumber.get(number) ?? null;
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '');
}

/** Ways to write each body that is no force; null where two bodies are written alike. */
function listKeys(): ReadonlyMap<string, Organisation | null> {
  const found = new Map<string, Organisation | null>();
  for (const each of allOrganisations.filter((body) => body.sort !== 'force' && !body.demonstration)) {
    for (const key of new Set([each.name, each.shortName, each.code].map(keyOf))) {
      found.set(key, found.has(key) ? null : each);
    }
  }
  // A body of the demonstration bears the short name of a real one: only its whole name finds it.
  for (const each of allOrganisations.filter((body) => body.demonstration)) found.set(keyOf(each.name), each);
  return found;
}

const byKey = listKeys();
const councilByCode = new Map(councils.map((each) => [each.code.toLowerCase(), each.number]));

/**
 * Finds an organisation as people write it: a force by any of its names (so "Kent" is the police), any other body by its
 * name, short name, code or, for councils, code of the district or county. Null where there is none, or more than one.
 */
export function findOrganisation(text: string): Organisation | null {
  const council = councilByCode.get(text.trim().toLowerCase());
  if (council !== undefined) return byNumber.get(council) ?? null;
  const body = byKey.get(keyOf(text));
  if (body !== undefined) return body;
  const force = findForce(text);
  return force === null ? null : (byNumber.get(force.number) ?? null);
}
