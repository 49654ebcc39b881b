import type { VNode } from 'preact';
import { chartColours } from '../frame/chart-colours.ts';
import { ChartLabel, round } from '../frame/chart-text.tsx';
import { Mark } from '../frame/mark.tsx';
import { unknownFill } from '../frame/unknown-surface.tsx';
import { countWidth, hrefOf, type LaneSign, pointRadius, saySign, signBreadth } from './lane-signs.ts';
import { StatementPoint, StatementSpan } from './statement-point.tsx';
import type { TimelineLanesProps } from './timeline-lanes-props.ts';

/** Attributes of the surface of a gap: the texture of all charts for what is not known. */
export function gapSurface(drawing: string) {
  return {
    fill: unknownFill(drawing, 'no-figure'),
    stroke: chartColours.muted,
    'stroke-width': 1,
    'stroke-dasharray': '3 3',
  } as const;
}

/** How many events stand for one sign: a number within a rounded frame. */
export function CountSign(props: {
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly width?: number | undefined;
}): VNode {
  const width = props.width ?? countWidth(props.count);
  return (
    <>
      <rect
        x={round(props.x - width / 2)}
        y={round(props.y - 9)}
        width={round(width)}
        height={18}
        rx={9}
        fill={chartColours.white}
        stroke={props.colour}
        stroke-width={1.8}
      />
      <ChartLabel x={props.x} y={props.y} text={String(props.count)} anchor="middle" size={13} bold />
    </>
  );
}

export interface SignProps {
  readonly props: TimelineLanesProps;
  readonly sign: LaneSign;
  /** The middle of the sign across the time. */
  readonly across: number;
  readonly down: boolean;
  readonly colour: string;
  readonly drawing: string;
}

/** Only the day is known, and the sheet is so fine that it shows: a fine line over the whole of it. */
function WholeDay({ sign, across, down, colour }: Omit<SignProps, 'props' | 'drawing'>): VNode {
  const [from, to, at] = [round(sign.from), round(sign.to), round(across)];
  const d = down ? `M${at - 4} ${from}h8m-4 0V${to}m-4 0h8` : `M${from} ${at - 4}v8m0 -4H${to}m0 -4v8`;
  return <path class="tl-mark__ground" d={d} stroke={colour} stroke-width={1} fill="none" />;
}

function shapeOf({ sign, across, down, colour, drawing }: SignProps): VNode | null {
  const [item] = sign.items;
  if (item === undefined) return null;
  const along = (sign.from + sign.to) / 2;
  const [x, y] = down ? [across, along] : [along, across];
  if (sign.items.length > 1) return <CountSign count={sign.items.length} x={x} y={y} colour={colour} />;
  if (item.kind === 'point') {
    return (
      <>
        {sign.to - sign.from > 2 * pointRadius + 6 && (
          <WholeDay sign={sign} across={across} down={down} colour={colour} />
        )}
        <StatementPoint statement={item.event.statement} x={x} y={y} colour={colour} r={pointRadius} />
      </>
    );
  }
  // Two that follow each other leave a little white between them.
  const [from, length] = [sign.from + 1, sign.to - sign.from - 2];
  const breadth = down ? signBreadth - 4 : signBreadth;
  const box = down
    ? { x: across - breadth / 2, y: from, width: breadth, height: length }
    : { x: from, y: across - breadth / 2, width: length, height: breadth };
  if (item.kind === 'gap') {
    return (
      <rect
        x={round(box.x)}
        y={round(box.y)}
        width={round(box.width)}
        height={round(box.height)}
        {...gapSurface(drawing)}
      />
    );
  }
  const still = item.event.until === 'still';
  return <StatementSpan {...box} statement={item.event.statement} still={still} down={down} colour={colour} />;
}

/** One sign of a lane, which says all that it stands for and leads to the record. */
export function Sign(props: SignProps): VNode {
  return (
    <Mark say={saySign(props.sign, props.props)} href={hrefOf(props.sign)}>
      {shapeOf(props)}
    </Mark>
  );
}
