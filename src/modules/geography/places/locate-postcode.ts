import { forceOf } from '#modules/directory/index.ts';
import { findExactly } from './name-index.ts';
import type { Confidence, Outcode, PlaceHit, PlaceSources } from './place.ts';
import { type PostcodeArea, postcodeAreaTable } from './postcode-area-table.ts';
import { kilometresBetween } from './qualify-names.ts';

/** A postcode or a part of one, as it was read. */
export interface AskedPostcode {
  readonly kind: 'postcode' | 'postcode district' | 'postcode area';
  /** As it is written: "IP1 1AA", "IP1", "IP". */
  readonly name: string;
  readonly area: string;
  /** Null when only the letters were given. */
  readonly outcode: string | null;
}

type Found = Omit<PlaceHit, 'kind' | 'reference' | 'name'>;

const nothing: Found = {
  within: '',
  position: null,
  force: null,
  otherForces: [],
  district: null,
  upperTier: null,
  otherDistricts: [],
  nation: null,
  population: null,
  confidence: 'unknown',
  how: '',
};

/** From this share of postcodes on, a half postcode is as good as in one district. */
const whole = 0.995;
const mostly = 0.9;

function confidenceOf(share: number): Confidence {
  if (share >= whole) return 'sure';
  return share >= mostly ? 'likely' : 'uncertain';
}

/** A half postcode that reaches into another force's area has neighbours there, at most this far away, in kilometres. */
const nearby = 12;

/** Forces of the half postcodes round one, but for its own. */
function forcesRound(outcode: Outcode, own: number, { councilsOf, outcodes }: PlaceSources): readonly number[] {
  const found = new Set<number>();
  for (const other of outcodes?.values() ?? []) {
    if (Math.abs(other.position.latitude - outcode.position.latitude) > 0.15) continue;
    if (kilometresBetween(other.position, outcode.position) > nearby) continue;
    const force = councilsOf(other.district)?.lower.force;
    if (force !== undefined && force !== own) found.add(force);
  }
  return [...found];
}

/** By the operator's table: the district of most of its postcodes, and how many those are. */
function byOutcode(outcode: Outcode, sources: PlaceSources): Found | null {
  const councils = sources.councilsOf(outcode.district);
  if (councils === null) return null;
  const { lower, upper } = councils;
  const isWhole = outcode.share >= whole;
  const otherForces = isWhole ? [] : forcesRound(outcode, lower.force, sources);
  const percent = Math.min(99, Math.round(outcode.share * 100));
  const round = otherForces.length === 0 ? 'and the force is the same all round' : 'and another force’s area is near';
  const share = isWhole ? '' : `. It is split: about ${percent} in 100 of its postcodes lie in ${lower.name}, ${round}`;
  return {
    ...nothing,
    within: upper === lower ? lower.name : `${lower.name}, ${upper.name}`,
    position: outcode.position,
    force: lower.force,
    otherForces,
    district: lower.code,
    upperTier: upper.code,
    nation: lower.nation,
    confidence: confidenceOf(outcode.share),
    how: `By its first half, ${outcode.outcode}, in the table of half postcodes${share}`,
  };
}

function nationOf(forces: readonly number[]): PlaceHit['nation'] {
  const found = new Set(
    forces.map((number) => {
      if (number === 45) return 'Scotland';
      if (number === 46) return 'Northern Ireland';
      return forceOf(number)?.areaCode?.startsWith('W') === true ? 'Wales' : 'England';
    }),
  );
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

function islands({ postTown, letters }: PostcodeArea): Found {
  const how = `${letters} postcodes are those of ${postTown}: a Crown dependency with a police force of its own, not in the United Kingdom`;
  return { ...nothing, within: postTown, how, confidence: 'sure' };
}

/** By its letters: one force where there is only one, else those that share the area. */
function byArea(area: PostcodeArea): Found {
  const { letters, postTown, forces } = area;
  if (forces.length === 0) return islands(area);
  const [first = null, ...others] = forces;
  const isOne = others.length === 0;
  const names = new Intl.ListFormat('en-GB').format(forces.map((force) => forceOf(force)?.shortName ?? ''));
  if (letters === 'BT') {
    const how =
      'BT postcodes are those of Northern Ireland. There is no open list of where they lie: enter the town for its council';
    return {
      ...nothing,
      within: 'Northern Ireland',
      force: first,
      nation: 'Northern Ireland',
      confidence: 'sure',
      how,
    };
  }
  const how = isOne
    ? `By its letters: ${letters} postcodes, round ${postTown}, lie in the area of one force. Enter the town or borough for its council`
    : `By its letters only: ${letters} postcodes, round ${postTown}, lie in the areas of ${names}. Enter the town or borough to tell which`;
  return {
    ...nothing,
    within: `round ${postTown}`,
    force: isOne ? first : null,
    otherForces: isOne ? [] : forces,
    nation: nationOf(forces),
    confidence: isOne ? 'likely' : 'uncertain',
    how,
  };
}

/**
 * Where a postcode lies: by the operator's table of half postcodes where there is one, else by its letters.
 * @returns null for letters that are no postcode area's
 */
export function locatePostcode(asked: AskedPostcode, sources: PlaceSources): PlaceHit | null {
  const { kind, name, area, outcode } = asked;
  const reference = `${kind} ${name}`;
  if (area === 'GIR') return girobank(reference, sources);
  const listed = outcode === null ? undefined : sources.outcodes?.get(outcode);
  const located = listed === undefined ? null : byOutcode(listed, sources);
  if (located !== null) return { kind, reference, name, ...located };
  const entry = postcodeAreaTable.get(area);
  if (entry === undefined) return null;
  const found = byArea(entry);
  // Where the table is loaded, a half postcode that it lacks is one that is not in use, or newer than the table.
  const isMissing = outcode !== null && sources.outcodes !== null && entry.forces.length > 0 && area !== 'BT';
  const how = isMissing ? `${outcode} is not in the table of half postcodes: check it. ${found.how}` : found.how;
  return { kind, reference, name, ...found, how, confidence: isMissing ? 'uncertain' : found.confidence };
}

/** The one postcode of a form of its own: that of a bank in Bootle that is no more. */
function girobank(reference: string, sources: PlaceSources): PlaceHit {
  const bootle = findExactly('Bootle').find(({ place }) => place.district === 'E08000014')?.place;
  const councils = sources.councilsOf('E08000014');
  return {
    ...nothing,
    kind: 'postcode',
    reference,
    name: 'GIR 0AA',
    within: 'Bootle, Sefton',
    position: bootle?.position ?? null,
    force: councils?.lower.force ?? null,
    district: 'E08000014',
    upperTier: 'E08000014',
    nation: 'England',
    confidence: 'uncertain',
    how: 'The former postcode of Girobank in Bootle: nobody lives there. Check what was typed',
  };
}
