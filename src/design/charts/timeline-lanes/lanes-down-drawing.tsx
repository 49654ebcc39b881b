import type { VNode } from 'preact';
import { chartColours, toneColour } from '../frame/chart-colours.ts';
import type { Sheet } from '../frame/chart-frame.tsx';
import { ChartLabel, lineHeight, round } from '../frame/chart-text.tsx';
import { Sign } from './lane-sign.tsx';
import type { DownLane, DownLayout, DownSign } from './lanes-down.ts';
import type { TimelineLanesProps } from './timeline-lanes-props.ts';

/** From a sign to its words: level past the other lanes, then to where the words had to go. */
function leaderOf({ sign, x, label }: DownSign, wordsAt: number): string {
  if (label === undefined) return '';
  const y = round((sign.from + sign.to) / 2);
  return `M${round(x)} ${y}H${round(wordsAt - 14)}L${round(wordsAt - 4)} ${round(label.y - ((label.lines.length - 1) * lineHeight) / 2)}`;
}

/** Moments at the left, each with a level line through the lanes. */
function DownAxis({ at }: { readonly at: DownLayout }): VNode {
  return (
    <>
      <path
        d={at.ticks.map(({ y }) => `M${at.left} ${round(y)}H${round(at.right)}`).join('')}
        stroke={chartColours.rule}
        stroke-width={1}
        fill="none"
      />
      {at.ticks.map(({ y, lines }) => (
        <ChartLabel x={at.left - 6} y={y} text={lines} anchor="end" colour={chartColours.muted} />
      ))}
    </>
  );
}

/** The name of a lane and the line that runs down from it. */
function LaneLine(props: { readonly lane: DownLane; readonly foot: number; readonly colour: string }): VNode {
  const { lane, foot, colour } = props;
  return (
    <g>
      <ChartLabel x={lane.nameX} y={lane.nameY} text={lane.name} bold colour={colour} />
      <path
        d={`M${round(lane.x)} ${round(lane.lineTop)}V${round(foot)}`}
        stroke={colour}
        stroke-width={1}
        fill="none"
      />
    </g>
  );
}

/** Lanes beside each other, time down the page. */
export function LanesDown(props: {
  readonly props: TimelineLanesProps;
  readonly at: DownLayout;
  readonly sheet: Sheet;
}): VNode {
  const { at, sheet } = props;
  const colourOf = (lane: number): string => toneColour(props.props.lanes[lane]?.tone);
  return (
    <g>
      <DownAxis at={at} />
      <path
        d={at.signs.map((sign) => leaderOf(sign, at.wordsAt)).join('')}
        stroke={chartColours.closed}
        stroke-width={0.8}
        fill="none"
      />
      {at.lanes.map((lane, index) => (
        <LaneLine lane={lane} foot={at.foot} colour={colourOf(index)} />
      ))}
      {!at.named && (
        <ChartLabel x={0} y={at.foot + 32} text="The figures name each of them." colour={chartColours.muted} />
      )}
      {at.signs.map(({ sign, x, label }) => (
        <g>
          <Sign props={props.props} sign={sign} across={x} down colour={colourOf(sign.lane)} drawing={sheet.drawing} />
          {label && <ChartLabel x={label.x} y={label.y} text={label.lines} />}
        </g>
      ))}
    </g>
  );
}
