import type { VNode } from 'preact';
import { sayNumber } from '../../lists/say-number.ts';
import { type Flow, sayEnds } from '../flows/flows.ts';
import { chartColours, chartSteps } from '../frame/chart-colours.ts';
import { boldness, ChartLabel, lineHeight, round, textSize, textWidth, wrapText } from '../frame/chart-text.tsx';
import { sayCount, type Unit } from '../frame/unit.ts';
import { arrowPath } from './flow-curve.ts';
import { badgeRadius, type FlowMapLayout, flowWidth, mostNamed, type PlacedBadge } from './flow-map-layout.ts';

/** An entry of the list of the largest flows. */
interface ListEntry {
  readonly rank: number;
  /** The middle of its lines. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly figure: string;
}

/** A sign and what it means. */
interface Sample {
  readonly y: number;
  readonly words: readonly string[];
  readonly sign: 'arrow' | 'ring';
  readonly width: number;
}

export interface PlacedFlowKey {
  readonly x: number;
  readonly right: number;
  readonly bottom: number;
  readonly title: { readonly y: number; readonly text: string };
  readonly entries: readonly ListEntry[];
  readonly samples: readonly Sample[];
  readonly note: { readonly y: number; readonly lines: readonly string[] };
}

export interface FlowKeyGiven {
  readonly layout: FlowMapLayout;
  readonly nameOf: (id: string) => string;
  readonly unit: Unit;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const toWords = 2 * badgeRadius + 8;
const signWidth = 44;

const sum = (flows: readonly Flow[]): number => flows.reduce((all, { value }) => all + value, 0);

/** "3 lines from or to places without an area on the map, and 41 lines that go 30 smaller ways: in the figures only." */
function noteOf({ notDrawn, smaller }: FlowMapLayout, unit: Unit): string {
  const parts = [
    ...(notDrawn.length > 0 ? [`${sayCount(sum(notDrawn), unit)} from or to places without an area on the map`] : []),
    ...(smaller.length > 0
      ? [`${sayCount(sum(smaller), unit)} that go ${sayNumber(smaller.length)} smaller ways`]
      : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(', and ')}: in the figures only.`;
}

/** Where the list of the largest and the signs stand, from the top downward. */
export function flowMapKey(given: FlowKeyGiven): PlacedFlowKey {
  const { layout, nameOf, unit, x, width } = given;
  const named = layout.flows.slice(0, mostNamed);
  let y = given.y;
  const down = (height: number): number => {
    y += height;
    return y - height / 2;
  };
  const title = { y: down(26), text: layout.flows.length > mostNamed ? 'The ten largest' : 'In order of size' };
  const figures = named.map(({ flow }) => sayNumber(flow.value));
  const figureRoom = Math.max(0, ...figures.map((figure) => textWidth(figure, textSize * boldness))) + 10;
  const entries = named.map(({ flow }, index) => {
    const lines = wrapText(sayEnds(flow, nameOf), width - toWords - figureRoom, 3);
    return { rank: index + 1, y: down(lines.length * lineHeight + 6), lines, figure: figures[index] ?? '' };
  });
  if (named.length > 0) y += 10;
  const [most, rings] = [named[0]?.flow.value ?? 0, layout.flows.some(({ ring }) => ring)];
  const arrows = most === 0 ? [] : [...new Set([most, Math.max(1, Math.round(most / 4))])];
  const samples = [
    ...arrows.map((value) => ({ sign: 'arrow' as const, width: flowWidth(value, most), text: sayCount(value, unit) })),
    ...(rings ? [{ sign: 'ring' as const, width: 2, text: 'Within one area' }] : []),
  ].map(({ text, ...sample }) => {
    const words = wrapText(text, width - signWidth - 10, 2);
    return { ...sample, words, y: down(words.length * lineHeight + 8) };
  });
  const note = noteOf(layout, unit);
  const lines = note === '' ? [] : wrapText(note, width, 7);
  return {
    x,
    right: x + width,
    title,
    entries,
    samples,
    note: { y: down(lines.length * lineHeight + 6), lines },
    bottom: y,
  };
}

/** The largest are dark, the others light: in grey print too. */
export const flowColours = { large: chartSteps[5], other: chartSteps[3] } as const;

/** The number of one of the largest flows, on the map and in the list. */
export function FlowBadge({ at: [x, y], of, rank }: PlacedBadge & { readonly rank: number }): VNode {
  return (
    <>
      {of && <path d={`M${of.map(round).join(' ')}L${round(x)} ${round(y)}`} stroke={flowColours.large} fill="none" />}
      <circle
        cx={round(x)}
        cy={round(y)}
        r={badgeRadius}
        fill={chartColours.white}
        stroke={flowColours.large}
        stroke-width={1.2}
      />
      <ChartLabel x={x} y={y} anchor="middle" size={11} text={String(rank)} bold />
    </>
  );
}

function SampleSign({ x, y, sign, width }: { readonly x: number } & Omit<Sample, 'words'>): VNode {
  const colour = flowColours.large;
  if (sign === 'ring')
    return <circle cx={x + signWidth / 2} cy={y} r={8} fill="none" stroke={colour} stroke-width={width} />;
  const curve = { start: [x, y], bend: [x + signWidth / 2, y], end: [x + signWidth, y] } as const;
  return <path d={arrowPath(curve, width)} fill={colour} />;
}

/** The list of the largest flows and what the signs mean. */
export function FlowMapKey(props: PlacedFlowKey): VNode {
  const { x, right, title, entries, samples, note } = props;
  return (
    <g>
      {entries.length > 0 && <ChartLabel x={x} y={title.y} text={title.text} bold />}
      {entries.map(({ rank, y, lines, figure }) => (
        <>
          <FlowBadge at={[x + badgeRadius + 1, y]} rank={rank} />
          <ChartLabel x={x + toWords} y={y} text={lines} />
          <ChartLabel x={right} y={y} anchor="end" text={figure} bold />
        </>
      ))}
      {samples.map(({ words, ...sample }) => (
        <>
          <SampleSign x={x} {...sample} />
          <ChartLabel x={x + signWidth + 10} y={sample.y} text={words} />
        </>
      ))}
      {note.lines.length > 0 && <ChartLabel x={x} y={note.y} text={note.lines} colour={chartColours.muted} />}
    </g>
  );
}
