import { forceOf } from '#modules/directory/index.ts';
import type { Fit, NameMatch } from './name-index.ts';
import { nameKey } from './name-words.ts';
import type { NamedPlace } from './named-places.ts';
import type { Confidence, PlaceHit, PlaceKind, PlaceSources } from './place.ts';

/** The railways' own force, beside the force in whose area a station lies. */
const railways = 44;

const fitWeight: Readonly<Record<Fit, number>> = {
  exact: 100,
  beginning: 60,
  ending: 60,
  'start of a word': 40,
  spelling: 30,
};
/** A town of 30 people is worth as much as a station, one of 2,000 more than a council's area of the same name. */
const kindWeight: Partial<Readonly<Record<PlaceKind, number>>> = {
  nation: 9,
  region: 8,
  county: 8.5,
  'council area': 6,
  'force area': 5,
  station: 4,
  town: 2.5,
};

/** What a match is worth for the order of the list. Towns count by the number of figures of their population. */
export function weigh({ place, fit, slips, startsAlike }: NameMatch): number {
  const people = Math.log10(place.size + 1);
  return fitWeight[fit] - 8 * slips - (startsAlike ? 0 : 3) + (kindWeight[place.kind] ?? 0) + people;
}

interface Whose {
  readonly force: number | null;
  readonly otherForces: readonly number[];
  readonly district: string | null;
  readonly upperTier: string | null;
  readonly nation: PlaceHit['nation'];
}

const nations: Readonly<Record<string, PlaceHit['nation']>> = {
  England: 'England',
  Wales: 'Wales',
  Scotland: 'Scotland',
  'Northern Ireland': 'Northern Ireland',
};

/** The nation of an area without councils: its own name, or that of its only force. */
function nationOfArea(place: NamedPlace): PlaceHit['nation'] {
  if (place.kind === 'nation') return nations[place.name] ?? null;
  const found = new Set(
    place.forces.map((number) => {
      const force = forceOf(number);
      if (force?.kind === 'elsewhere') return nations[force.shortName] ?? null;
      return force?.areaCode?.startsWith('W') === true ? 'Wales' : force?.areaCode != null ? 'England' : null;
    }),
  );
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** Whose area a named place lies in, by table. */
export function whose(place: NamedPlace, { councilsOf }: PlaceSources): Whose {
  const councils = place.district === null ? null : councilsOf(place.district);
  if (councils === null) {
    const [first = null, ...others] = place.forces;
    const isOne = others.length === 0;
    return {
      force: isOne ? first : null,
      otherForces: isOne ? [] : place.forces,
      district: null,
      upperTier: place.county,
      nation: nationOfArea(place),
    };
  }
  const { lower, upper } = councils;
  const otherForces = place.kind === 'station' ? [railways] : [];
  return { force: lower.force, otherForces, district: lower.code, upperTier: upper.code, nation: lower.nation };
}

function within(place: NamedPlace, { councilsOf }: PlaceSources): string {
  const councils = place.district === null ? null : councilsOf(place.district);
  if (councils === null) return '';
  const { lower, upper } = councils;
  const said = lower.name.replace(/, (?:City|County) of$/, '');
  const parts = said === place.name ? [] : [said];
  if (upper !== lower && upper.name !== place.name) parts.push(upper.name);
  return parts.length === 0 ? lower.nation : parts.join(', ');
}

const fitWords: Readonly<Record<Fit, string>> = {
  exact: 'By name',
  beginning: 'By the beginning of its name',
  ending: 'By the end of its name',
  'start of a word': 'By the first letters of its name',
  spelling: 'Not found as typed: the nearest in spelling',
};

/** How sure a match is: `alone` when nothing else may well be meant, `largest` when all others are far smaller. */
export interface Standing {
  readonly alone: boolean;
  readonly largest: boolean;
}

/** In a short name one letter makes another place: "Ludon", "Luton", "Lydon". */
const longName = 6;

function confidenceOf({ place, fit, slips, startsAlike }: NameMatch, { alone, largest }: Standing): Confidence {
  if (fit === 'exact') return alone ? 'sure' : largest ? 'likely' : 'uncertain';
  if (fit === 'spelling') {
    const isPlain = alone && slips === 1 && startsAlike && nameKey(place.name).length >= longName;
    return isPlain ? 'likely' : 'uncertain';
  }
  return alone ? 'likely' : 'uncertain';
}

function sayHow(match: NameMatch, confidence: Confidence): string {
  const found = `${fitWords[match.fit]}, in ${match.place.source}`;
  if (match.place.kind === 'station' && match.place.district === null) {
    return `${found}. It is newer than our table of districts: ask which force and council`;
  }
  if (match.place.kind === 'region' || match.place.kind === 'county' || match.place.kind === 'nation') {
    const [, second] = match.place.forces;
    const isMany = second !== undefined || match.place.forces.length === 0;
    return isMany ? `${found}. More than one force polices it: name the town or borough` : found;
  }
  return confidence === 'uncertain' && match.fit === 'exact' ? `${found}. Other places have this name` : found;
}

/** What is shown of a match. */
export function hitOf(match: NameMatch, standing: Standing, sources: PlaceSources): PlaceHit {
  const { place } = match;
  const confidence = confidenceOf(match, standing);
  return {
    kind: place.kind,
    reference: place.reference,
    name: place.name,
    within: within(place, sources),
    position: place.position,
    ...whose(place, sources),
    otherDistricts: [],
    population: place.population,
    confidence,
    how: sayHow(match, confidence),
  };
}
