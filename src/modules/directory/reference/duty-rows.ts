import { arrangementsOf } from './arrangements.ts';
import { type Council, councils } from './councils.ts';
import { type DutyKind, dutyKindOf, dutyKinds, type Standing } from './duties.ts';
import { type Force, forces } from './forces.ts';
import { nationalCentre, nationalCrimeAgency, regionalUnits } from './organisations.ts';
import { prisons } from './prisons.ts';
import { probationRegions } from './probation-regions.ts';
import { englandAndWales, kingdom, nationCodes, providers } from './providers.ts';
import { careTrusts } from './trusts.ts';

/** One duty of one body for one area, as the table `directory.duty` holds it. */
export interface DutyRow {
  /** Number of the organisation. */
  readonly organisation: number;
  readonly duty: string;
  /** Code of the area in the register of the Government Statistical Service. */
  readonly area: string;
  readonly note: string;
  readonly source: string;
  readonly standing: Standing;
}

/** Great Britain: where the railway has police of its own. */
const britain = 'K03000001';

function kindOf(code: string): DutyKind {
  const kind = dutyKindOf(code);
  if (kind === null) throw new Error(`No duty ${code}`);
  return kind;
}

function row(organisation: number, duty: string, area: string, more: Partial<DutyRow> = {}): DutyRow {
  const { source, standing } = kindOf(duty);
  return { organisation, duty, area, note: '', source, standing, ...more };
}

/** Area codes of the forces of these slugs. */
function areasOf(slugs: readonly string[]): readonly string[] {
  return forces.filter((force) => slugs.includes(force.slug)).map((force) => force.areaCode ?? '');
}

function ofForce(force: Force): DutyRow {
  if (force.kind === 'railways') {
    return row(force.number, 'railway-police', britain, { note: 'On trains, at stations and on the lines.' });
  }
  const nation = force.slug === 'scotland' ? nationCodes.Scotland : nationCodes['Northern Ireland'];
  return row(force.number, 'police', force.areaCode ?? nation);
}

const scottishDuties = [
  'childrens-social-care',
  'adults-social-care',
  'education',
  'housing',
  'antisocial-behaviour',
  'community-safety',
];

function ofCouncil(council: Council): readonly DutyRow[] {
  if (council.nation === 'Northern Ireland') return [];
  if (council.nation === 'Scotland') {
    const source = 'Scottish law differs; background knowledge (Social Work (Scotland) Act 1968)';
    return scottishDuties.map((duty) => row(council.number, duty, council.code, { source, standing: 'unverified' }));
  }
  const held = dutyKinds.filter(({ tier }) => tier !== null && holdsTier(council, tier));
  return held.map((kind) => {
    const notes = arrangementsOf(council.code, kind.code);
    if (notes.length === 0) return row(council.number, kind.code, council.code);
    return row(council.number, kind.code, council.code, {
      note: notes.map((each) => `${each.note}.`).join(' '),
      source: `${kind.source}; ${notes.map((each) => each.source).join('; ')}`,
      standing: 'unverified',
    });
  });
}

/** Whether a council of England or Wales has the duties of a tier: those of a one-tier place have both. */
function holdsTier(council: Council, tier: 'upper' | 'lower'): boolean {
  return council.tier === 'unitary' || (tier === 'upper') === (council.tier === 'county');
}

function ofTrusts(): readonly DutyRow[] {
  const source = 'Background knowledge of Northern Ireland’s five trusts';
  return careTrusts.flatMap((trust) =>
    trust.districts.flatMap((district) => {
      const isShared = careTrusts.filter((each) => each.districts.includes(district)).length > 1;
      const note = isShared ? 'Serves a part of this district; another trust serves the rest.' : '';
      return ['childrens-social-care', 'adults-social-care'].map((duty) =>
        row(trust.number, duty, district, { note, source, standing: 'unverified' }),
      );
    }),
  );
}

function ofProviders(): readonly DutyRow[] {
  return providers.flatMap((provider) =>
    provider.serves.flatMap(({ duty, areas, note, source, standing }) =>
      areas.map((area) => ({ organisation: provider.number, duty, area, note, source, standing })),
    ),
  );
}

function ofJustice(): readonly DutyRow[] {
  const probation = probationRegions.flatMap((region) =>
    areasOf(region.forces).map((area) => row(region.number, 'probation', area)),
  );
  const held = prisons.map((prison) =>
    row(prison.number, 'prison', prison.region === 'Wales' ? nationCodes.Wales : nationCodes.England),
  );
  return [...probation, ...held];
}

function ofUnits(): readonly DutyRow[] {
  const units = regionalUnits.flatMap((unit) =>
    forces
      .filter((force) => force.regionalUnit === unit.shortName)
      .map((force) => row(unit.number, 'regional-crime', force.areaCode ?? '')),
  );
  return [
    ...units,
    row(nationalCentre.number, 'county-lines-coordination', englandAndWales),
    row(nationalCrimeAgency.number, 'national-crime', kingdom),
  ];
}

/** Every duty of every body, by the reference tables. */
export const dutyRows: readonly DutyRow[] = [
  ...forces.map(ofForce),
  ...councils.flatMap(ofCouncil),
  ...ofTrusts(),
  ...ofUnits(),
  ...ofJustice(),
  ...ofProviders(),
];

const nationAreas = {
  England: [nationCodes.England, englandAndWales, britain, kingdom],
  Wales: [nationCodes.Wales, englandAndWales, britain, kingdom],
  Scotland: [nationCodes.Scotland, britain, kingdom],
  'Northern Ireland': [nationCodes['Northern Ireland'], kingdom],
} as const;

const areaCodeOfForce = new Map(forces.map((force) => [force.number, force.areaCode]));

/** Codes of every area that a council's district lies in, itself first: district, county, force area, nation, kingdom. */
export function areasAround(council: Council): readonly string[] {
  const force = areaCodeOfForce.get(council.force) ?? null;
  return [
    council.code,
    ...(council.upper === null ? [] : [council.upper]),
    ...(force === null ? [] : [force]),
    ...nationAreas[council.nation],
  ];
}

/** The same for a nation of which no more is known. */
export function areasOfNation(nation: Council['nation']): readonly string[] {
  return nationAreas[nation];
}

const held = new Set(dutyRows.map((each) => `${each.organisation} ${each.duty}`));

/** Whether a body has a duty anywhere. */
export function hasDuty(organisation: number, duty: string): boolean {
  return held.has(`${organisation} ${duty}`);
}
