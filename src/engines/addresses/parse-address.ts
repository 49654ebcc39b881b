import { type Address, capital, type KnownNames, noAddress, type ReadAddress } from './address.ts';
import { splitStreet } from './split-street.ts';
import { takeCareOf, takePostcode, takeUprn } from './take-parts.ts';
import { isStreetWord } from './words.ts';

const knowsNone: KnownNames = { isTown: () => false, isCounty: () => false };

/** Each way to say where a place lies in relation to an address, in the form in which it is kept. */
const relations: readonly (readonly [RegExp, string])[] = [
  [/^(?:at |to )?(?:the )?(?:rear|back) (?:of )?|^r\/o |^behind /i, 'rear of'],
  [/^(?:at |to )?(?:the )?front of |^outside (?:of )?|^o\/s /i, 'outside'],
  [/^(?:at |to )?(?:the )?side of /i, 'side of'],
  [/^opposite (?:to )?|^opp\.? /i, 'opposite'],
  [/^adjacent to |^adj\.? (?:to )?|^next (?:door )?to |^beside /i, 'next to'],
  [/^near (?:to )?|^nr\.? |^close to /i, 'near'],
  [/^(?:flat )?above |^(?:flat )?over /i, 'above'],
  [/^below |^under(?:neath)? /i, 'below'],
  [/^(?:alley(?:way)? )?between /i, 'between'],
  [/^land at /i, 'land at'],
];

const flatWords = '(flat|flt|apartment|apt|unit|room|rm|studio|maisonette|suite|bedsit)';
const storeys =
  '(?:(?:lower |upper )?ground|basement|garden|attic|top|first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)';
/** "Flat 3b", "Flat B", "Flat 3/2", "Unit 4-6". */
const flatForm = new RegExp(
  `^${flatWords}(?!s\\b)[ .]*(?:no\\.? ?|number )?(\\d+[a-z]?(?:[/-]\\d*[a-z]?)?|[a-z]\\d{0,3}|[GB]/\\d)(?![\\w/])`,
  'i',
);
/** "Basement flat", "Flat top floor"; and "3/2" before another number. */
const otherFlatForms = [
  new RegExp(`^(${storeys}(?: floor)?) (?:flat|flt|apartment|apt)\\b`, 'i'),
  new RegExp(`^(?:flat|flt|apartment|apt) (${storeys}(?: floor)?)\\b`, 'i'),
  /^((?:\d{1,2}|[GB])\/\d{1,2})(?=[\s,]+\d)/i,
];

const numberForm = /^(?:no\.? ?|number )?(\d{1,5}[a-z]?(?:\s?(?:[-–&/]|to)\s?\d{1,5}[a-z]?)?)(?=[\s,]|$)/i;
/** "12/3 Leith Walk", as Edinburgh writes stair 12, flat 3. */
const stairForm = /^(\d{1,4})\/(\d{1,2})$/;

interface Reading {
  readonly rest: string;
  readonly address: Address;
}

function tidy(text: string): string {
  return text
    .split(',')
    .map((part) => part.replace(/\s+/g, ' ').replace(/^[. ]+| $/g, ''))
    .filter((part) => part !== '')
    .join(', ');
}

function takeRelation({ rest, address }: Reading): Reading {
  for (const [form, relation] of relations) {
    const match = form.exec(rest);
    if (match !== null && match[0] !== rest)
      return { rest: tidy(rest.slice(match[0].length)), address: { ...address, relation } };
  }
  return { rest, address };
}

/** "Flat 3b" is "3b", as a flat is what most are; "Unit 4" stays. */
function nameFlat(word: string, name: string): string {
  if (/^(?:flat|flt|apartment|apt)$/i.test(word)) return name;
  return `${/^rm$/i.test(word) ? 'Room' : capital(word.toLowerCase())} ${name}`;
}

function takeFlat({ rest, address }: Reading): Reading {
  const match = flatForm.exec(rest);
  const taken = (whole: string, flat: string): Reading => ({
    rest: tidy(rest.slice(whole.length)),
    address: { ...address, flat },
  });
  if (match !== null) return taken(match[0], nameFlat(match[1] ?? '', match[2] ?? ''));
  for (const form of otherFlatForms) {
    const [whole, found = ''] = form.exec(rest) ?? [];
    if (whole !== undefined) return taken(whole, /^[a-z]{2}/i.test(found) ? capital(found.toLowerCase()) : found);
  }
  return { rest, address };
}

/** Writes "12 – 14" as "12-14" and "12 to 14" so too. */
function tidyNumber(text: string): string {
  return text.replace(/\s?(?:–|to)\s?/gi, '-').replace(/\s/g, '');
}

/** "12/14 High Street" is two houses side by side, "12/3" a flat on a stair. */
function isPair(first: number, second: number): boolean {
  return second > first && second - first <= 4;
}

function takeNumber({ rest, address }: Reading): Reading {
  const match = numberForm.exec(rest);
  if (match === null) return { rest, address };
  const typed = tidyNumber(match[1] ?? '');
  const after = tidy(rest.slice(match[0].length));
  const [, stair, door] = stairForm.exec(typed) ?? [];
  if (stair !== undefined && door !== undefined && address.flat === null && !isPair(Number(stair), Number(door))) {
    return { rest: after, address: { ...address, number: stair, flat: door } };
  }
  return { rest: after, address: { ...address, number: typed.replace('/', '-') } };
}

/** A name in front of a number, or in front of a street, is that of a building. */
function takeBuilding(reading: Reading): Reading {
  const [first = '', ...others] = reading.rest.split(', ');
  const second = others[0];
  if (second === undefined || reading.address.number !== null || numberForm.test(first)) return reading;
  const startsWithNumber = numberForm.test(second);
  const isStreet = (text: string) => isStreetWord(text.split(' ').at(-1) ?? '') && text.includes(' ');
  if (!startsWithNumber && !(isStreet(second) && !isStreet(first))) return reading;
  return { rest: others.join(', '), address: { ...reading.address, building: first } };
}

/** Town and county stand last, the locality before them. */
function takeTown({ rest, address }: Reading, names: KnownNames): Reading {
  const parts = rest
    .split(', ')
    .filter((part) => part !== '' && !/^(?:UK|GB|United Kingdom|Great Britain)$/i.test(part));
  const county = parts.length > 1 && names.isCounty(parts.at(-1) ?? '') ? (parts.pop() ?? null) : null;
  const town = parts.pop() ?? null;
  return { rest: '', address: { ...address, county, town, locality: parts.length === 0 ? null : parts.join(', ') } };
}

function takeStreet({ rest, address }: Reading, names: KnownNames): Reading {
  const [first = '', ...others] = rest.split(', ');
  const { street, building, place } = splitStreet(first, names, {
    numbered: address.number !== null,
    alone: others.length === 0,
    inside: address.flat !== null,
  });
  // Two buildings, or a second flat in front of one: neither is lost.
  const buildings = [address.building, building].filter((each) => each !== null);
  const found = { ...address, street, building: buildings.length === 0 ? null : buildings.join(', ') };
  return { rest: [place, ...others].filter((part) => part !== null && part !== '').join(', '), address: found };
}

/**
 * Reads an address as people type it, on one line or several: "Flat 3b, 12-14 High St, Ipswich IP1 1AA", "3/2 12 Union
 * Street Glasgow", "rear of 4 Mill Lane". Nothing is looked up: what is not understood stays, in the nearest part.
 * @param text free text; a few hundred characters at most
 * @param names which names are towns and counties; without it only commas and kinds of street tell parts apart
 */
export function parseAddress(text: string, names: KnownNames = knowsNone): ReadAddress {
  const lines = text.replace(/[\r\n;]+/g, ', ');
  const { found: careOf, rest: withoutCareOf } = takeCareOf(lines);
  const { found: uprn, rest: withoutUprn } = takeUprn(withoutCareOf);
  const { found: postcode, rest } = takePostcode(withoutUprn);
  const begun: Reading = {
    rest: tidy(rest),
    address: { ...noAddress, careOf, uprn, postcode: postcode?.postcode ?? null },
  };
  const inside = takeFlat(takeRelation(begun));
  const built = takeBuilding(takeRelation(takeLaterFlat(inside)));
  const numbered = takeNumber(takeFlatAgain(built));
  const { address } = takeTown(takeStreet(numbered, names), names);
  return { address, repairs: postcode?.repairs ?? [], problem: postcode?.problem ?? null };
}

/** "Kestrel House, Flat 9, Mill Lane", "12 High Street, Flat 3, Ipswich": the flat may begin any part behind a comma. */
function takeLaterFlat(reading: Reading): Reading {
  if (reading.address.flat !== null) return reading;
  const parts = reading.rest.split(', ');
  for (const [index, part] of parts.entries()) {
    const { rest, address } = index === 0 ? reading : takeFlat({ rest: part, address: reading.address });
    if (address.flat !== null) return { rest: tidy(parts.with(index, rest).join(', ')), address };
  }
  return reading;
}

/** "Kestrel House, 3/2, 12 High Street": and so may one that is told by the number behind it. */
function takeFlatAgain(reading: Reading): Reading {
  return reading.address.flat === null ? takeFlat(reading) : reading;
}
