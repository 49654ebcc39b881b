import type { VNode } from 'preact';
import { DataTable } from '../../lists/data-table.tsx';
import { sayNumber } from '../../lists/say-number.ts';
import type { Flow } from '../flows/flows.ts';
import { RibbonTextures, ribbonEdge, ribbonFill, ribbonLooks } from '../flows/ribbon-looks.tsx';
import { chartColours } from '../frame/chart-colours.ts';
import { RowName } from '../frame/chart-figures.tsx';
import { ChartFrame, type ChartWords, type Sheet } from '../frame/chart-frame.tsx';
import { ChartLabel, lineHeight, round, textSize } from '../frame/chart-text.tsx';
import { Drawing } from '../frame/drawing.tsx';
import { EmptyDrawing } from '../frame/empty-drawing.tsx';
import { Mark } from '../frame/mark.tsx';
import { MarkReach } from '../frame/mark-reach.tsx';
import { beforeWords } from '../frame/reading-order.ts';
import { sayCount, type Unit, unitTitle } from '../frame/unit.ts';
import { type CheckedFlow, checkFlows, type SankeyStage, type StagedFlows, stageFlows } from './sankey-flows.ts';
import { type PlacedNode, type PlacedRibbon, type PlacedWords, reachOf, sankeyLayout } from './sankey-layout.ts';

export interface SankeyChartProps {
  readonly words: ChartWords;
  /** From left to right. */
  readonly stages: readonly SankeyStage[];
  readonly flows: readonly Flow[];
  readonly unit: Unit;
}

/** The words of a node: its name, and its figure in bold at the end. */
function Words({ words, bold }: { readonly words: PlacedWords; readonly bold?: boolean }): VNode {
  const { x, y, anchor, lines, figure } = words;
  const first = y - ((lines.length - 1) * lineHeight) / 2 + textSize * 0.35;
  return (
    <text
      class="tl-chart__text"
      text-anchor={anchor}
      font-size={textSize}
      font-weight={bold ? 700 : undefined}
      {...halo}
    >
      {lines.map((line, index) => (
        <tspan x={round(x)} y={round(first + index * lineHeight)}>
          {figure !== '' && index === lines.length - 1 ? (
            <>
              {beforeWords(line)}
              <tspan font-weight={700}>{line === '' ? figure : `\u00a0${figure}`}</tspan>
            </>
          ) : (
            line
          )}
        </tspan>
      ))}
    </text>
  );
}

const halo = {
  stroke: chartColours.white,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
} as const;

interface NodeProps {
  readonly placed: PlacedNode;
  readonly colour: string;
  readonly unit: Unit;
}

/** The words stand beside the mark, not in it: broken into lines, they would not be what the mark says. */
function Node({ placed, colour, unit }: NodeProps): VNode {
  const { node, total, x, y, width, height } = placed;
  return (
    <>
      <Mark say={`${beforeWords(node.name)}: ${sayCount(total, unit)}`} href={node.href}>
        <rect x={round(x)} y={round(y)} width={width} height={round(height)} fill={colour} />
        <MarkReach {...reachOf(placed.label)} />
      </Mark>
      <g pointer-events="none">
        <Words words={placed.label} />
      </g>
    </>
  );
}

interface RibbonProps {
  readonly ribbon: PlacedRibbon;
  readonly fill: string;
  readonly edge: string;
  readonly unit: Unit;
}

function Ribbon({ ribbon, fill, edge, unit }: RibbonProps): VNode {
  const { from, to, value, href, d, figure } = ribbon;
  return (
    <Mark say={`${beforeWords(from.name)} to ${beforeWords(to.name)}: ${sayCount(value, unit)}`} href={href}>
      <path d={d} fill={fill} stroke={edge} stroke-width={0.8} />
      {figure && <ChartLabel {...figure} text={sayNumber(value)} size={12} halo />}
    </Mark>
  );
}

/** The end that a ribbon looks like: the one whose colour means something, else where it leaves from. */
function tellingEnd({ from, to }: CheckedFlow): string {
  return to.tone !== undefined && from.tone === undefined ? to.key : from.key;
}

/** The look of every node that ribbons look like, in the order of the stages. */
function looksByNode({ nodes, flows }: StagedFlows) {
  const telling = new Set(flows.map(tellingEnd));
  const ends = nodes.map(({ node }) => node).filter(({ key }) => telling.has(key));
  const looks = ribbonLooks(ends);
  return { looks, turn: new Map(ends.map(({ key }, index) => [key, index])) };
}

/** The stream alone, for a document. Throws where a flow does not run on to a later stage. */
export function sankeyDrawing(props: SankeyChartProps, sheet: Sheet): VNode {
  const staged = stageFlows(props.stages, props.flows);
  if (staged.flows.length === 0) return <EmptyDrawing words={props.words} sheet={sheet} />;
  const { height, titles, nodes, ribbons } = sankeyLayout(staged, sheet);
  const { looks, turn } = looksByNode(staged);
  const lookOf = (key: string) => looks[turn.get(key) ?? -1];
  const linked = [...nodes.map(({ node }) => node), ...ribbons].some(({ href }) => href !== undefined);
  return (
    <Drawing words={props.words} sheet={sheet} height={height} linked={linked}>
      <RibbonTextures drawing={sheet.drawing} looks={looks} />
      {titles.map((words) => (
        <Words words={words} bold />
      ))}
      {ribbons.map((ribbon) => {
        const end = tellingEnd(ribbon);
        const look = lookOf(end);
        const fill = look && ribbonFill(sheet.drawing, look, turn.get(end) ?? 0);
        return look && fill && <Ribbon ribbon={ribbon} fill={fill} edge={ribbonEdge(look)} unit={props.unit} />;
      })}
      {nodes.map((placed) => (
        <Node placed={placed} colour={lookOf(placed.node.key)?.colour ?? chartColours.ink} unit={props.unit} />
      ))}
    </Drawing>
  );
}

function Figures(props: SankeyChartProps): VNode {
  return (
    <DataTable
      caption={props.words.measure}
      captionHidden
      rows={checkFlows(props.stages, props.flows)}
      rowKey={({ from, to }) => `${from.key} ${to.key}`}
      columns={[
        { key: 'from', title: 'From', rowHeader: true, cell: ({ from }) => <RowName name={from.name} /> },
        { key: 'to', title: 'To', cell: ({ to, href }) => <RowName name={to.name} href={href} /> },
        { key: 'value', title: unitTitle(props.unit), numeric: true, cell: ({ value }) => sayNumber(value) },
      ]}
    />
  );
}

/**
 * A stream from stage to stage: where lines come from, where they go, what came of them. A ribbon is as broad as its figure
 * and has the texture of where it leaves from. Every node has its total; a broad ribbon has its figure where it leaves.
 */
export function SankeyChart(props: SankeyChartProps): VNode {
  return (
    <ChartFrame words={props.words} figures={<Figures {...props} />} draw={(sheet) => sankeyDrawing(props, sheet)} />
  );
}
