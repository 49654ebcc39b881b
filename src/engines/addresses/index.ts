export { type Address, type KnownNames, noAddress, type ReadAddress } from './address.ts';
export { parseAddress } from './parse-address.ts';
export { type PostcodeReading, readPostcode } from './postcode.ts';
export { postcodeAreas } from './postcode-areas.ts';
export { normalWords, plainWord } from './words.ts';
export { addressKey, normalAddress, writeAddress } from './write-address.ts';
