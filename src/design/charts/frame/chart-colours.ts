import type { Tone } from '../../record/record-header.tsx';

/**
 * The colours of the style sheet, for drawings: a picture in a document has no style sheet. A test holds them equal to
 * styles/_colours.scss, where their contrasts are explained.
 */
export const chartColours = {
  ink: '#14213d',
  line: '#2f62c4',
  paper: '#f4f6fa',
  rule: '#cbd2dd',
  muted: '#4d5766',
  safeguarding: '#690838',
  enforcement: '#0c48d0',
  intelligence: '#2f066a',
  movement: '#a25e08',
  place: '#037952',
  closed: '#69757e',
  overdue: '#a21023',
  white: '#ffffff',
} as const;

/** From few to many, as on maps: lightness alone tells them apart. */
export const chartSteps = ['#ffffff', '#dbe5f7', '#a9c1ec', '#6f93da', '#3a62b5', '#16306e'] as const;

/** How a surface is filled, so that neighbours differ in grey print and to every eye. */
export const textures = ['solid', 'hatch', 'dots', 'hollow', 'cross', 'back-hatch'] as const;
export type Texture = (typeof textures)[number];

/** How the points of a line are drawn. */
export const pointShapes = ['circle', 'square', 'triangle', 'diamond', 'cross', 'ring'] as const;
export type PointShape = (typeof pointShapes)[number];

/** One series of a chart: how it is named, and what its colour means where it means something. */
export interface Series {
  readonly key: string;
  readonly name: string;
  readonly tone?: Tone | undefined;
}

/** Everything that sets a series apart; no two of one chart have the same colour, texture or shape. */
export interface SeriesLook {
  readonly colour: string;
  readonly texture: Texture;
  readonly shape: PointShape;
  /** `stroke-dasharray`; undefined for an unbroken line. */
  readonly dash: string | undefined;
}

const colourOfTone: Readonly<Record<Tone, string>> = {
  active: chartColours.ink,
  safeguarding: chartColours.safeguarding,
  enforcement: chartColours.enforcement,
  intelligence: chartColours.intelligence,
  movement: chartColours.movement,
  place: chartColours.place,
  closed: chartColours.closed,
  overdue: chartColours.overdue,
};

/** The colour that means what the tone says; the product's own line colour where none is named. */
export function toneColour(tone: Tone | undefined): string {
  return tone === undefined ? chartColours.line : colourOfTone[tone];
}

/** In this order for series without a tone of their own: neighbours differ most. */
const plainColours = [
  chartColours.line,
  chartColours.movement,
  chartColours.ink,
  chartColours.place,
  chartColours.safeguarding,
  chartColours.closed,
] as const;

const dashes = [undefined, '7 4', '2 3', '10 3 2 3', '4 2', '1 4'] as const;

/** The most series that one chart can tell apart. More belong into small multiples. */
export const mostSeries = plainColours.length;

/** The look of each series, in the order given. Throws where there are more than can be told apart. */
export function looksOf(series: readonly Series[]): readonly SeriesLook[] {
  if (series.length > mostSeries) throw new Error(`A chart tells at most ${mostSeries} series apart`);
  const taken = new Set(series.flatMap(({ tone }) => (tone === undefined ? [] : [toneColour(tone)])));
  const free = plainColours.filter((colour) => !taken.has(colour));
  let next = 0;
  return series.map(({ tone }, index) => {
    const colour = tone === undefined ? (free[next++] ?? chartColours.line) : toneColour(tone);
    return {
      colour,
      texture: textures[index] ?? 'solid',
      shape: pointShapes[index] ?? 'circle',
      dash: dashes[index],
    };
  });
}
