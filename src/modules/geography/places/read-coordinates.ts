import type { Position } from './place.ts';

/** What a text that is meant as a position says; `note` is what was put right in it. */
export type CoordinateReading =
  | { readonly kind: 'position'; readonly position: Position; readonly note: string | null }
  | { readonly kind: 'refused'; readonly message: string };

/** The United Kingdom with its waters, in degrees. */
const north = { least: 49, most: 61.5 };
const east = { least: -9, most: 2.5 };

const isLatitude = (degrees: number) => degrees >= north.least && degrees <= north.most;
const isLongitude = (degrees: number) => degrees >= east.least && degrees <= east.most;

interface Angle {
  readonly degrees: number;
  /** N, S, E or W, where it was given. */
  readonly letter: string;
}

const number = String.raw`\d{1,3}(?:[.]\d+)?`;
const angle = String.raw`([NSEW])?\s*([+-])?\s*(${number})\s*(?:°|º|deg(?:rees)?)?(?:[\s:]*(\d{1,2}(?:[.]\d+)?)\s*(?:'|’|′|m(?:in)?)(?:[\s:]*(\d{1,2}(?:[.]\d+)?)\s*(?:"|”|″|''|s(?:ec)?))?)?\s*([NSEW])?`;
const pair = new RegExp(`^${angle}\\s*(?:[,;/|]|\\s)\\s*${angle}$`, 'i');
/** "52 03 24 N 1 08 53 E", without signs for minutes and seconds. */
const bare = String.raw`(\d{1,2})[\s:]+(\d{1,2})(?:[\s:]+(\d{1,2}(?:[.]\d+)?))?\s*([NSEW])`;
const barePair = new RegExp(`^${bare}[\\s,;]+${bare}$`, 'i');

function angleOf(parts: readonly (string | undefined)[]): Angle | null {
  const [before, sign, whole = '0', minutes = '0', seconds = '0', after] = parts;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  const size = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
  const letter = (before ?? after ?? '').toUpperCase();
  const isNegative = sign === '-' || letter === 'S' || letter === 'W';
  return { degrees: isNegative ? -size : size, letter };
}

/** Takes away words and signs round the two figures: "lat", "long", "geo:", a map's address. */
function bareText(text: string): string {
  const inAddress = /^https?:/i.test(text) ? /[@=/](-?\d{1,2}[.]\d+)(?:,|%2C)\s*(-?\d{1,2}[.]\d+)/i.exec(text) : null;
  if (inAddress !== null) return `${inAddress[1]}, ${inAddress[2]}`;
  return text
    .replace(/−|–/g, '-')
    .replace(/^geo:/i, '')
    .replace(/\b(?:latitude|lat|longitude|long|lon|lng)\b\s*[:=]?/gi, ' ')
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function anglesOf(text: string): readonly [Angle, Angle] | null {
  const bareMatch = barePair.exec(text);
  const match = bareMatch === null ? pair.exec(text) : null;
  const halves =
    bareMatch !== null
      ? [
          [undefined, undefined, ...bareMatch.slice(1, 5)],
          [undefined, undefined, ...bareMatch.slice(5, 9)],
        ]
      : match !== null
        ? [match.slice(1, 7), match.slice(7, 13)]
        : [];
  const [one, other] = halves.map(angleOf);
  return one != null && other != null ? [one, other] : null;
}

/** Two whole numbers without any sign of a position are house numbers, dates or an account's: not read as one. */
function isMeant(text: string): boolean {
  return /[.]\d{2}|[.]\d.*[.]\d|-\d|°|º|deg|[NSEW]\b|['’′]/i.test(text);
}

function refuse(): CoordinateReading {
  return {
    kind: 'refused',
    message:
      'These coordinates are not in the United Kingdom. Enter latitude first, from 49 to 61, then longitude, from −9 to 2, like 52.0567, 1.1482',
  };
}

/**
 * Reads coordinates as people and phones write them: "52.0567, 1.1482", "52°03'24"N 1°08'53"E", "N 52.05 W 1.14", a
 * map's address. The wrong way round is put right and said, as no place of the country has both ways.
 * @returns null when the text is not meant as coordinates
 */
export function readCoordinates(text: string): CoordinateReading | null {
  const typed = bareText(text);
  const angles = isMeant(typed) ? anglesOf(typed) : null;
  if (angles === null) return null;
  const [one, other] = angles;
  const isLettered = /[EW]/.test(one.letter) || /[NS]/.test(other.letter);
  const [first, second] = isLettered ? [other, one] : [one, other];
  if (isLatitude(first.degrees) && isLongitude(second.degrees)) {
    return { kind: 'position', position: { latitude: first.degrees, longitude: second.degrees }, note: null };
  }
  if (isLatitude(second.degrees) && isLongitude(first.degrees)) {
    const note = 'Longitude stood before latitude: we read them the other way round';
    return { kind: 'position', position: { latitude: second.degrees, longitude: first.degrees }, note };
  }
  // A minus that was forgotten: most of the country lies west of Greenwich, and 3 to 9 degrees east is abroad.
  const west = -second.degrees;
  if (isLatitude(first.degrees) && second.letter === '' && isLongitude(west)) {
    const note = 'That longitude lies abroad: we read it as west of Greenwich, with a minus';
    return { kind: 'position', position: { latitude: first.degrees, longitude: west }, note };
  }
  return refuse();
}
