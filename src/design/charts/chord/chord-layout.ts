import { sayNumber } from '../../lists/say-number.ts';
import type { Tone } from '../../record/record-header.tsx';
import type { Frame, Point } from '../choropleth/area-paths.ts';
import { type Flow, gatherFlows } from '../flows/flows.ts';
import type { Sheet } from '../frame/chart-frame.tsx';
import { boldness, lineHeight, round, textSize, textWidth, wrapText } from '../frame/chart-text.tsx';
import { pushApart } from '../frame/push-apart.ts';
import { beforeWords } from '../frame/reading-order.ts';
import { arcBand, type Circle, drawCircle, onCircle } from './chord-circle.ts';

/** One of those between whom something goes: a region, a force. */
export interface ChordGroup {
  readonly key: string;
  readonly name: string;
  readonly tone?: Tone | undefined;
  /** The list behind the group. */
  readonly href?: string | undefined;
}

/** More than these cannot be told apart round a circle: gather the smallest before. */
export const mostGroups = 12;

/** What a group sends, takes in, and keeps within. */
export interface GroupSums {
  readonly out: number;
  readonly into: number;
  readonly within: number;
}

/** The words of a group: its name, and its figures in smaller letters beneath. */
export interface GroupLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly name: readonly string[];
  readonly figures: readonly string[];
}

export interface PlacedGroup {
  readonly group: ChordGroup;
  readonly index: number;
  readonly sums: GroupSums;
  /** Outline of its arc, round nought. */
  readonly d: string;
  readonly label: GroupLabel;
}

export interface PlacedChord {
  readonly flow: Flow;
  readonly from: PlacedGroup;
  readonly to: PlacedGroup;
  /** Outline of its ribbon, round nought. */
  readonly d: string;
  /** Where its figure stands, round nought, if it is broad enough to hold one. */
  readonly figure: Point | undefined;
}

export interface ChordLayout {
  readonly height: number;
  readonly centre: Point;
  readonly groups: readonly PlacedGroup[];
  readonly chords: readonly PlacedChord[];
  /** What the numbers round the circle mean, on a sheet without room for names there. */
  readonly list: readonly { readonly y: number; readonly number: string; readonly lines: readonly string[] }[];
}

/** Letters of the figures beneath a name. */
export const figureSize = 12;
const figureLine = (lineHeight * figureSize) / textSize;

/** "214 out, 31 in, 12 within". */
export function saySums({ out, into, within }: GroupSums): string {
  const inside = within > 0 ? `, ${sayNumber(within)} within` : '';
  return `${sayNumber(out)} out, ${sayNumber(into)} in${inside}`;
}

function sumsOf(key: string, flows: readonly Flow[]): GroupSums {
  const total = (wanted: (flow: Flow) => boolean) =>
    flows.reduce((sum, flow) => sum + (wanted(flow) ? flow.value : 0), 0);
  return {
    out: total(({ from, to }) => from === key && to !== key),
    into: total(({ from, to }) => to === key && from !== key),
    within: total(({ from, to }) => from === key && to === key),
  };
}

/** Flows between groups that are there. Throws where a flow names another, or there are more than a circle tells apart. */
export function checkChords(groups: readonly ChordGroup[], flows: readonly Flow[]): readonly Flow[] {
  if (groups.length > mostGroups) throw new Error(`A chord chart tells at most ${mostGroups} groups apart`);
  const known = new Set(groups.map(({ key }) => key));
  if (known.size < groups.length) throw new Error('Two groups of a chord chart have the same key');
  for (const end of flows.flatMap(({ from, to }) => [from, to])) {
    if (!known.has(end)) throw new Error(`A flow names "${end}", which is no group`);
  }
  return gatherFlows(flows);
}

const heightOf = (name: readonly string[], figures: readonly string[]): number =>
  name.length * lineHeight + figures.length * figureLine;

/** The room that a label takes. */
export function reachOf({ x, y, anchor, name, figures }: GroupLabel): Frame {
  const widths = [
    ...name.map((line) => textWidth(line, textSize * boldness)),
    ...figures.map((line) => textWidth(line, figureSize)),
  ];
  const [width, height] = [Math.max(0, ...widths), heightOf(name, figures)];
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - height / 2, width, height };
}

interface Named {
  readonly angle: number;
  readonly name: readonly string[];
  readonly figures: readonly string[];
}

/** Names at both sides of the circle, close to it, apart from each other, never turned. `x` and `y` from its middle. */
function labelsBeside(named: readonly Named[], radius: number, tall: number): readonly GroupLabel[] {
  const labels = new Map<Named, GroupLabel>();
  for (const right of [true, false]) {
    const here = named.filter(({ angle }) => Math.sin(angle) >= 0 === right);
    const wishes = here.map(({ angle, name, figures }) => ({
      at: onCircle(angle, radius)[1],
      room: heightOf(name, figures) + 6,
    }));
    for (const [index, y] of pushApart(wishes, -tall / 2, tall / 2).entries()) {
      const each = here[index];
      if (!each) continue;
      // Where the label comes nearest to the middle, the circle is widest beside it.
      const near = Math.max(0, Math.abs(y) - heightOf(each.name, each.figures) / 2);
      const x = Math.sqrt(Math.max(0, radius * radius - near * near));
      labels.set(each, { ...each, x: right ? x : -x, y, anchor: right ? 'start' : 'end' });
    }
  }
  return named.flatMap((each) => labels.get(each) ?? []);
}

/** Numbers round the circle, as near to their arcs as they can stand without touching. */
function numbersRound(angles: readonly number[], radius: number): readonly GroupLabel[] {
  const places = pushApart(
    angles.map((angle) => ({ at: angle * radius, room: 21 })),
    0,
    2 * Math.PI * radius,
  );
  return places.map((place, index) => {
    const [x, y] = onCircle(place / radius, radius);
    return { x, y, anchor: 'middle', name: [String(index + 1)], figures: [] };
  });
}

const moved = (label: GroupLabel, [x, y]: Point): GroupLabel => ({ ...label, x: label.x + x, y: label.y + y });

function assemble(
  groups: readonly ChordGroup[],
  flows: readonly Flow[],
  circle: Circle,
  labels: readonly GroupLabel[],
) {
  const placed = groups.flatMap((group, index): readonly PlacedGroup[] => {
    const label = labels[index];
    return label ? [{ group, index, sums: sumsOf(group.key, flows), d: circle.arcs[index] ?? '', label }] : [];
  });
  const byKey = new Map(placed.map((each) => [each.group.key, each]));
  const chords = flows.flatMap((flow) => {
    const [from, to] = [byKey.get(flow.from), byKey.get(flow.to)];
    const ribbon = from && to && circle.ribbonOf(from.index, to.index);
    return ribbon ? [{ flow, from, to, ...ribbon }] : [];
  });
  return { groups: placed, chords };
}

function wideLayout(groups: readonly ChordGroup[], flows: readonly Flow[], width: number): ChordLayout {
  const radius = 180;
  const reach = radius + arcBand + 8;
  const room = width / 2 - reach - 2;
  const circle = drawCircle(
    groups.map(({ key }) => key),
    flows,
    radius,
  );
  const named = groups.map(({ key, name }, index) => ({
    angle: circle.angles[index] ?? 0,
    name: wrapText(name, room, 2, textSize * boldness),
    figures: wrapText(saySums(sumsOf(key, flows)), room, 2, figureSize),
  }));
  const sideHeight = (right: boolean) =>
    named.reduce(
      (sum, each) => sum + (Math.sin(each.angle) >= 0 === right ? heightOf(each.name, each.figures) + 6 : 0),
      0,
    );
  const height = Math.max(2 * reach + 30, sideHeight(true), sideHeight(false));
  const centre: Point = [width / 2, height / 2];
  const labels = labelsBeside(named, reach, height).map((label) => moved(label, centre));
  return { height, centre, list: [], ...assemble(groups, flows, circle, labels) };
}

function narrowLayout(groups: readonly ChordGroup[], flows: readonly Flow[], width: number): ChordLayout {
  const radius = width / 2 - arcBand - 22;
  const circle = drawCircle(
    groups.map(({ key }) => key),
    flows,
    radius,
  );
  const centre: Point = [width / 2, width / 2];
  const labels = numbersRound(circle.angles, radius + arcBand + 11).map((label) => moved(label, centre));
  let y = width + 12;
  const list = groups.map(({ key, name }, index) => {
    const lines = wrapText(`${beforeWords(name)}: ${saySums(sumsOf(key, flows))}`, width - 28, 3);
    const tall = lines.length * lineHeight + 7;
    y += tall;
    return { y: round(y - tall / 2), number: String(index + 1), lines };
  });
  return { height: y + 2, centre, list, ...assemble(groups, flows, circle, labels) };
}

/** Where everything stands on a sheet. There must be a flow. Throws as `checkChords` does. */
export function chordLayout(groups: readonly ChordGroup[], given: readonly Flow[], sheet: Sheet): ChordLayout {
  const flows = checkChords(groups, given);
  const taking = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const used = groups.filter(({ key }) => taking.has(key));
  return sheet.width < 560 ? narrowLayout(used, flows, sheet.width) : wideLayout(used, flows, sheet.width);
}
