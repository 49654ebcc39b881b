import type { VNode } from 'preact';
import { chartColours, toneColour } from '../frame/chart-colours.ts';
import type { Sheet } from '../frame/chart-frame.tsx';
import { ChartLabel, lineHeight, round, textWidth } from '../frame/chart-text.tsx';
import { Sign } from './lane-sign.tsx';
import { type AcrossLane, type AcrossLayout, type SignLabel, withinSize } from './lanes-across.ts';
import type { TimelineLanesProps } from './timeline-lanes-props.ts';

/** Words of a sign; within one, on a ground of their own. */
function Words({ label, y }: { readonly label: SignLabel; readonly y: number }): VNode {
  const { text, x, anchor, within } = label;
  if (!within) return <ChartLabel x={x} y={y} text={text} anchor={anchor} halo />;
  return (
    <g pointer-events="none">
      <rect
        x={round(x - 4)}
        y={round(y - 7)}
        width={round(textWidth(text, withinSize) + 8)}
        height={14}
        fill={chartColours.white}
      />
      <ChartLabel x={x} y={y} text={text} size={withinSize} />
    </g>
  );
}

interface LaneProps {
  readonly props: TimelineLanesProps;
  readonly lane: AcrossLane;
  readonly index: number;
  readonly left: number;
  readonly drawing: string;
}

function LaneRow({ props, lane, index, left, drawing }: LaneProps): VNode {
  const colour = toneColour(props.lanes[index]?.tone);
  return (
    <g>
      <ChartLabel
        x={0}
        y={lane.top + 16.5 + ((lane.name.length - 1) * lineHeight) / 2}
        text={lane.name}
        bold
        colour={colour}
      />
      {lane.signs.length === 0 && (
        <ChartLabel x={left} y={lane.top + 16.5} text="Nothing recorded" colour={chartColours.muted} halo />
      )}
      {lane.signs.map(({ sign, y, label }) => (
        <g>
          <Sign props={props} sign={sign} across={y} down={false} colour={colour} drawing={drawing} />
          {label && <Words label={label} y={y} />}
        </g>
      ))}
    </g>
  );
}

/** Lanes beneath each other, time across. */
export function LanesAcross(props: {
  readonly props: TimelineLanesProps;
  readonly at: AcrossLayout;
  readonly sheet: Sheet;
}): VNode {
  const { at, sheet } = props;
  return (
    <g>
      <path
        d={at.lanes.map(({ top }) => `M0 ${round(top)}H${sheet.width}`).join('')}
        stroke={chartColours.rule}
        stroke-width={1}
        fill="none"
      />
      <path
        d={at.ticks.map((tick) => `M${round(tick.at)} ${round(at.top)}V${round(at.foot)}`).join('')}
        stroke={chartColours.rule}
        stroke-width={1}
        fill="none"
      />
      <path d={`M0 ${round(at.foot)}H${sheet.width}`} stroke={chartColours.ink} stroke-width={1} fill="none" />
      {at.ticks.map(({ at: x, text, under, anchor }) => (
        <ChartLabel
          x={x}
          y={at.foot + 14 + (under === undefined ? 0 : lineHeight / 2)}
          text={under === undefined ? text : [text, under]}
          anchor={anchor}
          colour={chartColours.muted}
        />
      ))}
      {at.lanes.map((lane, index) => (
        <LaneRow props={props.props} lane={lane} index={index} left={at.left} drawing={sheet.drawing} />
      ))}
    </g>
  );
}
