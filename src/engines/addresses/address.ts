/** A postal address of the United Kingdom in its parts, as typed but for case of codes and spacing. Null: not given. */
export interface Address {
  /** Whose letters come here: "c/o Mr Example" is "Mr Example". */
  readonly careOf: string | null;
  /** Where in relation to the address, when it is not the address itself: "rear of", "outside". */
  readonly relation: string | null;
  /** What is inside a building: "3b", "3/2" (Scotland: third floor, second door), "Basement", "Unit 4". Without the word "Flat". */
  readonly flat: string | null;
  /** A building by name: "Kestrel House". */
  readonly building: string | null;
  /** "12", "12a", "12-14". */
  readonly number: string | null;
  readonly street: string | null;
  /** A village or part of a town. */
  readonly locality: string | null;
  readonly town: string | null;
  readonly county: string | null;
  /** "IP1 1AA", or its first half where no more was given. */
  readonly postcode: string | null;
  /** Unique Property Reference Number: one to twelve figures, without leading noughts. */
  readonly uprn: string | null;
}

/** An address with nothing in it. */
export const noAddress: Address = {
  careOf: null,
  relation: null,
  flat: null,
  building: null,
  number: null,
  street: null,
  locality: null,
  town: null,
  county: null,
  postcode: null,
  uprn: null,
};

/** An address as it was understood, and what was put right on the way, as sentences for the person who typed it. */
export interface ReadAddress {
  readonly address: Address;
  readonly repairs: readonly string[];
  /** What stands where a postcode should but can be none, as a sentence; the address is then without a postcode. */
  readonly problem: string | null;
}

/** What the reader is told of the names of places; it knows none itself. */
export interface KnownNames {
  /** Whether a name is that of a town, village or suburb. */
  readonly isTown: (name: string) => boolean;
  /** Whether a name is that of a county. */
  readonly isCounty: (name: string) => boolean;
}

/** Starts with a letter in capitals: "basement" is "Basement". */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
