/** The kinds of registration mark of the United Kingdom. */
const plateFormats = ['current', 'prefix', 'suffix', 'Northern Ireland', 'dateless'] as const;
export type PlateFormat = (typeof plateFormats)[number];

interface Form {
  readonly format: PlateFormat;
  /** Letters (A) and figures (9) of each length that is issued. */
  readonly shapes: readonly string[];
  readonly valid: RegExp;
  /** Where the space stands when it is written. */
  readonly cut: RegExp;
}

/*
 * DVLA, "Vehicle registration numbers and number plates" (INF104): two letters for the place, two figures for the half
 * year, three letters; I and Q are not used, Z only among the last three. Before 2001 a letter for the year stood first
 * (without I, O, U, Z; Q where the age is not known), before 1983 last (without I, O, Q, U, Z). Northern Ireland has a
 * letter I or Z in its one to three, and no letter of the year. What has no letter of the year is dateless. That a mark
 * is of a form does not say that it was ever issued: there is no list here.
 */
const forms: readonly Form[] = [
  {
    format: 'current',
    shapes: ['AA99AAA'],
    valid: /^[A-HJ-PR-Y]{2}(0[1-9]|[1-9]\d)[A-HJ-PR-Z]{3}$/,
    cut: /^(.{4})(.{3})$/,
  },
  {
    format: 'prefix',
    shapes: ['A9AAA', 'A99AAA', 'A999AAA'],
    valid: /^[A-HJ-NP-TV-Y][1-9]\d{0,2}[A-HJ-PR-Y]{3}$/,
    cut: /^(.+)(.{3})$/,
  },
  {
    format: 'suffix',
    shapes: ['AAA9A', 'AAA99A', 'AAA999A'],
    valid: /^[A-HJ-PR-Y]{3}[1-9]\d{0,2}[A-HJ-NPR-TV-Y]$/,
    cut: /^(.{3})(.+)$/,
  },
  {
    format: 'Northern Ireland',
    shapes: ['AA9', 'AA99', 'AA999', 'AA9999', 'AAA9', 'AAA99', 'AAA999', 'AAA9999'],
    valid: /^(?=[A-Z]*[IZ])[A-Z]{2,3}[1-9]\d{0,3}$/,
    cut: /^([A-Z]+)(\d+)$/,
  },
  {
    format: 'dateless',
    shapes: ['A', 'AA', 'AAA'].flatMap((letters) =>
      ['9', '99', '999', '9999']
        .flatMap((figures) => [letters + figures, figures + letters])
        .filter((shape) => shape.length <= 6),
    ),
    valid: /^(?=.{2,6}$)([A-Z]{1,3}[1-9]\d{0,3}|[1-9]\d{0,3}[A-Z]{1,3})$/,
    cut: /^([A-Z]+|\d+)([A-Z]+|\d+)$/,
  },
];

/** The form that a plate without spaces is of; null when it is of none. */
export function formOf(compact: string): Form | null {
  return forms.find(({ valid }) => valid.test(compact)) ?? null;
}

/** Every shape that a plate of so many characters can have, the commonest form first. */
export function shapesOf(length: number): readonly string[] {
  return [...new Set(forms.flatMap(({ shapes }) => shapes))].filter((shape) => shape.length === length);
}
