import { lineHeight, textWidth, wrapText } from './chart-text.tsx';

/** How the names of the rows of a chart stand: beside what is drawn, or above it where there is no room beside. */
export interface RowNames {
  readonly above: boolean;
  /** Pixels that the names take at the left; none where they stand above. */
  readonly column: number;
  /** The lines of each name, in the order given. */
  readonly lines: readonly (readonly string[])[];
}

/** Names may take so much of the width before they go above what they name. */
const share = 0.36;

function besideWithin(names: readonly string[], room: number): readonly (readonly string[])[] | undefined {
  const most = room < 200 ? 1 : 2;
  const lines = names.map((name) => wrapText(name, room, most));
  const whole = lines.every((each, index) => each.join(' ') === names[index]?.trim().replace(/\s+/g, ' '));
  return whole ? lines : undefined;
}

/**
 * Places names so that none is cut while there is another way: beside the rows, on two lines where the sheet is wide, else
 * above them on up to three. A name that is longer still ends in "…"; its mark and the table have the whole of it.
 */
export function placeNames(names: readonly string[], width: number): RowNames {
  const beside = besideWithin(names, width * share);
  const lines = beside ?? names.map((name) => wrapText(name, width, 3));
  const widest = Math.max(0, ...lines.flat().map((line) => textWidth(line)));
  return {
    above: beside === undefined,
    column: beside === undefined ? 0 : widest + 10,
    lines,
  };
}

/** Where a row and its name stand. */
export interface RowPlace {
  /** The middle of the name. */
  readonly nameY: number;
  /** Where what is drawn begins. */
  readonly top: number;
  /** Where the row ends, with the air beneath it. */
  readonly end: number;
}

/** Heights of rows whose drawn part is so high, one after the other from `top`. */
export function placeRows(names: RowNames, band: number, top: number): readonly RowPlace[] {
  let y = top;
  return names.lines.map((lines) => {
    const name = Math.max(1, lines.length) * lineHeight;
    const tall = names.above ? band : Math.max(band, name);
    const start = y + (names.above ? name + 5 : 4) + (tall - band) / 2;
    y = start + (tall + band) / 2 + (names.above ? 9 : 4);
    return { nameY: names.above ? start - name / 2 - 2 : start + band / 2, top: start, end: y };
  });
}
