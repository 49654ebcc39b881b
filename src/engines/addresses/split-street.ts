import type { KnownNames } from './address.ts';
import { isBuildingWord, isCompassWord, isStreetWord, plainWord } from './words.ts';

/** The first part of an address behind its number, told apart. */
export interface StreetSplit {
  readonly street: string | null;
  readonly building: string | null;
  /** What follows the street without a comma: "Union Street Glasgow" has "Glasgow". */
  readonly place: string | null;
}

/** What is known of where the part stands. */
export interface StreetSetting {
  /** A number stood before it. */
  readonly numbered: boolean;
  /** Nothing follows it. */
  readonly alone: boolean;
  /** A flat stood before it. */
  readonly inside: boolean;
}

const nothing: StreetSplit = { street: null, building: null, place: null };

/** Where the name of a town begins, at the end of the words; the longest name that is known wins. */
function townBegins(words: readonly string[], names: KnownNames): number | null {
  for (let from = 1; from < words.length; from += 1) {
    if (names.isTown(words.slice(from).join(' '))) return from;
  }
  return null;
}

/** "St" before another word names a saint, unless the words before it already end a street. */
function namesSaint(words: readonly string[], index: number): boolean {
  const isSaint = plainWord(words[index] ?? '') === 'st' && index < words.length - 1;
  return isSaint && (index === 0 || isStreetWord(words[index - 1] ?? ''));
}

/** Behind the last kind of street that has a name before it, and behind a compass word that belongs to it. */
function streetEnds(words: readonly string[]): number | null {
  for (let index = words.length - 1; index > 0; index -= 1) {
    if (!isStreetWord(words[index] ?? '') || namesSaint(words, index)) continue;
    return isCompassWord(words[index + 1] ?? '') ? index + 2 : index + 1;
  }
  return null;
}

function cut(words: readonly string[], at: number, building: string | null): StreetSplit {
  const place = words.slice(at).join(' ');
  return { street: words.slice(0, at).join(' '), building, place: place === '' ? null : place };
}

/** "Kestrel House High Street": a building by name and its street, with no number between. */
function buildingEnds(words: readonly string[]): number {
  const index = words.findIndex((word, at) => at > 0 && isBuildingWord(word));
  return index === -1 ? 0 : index + 1;
}

/**
 * Tells the street from what follows it without a comma.
 * @param part words between two commas, behind the number
 */
export function splitStreet(part: string, names: KnownNames, setting: StreetSetting): StreetSplit {
  if (part === '') return nothing;
  const words = part.split(' ');
  const town = townBegins(words, names);
  const built = setting.numbered ? 0 : buildingEnds(words);
  const building = built === 0 ? null : words.slice(0, built).join(' ');
  const rest = words.slice(built);
  const end = streetEnds(rest);
  if (rest.length === 0) return { ...nothing, building };
  if (end !== null) {
    // A town may be named like a street ("Lytham St Annes"): where one is known to end the words, it begins there.
    const known = town === null ? 0 : town - built;
    const isTown =
      known > 0 && known < end && isStreetWord(rest[known - 1] ?? '') && !rest.slice(known).every(isStreetWord);
    return cut(rest, isTown ? known : end, building);
  }
  if (building !== null) return { street: null, building, place: rest.join(' ') };
  if (setting.numbered) return town === null ? cut(words, words.length, null) : cut(words, town, null);
  if (setting.inside && !setting.alone) return { ...nothing, building: part };
  return { ...nothing, place: part };
}
