import type { VNode } from 'preact';
import { DataTable } from '../../lists/data-table.tsx';
import { sayNumber } from '../../lists/say-number.ts';
import { type AreaOutlines, type Frame, mapSize } from '../choropleth/area-paths.ts';
import { type Flow, gatherFlows, sayEnds } from '../flows/flows.ts';
import { chartColours } from '../frame/chart-colours.ts';
import { RowName } from '../frame/chart-figures.tsx';
import { ChartFrame, type ChartWords, type Sheet } from '../frame/chart-frame.tsx';
import { ChartLabel, round } from '../frame/chart-text.tsx';
import { Drawing } from '../frame/drawing.tsx';
import { EmptyDrawing } from '../frame/empty-drawing.tsx';
import { Mark } from '../frame/mark.tsx';
import { sayCount, type Unit, unitTitle } from '../frame/unit.ts';
import { FlowBadge, FlowMapKey, flowColours, flowMapKey } from './flow-map-key.tsx';
import { type FlowMapLayout, type FlowPlace, flowMapLayout, nameSize, type PlacedFlow } from './flow-map-layout.ts';

export interface FlowMapProps {
  readonly words: ChartWords;
  /** Outlines in WGS84; each feature's `id` is a key of `places`. */
  readonly features: AreaOutlines;
  /** Every place that a flow names. One without an outline is in the figures, not on the map. */
  readonly places: ReadonlyMap<string, FlowPlace>;
  readonly flows: readonly Flow[];
  readonly unit: Unit;
  /** Pixels that the map may take downward. */
  readonly tallest?: number | undefined;
}

type NameOf = (id: string) => string;

/** The name of a place. Throws where a flow names one that was not given. */
function nameIn(places: ReadonlyMap<string, FlowPlace>): NameOf {
  return (id) => {
    const place = places.get(id);
    if (!place) throw new Error(`A flow names "${id}", which is no place of the map`);
    return place.name;
  };
}

function Shape({ placed }: { readonly placed: PlacedFlow }): VNode {
  const { d, ring, rank } = placed;
  const colour = rank === undefined ? flowColours.other : flowColours.large;
  if (ring) {
    const circle = { cx: round(ring.centre[0]), cy: round(ring.centre[1]), r: round(ring.radius), fill: 'none' };
    return (
      <>
        <circle {...circle} stroke={chartColours.white} stroke-width={round(ring.width + 1.6)} />
        <circle {...circle} stroke={colour} stroke-width={round(ring.width)} />
      </>
    );
  }
  // A white edge parts it from those that it crosses.
  return (
    <path
      d={d}
      fill={colour}
      stroke={chartColours.white}
      stroke-width={0.8}
      stroke-linejoin="round"
      paint-order="stroke"
    />
  );
}

function FlowMark(props: { readonly placed: PlacedFlow; readonly nameOf: NameOf; readonly unit: Unit }): VNode {
  const { flow } = props.placed;
  return (
    <Mark say={`${sayEnds(flow, props.nameOf)}: ${sayCount(flow.value, props.unit)}`} href={flow.href}>
      <Shape placed={props.placed} />
    </Mark>
  );
}

function Ground({ land }: Pick<FlowMapLayout, 'land'>): VNode {
  return (
    <g
      fill={chartColours.paper}
      stroke={chartColours.rule}
      stroke-width={0.6}
      stroke-linejoin="round"
      fill-rule="evenodd"
    >
      {land.map(({ d }) => (
        <path d={d} />
      ))}
    </g>
  );
}

/** Where the map and the list of the largest stand. */
function arrange(props: FlowMapProps, sheet: Sheet) {
  const wide = sheet.width >= 600;
  const margin = 14;
  const tallest = props.tallest ?? 560;
  const size = mapSize(props.features, (wide ? sheet.width - 270 : sheet.width) - 2 * margin, tallest - 2 * margin);
  const map: Frame = { x: 0, y: 0, width: size.width + 2 * margin, height: size.height + 2 * margin };
  const x = wide ? map.width + 20 : 0;
  return { map, inner: { x: margin, y: margin, ...size }, x, y: wide ? 0 : map.height + 8, width: sheet.width - x };
}

/** The map alone, for a document. Throws where a flow names a place that was not given. */
export function flowMapDrawing(props: FlowMapProps, sheet: Sheet): VNode {
  const { features, places, unit } = props;
  const nameOf = nameIn(places);
  // An end without a name is a fault of the caller, whether it could be drawn or not.
  for (const flow of props.flows) sayEnds(flow, nameOf);
  const at = arrange(props, sheet);
  const layout = flowMapLayout(features, places, props.flows, at.map, at.inner);
  if (layout.flows.length === 0 && layout.notDrawn.length === 0)
    return <EmptyDrawing words={props.words} sheet={sheet} />;
  const key = flowMapKey({ layout, nameOf, unit, x: at.x, y: at.y, width: at.width });
  return (
    <Drawing
      words={props.words}
      sheet={sheet}
      height={Math.max(at.map.height, key.bottom)}
      linked={layout.flows.some(({ flow }) => flow.href !== undefined)}
    >
      <Ground land={layout.land} />
      <g fill={chartColours.ink}>
        {layout.dots.map(([x, y]) => (
          <circle cx={round(x)} cy={round(y)} r={2} />
        ))}
      </g>
      {layout.flows.toReversed().map((placed) => (
        <FlowMark placed={placed} nameOf={nameOf} unit={unit} />
      ))}
      <g pointer-events="none">
        {layout.flows.map(({ rank, badge }) => rank !== undefined && badge && <FlowBadge {...badge} rank={rank} />)}
      </g>
      {layout.names.map(({ name, x, y, anchor }) => (
        <ChartLabel x={x} y={y} anchor={anchor} size={nameSize} text={name} halo />
      ))}
      <FlowMapKey {...key} />
    </Drawing>
  );
}

function Figures(props: FlowMapProps): VNode {
  const nameOf = nameIn(props.places);
  return (
    <DataTable
      caption={props.words.measure}
      captionHidden
      rows={gatherFlows(props.flows)}
      rowKey={({ from, to }) => `${from} ${to}`}
      columns={[
        { key: 'from', title: 'From', rowHeader: true, cell: ({ from }) => <RowName name={nameOf(from)} /> },
        {
          key: 'to',
          title: 'To',
          cell: ({ from, to, href }) => (
            <RowName name={from === to ? `Within ${nameOf(to)}` : nameOf(to)} href={href} />
          ),
        },
        { key: 'value', title: unitTitle(props.unit), numeric: true, cell: ({ value }) => sayNumber(value) },
      ]}
    />
  );
}

/**
 * Where lines run from and to: a thin line for each flow over faint outlines, broader the more there are, thin where it
 * leaves and with a head where it arrives; a ring for what stays within one place. The ten largest are dark, numbered on
 * the map and named beside it; the figures name them all.
 */
export function FlowMap(props: FlowMapProps): VNode {
  return (
    <ChartFrame words={props.words} figures={<Figures {...props} />} draw={(sheet) => flowMapDrawing(props, sheet)} />
  );
}
