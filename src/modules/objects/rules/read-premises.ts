import { type Address, addressKey, noAddress, parseAddress } from '#engines/addresses/index.ts';

/** An address as it is kept beside the line that was typed. */
export interface PremisesParts {
  readonly flat: string | null;
  readonly building: string | null;
  readonly house_number: string | null;
  readonly street: string | null;
  readonly town: string | null;
  readonly postcode: string | null;
  readonly uprn: string | null;
  /** The same for the same premises, however typed; null when too little is known to say so. */
  readonly premises_key: string | null;
  /** The same for everything in one building: flats, rooms, and "14b" beside 14. */
  readonly building_key: string | null;
}

/** What an address that was typed says, and what is wrong with it, if anything. */
export interface PremisesRead {
  readonly parts: PremisesParts;
  readonly problem: string | null;
}

/** The number of the house: 14 of "14b". A range such as 12-14 is one building and stays. */
function houseOf(number: string | null): string | null {
  return number === null ? null : number.replace(/^(\d+)[a-z]$/i, '$1');
}

/** Whether a flat or a room is spoken of that was not understood as one: then nothing may pass for the same premises. */
function isFlatMissed(line: string, address: Address): boolean {
  return address.flat === null && /\b(flat|flt|apartment|apt|room|rm|unit|studio|maisonette|bedsit)\b/i.test(line);
}

/** The building of an address by its own house number and postcode or town; whose post comes there is no part of it. */
function buildingOf(address: Address): string | null {
  const { building, number, street, town, postcode } = address;
  return addressKey({ ...noAddress, building, number: houseOf(number), street, town, postcode });
}

/**
 * Reads the address of premises from one line.
 * @param uprn as it was typed into a field of its own; wins over one that stands in the line
 */
export function readPremises(line: string, uprn: string | null): PremisesRead {
  const { address, problem } = parseAddress(line);
  const known: Address = { ...address, uprn: uprn ?? address.uprn };
  const isUnclear = isFlatMissed(line, known) && known.uprn === null;
  return {
    parts: {
      flat: known.flat,
      building: known.building,
      house_number: known.number,
      street: known.street,
      town: known.town,
      postcode: known.postcode,
      uprn: known.uprn,
      premises_key: isUnclear ? null : addressKey(known),
      building_key: buildingOf(known),
    },
    problem,
  };
}
