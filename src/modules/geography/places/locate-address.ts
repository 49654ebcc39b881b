import { type Address, parseAddress, writeAddress } from '#engines/addresses/index.ts';
import { agreedArea } from './choose-names.ts';
import { locatePostcode } from './locate-postcode.ts';
import { findNames, type NameMatch } from './name-index.ts';
import { nameKey } from './name-words.ts';
import type { Confidence, PlaceAnswer, PlaceHit, PlaceSources } from './place.ts';
import { postcodeAreaTable } from './postcode-area-table.ts';
import { findQualified, isCountyName, isTownName } from './qualify-names.ts';
import { hitOf, weigh } from './rank-names.ts';

const names = { isTown: isTownName, isCounty: isCountyName };

function postcodeHit(postcode: string | null, sources: PlaceSources): PlaceHit | null {
  if (postcode === null) return null;
  const [outcode = '', inward] = postcode.split(' ');
  const area = /^[A-Z]+/.exec(outcode)?.[0] ?? '';
  const kind = inward === undefined ? 'postcode district' : 'postcode';
  return locatePostcode({ kind, name: postcode, area, outcode }, sources);
}

/** Places of the name of the town, told apart by locality or county where these were given. */
function townMatches(address: Address, sources: PlaceSources): readonly NameMatch[] {
  const { town, county, locality } = address;
  if (town === null) return [];
  const local = locality === null ? null : findQualified(`${locality}, ${town}`, sources);
  if (local?.isIn === true) return local.matches;
  const inCounty = county === null ? null : findQualified(`${town}, ${county}`, sources);
  if (inCounty?.isIn === true) return inCounty.matches;
  const [best, ...others] = findNames(town);
  return best === undefined
    ? []
    : [best, ...others].filter((each) => each.fit === best.fit && each.slips === best.slips);
}

/** Whether a place may have the postcode, as far as forces say. */
function mayHave(hit: PlaceHit, postcode: PlaceHit): boolean {
  const forces = [postcode.force, ...postcode.otherForces];
  return (hit.force === null ? hit.otherForces : [hit.force]).some((force) => forces.includes(force));
}

function asAddress(hit: PlaceHit, name: string, confidence: Confidence, how: string): PlaceHit {
  return {
    ...hit,
    kind: 'address',
    reference: `address ${name} @ ${hit.reference}`,
    name,
    population: null,
    confidence,
    how,
  };
}

function answer(found: readonly PlaceHit[], notes: readonly string[]): PlaceAnswer {
  // An address says itself where it is, unless there are several.
  const hits = found.length === 1 ? found.map((hit) => ({ ...hit, within: '' })) : found;
  const isChoice = hits.length > 1 && hits.some((hit) => hit.district !== hits[0]?.district);
  return { kind: 'found', hits, more: 0, isChoice, agreed: agreedArea(hits), notes };
}

function nearestTowns(address: Address, sources: PlaceSources): readonly PlaceHit[] {
  const found = townMatches(address, sources).toSorted((one, other) => weigh(other) - weigh(one));
  const isAlone = new Set(found.map(({ place }) => place.district)).size === 1;
  const hits = found.map((match) => hitOf(match, { alone: isAlone, largest: false }, sources));
  // A station or a council of the same name says no more about an address than the town.
  const towns = hits.filter((hit) => hit.kind === 'town');
  return towns.length > 0 ? towns : hits.slice(0, 1);
}

/** Towns that have such postcodes and a council; of several namesakes the largest, if it is the post town of the area. */
function townsOf({ postcode }: Address, agreeing: readonly PlaceHit[]): readonly PlaceHit[] {
  const placed = agreeing.filter((town) => town.district !== null);
  const postTown = postcodeAreaTable.get(/^[A-Z]+/.exec(postcode ?? '')?.[0] ?? '')?.postTown ?? '';
  const isPostTown = placed[0] !== undefined && nameKey(placed[0].name) === nameKey(postTown);
  return isPostTown ? placed.slice(0, 1) : placed;
}

/** With a postcode that the operator's table knows: that decides, and the town is checked against it. */
function byPostcode(address: Address, postcode: PlaceHit, towns: readonly PlaceHit[]): PlaceAnswer {
  const name = writeAddress(address);
  const agreeing = towns.filter((town) => mayHave(town, postcode));
  const notes =
    towns.length > 0 && agreeing.length === 0 && address.town !== null
      ? [`${address.town} and ${address.postcode ?? ''} do not lie together as far as we know: check both`]
      : [];
  const placed = townsOf(address, agreeing);
  if (postcode.district === null && placed.length > 0) {
    const how = (town: PlaceHit) => `By its town, ${town.name}, which has such postcodes`;
    const confidence = placed.length === 1 ? 'likely' : 'uncertain';
    return answer(
      placed.map((town) => asAddress(town, name, confidence, how(town))),
      notes,
    );
  }
  const isSame = agreeing.some((town) => town.district === postcode.district);
  const confidence =
    notes.length > 0 ? 'uncertain' : isSame && postcode.confidence === 'likely' ? 'sure' : postcode.confidence;
  const how = isSame ? `${postcode.how}. Its town agrees` : postcode.how;
  return answer([asAddress(postcode, name, confidence, how)], notes);
}

/**
 * Places an address: by its postcode, checked against its town, or else by its town. The street is kept but not looked
 * up, as there is no open list of streets.
 * @returns null when the text is no address: it has neither street, number nor flat, nor a postcode beside a town
 */
export function locateAddress(text: string, sources: PlaceSources): PlaceAnswer | null {
  const { address, repairs, problem } = parseAddress(text, names);
  const { number, street, building, flat, relation, town, postcode } = address;
  const hasStreet = number !== null || street !== null || flat !== null || building !== null || relation !== null;
  if (problem !== null) return { kind: 'nothing', message: problem };
  if (!hasStreet && (postcode === null || town === null)) return null;
  if (postcode?.startsWith('BF') === true) return null;
  const towns = nearestTowns(address, sources);
  const located = postcodeHit(postcode, sources);
  if (located !== null) {
    const found = byPostcode(address, located, towns);
    return found.kind === 'found' ? { ...found, notes: [...repairs, ...found.notes] } : found;
  }
  if (towns.length === 0) {
    const missing =
      town === null
        ? 'Add the town or the postcode to the address'
        : `We do not know ${town}. Add the postcode, or a larger town nearby`;
    return street === null && number === null && flat === null ? null : { kind: 'nothing', message: missing };
  }
  const name = writeAddress(address);
  const hits = towns.map((hit) => {
    const confidence = hit.confidence === 'sure' ? 'likely' : 'uncertain';
    return asAddress(
      hit,
      name,
      confidence,
      `By its town, ${hit.name}: the street was not looked up. A postcode would be surer`,
    );
  });
  return answer(hits, []);
}
