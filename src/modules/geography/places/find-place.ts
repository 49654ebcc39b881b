import { readPostcode } from '#engines/addresses/index.ts';
import { councilsOf, findForce } from '#modules/directory/index.ts';
import { areaOf } from '../areas/area-of.ts';
import { stationOf } from '../reference/stations.ts';
import { agreedArea, answerNames } from './choose-names.ts';
import { locateAddress } from './locate-address.ts';
import { locatePoint } from './locate-point.ts';
import { type AskedPostcode, locatePostcode } from './locate-postcode.ts';
import { findAsTyped, findExactly, findNames, type NameMatch, onceEach } from './name-index.ts';
import { nameKey } from './name-words.ts';
import { forcePlace, namedPlaces } from './named-places.ts';
import type { PlaceAnswer, PlaceKind, PlaceSources } from './place.ts';
import { postcodeAreaTable } from './postcode-area-table.ts';
import { findQualified } from './qualify-names.ts';
import { readCoordinates } from './read-coordinates.ts';
import { readGridReference } from './read-grid-reference.ts';
import { readWrongCode } from './read-wrong-code.ts';

/** Longest text that is looked up: four lines of an address. */
export const longestText = 200;

/** Names that people try and that lie outside; the islands have police forces of their own. */
const outside = new Map(
  [
    'Isle of Man',
    'Jersey',
    'Guernsey',
    'Alderney',
    'Sark',
    'Channel Islands',
    'Ireland',
    'Republic of Ireland',
    'Dublin',
  ].map((name) => [nameKey(name), name]),
);

const nothing = (message: string): PlaceAnswer => ({ kind: 'nothing', message });

/** Why a text cannot be looked up at all; null when it can. */
function refuse(text: string): string | null {
  if (text.trim() === '') return 'Enter a place: a town, station, postcode, address, grid reference or coordinates';
  if (text.length > longestText) return `The place must be ${longestText} characters or fewer`;
  // Line breaks and tabs come with addresses that are pasted; no other control character means anything.
  const odd = [...text].some(
    (sign) => /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(sign) && !/[\t\r\n\u00ad\u200b-\u200f\ufeff]/.test(sign),
  );
  if (odd) return 'The place has characters that cannot be read. Type it again, without copying';
  return /[\p{L}\p{N}]/u.test(text) ? null : 'Enter a place with letters or figures in it, like Ipswich or IP1 1AA';
}

function found(hits: Extract<PlaceAnswer, { kind: 'found' }>['hits'], notes: readonly string[] = []): PlaceAnswer {
  return { kind: 'found', hits, more: 0, isChoice: false, agreed: agreedArea(hits), notes };
}

function answerPostcode(text: string, sources: PlaceSources): PlaceAnswer | null {
  const read = readPostcode(text);
  if (read?.kind === 'impossible') return nothing(read.message);
  if (read?.kind === 'forces post') {
    return nothing(
      `${read.postcode} is an address of the British Forces Post Office, which says nothing of where it is. Enter the town or the base`,
    );
  }
  const letters = text.trim().toUpperCase();
  const asked: AskedPostcode | null =
    read?.kind === 'whole'
      ? { kind: 'postcode', name: read.postcode, area: read.area, outcode: read.outcode }
      : read?.kind === 'part'
        ? { kind: 'postcode district', name: read.outcode, area: read.area, outcode: read.outcode }
        : postcodeAreaTable.has(letters)
          ? { kind: 'postcode area', name: letters, area: letters, outcode: null }
          : null;
  const hit = asked === null ? null : locatePostcode(asked, sources);
  const isRoad = /^M\d{1,2}$/.test(letters);
  const road = `If the motorway ${letters} is meant, enter a town near it`;
  return hit === null ? null : found([hit], isRoad ? [road] : (read?.repairs ?? []));
}

/** Words behind a name that say what kind of place is meant. */
const kindWords: readonly (readonly [RegExp, readonly PlaceKind[]])[] = [
  [/\s(?:(?:railway|rail|train)\s)?(?:station|stn\.?)$/i, ['station']],
  [
    /\s(?:(?:metropolitan|london|district|borough|city|county|unitary|town)\s)*(?:council|authority)$/i,
    ['council area', 'county'],
  ],
  [/\s(?:police|constabulary)(?:\s(?:force|service|area))*$/i, ['force area']],
  [/\s(?:town|city)\scent(?:re|er)$/i, ['town']],
];
const leadingKinds =
  /^(?:the\s)?(?:(?:london|royal|metropolitan)\s)?(?:(?:borough|city|county|district|town)\sof|l\.?b\.?(?:\sof)?)\s/i;

/** A name by the kind of place that its last or first words ask for: "Charnwood Borough Council". */
function findByKind(text: string): readonly NameMatch[] {
  for (const [words, kinds] of kindWords) {
    if (!words.test(text)) continue;
    const named = findNames(text.replace(words, ''), kinds);
    if (named.length > 0) return named;
  }
  return leadingKinds.test(text) ? findNames(text.replace(leadingKinds, ''), ['council area', 'county']) : [];
}

function findForceByName(text: string): readonly NameMatch[] {
  const force = findForce(text);
  const place = force === null ? null : forcePlace(force.number);
  return place === null ? [] : [{ place, fit: 'exact', slips: 0, startsAlike: true }];
}

function findStationByCode(text: string): readonly NameMatch[] {
  const station = /^[a-z]{3}$/i.test(text) ? stationOf(text) : null;
  const place =
    station === null ? undefined : namedPlaces().find(({ reference }) => reference === `station ${station.crs}`);
  return place === undefined ? [] : [{ place, fit: 'exact', slips: 0, startsAlike: true }];
}

/** By name, whatever the kind: as typed, as a force, a station's code; null when no place bears it. */
function answerExactly(text: string, sources: PlaceSources): PlaceAnswer | null {
  const named = findAsTyped(text);
  const exact = named.filter((match) => match.fit === 'exact');
  const codes = [...(exact.length === 0 ? findForceByName(text) : []), ...findStationByCode(text)];
  if (exact.length === 0) return codes.length === 0 ? null : answerNames(codes, sources);
  // "Ashford (Surrey)" is the name of a station, and says of the town where it is.
  const qualified = /[,(]/.test(text) ? findQualified(text, sources) : null;
  const inside = qualified?.isIn === true ? qualified.matches : [];
  return answerNames(onceEach([...exact, ...codes, ...named, ...inside]), sources, [], true);
}

/** A name with the area behind it: before addresses, as "Brixton, London" is no street of London. */
function answerInArea(text: string, sources: PlaceSources): PlaceAnswer | null {
  const qualified = findQualified(text, sources);
  return qualified?.isIn === true && qualified.matches.some((match) => match.fit === 'exact')
    ? answerNames(qualified.matches, sources)
    : null;
}

/** With an area behind it, with words for its kind, by a part of it, and last by the nearest spelling. */
function answerNearly(text: string, sources: PlaceSources): PlaceAnswer | null {
  const qualified = findQualified(text, sources);
  if (qualified?.isIn === true) return answerNames(qualified.matches, sources);
  const byKind = findByKind(text);
  if (byKind.length > 0) return answerNames(byKind, sources);
  if (qualified !== null) {
    const note = `We know no such place in ${qualified.area}: these are elsewhere`;
    return answerNames(qualified.matches, sources, [note]);
  }
  const named = findNames(text);
  // One slip in five letters is a slip; more of them make another word.
  if (named.some(({ slips }) => slips * 5 <= nameKey(text).length)) return answerNames(named, sources);
  return answerPart(text, sources) ?? (named.length > 0 ? answerNames(named, sources) : null);
}

/** The longest name that stands in a text: "HMP Liverpool" names Liverpool. */
function answerPart(text: string, sources: PlaceSources): PlaceAnswer | null {
  const words = text.split(/\s+/);
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let from = words.length - length; from >= 0; from -= 1) {
      const part = words.slice(from, from + length).join(' ');
      const named = nameKey(part).length < 4 ? [] : findExactly(part).filter(({ place }) => place.kind !== 'station');
      const note = `We know no “${text}”: this is the place that is named in it`;
      if (named.length > 0) return unsure(answerNames(named, sources, [note]));
    }
  }
  return null;
}

function unsure(answer: PlaceAnswer): PlaceAnswer {
  if (answer.kind === 'nothing') return answer;
  return { ...answer, hits: answer.hits.map((hit) => ({ ...hit, confidence: 'uncertain' })) };
}

/** Whether a text is more than a name: it has a figure, or a comma or line that parts an address. */
function mayBeAddress(text: string): boolean {
  return /\d|[,;\n]|^(?:c\/o|flat|rear of|near|outside|opposite|above)\s/i.test(text);
}

/** What the finder asks when it is not told otherwise: built-in outlines, no table of half postcodes. */
const builtInSources: PlaceSources = { areaOf: (position) => areaOf(position), councilsOf, outcodes: null };

/**
 * Finds what place a text means: a station (name or three-letter code), town, postcode or part of one, council, county,
 * force, region, address, grid reference or coordinates. Tables come before outlines. A name that repeats gives every
 * candidate, ranked; never one in silence.
 * @param text as typed or pasted; refused in words when empty, longer than `longestText` or unreadable
 * @param options what to ask instead of the built-in sources
 */
export function findPlace(text: string, options: Partial<PlaceSources> = {}): PlaceAnswer {
  const sources: PlaceSources = { ...builtInSources, ...options };
  const refusal = refuse(text);
  if (refusal !== null) return nothing(refusal);
  const lines = text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
    .replace(/\s*[\r\n]+\s*/g, ', ');
  const typed = lines.replace(/\s+/g, ' ').trim();
  const wrong = readWrongCode(typed);
  if (wrong !== null) return nothing(wrong);
  const point = locatePoint(readCoordinates(typed), readGridReference(typed), sources);
  if (point !== null) return point;
  const named = answerExactly(typed, sources);
  if (named !== null) return named;
  const abroad = outside.get(nameKey(typed));
  if (abroad !== undefined) return nothing(`${abroad} is not in the United Kingdom. Enter a place that is`);
  const postcode = answerPostcode(typed, sources);
  if (postcode !== null) return postcode;
  const inArea = /\d/.test(typed) ? null : answerInArea(typed, sources);
  if (inArea !== null) return inArea;
  const address = mayBeAddress(typed) ? locateAddress(typed, sources) : null;
  return (
    address ??
    answerNearly(typed, sources) ??
    nothing(`We know no place like “${typed}”. Check the spelling, or enter a larger town nearby or a postcode`)
  );
}
