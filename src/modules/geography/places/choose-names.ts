import type { NameMatch } from './name-index.ts';
import type { AgreedArea, PlaceAnswer, PlaceHit, PlaceKind, PlaceSources } from './place.ts';
import { hitOf, weigh } from './rank-names.ts';

/** Longest list that is shown; a name that many bear has to be told more of. */
const most = 12;

/** How many times as many people as any namesake a town must have to be called likely. */
const farLarger = 10;

/**
 * Whose area the hits lie in, where they agree.
 * @returns null when they name no force, or more than one
 */
export function agreedArea(hits: readonly PlaceHit[]): AgreedArea | null {
  const [first] = hits;
  if (first === undefined || first.force === null) return null;
  const { force, district, upperTier } = first;
  if (hits.some((hit) => hit.force !== force)) return null;
  return {
    force,
    district: hits.every((hit) => hit.district === district) ? district : null,
    upperTier: hits.every((hit) => hit.upperTier === upperTier) ? upperTier : null,
  };
}

/** A nation is not outdone by a village of its name for want of a figure. */
const isWide = (kind: PlaceKind) => kind === 'county' || kind === 'region' || kind === 'nation';

/** Two that are not in one area: a person has to say which is meant. */
function isNamesake(one: PlaceHit, other: PlaceHit): boolean {
  if (one.force !== other.force) return true;
  return one.district !== null && other.district !== null && one.district !== other.district;
}

/** Matches that may well be meant: those that fit as well as the best, and towns of some size that fit less well. */
function serious(matches: readonly NameMatch[]): readonly NameMatch[] {
  const [best] = matches;
  if (best === undefined) return [];
  const alike = matches.filter((match) => match.fit === best.fit && match.slips === best.slips);
  const people = Math.max(...alike.map((match) => match.place.size));
  // Who types "Stratford" or "Newcastle" may mean the town whose name goes on.
  return matches.filter((match) => alike.includes(match) || (match.place.population ?? 0) * farLarger > people);
}

/** "High Street" is a station in Glasgow, and a street in every town: whoever types it must say which. */
function isStreet({ place, fit }: NameMatch): boolean {
  return fit === 'exact' && place.kind === 'station' && /\s(?:Street|Road|Lane|Avenue)$/.test(place.name);
}

/** The first of a long list, and among them every one that bears the very name before those that only begin with it. */
function shorten(ranked: readonly NameMatch[]): readonly NameMatch[] {
  const exact = ranked.filter((match) => match.fit === 'exact');
  const others = ranked.filter((match) => match.fit !== 'exact');
  const kept = new Set([...exact, ...others].slice(0, most));
  return ranked.filter((match) => kept.has(match));
}

/**
 * The answer for names that were found: ranked, with what may be meant told apart.
 * @param matches at least one
 * @param notes what was set aside in what was typed
 * @param isBare nothing but the name was typed, so that it may be a street's as well
 */
export function answerNames(
  matches: readonly NameMatch[],
  sources: PlaceSources,
  notes: readonly string[] = [],
  isBare = false,
): PlaceAnswer {
  const meant = serious(matches.toSorted((one, other) => weigh(other) - weigh(one)));
  // "Newcastle" is more often the city on the Tyne than the village of the very name; "Melton" is the district.
  const isArea = meant.some(({ place, fit }) => fit === 'exact' && place.kind === 'council area');
  const weight = (match: NameMatch) => {
    const isRaised = !isArea && match.fit === 'beginning' && meant.includes(match);
    return weigh(isRaised ? { ...match, fit: 'exact' } : match);
  };
  const ranked = matches.toSorted((one, other) => weight(other) - weight(one));
  const plain = meant.map((match) => hitOf(match, { alone: false, largest: false }, sources));
  const mayBeStreet = isBare && meant.some(isStreet);
  const isChoice = mayBeStreet || plain.some((hit) => plain.some((other) => isNamesake(hit, other)));
  const shown = shorten(ranked);
  const hits = shown.map((match) => {
    const own = match.place.size;
    const isMeant = meant.includes(match);
    const here = hitOf(match, { alone: false, largest: false }, sources);
    const namesakes = meant.filter((_, index) => isNamesake(here, plain[index] as PlaceHit));
    const largest = own > 0 && namesakes.every(({ place }) => !isWide(place.kind) && place.size * farLarger <= own);
    return hitOf(
      match,
      { alone: isMeant && namesakes.length === 0 && !mayBeStreet, largest: isMeant && largest },
      sources,
    );
  });
  const more = ranked.length - hits.length;
  const agreed = mayBeStreet ? null : agreedArea(plain);
  const street = 'Many towns have a street of this name: if you mean one, add the town';
  return { kind: 'found', hits, more, isChoice, agreed, notes: mayBeStreet ? [...notes, street] : notes };
}
