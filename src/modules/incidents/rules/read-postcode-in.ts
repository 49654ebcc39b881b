import { parseAddress } from '#engines/addresses/index.ts';

/** The postcode that stands in a place as it was typed; empty where none does. */
export function readPostcodeIn(place: string): string {
  return parseAddress(place).address.postcode ?? '';
}
