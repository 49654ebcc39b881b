import { spellingIndex } from '#engines/spelling/index.ts';
import { nameKey, nameWords } from './name-words.ts';
import { type NamedPlace, namedPlaces } from './named-places.ts';
import { type PlaceKind, placeKinds } from './place.ts';

/** How a name fits what was typed, best first. */
const fits = ['exact', 'beginning', 'ending', 'start of a word', 'spelling'] as const;
export type Fit = (typeof fits)[number];

/** A place whose name fits. */
export interface NameMatch {
  readonly place: NamedPlace;
  readonly fit: Fit;
  /** Letters that differ; 0 for every other fit. */
  readonly slips: number;
  /** The first letter is as typed: where it is not, another name is meant more often than not. */
  readonly startsAlike: boolean;
}

/** Words that end many names: what is typed must have another word to be looked for at the end of names. */
const weakEndings = new Set(
  nameWords(
    'street road lane park north south east west central town green hill station parkway bridge sea common end cross junction city port bay valley heath wood field house gate row on in le the st',
  ),
);

interface Index {
  readonly places: readonly NamedPlace[];
  /** Places by the key of a name. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Places by the key of the last words of a name. */
  readonly byEnding: ReadonlyMap<string, readonly number[]>;
  /** Keys in order, for what begins with a text. */
  readonly keys: readonly string[];
  readonly spelling: ReturnType<typeof spellingIndex>;
  /** Lengths at which a word of the name ends, by key: `greatyarmouth` has 5 and 13. */
  readonly wordEnds: ReadonlyMap<string, ReadonlySet<number>>;
}

function add(map: Map<string, number[]>, key: string, place: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [place]);
  else if (!list.includes(place)) list.push(place);
}

function endings(words: readonly string[]): readonly string[] {
  return words
    .map((_, from) => words.slice(from))
    .slice(1)
    .filter((ending) => ending.some((word) => !weakEndings.has(word)))
    .map((ending) => ending.join(''));
}

function build(): Index {
  const places = namedPlaces();
  const byKey = new Map<string, number[]>();
  const byEnding = new Map<string, number[]>();
  const wordEnds = new Map<string, Set<number>>();
  for (const [index, place] of places.entries()) {
    for (const name of place.names) {
      const words = nameWords(name);
      const key = words.join('');
      add(byKey, key, index);
      // What stands in brackets tells stations apart and is no part of a name: "Sudbury (Suffolk)".
      const hasEndings = (place.kind === 'town' || place.kind === 'station') && !name.includes('(');
      for (const ending of hasEndings ? endings(words) : []) {
        add(byEnding, ending, index);
      }
      const ends = wordEnds.get(key) ?? new Set<number>();
      let length = 0;
      for (const word of words) {
        length += word.length;
        ends.add(length);
      }
      wordEnds.set(key, ends);
    }
  }
  const keys = [...byKey.keys()].toSorted();
  return { places, byKey, byEnding, keys, wordEnds, spelling: spellingIndex(keys) };
}

let made: Index | null = null;

function theIndex(): Index {
  made ??= build();
  return made;
}

/** The first place in an ordered list that is not before the text. */
function firstFrom(keys: readonly string[], text: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names that go on behind what was typed, at the next word or in the midst of one. */
function beginnings(index: Index, key: string): readonly NameMatch[] {
  const found: NameMatch[] = [];
  for (let at = firstFrom(index.keys, key); at < index.keys.length; at += 1) {
    const name = index.keys[at] ?? '';
    if (!name.startsWith(key)) break;
    if (name === key) continue;
    const fit = index.wordEnds.get(name)?.has(key.length) === true ? 'beginning' : 'start of a word';
    for (const place of index.byKey.get(name) ?? []) found.push(matchOf(index, place, fit));
  }
  return found;
}

function matchOf(index: Index, place: number, fit: Fit, slips = 0, startsAlike = true): NameMatch {
  return { place: index.places[place] as NamedPlace, fit, slips, startsAlike };
}

/** Slips that are put up with, by the number of letters: none in three, one in five, three in a long name. */
function patience(letters: number): number {
  if (letters < 4) return 0;
  if (letters < 6) return 1;
  return letters < 13 ? 2 : 3;
}

function misspelt(index: Index, key: string): readonly NameMatch[] {
  const near = index.spelling.nearest(key, patience(key.length));
  const least = near[0]?.slips ?? 0;
  return near
    .filter((each) => each.slips === least)
    .flatMap((each) =>
      (index.byKey.get(index.keys[each.place] ?? '') ?? []).map((place) =>
        matchOf(index, place, 'spelling', each.slips, index.keys[each.place]?.charAt(0) === key.charAt(0)),
      ),
    );
}

const wide: ReadonlySet<string> = new Set(['county', 'region', 'nation']);

/** Each place once, with the first of its fits. */
export function onceEach(matches: readonly NameMatch[]): readonly NameMatch[] {
  const found = new Map<string, NameMatch>();
  for (const match of matches) if (!found.has(match.place.reference)) found.set(match.place.reference, match);
  return [...found.values()];
}

/** Places whose name is the text, in any way to write it. */
export function findExactly(text: string): readonly NameMatch[] {
  const index = theIndex();
  return (index.byKey.get(nameKey(text)) ?? []).map((place) => matchOf(index, place, 'exact'));
}

/**
 * Places by name: those that bear it, those whose name begins or ends with it; only where there are none of these, those
 * in the midst of whose word it ends ("Northwest Leicester").
 * @param kinds only places of these kinds; all when left out
 */
export function findAsTyped(text: string, kinds: readonly PlaceKind[] = placeKinds): readonly NameMatch[] {
  const index = theIndex();
  const key = nameKey(text);
  if (key.length < 2) return [];
  const isAsked = ({ place }: NameMatch) => kinds.includes(place.kind);
  const exact = findExactly(text).filter(isAsked);
  // Half the stations of the country begin with "London": nobody who names a region means one of these.
  if (exact.some(({ place }) => wide.has(place.kind))) return exact;
  const going = beginnings(index, key).filter(isAsked);
  const ending = (index.byEnding.get(key) ?? []).map((place) => matchOf(index, place, 'ending')).filter(isAsked);
  const whole = onceEach([...exact, ...going.filter((match) => match.fit === 'beginning'), ...ending]);
  return whole.length > 0 || key.length < 4 ? whole : onceEach(going);
}

/** The same, or the nearest in spelling where nothing is found. */
export function findNames(text: string, kinds: readonly PlaceKind[] = placeKinds): readonly NameMatch[] {
  const found = findAsTyped(text, kinds);
  if (found.length > 0) return found;
  return onceEach(misspelt(theIndex(), nameKey(text))).filter(({ place }) => kinds.includes(place.kind));
}
