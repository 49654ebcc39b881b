import { foldLookAlikes, lookAlike } from '#kernel/look-alikes.ts';
import { formOf, type PlateFormat, shapesOf } from './plate-formats.ts';

/** What a text that is meant as a plate says. */
export interface PlateReading {
  /** As it is written: "AB12 CDE". */
  readonly plate: string;
  /** Without its space: "AB12CDE". */
  readonly compact: string;
  readonly format: PlateFormat;
  /** A sentence for each character that was put right: "We read the letter O as the figure 0". */
  readonly repairs: readonly string[];
}

const figures = '0123456789';
const letterOf: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '2': 'Z', '5': 'S', '8': 'B' };

/** The text brought into a shape by look-alikes alone; null when a character cannot be what its place wants. */
function inShape(text: string, shape: string): string | null {
  let read = '';
  for (const [index, sign] of [...text].entries()) {
    const wantsFigure = shape[index] === '9';
    const isFigure = figures.includes(sign);
    const folded = foldLookAlikes(sign);
    const instead =
      wantsFigure === isFigure ? sign : wantsFigure ? (figures.includes(folded) ? folded : '') : (letterOf[sign] ?? '');
    if (instead === '') return null;
    read += instead;
  }
  return read;
}

function changesBetween(one: string, other: string): number {
  return [...one].filter((sign, index) => sign !== other[index]).length;
}

const named = (sign: string): string => (figures.includes(sign) ? `the figure ${sign}` : `the letter ${sign}`);

function repairsOf(typed: string, read: string): readonly string[] {
  return [...typed].flatMap((sign, index) => {
    const now = read.charAt(index);
    return sign === now || !lookAlike(sign, now) ? [] : [`We read ${named(sign)} as ${named(now)}`];
  });
}

/** The nearest plate of the same length with look-alikes put right; null when there is none, or when two are as near. */
function repair(compact: string): string | null {
  const found = shapesOf(compact.length)
    .map((shape) => inShape(compact, shape))
    .filter((each): each is string => each !== null && formOf(each) !== null);
  const least = Math.min(...found.map((each) => changesBetween(compact, each)));
  const nearest = [...new Set(found.filter((each) => changesBetween(compact, each) === least))];
  const [only] = nearest;
  return only !== undefined && nearest.length === 1 && least <= 2 ? only : null;
}

/**
 * Reads a text as a registration mark of the United Kingdom, whatever its spacing and case. A mark that is of a form as it
 * stands is left as it is; otherwise look-alikes (O and 0, I and 1, Z and 2, S and 5, B and 8) are put right, at most two,
 * and only where one reading is the nearest.
 * @param text at most a few dozen characters
 * @returns null when it is none; the form alone is checked, as there is no list of those in use
 */
export function readPlate(text: string): PlateReading | null {
  const compact = text.toUpperCase().replace(/[\s.\-–]+/g, '');
  if (compact.length < 2 || compact.length > 7 || !/^[A-Z0-9]+$/.test(compact)) return null;
  const read = formOf(compact) === null ? repair(compact) : compact;
  const form = read === null ? null : formOf(read);
  if (read === null || form === null) return null;
  return {
    plate: read.replace(form.cut, '$1 $2'),
    compact: read,
    format: form.format,
    repairs: repairsOf(compact, read),
  };
}
