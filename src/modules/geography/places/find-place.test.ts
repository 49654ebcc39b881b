import { describe, expect, it } from 'vitest';
import { councilOf, findForce, forceOf } from '#modules/directory/index.ts';
import { findPlace, longestText } from './find-place.ts';
import type { PlaceAnswer, PlaceHit } from './place.ts';

type Found = Extract<PlaceAnswer, { readonly kind: 'found' }>;

function found(text: string): Found {
  const answer = findPlace(text);
  if (answer.kind === 'nothing') throw new Error(`${text}: ${answer.message}`);
  return answer;
}
const nameOf = (code: string | null) => (code === null ? null : (councilOf(code)?.name ?? code));
const forceName = (number: number | null) => (number === null ? null : (forceOf(number)?.shortName ?? String(number)));
/** Force, district and upper tier of a hit, by name. */
const areaOfHit = (hit: PlaceHit | undefined) =>
  hit && [forceName(hit.force), nameOf(hit.district), nameOf(hit.upperTier)];
const best = (text: string) => found(text).hits[0];
function problem(text: string): string {
  const answer = findPlace(text);
  return answer.kind === 'nothing' ? answer.message : `found ${answer.hits[0]?.name}`;
}

describe('thirty towns', () => {
  it.each([
    ['Ipswich', 'Suffolk', 'Ipswich', 'Suffolk'],
    ['Norwich', 'Norfolk', 'Norwich', 'Norfolk'],
    ['Great Yarmouth', 'Norfolk', 'Great Yarmouth', 'Norfolk'],
    ['Colchester', 'Essex', 'Colchester', 'Essex'],
    ['Margate', 'Kent', 'Thanet', 'Kent'],
    ['Hastings', 'Sussex', 'Hastings', 'East Sussex'],
    ['Bournemouth', 'Dorset', 'Bournemouth, Christchurch and Poole', 'Bournemouth, Christchurch and Poole'],
    ['Swindon', 'Wiltshire', 'Swindon', 'Swindon'],
    ['Reading', 'Thames Valley', 'Reading', 'Reading'],
    ['Milton Keynes', 'Thames Valley', 'Milton Keynes', 'Milton Keynes'],
    ['Barrow-in-Furness', 'Cumbria', 'Westmorland and Furness', 'Westmorland and Furness'],
    ['Whitehaven', 'Cumbria', 'Cumberland', 'Cumberland'],
    ['Harrogate', 'North Yorkshire', 'North Yorkshire', 'North Yorkshire'],
    ['Grimsby', 'Humberside', 'North East Lincolnshire', 'North East Lincolnshire'],
    ['Shrewsbury', 'West Mercia', 'Shropshire', 'Shropshire'],
    ['Loughborough', 'Leicestershire', 'Charnwood', 'Leicestershire'],
    ['Rhyl', 'North Wales', 'Denbighshire', 'Denbighshire'],
    ['Aberystwyth', 'Dyfed-Powys', 'Ceredigion', 'Ceredigion'],
    ['Merthyr Tydfil', 'South Wales', 'Merthyr Tydfil', 'Merthyr Tydfil'],
    ['Newport', 'Gwent', 'Newport', 'Newport'],
    ['Taunton', 'Avon and Somerset', 'Somerset', 'Somerset'],
    ['Truro', 'Devon and Cornwall', 'Cornwall', 'Cornwall'],
    ['Birkenhead', 'Merseyside', 'Wirral', 'Wirral'],
    ['Brixton', 'Metropolitan', 'Lambeth', 'Lambeth'],
    ['Bank of England', 'City of London', 'City of London', 'City of London'],
    ['Epsom', 'Surrey', 'Epsom and Ewell', 'Surrey'],
    ['Northampton', 'Northamptonshire', 'West Northamptonshire', 'West Northamptonshire'],
    ['Dover', 'Kent', 'Dover', 'Kent'],
    ['Skegness', 'Lincolnshire', 'East Lindsey', 'Lincolnshire'],
    ['Burnley', 'Lancashire', 'Burnley', 'Lancashire'],
  ])('%s: %s, %s, %s', (town, force, district, upper) => {
    expect(areaOfHit(best(town))).toEqual([force, district, upper]);
    const repeated = ['Newport', 'Brixton', 'Swindon'];
    expect([town, found(town).isChoice]).toEqual([town, repeated.includes(town)]);
  });
});

describe('names that repeat', () => {
  it('give every candidate and agree on none', () => {
    const newport = found('Newport');
    expect(newport.isChoice).toBe(true);
    expect(newport.agreed).toBeNull();
    const forces = new Set(newport.hits.map((hit) => forceName(hit.force)));
    for (const force of ['Gwent', 'Hampshire', 'West Mercia', 'Essex', 'Humberside', 'Dyfed-Powys']) {
      expect(forces).toContain(force);
    }
    expect(newport.hits.map((hit) => hit.confidence)).not.toContain('sure');
    expect(newport.hits[0]).toMatchObject({ name: 'Newport', within: 'Wales', confidence: 'likely' });
  });

  it.each([
    ['Ashford', ['Kent', 'Surrey']],
    ['Bangor', ['North Wales', 'Northern Ireland']],
    ['Richmond', ['Metropolitan', 'North Yorkshire']],
    ['Newcastle', ['Northumbria', 'Staffordshire']],
    ['Stratford', ['Metropolitan', 'Warwickshire']],
    ['Wales', ['South Yorkshire']],
    ['St Ives', ['Cambridgeshire', 'Devon and Cornwall']],
    ['Loughton', ['Essex', 'Thames Valley']],
    ['Moss Side', ['Greater Manchester', 'Lancashire']],
    ['Everton', ['Merseyside', 'Bedfordshire']],
    ['Chapeltown', ['West Yorkshire', 'South Yorkshire']],
    ['Clifton', ['Nottinghamshire', 'Avon and Somerset']],
  ])('%s', (name, forces) => {
    const { hits, isChoice, agreed } = found(name);
    expect([isChoice, agreed]).toEqual([true, null]);
    for (const force of forces) expect(hits.map((hit) => forceName(hit.force))).toContain(force);
  });

  it.each([
    ['Ashford, Surrey', 'Spelthorne'],
    ['Ashford Surrey', 'Spelthorne'],
    ['Ashford (Kent)', 'Ashford'],
    ['Newport, Isle of Wight', 'Isle of Wight'],
    ['Newport Shropshire', 'Telford and Wrekin'],
    ['Newport (Essex)', 'Uttlesford'],
    ['Newport, Gwent', 'Newport'],
    ['Bangor, Northern Ireland', 'Ards and North Down'],
    ['Bangor, North Wales', 'Gwynedd'],
    ['Richmond, North Yorkshire', 'North Yorkshire'],
    ['Brixton, London', 'Lambeth'],
    ['Brixton, Devon', 'South Hams'],
    ['Brixton, Lambeth, London', 'Lambeth'],
    ['Newprot, Isle of Wight', 'Isle of Wight'],
  ])('%s is in %s alone', (text, district) => {
    const { hits, isChoice } = found(text);
    expect([nameOf(hits[0]?.district ?? null), isChoice]).toEqual([district, false]);
  });

  it('says when there is none in the area that was named', () => {
    const { notes, hits } = found('Newport, Kent');
    expect(notes).toEqual(['We know no such place in Kent: these are elsewhere']);
    expect(hits.length).toBeGreaterThan(4);
  });
});

describe('names typed badly or short', () => {
  it.each([
    ['Ipswitch', 'Ipswich'],
    ['Milton Keys', 'Milton Keynes'],
    ['Brimingham', 'Birmingham'],
    ['Leister', 'Leicester'],
    ['Grimsbey', 'North East Lincolnshire'],
    ['Gt Yarmouth', 'Great Yarmouth'],
    ['GREAT  YARMOUTH', 'Great Yarmouth'],
    ['kings lynn', "King's Lynn and West Norfolk"],
    ['King’s Lynn', "King's Lynn and West Norfolk"],
    ["B'ham", 'Birmingham'],
    ['B’ham', 'Birmingham'],
    ['Brum', 'Birmingham'],
    ['Lpool', 'Liverpool'],
    ['Caerdydd', 'Cardiff'],
    ['Abertawe', 'Swansea'],
    ['Casnewydd', 'Newport'],
    ['Hull', 'Kingston upon Hull, City of'],
    ['Middlesborough', 'Middlesbrough'],
    ['St. Albans', 'St Albans'],
    ['Saint Albans', 'St Albans'],
    ['Cwmbrân', 'Torfaen'],
  ])('%s is in %s', (text, district) => {
    const { hits, isChoice } = found(text);
    expect([nameOf(hits[0]?.district ?? null), isChoice]).toEqual([district, false]);
  });

  it('are not called sure when a letter had to be changed, and say so', () => {
    expect(best('Ipswitch')).toMatchObject({ confidence: 'likely' });
    expect(best('Milton Keys')).toMatchObject({ confidence: 'uncertain' });
    expect(best('Ipswitch')?.how).toContain('Not found as typed');
    expect(best('Xpswich')).toMatchObject({ name: 'Ipswich', confidence: 'uncertain' });
  });
});

describe('a place within words that are none', () => {
  it.each([
    ['HMP Liverpool', 'Liverpool'],
    ['Gateshead Interchange', 'Gateshead'],
    ['somewhere by the old bridge at Debenham', 'Mid Suffolk'],
  ])('%s: %s, uncertain, and said', (text, district) => {
    const { hits, notes } = found(text);
    expect([nameOf(hits[0]?.district ?? null), hits[0]?.confidence]).toEqual([district, 'uncertain']);
    expect(notes).toEqual([`We know no “${text}”: this is the place that is named in it`]);
  });

  it('is not made of the number of a road', () => {
    expect(found('M25').notes).toEqual(['If the motorway M25 is meant, enter a town near it']);
    expect(problem('A12')).toContain('We know no place like “A12”');
  });
});

describe('parts of large towns', () => {
  it.each([
    ['Toxteth', 'Liverpool'],
    ['Wythenshawe', 'Manchester'],
    ['Lozells', 'Birmingham'],
    ['Harehills', 'Leeds'],
    ['Stockwell', 'Lambeth'],
    ['Moss Side, Manchester', 'Manchester'],
    ['Everton, Liverpool', 'Liverpool'],
    ['Clifton, Bristol', 'Bristol, City of'],
    ['Jaywick', 'Tendring'],
    ['St Ives Cambs', 'Huntingdonshire'],
    ['Isle of Sheppey', 'Swale'],
  ])('%s is in %s', (text, district) => {
    const { hits, isChoice } = found(text);
    expect([nameOf(hits[0]?.district ?? null), isChoice]).toEqual([district, false]);
  });

  it('have no position, as they are no point', () => {
    expect(best('Toxteth')).toMatchObject({ position: null, population: null, within: 'Liverpool' });
  });
});

describe('stations', () => {
  it.each([
    ['IPS', 'Ipswich', 'Suffolk'],
    ['lst', 'London Liverpool Street', 'City of London'],
    ['Ipswich station', 'Ipswich', 'Suffolk'],
    ['Euston', 'London Euston', 'Metropolitan'],
    ['Liverpool Lime Street', 'Liverpool Lime Street', 'Merseyside'],
    ['Lime Street', 'Liverpool Lime Street', 'Merseyside'],
    ['Birmingham New St', 'Birmingham New Street', 'West Midlands'],
    ['Manchester Piccadilly railway station', 'Manchester Piccadilly', 'Greater Manchester'],
  ])('%s is %s, in the area of %s, with the railways’ force beside it', (text, name, force) => {
    const station = found(text).hits.find((hit) => hit.kind === 'station');
    expect([station?.name, forceName(station?.force ?? null)]).toEqual([name, force]);
    expect(station?.otherForces).toEqual([findForce('BTP')?.number]);
  });

  it('are the only places that fall to the railways’ force', () => {
    expect(
      found('Ipswich')
        .hits.filter((hit) => hit.kind !== 'station')
        .flatMap((hit) => hit.otherForces),
    ).toEqual([]);
  });
});

describe('texts that cannot be looked up', () => {
  it.each([
    ['', 'Enter a place: a town, station, postcode, address, grid reference or coordinates'],
    [' \n\t', 'Enter a place: a town, station, postcode, address, grid reference or coordinates'],
    ['x'.repeat(10_000), `The place must be ${longestText} characters or fewer`],
    ['Ips\u0000wich', 'The place has characters that cannot be read. Type it again, without copying'],
    ['\u202eIpswich', 'The place has characters that cannot be read. Type it again, without copying'],
    ['???', 'Enter a place with letters or figures in it, like Ipswich or IP1 1AA'],
    ['///filled.count.soap', 'We cannot look up what3words'],
    ['filled.count.soap', 'We cannot look up what3words'],
    ['https://what3words.com/filled.count.soap', 'We cannot look up what3words'],
    ['9C3W4V4X+2F', 'We cannot look up Plus Codes'],
    ['J 338 740', 'This looks like a reference of the Irish Grid'],
    ['BFPO 801', 'BFPO 801 is an address of the British Forces Post Office'],
    ['Jersey', 'Jersey is not in the United Kingdom. Enter a place that is'],
    ['ZZ1 1AA', 'No postcode begins with ZZ. Check its letters, or enter the town'],
    ['40.7, -74.0', 'These coordinates are not in the United Kingdom'],
    ['10 Downing Street', 'Add the town or the postcode to the address'],
    ['1 The Street, Atlantis', 'We do not know Atlantis. Add the postcode, or a larger town nearby'],
    ['zzqqx', 'We know no place like “zzqqx”. Check the spelling, or enter a larger town nearby or a postcode'],
  ])('%j', (text, message) => {
    expect(problem(text)).toContain(message);
  });
});
