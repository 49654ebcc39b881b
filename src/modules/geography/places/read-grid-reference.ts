import { type GridPoint, toWgs84 } from '#engines/grid/index.ts';
import type { Position } from './place.ts';

/** What a text that is meant as a grid reference says. */
export type GridReading =
  | {
      readonly kind: 'square';
      /** "TM 16 44". */
      readonly reference: string;
      /** The middle of the square. */
      readonly position: Position;
      /** Length of its side in metres. */
      readonly side: number;
    }
  | { readonly kind: 'refused'; readonly message: string };

/** Letters of the squares, five by five, from the north-west; I is left out. */
const letters = 'ABCDEFGHJKLMNOPQRSTUVWXYZ';
/** The squares of 500 km that hold land of Great Britain: H and N in the north, S and T in the south, O east of N. */
const landSquares = new Set(['H', 'J', 'N', 'O', 'S', 'T']);

/** The south-western corner of a square of 100 km, in metres; null for letters that name no land of Great Britain. */
function cornerOf(two: string): GridPoint | null {
  const [first = '', second = ''] = two;
  const large = letters.indexOf(first);
  const small = letters.indexOf(second);
  if (large < 0 || small < 0 || !landSquares.has(first)) return null;
  // S lies at the false origin: two columns in and one row up in the grid of 500 km squares.
  const easting = ((large % 5) - 2) * 500_000 + (small % 5) * 100_000;
  const northing = (3 - Math.floor(large / 5)) * 500_000 + (4 - Math.floor(small / 5)) * 100_000;
  return easting < 0 || easting >= 700_000 || northing < 0 || northing >= 1_300_000 ? null : { easting, northing };
}

function square(reference: string, corner: GridPoint, side: number): GridReading {
  const middle = { easting: corner.easting + side / 2, northing: corner.northing + side / 2 };
  return { kind: 'square', reference, position: toWgs84(middle), side };
}

const noLand = (two: string): GridReading => ({
  kind: 'refused',
  message: `No grid square of Great Britain begins with ${two}. Check the letters, like TM 16 44`,
});

/** Grid letters and 4, 6, 8 or 10 figures. Two figures are left to postcodes: "SO14" is in Southampton. */
function readLetters(typed: string): GridReading | null {
  const [, two = '', figures = ''] = /^([A-Z]{2})(\d{4,10})$/.exec(typed) ?? [];
  if (two === '') return null;
  if (figures.length % 2 === 1) {
    const message = `A grid reference has as many figures for east as for north: ${two} ${figures} has ${figures.length}. Enter it like TM 16 44 or TM 1612 4432`;
    return { kind: 'refused', message };
  }
  const corner = cornerOf(two);
  if (corner === null) return noLand(two);
  const half = figures.length / 2;
  const side = 10 ** (5 - half);
  const [east, north] = [figures.slice(0, half), figures.slice(half)];
  const point = { easting: corner.easting + Number(east) * side, northing: corner.northing + Number(north) * side };
  return square(`${two} ${east} ${north}`, point, side);
}

/** Eastings and northings in metres: "616200, 244600", "E 616200 N 244600". */
function readMetres(text: string): GridReading | null {
  const match =
    /^(?:E(?:asting)?[\s:=]*)?(\d{6})(?:[.]\d+)?(?:\s*m?E)?[\s,;/]+(?:N(?:orthing)?[\s:=]*)?(\d{5,7})(?:[.]\d+)?(?:\s*m?N)?$/i.exec(
      text,
    );
  if (match === null) return null;
  const point = { easting: Number(match[1]), northing: Number(match[2]) };
  if (point.easting >= 700_000 || point.northing >= 1_300_000) {
    return {
      kind: 'refused',
      message: 'These eastings and northings are not in Great Britain. Enter the easting first, like 616200, 244600',
    };
  }
  return square(`${match[1]}, ${match[2]}`, point, 1);
}

/**
 * Reads a reference of the National Grid: "TM 16 44", "TM1644", up to ten figures, or eastings and northings. A reference
 * of the Irish Grid, which has one letter, is refused with what to enter instead.
 * @returns null when the text is not meant as one
 */
export function readGridReference(text: string): GridReading | null {
  const typed = text.toUpperCase().replace(/[\s,]+/g, '');
  if (/^[A-HJ-Z](?:\d{4}|\d{6}|\d{8}|\d{10})$/.test(typed)) {
    const message =
      'This looks like a reference of the Irish Grid, which we cannot look up. In Northern Ireland, enter the town or the postcode; Police Service of Northern Ireland';
    return { kind: 'refused', message };
  }
  return readLetters(typed) ?? readMetres(text.trim());
}
