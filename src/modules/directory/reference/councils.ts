import { councilTable } from './council-table.ts';

/**
 * 'county' = the upper of two councils, 'district' = the lower of two, 'unitary' = the only one. Northern Ireland's
 * councils are 'unitary' and have no duties of care: a health and social care trust has (`trusts.ts`).
 */
export type CouncilTier = 'unitary' | 'district' | 'county';

/** The nations whose law says which body has which duty. */
export const nations = ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const;
export type Nation = (typeof nations)[number];

/** A council, as the register of the Government Statistical Service knows it. */
export interface Council {
  /** Code in that register: `E07000105`. It is never given to another council. */
  readonly code: string;
  /** Its name there: "Ashford", "Bristol, City of". */
  readonly name: string;
  /** What people call the body: "Ashford Council", "Kent County Council", "City of London Corporation". */
  readonly title: string;
  readonly tier: CouncilTier;
  /** Code of the county council above it; null unless it is a district. */
  readonly upper: string | null;
  readonly nation: Nation;
  /** Number of the force whose area it lies in. None lies in two. */
  readonly force: number;
  /** Its number as an organisation, made from its code: see `numberOfCouncil`. */
  readonly number: number;
}

/** The councils of a place. Where there is only one, `lower` and `upper` are the same. */
export interface Councils {
  readonly lower: Council;
  readonly upper: Council;
  readonly isUnitary: boolean;
}

/** Bodies that are not called after the pattern of the others. */
const titles: Readonly<Record<string, string>> = {
  E06000010: 'Hull City Council',
  E06000023: 'Bristol City Council',
  E06000047: 'Durham County Council',
  E06000053: 'Council of the Isles of Scilly',
  E09000001: 'City of London Corporation',
  S12000013: 'Comhairle nan Eilean Siar',
};

/*
 * First number of each kind of code; the last three digits are added. Codes are never used twice, so numbers are not
 * either, and a council that comes in a reorganisation brings its own.
 */
const firstNumbers: Readonly<Record<string, number>> = {
  E06: 1000,
  E07: 1200,
  E08: 1500,
  E09: 1600,
  E10: 1700,
  W06: 1800,
  S12: 1900,
  N09: 1980,
};

/** The number of a council as an organisation: 1001 to 1999, from its code. Throws on what is no code of a council. */
export function numberOfCouncil(code: string): number {
  const first = firstNumbers[code.slice(0, 3)];
  if (first === undefined || !/^[EWSN]\d{8}$/.test(code)) throw new Error(`Not the code of a council: ${code}`);
  return first + Number(code.slice(3));
}

function nationOf(code: string): Nation {
  const nation = nations.find((each) => each.startsWith(code.charAt(0)));
  if (nation === undefined) throw new Error(`Not the code of a council: ${code}`);
  return nation;
}

function titleOf(code: string, name: string): string {
  const said = name.replace(/, (City|County) of$/, '');
  return titles[code] ?? (code.startsWith('E10') ? `${said} County Council` : `${said} Council`);
}

function readCouncil(text: string, force: number, tier: CouncilTier, upper: string | null): Council {
  const [, code = '', name = ''] = /^([EWSN]\d{8}) (.+)$/.exec(text.trim()) ?? [];
  return {
    code,
    name,
    title: titleOf(code, name),
    tier,
    upper,
    nation: nationOf(code),
    force,
    number: numberOfCouncil(code),
  };
}

/** One paragraph of the table: `21 | E10000016 Kent: E07000105 Ashford; …`. */
function readParagraph(paragraph: string): readonly Council[] {
  const [, force = '', top = '', rest = ''] = /^(\d+) \| ([^:]+): (.+)$/.exec(paragraph) ?? [];
  const county = top === 'one tier' ? null : readCouncil(top, Number(force), 'county', null);
  const each = rest
    .split(';')
    .map((text) => readCouncil(text, Number(force), county === null ? 'unitary' : 'district', county?.code ?? null));
  return county === null ? each : [county, ...each];
}

/** Every council of the United Kingdom, by force. */
export const councils: readonly Council[] = councilTable
  .trim()
  .replaceAll(/\n\s+/g, ' ')
  .split('\n')
  .flatMap(readParagraph);

const byCode = new Map(councils.map((each) => [each.code, each]));

/** The council of a code such as `E07000105` or `E10000016`; null when there is none. */
export function councilOf(code: string): Council | null {
  return byCode.get(code) ?? null;
}

/**
 * The council or the two councils of a district, by its code: 318 of England and Wales, 32 of Scotland, 11 of Northern
 * Ireland. Null for what is no district, the code of a county council included.
 */
export function councilsOf(districtCode: string): Councils | null {
  const lower = byCode.get(districtCode);
  if (lower === undefined || lower.tier === 'county') return null;
  const upper = lower.upper === null ? lower : byCode.get(lower.upper);
  if (upper === undefined) throw new Error(`${lower.name} has no council above it`);
  return { lower, upper, isUnitary: lower === upper };
}
