import type { VNode } from 'preact';
import type { Statement } from '#kernel/marking.ts';
import { chartColours } from '../frame/chart-colours.ts';
import { round } from '../frame/chart-text.tsx';
import { pointPath } from '../frame/series-key.tsx';

/** A point that says what kind of statement it is: solid for a fact, hollow for an opinion, half for an assessment. */
export function StatementPoint(props: {
  readonly statement: Statement;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly r?: number | undefined;
}): VNode {
  const { statement, colour, r = 6 } = props;
  const [x, y] = [round(props.x), round(props.y)];
  return (
    <>
      <path
        d={pointPath('circle', x, y, r)}
        fill={statement === 'fact' ? colour : chartColours.white}
        stroke={colour}
        stroke-width={1.8}
      />
      {statement === 'assessment' && (
        <path class="tl-mark__ground" d={`M${x} ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}z`} fill={colour} />
      )}
    </>
  );
}

/** A length of time as a bar between two corners, filled as its point would be. What still goes on ends in a point. */
export function StatementSpan(props: {
  readonly statement: Statement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly still: boolean;
  readonly down: boolean;
  readonly colour: string;
}): VNode {
  const { statement, colour, down, still } = props;
  const [x, y, width, height] = [round(props.x), round(props.y), round(props.width), round(props.height)];
  const [right, foot] = [round(x + width), round(y + height)];
  const tip = still ? Math.min(7, width / 2, height / 2) : 0;
  const across = `M${x} ${y}H${round(right - tip)}L${right} ${round(y + height / 2)}L${round(right - tip)} ${foot}H${x}z`;
  const downward = `M${x} ${y}V${round(foot - tip)}L${round(x + width / 2)} ${foot}L${right} ${round(foot - tip)}V${y}z`;
  const d = still ? (down ? downward : across) : `M${x} ${y}H${right}V${foot}H${x}z`;
  const half = down
    ? `M${round(x + width / 2)} ${y}H${right}V${round(foot - tip)}H${round(x + width / 2)}z`
    : `M${x} ${round(y + height / 2)}H${round(right - tip)}V${foot}H${x}z`;
  return (
    <>
      <path d={d} fill={statement === 'fact' ? colour : chartColours.white} stroke={colour} stroke-width={1.8} />
      {statement === 'assessment' && <path class="tl-mark__ground" d={half} fill={colour} />}
    </>
  );
}
