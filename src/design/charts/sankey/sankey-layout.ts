import { sankey } from 'd3-sankey';
import { sayNumber } from '../../lists/say-number.ts';
import type { Frame } from '../choropleth/area-paths.ts';
import type { Sheet } from '../frame/chart-frame.tsx';
import { boldness, lineHeight, round, textSize, textWidth, wrapText } from '../frame/chart-text.tsx';
import type { CheckedFlow, StagedFlows, StagedNode } from './sankey-flows.ts';

type Anchor = 'start' | 'middle' | 'end';

/** Words of several lines; the figure ends the last of them. */
export interface PlacedWords {
  readonly x: number;
  /** The middle of their height. */
  readonly y: number;
  readonly anchor: Anchor;
  readonly lines: readonly string[];
  readonly figure: string;
}

/** The room that words take. */
export function reachOf({ x, y, anchor, lines, figure }: PlacedWords): Frame {
  const widths = lines.map((line, index) => {
    const last = index === lines.length - 1 ? textWidth(` ${figure}`) * boldness : 0;
    return textWidth(line) + last;
  });
  const [width, height] = [Math.max(0, ...widths), lines.length * lineHeight];
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - height / 2, width, height };
}

export interface PlacedNode extends StagedNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: PlacedWords;
}

export interface PlacedRibbon extends CheckedFlow {
  /** Outline of the ribbon. */
  readonly d: string;
  /** Where its figure stands, if it is broad enough to hold one. */
  readonly figure?: { readonly x: number; readonly y: number } | undefined;
}

export interface SankeyLayout {
  readonly height: number;
  readonly titles: readonly PlacedWords[];
  readonly nodes: readonly PlacedNode[];
  readonly ribbons: readonly PlacedRibbon[];
}

/** Pixels of all that flows through the fullest stage. */
const fullest = 300;
const barWidth = 10;
/** A ribbon at least so broad has room for its figure. */
const broad = 15;
/** Names beside the stream may take so much of the width at each side. */
const besideShare = 0.25;

/** The lines of a label, with the figure after the name where there is room, else beneath it. */
function labelLines(name: string, figure: string, room: number): readonly string[] {
  const lines = wrapText(name, room, room < 120 ? 4 : room < 200 ? 3 : 2);
  const last = textWidth(`${lines.at(-1)} `) + textWidth(figure) * boldness;
  return last <= room ? lines : [...lines, ''];
}

/** How the names of a stage stand: outside the stream, or above each node where there is no outside. */
type Side = 'left' | 'right' | 'above';

interface Plan {
  readonly left: number;
  readonly right: number;
  readonly sideOf: (stage: number) => Side;
  readonly roomOf: (stage: number) => number;
}

function planOf({ titles, nodes }: StagedFlows, width: number): Plan {
  const last = titles.length - 1;
  if (width < 500) {
    const room = width / titles.length - 6;
    return { left: 0, right: width, sideOf: () => 'above', roomOf: () => room };
  }
  const widest = (stage: number) => {
    const inside = nodes.filter((each) => each.stage === stage);
    const widths = inside.map(({ node, total }) => textWidth(`${node.name} `) + textWidth(sayNumber(total)) * boldness);
    return Math.min(width * besideShare, Math.max(...widths) + 1);
  };
  const [left, right] = [widest(0), widest(last)];
  const gap = (width - left - right) / Math.max(1, last);
  return {
    left: left + 8,
    right: width - right - 8,
    sideOf: (stage) => (stage === 0 ? 'left' : stage === last ? 'right' : 'above'),
    roomOf: (stage) => (stage === 0 ? left : stage === last ? right : gap - 20),
  };
}

/** Pixels between the nodes of a stage, so that no two of their labels touch. */
function gapOf(staged: StagedFlows, plan: Plan, heightOf: (node: StagedNode) => number, labels: LabelsOf): number {
  const gaps = staged.nodes.map((node, index) => {
    const next = staged.nodes[index + 1];
    if (next?.stage !== node.stage) return 0;
    const [mine, its] = [labels(node).length * lineHeight, labels(next).length * lineHeight];
    if (plan.sideOf(node.stage) === 'above') return its + 10;
    return (mine + its) / 2 + 3 - (heightOf(node) + heightOf(next)) / 2;
  });
  return Math.max(10, ...gaps);
}

type LabelsOf = (node: StagedNode) => readonly string[];

interface GraphNode {
  readonly key: string;
  readonly stage: number;
  readonly order: number;
}

/** Something that no name can be: keys of nodes that only hold a stage open. */
const unseen = (stage: number): string => `\u0000${stage}`;

/**
 * The library finds columns by the longest way through the flows. Where no way leads through every stage, a thread as thin
 * as nothing does, beneath everything else.
 */
function threadOf({ titles, nodes, flows }: StagedFlows) {
  const depth = new Map(nodes.map(({ node }) => [node.key, 0]));
  const stageOf = new Map(nodes.map(({ node, stage }) => [node.key, stage]));
  const inOrder = flows.toSorted((one, other) => (stageOf.get(one.from.key) ?? 0) - (stageOf.get(other.from.key) ?? 0));
  for (const { from, to } of inOrder) {
    depth.set(to.key, Math.max(depth.get(to.key) ?? 0, (depth.get(from.key) ?? 0) + 1));
  }
  if (Math.max(...depth.values()) === titles.length - 1) return { nodes: [], links: [] };
  const least = Math.min(...flows.map(({ value }) => value)) / 1e9;
  return {
    nodes: titles.map((_, stage) => ({ key: unseen(stage), stage, order: nodes.length })),
    links: titles.slice(1).map((_, stage) => ({ source: unseen(stage), target: unseen(stage + 1), value: least })),
  };
}

/** Runs the library: columns as they were staged, nodes in the order given, as few crossings as that allows. */
function flowing(staged: StagedFlows, plan: Plan, gap: number) {
  const thread = threadOf(staged);
  const { nodes, flows, titles } = staged;
  const columns = titles.map((_, stage) => nodes.filter((node) => node.stage === stage));
  const total = Math.max(...columns.map((column) => column.reduce((sum, node) => sum + node.total, 0)));
  const heights = columns.map(
    (column) =>
      (column.reduce((sum, node) => sum + node.total, 0) * fullest) / total +
      (column.length - 1 + (thread.nodes.length > 0 ? 1 : 0)) * gap,
  );
  const stream = sankey<GraphNode, object>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ stage }) => stage)
    .nodeSort((one, other) => one.order - other.order)
    .nodeWidth(barWidth)
    .nodePadding(gap)
    .extent([
      [plan.left, 0],
      [plan.right, Math.max(...heights)],
    ]);
  const graph = stream({
    nodes: [...nodes.map(({ node, stage, order }) => ({ key: node.key, stage, order })), ...thread.nodes],
    links: [...flows.map(({ from, to, value }) => ({ source: from.key, target: to.key, value })), ...thread.links],
  });
  // The library orders ribbons before the nodes have come to rest: once more, now that they have.
  for (const node of graph.nodes) {
    node.sourceLinks?.sort((one, other) => topOf(one.target) - topOf(other.target));
    node.targetLinks?.sort((one, other) => topOf(one.source) - topOf(other.source));
  }
  return stream.update(graph);
}

const topOf = (end: string | number | { readonly y0?: number | undefined }): number =>
  typeof end === 'object' ? (end.y0 ?? 0) : 0;

type Graph = ReturnType<typeof flowing>;

/** The outline of a ribbon from one upright edge to another. */
function ribbonPath(x0: number, y0: number, x1: number, y1: number, width: number): string {
  const [middle, half] = [round((x0 + x1) / 2), Math.max(width, 1) / 2];
  const [a, b, c, d] = [y0 - half, y1 - half, y1 + half, y0 + half].map(round);
  const [from, to] = [round(x0), round(x1)];
  return `M${from} ${a}C${middle} ${a} ${middle} ${b} ${to} ${b}V${c}C${middle} ${c} ${middle} ${d} ${from} ${d}z`;
}

function labelOf(
  side: Side,
  stage: number,
  last: number,
  box: Omit<PlacedNode, keyof StagedNode | 'label'>,
  lines: number,
) {
  const { x, y, width, height } = box;
  if (side === 'left') return { x: x - 8, y: y + height / 2, anchor: 'end' as const };
  if (side === 'right') return { x: x + width + 8, y: y + height / 2, anchor: 'start' as const };
  const above = y - 4 - (lines * lineHeight) / 2;
  if (stage === 0) return { x, y: above, anchor: 'start' as const };
  if (stage === last) return { x: x + width, y: above, anchor: 'end' as const };
  return { x: x + width / 2, y: above, anchor: 'middle' as const };
}

/** Nodes and their labels, from nought downward. */
function placeNodes(staged: StagedFlows, plan: Plan, labels: LabelsOf, graph: Graph): readonly PlacedNode[] {
  const last = staged.titles.length - 1;
  const placed = new Map(graph.nodes.map((node) => [node.key, node]));
  return staged.nodes.map((each) => {
    const { x0 = 0, y0 = 0, y1 = 0 } = placed.get(each.node.key) ?? {};
    const box = { x: x0, y: y0, width: barWidth, height: Math.max(1, y1 - y0) };
    const lines = labels(each);
    const at = labelOf(plan.sideOf(each.stage), each.stage, last, box, lines.length);
    return { ...each, ...box, label: { ...at, lines, figure: sayNumber(each.total) } };
  });
}

const half = ({ label }: PlacedNode): number => (label.lines.length * lineHeight) / 2;

/** Where everything stands on a sheet. The same nodes and flows always stand the same, in whatever order flows were given. */
export function sankeyLayout(staged: StagedFlows, sheet: Sheet): SankeyLayout {
  const plan = planOf(staged, sheet.width);
  const labels: LabelsOf = ({ node, total, stage }) => labelLines(node.name, sayNumber(total), plan.roomOf(stage));
  const sums = staged.titles.map((_, stage) =>
    staged.nodes.reduce((sum, node) => sum + (node.stage === stage ? node.total : 0), 0),
  );
  const heightOf = ({ total }: StagedNode) => (total * fullest) / Math.max(...sums);
  const graph = flowing(staged, plan, gapOf(staged, plan, heightOf, labels));
  const titleLines = staged.titles.map((title, stage) => wrapText(title, plan.roomOf(stage), 2, textSize * boldness));
  const titleHeight = Math.max(...titleLines.map(({ length }) => length)) * lineHeight;
  const nodes = placeNodes(staged, plan, labels, graph);
  const top = titleHeight + 12 - Math.min(...nodes.map((node) => Math.min(node.y, node.label.y - half(node))));
  const moved = nodes.map((node) => ({ ...node, y: node.y + top, label: { ...node.label, y: node.label.y + top } }));
  return {
    height: Math.max(...moved.map((node) => Math.max(node.y + node.height, node.label.y + half(node)))) + 4,
    titles: titlesOf(titleLines, nodes, plan),
    nodes: moved,
    ribbons: ribbonsOf(staged, graph, top),
  };
}

function titlesOf(lines: readonly (readonly string[])[], nodes: readonly PlacedNode[], plan: Plan) {
  const last = lines.length - 1;
  return lines.map((each, stage): PlacedWords => {
    const x = nodes.find((node) => node.stage === stage)?.x ?? 0;
    const outside = plan.sideOf(0) === 'left';
    const [start, end] = outside ? [x + barWidth, x] : [x, x + barWidth];
    const anchors = outside ? (['end', 'start'] as const) : (['start', 'end'] as const);
    const at =
      stage === 0
        ? { x: start, anchor: anchors[0] }
        : stage === last
          ? { x: end, anchor: anchors[1] }
          : { x: x + barWidth / 2, anchor: 'middle' as const };
    return { ...at, y: (each.length * lineHeight) / 2, lines: each, figure: '' };
  });
}

function ribbonsOf({ flows }: StagedFlows, graph: Graph, top: number): readonly PlacedRibbon[] {
  const leaving = new Map<string, number>();
  for (const { from } of flows) leaving.set(from.key, (leaving.get(from.key) ?? 0) + 1);
  return flows.flatMap((flow, index) => {
    const link = graph.links[index];
    if (!link || typeof link.source !== 'object' || typeof link.target !== 'object') return [];
    const { y0 = 0, y1 = 0, width = 0 } = link;
    const [x0, x1] = [link.source.x1 ?? 0, link.target.x0 ?? 0];
    // A single ribbon carries the figure of its node, which stands there already.
    const named = width >= broad && (leaving.get(flow.from.key) ?? 0) > 1;
    const figure = named ? { x: x0 + 6, y: y0 + top } : undefined;
    return [{ ...flow, d: ribbonPath(x0, y0 + top, x1, y1 + top, width), figure }];
  });
}
