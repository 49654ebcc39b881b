import type { VNode } from 'preact';
import { DataTable } from '../../lists/data-table.tsx';
import { chartColours } from '../frame/chart-colours.ts';
import { RowName, sayFigure } from '../frame/chart-figures.tsx';
import { ChartFrame, type ChartWords, type Sheet } from '../frame/chart-frame.tsx';
import { boldness, ChartLabel, round, textSize, wrapText } from '../frame/chart-text.tsx';
import { Drawing } from '../frame/drawing.tsx';
import { EmptyDrawing } from '../frame/empty-drawing.tsx';
import { Mark } from '../frame/mark.tsx';
import { beforeWords } from '../frame/reading-order.ts';
import { StepKey, stepEntries } from '../frame/step-key.tsx';
import { mostSteps, type Step, stepLook, stepsOf } from '../frame/steps.ts';
import { sayCount, type Unit, unitTitle } from '../frame/unit.ts';
import { UnknownTextures, unknownFill } from '../frame/unknown-surface.tsx';
import type { AreaOutlines, Frame } from './area-paths.ts';
import { type ChoroplethLayout, choroplethLayout, type MapInset, type PlacedArea } from './choropleth-layout.ts';

/** What is known of one area. */
export interface AreaFeature {
  /** "Kent". */
  readonly name: string;
  /** Undefined where there is no figure: not the same as none. */
  readonly value: number | undefined;
  /** The page or list behind the figure: makes the area a link. */
  readonly href?: string | undefined;
}

export interface ChoroplethProps {
  readonly words: ChartWords;
  /** Outlines in WGS84; each feature's `id` is a key of `areas`. Features without an entry are drawn as background. */
  readonly features: AreaOutlines;
  readonly areas: ReadonlyMap<string, AreaFeature>;
  readonly unit: Unit;
  /** What an area is: "Force". */
  readonly areaTitle?: string | undefined;
  /** Areas that are drawn once more, large, beside the map: London. */
  readonly inset?: MapInset | undefined;
  /** How many shades at most, up to five. */
  readonly steps?: number | undefined;
  /** Pixels that the map may take downward. */
  readonly tallest?: number | undefined;
}

/** Where each area's figure falls. */
function shadesOf(props: ChoroplethProps): readonly Step[] {
  const figures = [...props.areas.values()].flatMap(({ value }) => (value === undefined ? [] : [value]));
  return stepsOf(figures, Math.min(props.steps ?? mostSteps, mostSteps));
}

function entriesOf(props: ChoroplethProps, drawing: string, steps: readonly Step[]) {
  const values = [...props.areas.values()].map(({ value }) => value);
  return stepEntries({
    drawing,
    steps,
    none: values.includes(0) ? 'None' : undefined,
    unknown: values.includes(undefined) ? { 'no-figure': 'No figure' } : {},
  });
}

function say(area: AreaFeature, unit: Unit): string {
  return `${beforeWords(area.name)}: ${area.value === undefined ? 'no figure' : sayCount(area.value, unit)}`;
}

interface AreaProps {
  readonly placed: PlacedArea;
  readonly area: AreaFeature;
  readonly fill: string;
  readonly unit: Unit;
}

function Area({ placed, area, fill, unit }: AreaProps): VNode {
  const { d, inset, dot } = placed;
  return (
    <Mark say={say(area, unit)} href={area.href}>
      <path d={d} fill={fill} />
      {inset && <path d={inset} fill={fill} />}
      {dot && <circle cx={round(dot[0])} cy={round(dot[1])} r={4.5} fill={fill} stroke={chartColours.ink} />}
    </Mark>
  );
}

type Inset = NonNullable<ChoroplethLayout['inset']>;

/** A little air round what is drawn larger. */
const widened = ({ x, y, width, height }: Frame): Frame => ({
  x: x - 3,
  y: y - 3,
  width: width + 6,
  height: height + 6,
});

const corners = ({ x, y, width, height }: Frame) =>
  [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const;

/** Lines that tie a place on the map to its box. They lie under the land, so that they do not cut through areas. */
function InsetTies({ box, shows }: Inset): VNode {
  const [start, end] = [corners(widened(shows)), corners(box)];
  // Beside each other the edges that face each other are tied, and so they are one beneath the other.
  const tied =
    box.x > shows.x + shows.width
      ? ([
          [1, 0],
          [2, 3],
        ] as const)
      : ([
          [3, 0],
          [2, 1],
        ] as const);
  const d = tied.map(([near, far]) => `M${start[near].map(round).join(' ')}L${end[far].map(round).join(' ')}`);
  return <path d={d.join('')} stroke={chartColours.closed} stroke-width={0.8} stroke-dasharray="2 2" fill="none" />;
}

/** The box beside the map, and the same box on the map. */
function InsetFrames({ title, box, shows }: Inset): VNode {
  return (
    <g>
      {[widened(shows), box].map(({ x, y, width, height }) => (
        <rect
          x={round(x)}
          y={round(y)}
          width={round(width)}
          height={round(height)}
          fill="none"
          stroke={chartColours.muted}
          stroke-width={0.8}
        />
      ))}
      <ChartLabel x={box.x} y={box.y - 11} text={wrapText(title, box.width, 1, textSize * boldness)} bold />
    </g>
  );
}

/** The map alone, for a document. */
export function choroplethDrawing(props: ChoroplethProps, sheet: Sheet): VNode {
  const { areas, features, unit } = props;
  if (areas.size === 0 || features.features.length === 0) return <EmptyDrawing words={props.words} sheet={sheet} />;
  const steps = shadesOf(props);
  const entries = entriesOf(props, sheet.drawing, steps);
  const at = choroplethLayout(features, entries, sheet, { tallest: props.tallest ?? 560, inset: props.inset });
  const held = at.areas.flatMap((placed) => {
    const area = areas.get(placed.id);
    return area === undefined ? [] : [{ placed, area }];
  });
  const land = at.areas.filter(({ id }) => !areas.has(id));
  const linked = held.some(({ area }) => area.href !== undefined);
  const fillOf = ({ value }: AreaFeature) =>
    value === undefined ? unknownFill(sheet.drawing, 'no-figure') : stepLook(value, steps).fill;
  return (
    <Drawing words={props.words} sheet={sheet} height={at.height} linked={linked}>
      <UnknownTextures drawing={sheet.drawing} />
      {at.inset && <InsetTies {...at.inset} />}
      <g fill-rule="evenodd" stroke-linejoin="round" stroke={chartColours.rule} fill={chartColours.paper}>
        {land.map(({ d, inset }) => (
          <path d={`${d}${inset ?? ''}`} stroke-width={0.6} />
        ))}
      </g>
      <g fill-rule="evenodd" stroke-linejoin="round" stroke={chartColours.closed} stroke-width={0.7}>
        {held.map(({ placed, area }) => (
          <Area placed={placed} area={area} fill={fillOf(area)} unit={unit} />
        ))}
      </g>
      {at.inset && <InsetFrames {...at.inset} />}
      <StepKey title={unitTitle(unit)} entries={entries} {...at.key} />
    </Drawing>
  );
}

function Figures(props: ChoroplethProps): VNode {
  return (
    <DataTable
      caption={props.words.measure}
      captionHidden
      rows={[...props.areas]}
      rowKey={([id]) => id}
      columns={[
        {
          key: 'name',
          title: props.areaTitle ?? 'Area',
          rowHeader: true,
          cell: ([, { name, href }]) => <RowName name={name} href={href} />,
        },
        { key: 'value', title: unitTitle(props.unit), numeric: true, cell: ([, { value }]) => sayFigure(value) },
      ]}
    />
  );
}

/**
 * A map of areas shaded by a figure, from few to many by lightness; hatched where there is no figure. An area that would be
 * too small to see gets a dot, or is drawn once more in a box beside the map. Every area says its figure.
 */
export function Choropleth(props: ChoroplethProps): VNode {
  return (
    <ChartFrame
      words={props.words}
      figures={<Figures {...props} />}
      draw={(sheet) => choroplethDrawing(props, sheet)}
    />
  );
}
