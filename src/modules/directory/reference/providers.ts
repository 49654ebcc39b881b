import type { Standing } from './duties.ts';

/** A charity or company that serves children, adults or families beside the public bodies. */
export interface Provider {
  /** Its number as an organisation, from 2201 on. Never given to another. */
  readonly number: number;
  readonly name: string;
  readonly shortName: string;
  readonly serves: readonly ProviderService[];
}

/** One thing that a provider does, and where. */
export interface ProviderService {
  /** Code of a duty of `duties.ts`. */
  readonly duty: string;
  /** Codes of the areas that it serves, in the register of the Government Statistical Service. */
  readonly areas: readonly string[];
  /** For whom, and what else to know before ringing. */
  readonly note: string;
  readonly source: string;
  readonly standing: Standing;
}

/** Codes of wide areas, in that register. */
export const kingdom = 'K02000001';
export const englandAndWales = 'K04000001';
export const nationCodes = {
  England: 'E92000001',
  Wales: 'W92000004',
  Scotland: 'S92000003',
  'Northern Ireland': 'N92000002',
} as const;

/** Force areas: the two of London, Merseyside, Greater Manchester, West Midlands. */
const london = ['E23000001', 'E23000034'];
const fourAreas = [...london, 'E23000004', 'E23000005', 'E23000014'];
const catch22Source = 'catch-22.org.uk, annual reports of County Lines Support and Rescue 2023 to 2024';

function service(
  duty: string,
  areas: readonly string[],
  note: string,
  source: string,
  standing: Standing = 'named source',
): ProviderService {
  return { duty, areas, note, source, standing };
}

const provider = (number: number, shortName: string, name: string, ...serves: ProviderService[]): Provider => ({
  number,
  shortName,
  name,
  serves,
});

/** The national providers that the field speaks of. */
export const providers: readonly Provider[] = [
  provider(
    2201,
    'Catch22',
    'Catch22, County Lines Support and Rescue',
    service(
      'county-lines-rescue',
      fourAreas,
      'For people under 25 who live in London, the West Midlands, Merseyside or Greater Manchester and are found elsewhere. Funded until March 2025 by what was read: ask whether it still runs.',
      catch22Source,
    ),
    service('county-lines-support', fourAreas, 'For people under 25 and their families.', catch22Source),
  ),
  provider(
    2202,
    'Missing People',
    'Missing People, SafeCall',
    service(
      'county-lines-helpline',
      [englandAndWales],
      'For people up to 25, families and professionals. Confidential: it tells nobody who rang.',
      'missingpeople.org.uk, exploitation and county lines; London Post on the start of 2026',
    ),
  ),
  provider(
    2203,
    'Unseen',
    'Unseen, Modern Slavery and Exploitation Helpline',
    service(
      'modern-slavery-helpline',
      [kingdom],
      'For victims, the public, businesses and public bodies.',
      'modernslaveryhelpline.org; newham.gov.uk for the hours',
    ),
  ),
  provider(
    2204,
    'Salvation Army',
    'The Salvation Army, referral helpline',
    service(
      'modern-slavery-support',
      [englandAndWales],
      'For adults only. They must consent.',
      'salvationarmy.org.uk, supporting survivors',
    ),
  ),
  provider(
    2205,
    'NSPCC',
    'NSPCC, Child Trafficking Advice Centre',
    service(
      'child-trafficking-advice',
      [kingdom],
      'Advice for professionals, and a first responder for children.',
      'nspcc.org.uk, Child Trafficking Advice Centre',
    ),
  ),
  provider(
    2206,
    'Barnardo’s',
    'Barnardo’s, Independent Child Trafficking Guardianship',
    service('independent-guardians', [englandAndWales], 'Not everywhere yet.', 'Background knowledge', 'unverified'),
  ),
  provider(
    2207,
    'London’s violence and exploitation service',
    'London’s Violence and Exploitation service (was Rescue and Response)',
    service(
      'county-lines-support',
      london,
      'For people up to 25; takes referrals for support and of information.',
      'London Borough of Barking and Dagenham on Rescue and Response',
    ),
  ),
  provider(
    2208,
    'Abianda',
    'Abianda',
    service('county-lines-support', london, 'For young women and girls.', 'Strategy 2024 to 2027', 'unverified'),
  ),
  provider(
    2209,
    'St Giles',
    'St Giles Trust',
    service('county-lines-support', [englandAndWales], 'Not everywhere.', 'Strategy 2024 to 2027', 'unverified'),
  ),
  provider(
    2210,
    'The Children’s Society',
    'The Children’s Society',
    service('county-lines-support', [englandAndWales], 'Not everywhere.', 'Strategy 2024 to 2027', 'unverified'),
  ),
  provider(
    2211,
    'Railway Children',
    'Railway Children',
    service('county-lines-support', [kingdom], 'At some stations.', 'Strategy 2024 to 2027', 'unverified'),
  ),
  provider(
    2212,
    'Ivison Trust',
    'Ivison Trust',
    service('county-lines-support', [englandAndWales], 'For parents.', 'Strategy 2024 to 2027', 'unverified'),
  ),
];
