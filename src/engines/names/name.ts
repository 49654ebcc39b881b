import type { Script } from './script.ts';

/**
 * In which order the parts stood, as far as can be told. `unknown` when every word may be a given name: “Ali Hassan”. Then
 * the last word is taken for the family name, and whoever compares should try both ways.
 */
export type NameOrder = 'given first' | 'family first' | 'one name' | 'unknown' | 'nothing';

/** The parts of a name, as they were typed but for spaces, dots and stray signs. Nothing is put into capitals. */
export interface Name {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** "van", "de", "al": they stand before the family name and are often left out. */
  readonly particles: readonly string[];
  readonly titles: readonly string[];
  readonly suffixes: readonly string[];
  /** Names in quotation marks or brackets, or after “also known as”. */
  readonly knownAs: readonly string[];
  /** Family names before marriage or change: after “née” or “formerly”. */
  readonly formerly: readonly string[];
  readonly script: Script;
  readonly order: NameOrder;
}

/** A name without anything in it. */
export const noName: Name = {
  given: [],
  family: [],
  particles: [],
  titles: [],
  suffixes: [],
  knownAs: [],
  formerly: [],
  script: 'none',
  order: 'nothing',
};
