import { periodStart, sayPeriod } from '../frame/periods.ts';
import { sayValue } from '../frame/say-value.ts';
import type { LineChartProps } from './line-chart-props.ts';
import { type EndLabel, endLabels, placeEndLabels } from './line-labels.ts';
import type { PlacedLine, Span } from './line-runs.ts';

/** The words at the end of a line and the point that they belong to. */
export interface PlacedEnd extends EndLabel {
  /** The end of the line. */
  readonly from: { readonly x: number; readonly y: number };
  /** It ends before the others. */
  readonly early: boolean;
  /** Where the words begin, and their middle. */
  readonly x: number;
  readonly y: number;
}

/** A name as it stands before a figure: one that ends in a figure itself is set off by a colon. */
function beforeFigure(name: string): string {
  const plain = name.trim().replace(/\s+/g, ' ');
  return /\d$/.test(plain) ? `${plain}: ` : `${plain} `;
}

/** What the end of a line says: its name, its last figure, and when that was if it is not the last period of the chart. */
function endTexts(props: LineChartProps, lines: readonly PlacedLine[], span: Span, named: boolean) {
  const format = props.format ?? sayValue;
  return lines.flatMap(({ index, points }) => {
    const last = points.at(-1);
    if (last === undefined) return [];
    const name = named && props.series.length > 1 ? beforeFigure(props.series[index]?.name ?? '') : '';
    const when =
      last.index === span.count - 1
        ? ''
        : ` in ${sayPeriod(periodStart(span.first, last.index, span.every), span.every)}`;
    return [{ index, text: `${name}${format(last.value)}${when}` }];
  });
}

/** Words at the ends of the lines with names where they fit, else without them, and then a key. */
export function endsOf(props: LineChartProps, lines: readonly PlacedLine[], span: Span, width: number) {
  const [wanted, most] = width < 500 ? [84, 116] : [170, 190];
  const whole = endLabels(endTexts(props, lines, span, true), wanted, most);
  if (whole) return { ...whole, inKey: false };
  const figures = endLabels(endTexts(props, lines, span, false), wanted, most) ?? { labels: [], width: 0, height: 0 };
  return { ...figures, inKey: true };
}

interface Plot {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  /** Index of the last period. */
  readonly last: number;
}

/** Where the words at the ends of lines stand. */
export function placeEnds(labels: readonly EndLabel[], lines: readonly PlacedLine[], plot: Plot): readonly PlacedEnd[] {
  const froms = labels.map(({ index }) => {
    const last = lines[index]?.points.at(-1);
    return { x: plot.x(last?.index ?? 0), y: plot.y(last?.value ?? 0), early: (last?.index ?? 0) < plot.last };
  });
  const heights = placeEndLabels(
    labels,
    froms.map(({ y }) => y),
    plot.top - 8,
    plot.foot + 8,
  );
  return labels.map((label, index) => ({
    ...label,
    from: froms[index] ?? { x: 0, y: 0 },
    early: froms[index]?.early ?? false,
    x: plot.right + 14,
    y: heights[index] ?? 0,
  }));
}
