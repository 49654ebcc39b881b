import type { VNode } from 'preact';
import { DataTable } from '../../lists/data-table.tsx';
import { sayNumber } from '../../lists/say-number.ts';
import { type Flow, sayEnds } from '../flows/flows.ts';
import { RibbonTextures, ribbonEdge, ribbonFill, ribbonLooks } from '../flows/ribbon-looks.tsx';
import { chartColours, type SeriesLook } from '../frame/chart-colours.ts';
import { RowName } from '../frame/chart-figures.tsx';
import { ChartFrame, type ChartWords, type Sheet } from '../frame/chart-frame.tsx';
import { ChartLabel, lineHeight, round, textSize, wrapText } from '../frame/chart-text.tsx';
import { Drawing } from '../frame/drawing.tsx';
import { EmptyDrawing } from '../frame/empty-drawing.tsx';
import { Mark } from '../frame/mark.tsx';
import { MarkReach } from '../frame/mark-reach.tsx';
import { beforeWords } from '../frame/reading-order.ts';
import { sayCount, type Unit, unitTitle } from '../frame/unit.ts';
import {
  type ChordGroup,
  type ChordLayout,
  checkChords,
  chordLayout,
  figureSize,
  type GroupLabel,
  type PlacedChord,
  type PlacedGroup,
  reachOf,
  saySums,
} from './chord-layout.ts';

export interface ChordChartProps {
  readonly words: ChartWords;
  /** At most twelve; clockwise from noon in this order. */
  readonly groups: readonly ChordGroup[];
  readonly flows: readonly Flow[];
  readonly unit: Unit;
}

/** A name, with the figures in smaller letters beneath, centred on their height. */
function Label({ label }: { readonly label: GroupLabel }): VNode {
  const { x, y, anchor, name, figures } = label;
  const figureHeight = (figures.length * lineHeight * figureSize) / textSize;
  const top = y - (name.length * lineHeight + figureHeight) / 2;
  return (
    <>
      <ChartLabel x={x} y={top + (name.length * lineHeight) / 2} anchor={anchor} text={name} bold />
      {figures.length > 0 && (
        <ChartLabel
          x={x}
          y={top + name.length * lineHeight + figureHeight / 2}
          anchor={anchor}
          text={figures}
          size={figureSize}
          colour={chartColours.muted}
        />
      )}
    </>
  );
}

interface RibbonProps {
  readonly chord: PlacedChord;
  readonly drawing: string;
  readonly look: SeriesLook;
  readonly centre: ChordLayout['centre'];
  readonly unit: Unit;
}

function Ribbon({ chord, drawing, look, centre: [x, y], unit }: RibbonProps): VNode {
  const { flow, from, to, d, figure } = chord;
  const nameOf = (key: string) => (key === to.group.key ? to : from).group.name;
  return (
    <Mark say={`${sayEnds(flow, nameOf)}: ${sayCount(flow.value, unit)}`} href={flow.href}>
      <path
        d={d}
        transform={`translate(${round(x)} ${round(y)})`}
        fill={ribbonFill(drawing, look, from.index)}
        stroke={ribbonEdge(look)}
        stroke-width={0.8}
        stroke-linejoin="round"
      />
      {figure && (
        <ChartLabel
          x={x + figure[0]}
          y={y + figure[1]}
          anchor="middle"
          text={sayNumber(flow.value)}
          size={figureSize}
          halo
        />
      )}
    </Mark>
  );
}

function Group(props: {
  readonly placed: PlacedGroup;
  readonly colour: string;
  readonly centre: ChordLayout['centre'];
}): VNode {
  const { group, sums, d, label } = props.placed;
  const [x, y] = props.centre;
  return (
    <>
      <Mark say={`${beforeWords(group.name)}: ${saySums(sums)}`} href={group.href}>
        <path d={d} transform={`translate(${round(x)} ${round(y)})`} fill={props.colour} />
        <MarkReach {...reachOf(label)} />
      </Mark>
      <g pointer-events="none">
        <Label label={label} />
      </g>
    </>
  );
}

/** The circle alone, for a document. Throws where there are more groups than a circle tells apart. */
export function chordDrawing(props: ChordChartProps, sheet: Sheet): VNode {
  const flows = checkChords(props.groups, props.flows);
  if (flows.length === 0) return <EmptyDrawing words={props.words} sheet={sheet} />;
  const { height, centre, groups, chords, list } = chordLayout(props.groups, flows, sheet);
  const looks = ribbonLooks(groups.map(({ group }) => group));
  const linked = [...flows, ...groups.map(({ group }) => group)].some(({ href }) => href !== undefined);
  return (
    <Drawing words={props.words} sheet={sheet} height={height + noteHeight} linked={linked}>
      <RibbonTextures drawing={sheet.drawing} looks={looks} />
      {chords.map((chord) => {
        const look = looks[chord.from.index];
        return look && <Ribbon chord={chord} drawing={sheet.drawing} look={look} centre={centre} unit={props.unit} />;
      })}
      {groups.map((placed) => (
        <Group placed={placed} colour={looks[placed.index]?.colour ?? chartColours.ink} centre={centre} />
      ))}
      {list.map(({ y, number, lines }) => (
        <g>
          <ChartLabel x={20} y={y - ((lines.length - 1) * lineHeight) / 2} anchor="end" text={number} bold />
          <ChartLabel x={28} y={y} text={lines} />
        </g>
      ))}
      <ChartLabel
        x={0}
        y={height + noteHeight / 2}
        text={wrapText(`Ribbons point to where ${props.unit.many} arrive.`, sheet.width, 1)}
        colour={chartColours.muted}
      />
    </Drawing>
  );
}

const noteHeight = 26;

function Figures(props: ChordChartProps): VNode {
  const names = new Map(props.groups.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? '';
  return (
    <DataTable
      caption={props.words.measure}
      captionHidden
      rows={checkChords(props.groups, props.flows)}
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
 * Who sends to whom, round a circle: an arc for each group, as long as what it sends and takes in, and a ribbon for each
 * flow, which leaves its arc broad and ends in a point. What stays within a group turns back to its own arc.
 */
export function ChordChart(props: ChordChartProps): VNode {
  return (
    <ChartFrame words={props.words} figures={<Figures {...props} />} draw={(sheet) => chordDrawing(props, sheet)} />
  );
}
