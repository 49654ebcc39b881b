import { describe, expect, it } from 'vitest';
import { councilOf, findForce, forceOf } from '#modules/directory/index.ts';
import type { Area } from '../areas/area.ts';
import { findPlace } from './find-place.ts';
import type { Outcodes, PlaceAnswer, PlaceHit, PlaceSources } from './place.ts';

type Found = Extract<PlaceAnswer, { readonly kind: 'found' }>;

function found(text: string, options: Partial<PlaceSources> = {}): Found {
  const answer = findPlace(text, options);
  if (answer.kind === 'nothing') throw new Error(`${text}: ${answer.message}`);
  return answer;
}
const nameOf = (code: string | null) => (code === null ? null : (councilOf(code)?.name ?? code));
const forceName = (number: number | null) => (number === null ? null : (forceOf(number)?.shortName ?? String(number)));
const forcesOf = (hit: PlaceHit | undefined) => (hit?.force == null ? hit?.otherForces : [hit.force])?.map(forceName);

/*
 * The places that the three founding documents name: the strategy 2024–2027 (S1), the launch of the centre (S2) and
 * Leicestershire's report to its strategy board (S3). Kind, forces, district, upper tier.
 */
const seeds: readonly (readonly [string, string, string, readonly string[] | 'many', string | null, string | null])[] =
  [
    ['S1', 'England', 'nation', 'many', null, null],
    ['S1', 'Wales', 'nation', 'many', null, null],
    ['S1', 'England and Wales', 'nation', 'many', null, null],
    ['S1', 'UK', 'nation', 'many', null, null],
    ['S1', 'London', 'region', ['Metropolitan', 'City of London'], null, null],
    ['S1', 'Metropolitan', 'force area', ['Metropolitan'], null, null],
    ['S1', 'Metropolitan Police', 'force area', ['Metropolitan'], null, null],
    ['S1', 'Met', 'force area', ['Metropolitan'], null, null],
    ['S1', 'Merseyside', 'county', ['Merseyside'], null, null],
    ['S1', 'Merseyside Police', 'force area', ['Merseyside'], null, null],
    ['S1', 'West Midlands', 'county', ['West Midlands'], null, null],
    ['S1', 'Greater Manchester', 'county', ['Greater Manchester'], null, null],
    ['S1', 'Greater Manchester Police', 'force area', ['Greater Manchester'], null, null],
    ['S1', 'Manchester', 'town', ['Greater Manchester'], 'Manchester', 'Manchester'],
    ['S1', 'British Transport Police', 'force area', ['BTP'], null, null],
    ['S3', 'Leicestershire', 'county', ['Leicestershire'], null, 'Leicestershire'],
    ['S3', 'Leicestershire Police', 'force area', ['Leicestershire'], null, null],
    ['S3', 'Leicester', 'town', ['Leicestershire'], 'Leicester', 'Leicester'],
    ['S3', 'Rutland', 'council area', ['Leicestershire'], 'Rutland', 'Rutland'],
    ['S3', 'Leicester, Leicestershire and Rutland', 'county', ['Leicestershire'], null, null],
    ['S3', 'LLR', 'county', ['Leicestershire'], null, null],
    ['S3', 'Northwest Leicester', 'council area', ['Leicestershire'], 'North West Leicestershire', 'Leicestershire'],
    [
      'S3',
      'North West District Council',
      'council area',
      ['Leicestershire'],
      'North West Leicestershire',
      'Leicestershire',
    ],
    ['S3', 'Market Harborough', 'town', ['Leicestershire'], 'Harborough', 'Leicestershire'],
    ['S3', 'Charnwood', 'council area', ['Leicestershire'], 'Charnwood', 'Leicestershire'],
    ['S3', 'Charnwood Borough Council', 'council area', ['Leicestershire'], 'Charnwood', 'Leicestershire'],
    ['S3', 'Melton', 'council area', ['Leicestershire'], 'Melton', 'Leicestershire'],
  ];

describe('the places of the founding documents', () => {
  it.each(seeds)('%s: %s', (_source, text, kind, forces, district, upper) => {
    const [hit] = found(text).hits;
    expect([hit?.kind, nameOf(hit?.district ?? null), nameOf(hit?.upperTier ?? null)]).toEqual([kind, district, upper]);
    expect(forcesOf(hit)).toEqual(forces === 'many' ? [] : forces);
  });

  it('leave to a person what they do not decide: "North West" is a region too', () => {
    const { hits } = found('North West');
    expect(hits[0]).toMatchObject({ kind: 'region', force: null });
    expect(hits[0]?.otherForces.map(forceName)).toContain('Merseyside');
    expect(found('West Midlands')).toMatchObject({ isChoice: true, agreed: null });
  });
});

describe('postcodes', () => {
  const outcodes: Outcodes = new Map(
    (
      [
        ['IP1', 'E07000202', 0.985, 52.07, 1.14],
        ['NR1', 'E07000148', 0.86, 52.63, 1.31],
        ['CV34', 'E07000222', 1, 52.28, -1.58],
        ['SM7', 'E07000211', 0.9, 51.32, -0.2],
        ['SM2', 'E09000029', 0.97, 51.35, -0.19],
      ] as const
    ).map(([outcode, district, share, latitude, longitude]) => [
      outcode,
      { outcode, district, share, position: { latitude, longitude } },
    ]),
  );

  it('go by their letters where there is no table, and say between which forces that does not decide', () => {
    const [ip] = found('ip1 1aa').hits;
    expect(ip).toMatchObject({
      kind: 'postcode',
      name: 'IP1 1AA',
      force: null,
      district: null,
      confidence: 'uncertain',
    });
    expect(ip?.otherForces.map(forceName)).toEqual(['Suffolk', 'Norfolk']);
    expect(found('TR1').hits[0]).toMatchObject({ kind: 'postcode district', confidence: 'likely' });
    expect(forcesOf(found('TR1').hits[0])).toEqual(['Devon and Cornwall']);
    expect(found('NG').hits[0]).toMatchObject({ kind: 'postcode area', force: null });
  });

  it('go by the table of half postcodes where there is one; a split one says so', () => {
    const [nr] = found('NR1 1AA', { outcodes }).hits;
    expect([forceName(nr?.force ?? null), nameOf(nr?.district ?? null), nr?.confidence]).toEqual([
      'Norfolk',
      'Norwich',
      'uncertain',
    ]);
    expect(nr?.how).toContain('about 86 in 100');
    expect(nr?.how).toContain('the force is the same all round');
    expect(nr?.otherForces).toEqual([]);
    const [sm] = found('SM7', { outcodes }).hits;
    expect([forceName(sm?.force ?? null), sm?.otherForces.map(forceName)]).toEqual(['Surrey', ['Metropolitan']]);
    expect(sm?.how).toContain('another force’s area is near');
    expect(found('CV34', { outcodes }).hits[0]).toMatchObject({ confidence: 'sure', otherForces: [] });
    expect(found('IP1', { outcodes }).hits[0]).toMatchObject({ confidence: 'likely' });
    expect(found('IP99 1AA', { outcodes }).hits[0]?.how).toContain('IP99 is not in the table');
  });

  it('of Northern Ireland are known for what they are, without a position', () => {
    const [hit] = found('BT1 5GS').hits;
    expect(hit).toMatchObject({ nation: 'Northern Ireland', position: null, district: null, confidence: 'sure' });
    expect(hit?.force).toBe(findForce('PSNI')?.number);
  });

  it('of the islands and of the bank of old are told apart', () => {
    expect(found('JE2 3AB').hits[0]).toMatchObject({ force: null, nation: null, within: 'Jersey' });
    const [girobank] = found('gir 0aa').hits;
    expect(girobank).toMatchObject({ name: 'GIR 0AA', confidence: 'uncertain' });
    expect(nameOf(girobank?.district ?? null)).toBe('Sefton');
  });

  it('have their slips put right, and say so', () => {
    expect(found('S01 4AA')).toMatchObject({ notes: ['We read the figure 0 as the letter O'] });
  });
});

describe('addresses', () => {
  it('go by postcode and town together', () => {
    const { hits, isChoice } = found('Flat 3b, 12-14 High St, Ipswich IP1 1AA');
    expect(isChoice).toBe(false);
    expect(hits[0]).toMatchObject({
      kind: 'address',
      name: 'Flat 3b, 12-14 High St, Ipswich, IP1 1AA',
      confidence: 'likely',
    });
    expect(nameOf(hits[0]?.district ?? null)).toBe('Ipswich');
  });

  it.each([
    ['3/2 12 Union Street Glasgow', 'Glasgow City'],
    ['rear of 4 Mill Lane, Debenham', 'Mid Suffolk'],
    ['12 St Albans Road, Ipswich', 'Ipswich'],
    ['c/o The Warden, 4 High Road, Tottenham, London', 'Haringey'],
    ['1 Any Street, Newport, Isle of Wight', 'Isle of Wight'],
    ['Market Place, Norwich', 'Norwich'],
    ['12 High Street\nGt Yarmouth', 'Great Yarmouth'],
    ['near Skegness', 'East Lindsey'],
  ])('%j lies in %s by its town', (text, district) => {
    const [hit] = found(text).hits;
    expect([hit?.kind, nameOf(hit?.district ?? null)]).toEqual(['address', district]);
    expect(hit?.confidence).not.toBe('sure');
  });

  it('are no station of the name of their street, unless somebody says so', () => {
    const { isChoice, agreed, hits, notes } = found('High Street');
    expect([isChoice, agreed, hits[0]?.kind, hits[0]?.confidence]).toEqual([true, null, 'station', 'uncertain']);
    expect(notes).toEqual(['Many towns have a street of this name: if you mean one, add the town']);
    expect(found('High Street station')).toMatchObject({ isChoice: false, notes: [] });
  });

  it('in a town whose name repeats go to the post town where the postcode is its own', () => {
    expect(found('12 High Street, Newport NP20 1AA')).toMatchObject({ isChoice: false });
    expect(nameOf(found('12 High Street, Newport NP20 1AA').hits[0]?.district ?? null)).toBe('Newport');
    expect(found('4 Rye Lane, London SE15 5AA')).toMatchObject({ notes: [], isChoice: false });
    expect(forcesOf(found('4 Rye Lane, London SE15 5AA').hits[0])).toEqual(['Metropolitan']);
  });

  it('in a town whose name repeats leave the choice', () => {
    const { hits, isChoice, agreed } = found('12 High Street, Newport');
    expect([isChoice, agreed, hits.length > 4]).toEqual([true, null, true]);
  });

  it('say when town and postcode do not lie together', () => {
    const { notes, hits } = found('4 High Street, Truro, IP1 1AA');
    expect(notes).toEqual(['Truro and IP1 1AA do not lie together as far as we know: check both']);
    expect(hits[0]?.confidence).toBe('uncertain');
  });
});

describe('points', () => {
  const area: Area = {
    force: 35,
    district: 'E07000202',
    upperTier: 'E10000029',
    candidates: [],
    nation: 'England',
    how: 'district',
    confidence: 'likely',
    councilConfidence: 'likely',
    metres: null,
    note: 'By the outlines of a test.',
  };

  it('are asked of the outlines, once, at the very place', () => {
    const asked: unknown[] = [];
    const areaOf = (position: unknown) => {
      asked.push(position);
      return area;
    };
    const { hits, agreed } = found('1.1482, 52.0567', { areaOf });
    expect(asked).toEqual([{ latitude: 52.0567, longitude: 1.1482 }]);
    expect(hits[0]).toMatchObject({ kind: 'coordinates', within: 'in or near Ipswich', confidence: 'likely' });
    expect(hits[0]?.how).toBe('By the outlines of a test');
    expect(agreed).toEqual({ force: 35, district: 'E07000202', upperTier: 'E10000029' });
  });

  it('by the built-in outlines lie in their force', () => {
    expect(forcesOf(found('52.0567, 1.1482').hits[0])).toEqual(['Suffolk']);
    expect(forcesOf(found('TM 1612 4432').hits[0])).toEqual(['Suffolk']);
    expect(forcesOf(found('51.5138, -0.0984').hits[0])).toEqual(['City of London']);
    expect(found('TM 16 44').notes).toEqual([
      'The square is 1 km wide: we took its middle. More figures would be surer',
    ]);
  });
});
