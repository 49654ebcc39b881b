import type { VNode } from 'preact';
import type { PointShape, Series, SeriesLook } from './chart-colours.ts';
import { surfaceOf } from './chart-surface.tsx';
import { round } from './chart-text.tsx';
import { DrawingKey, type KeyEntry, placeKey } from './drawing-key.tsx';

const swatch = 16;

/** `d` of a point of a line, about 9 pixels wide, round its middle. */
export function pointPath(shape: PointShape, x: number, y: number, r = 4.5): string {
  const [cx, cy] = [round(x), round(y)];
  switch (shape) {
    case 'circle':
    case 'ring':
      return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case 'square':
      return `M${cx - r} ${cy - r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case 'triangle':
      return `M${cx} ${cy - r}l${r} ${2 * r}h${-2 * r}z`;
    case 'diamond':
      return `M${cx} ${cy - r - 1}l${r + 1} ${r + 1}l${-r - 1} ${r + 1}l${-r - 1} ${-r - 1}z`;
    case 'cross':
      return `M${cx - r} ${cy - 1.5}h${r - 1.5}v${1.5 - r}h3v${r - 1.5}h${r - 1.5}v3h${1.5 - r}v${r - 1.5}h-3v${1.5 - r}h${1.5 - r}z`;
  }
}

/** Pixels that the key of these series takes; none for a single series, which the title names. */
export function keyHeight(series: readonly Series[], width: number): number {
  if (series.length < 2) return 0;
  return placeKey(
    series.map(({ name }) => name),
    width,
  ).height;
}

export interface SeriesKeyProps {
  readonly drawing: string;
  readonly series: readonly Series[];
  readonly looks: readonly SeriesLook[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How the chart draws its series. */
  readonly as: 'surface' | 'line';
}

function Sample(props: {
  readonly drawing: string;
  readonly look: SeriesLook;
  readonly index: number;
  readonly as: 'surface' | 'line';
  readonly x: number;
  readonly y: number;
}): VNode {
  const { look, x, y } = props;
  if (props.as === 'surface') {
    return <rect x={x} y={y - 7} width={swatch} height={14} {...surfaceOf(props.drawing, look, props.index)} />;
  }
  return (
    <>
      <path d={`M${x - 2} ${y}h${swatch + 4}`} stroke={look.colour} stroke-width={2.5} stroke-dasharray={look.dash} />
      <path
        d={pointPath(look.shape, x + swatch / 2, y, 4)}
        fill={look.shape === 'ring' ? '#ffffff' : look.colour}
        stroke={look.colour}
        stroke-width={1.5}
      />
    </>
  );
}

/** What the colours, textures and points of these series mean, as entries of a key. */
export function seriesEntries(
  drawing: string,
  series: readonly Series[],
  looks: readonly SeriesLook[],
  as: 'surface' | 'line',
): readonly KeyEntry[] {
  return looks.map((look, index) => ({
    text: series[index]?.name ?? '',
    sample: (x, y) => <Sample drawing={drawing} look={look} index={index} as={as} x={x} y={y} />,
  }));
}

/** What the colours, textures and points mean, in the order of the series. */
export function SeriesKey(props: SeriesKeyProps): VNode | null {
  if (props.series.length < 2) return null;
  const entries = seriesEntries(props.drawing, props.series, props.looks, props.as);
  return <DrawingKey entries={entries} x={props.x} y={props.y} width={props.width} />;
}
