import { type Address, capital } from './address.ts';
import { normalWords } from './words.ts';

/** "Flat 3b", "Basement flat", "Unit 4". */
function writeFlat(flat: string): string {
  if (/^(?:Unit|Room|Studio|Maisonette|Suite|Bedsit) /.test(flat)) return flat;
  return /[a-z]{2}/i.test(flat) ? `${flat} flat` : `Flat ${flat}`;
}

/**
 * An address on one line, in the order in which it is written on an envelope: "Flat 3b, 12-14 High St, Ipswich, IP1
 * 1AA". `parseAddress` reads it back.
 */
export function writeAddress(address: Address): string {
  const { careOf, relation, flat, building, number, street, locality, town, county, postcode, uprn } = address;
  const inside = flat === null ? null : writeFlat(flat);
  const line = [number, street].filter((each) => each !== null).join(' ');
  const parts = [inside, building, line === '' ? null : line, locality, town, county, postcode].filter(
    (each) => each !== null,
  );
  if (relation !== null) parts[0] = `${capital(relation)} ${parts[0] ?? ''}`.trim();
  const before = careOf === null ? [] : [`c/o ${careOf}`];
  const after = uprn === null ? [] : [`UPRN ${uprn}`];
  return [...before, ...parts, ...after].join(', ');
}

function normal(text: string | null): string | null {
  return text === null ? null : normalWords(text);
}

/**
 * An address in the form in which two can be compared: lower case, no punctuation, "St" at the end of a street in full,
 * codes without spaces, "3B" and "3b" alike. Whose letters come there is no part of where it is.
 */
export function normalAddress(address: Address): Address {
  return {
    careOf: null,
    relation: address.relation,
    flat:
      address.flat === null
        ? null
        : address.flat
            .toLowerCase()
            .replace(/ floor$/, '')
            .replace(/\s/g, ''),
    building: normal(address.building),
    number: address.number === null ? null : address.number.toLowerCase().replace(/\s/g, ''),
    street: normal(address.street),
    locality: normal(address.locality),
    town: normal(address.town),
    county: normal(address.county),
    postcode: address.postcode === null ? null : address.postcode.toLowerCase().replace(/\s/g, ''),
    uprn: address.uprn,
  };
}

/**
 * One line that is the same for the same premises however typed. By UPRN where there is one, else by flat, building,
 * number and street with the whole postcode, or with the town where there is none. Two addresses with different keys may
 * still be one place: that is for a person, or for a comparison of parts, to say.
 * @returns null when too little is given: neither a number nor a building with a street, town or postcode
 */
export function addressKey(address: Address): string | null {
  if (address.uprn !== null) return `uprn ${address.uprn}`;
  const { relation, flat, building, number, street, town, postcode } = normalAddress(address);
  if (number === null && building === null) return null;
  const where = postcode !== null && postcode.length > 4 ? postcode : town;
  if (where === null || (street === null && !/\d/.test(where))) return null;
  // A building's name may be left out where there is a number.
  const premises = number === null ? building : `${number} ${street ?? ''}`;
  return [relation, flat === null ? null : `flat ${flat}`, premises, number === null ? street : null, where]
    .filter((each) => each !== null && each !== '')
    .join(' | ');
}
