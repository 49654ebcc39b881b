import type { VNode } from 'preact';
import { statements } from '#kernel/marking.ts';
import { chartColours } from '../frame/chart-colours.ts';
import { ChartFrame, type Sheet } from '../frame/chart-frame.tsx';
import { Drawing } from '../frame/drawing.tsx';
import { DrawingKey, type KeyEntry, placeKey } from '../frame/drawing-key.tsx';
import { EmptyDrawing } from '../frame/empty-drawing.tsx';
import { UnknownTextures } from '../frame/unknown-surface.tsx';
import { CountSign, gapSurface } from './lane-sign.tsx';
import { type AcrossLayout, lanesAcross } from './lanes-across.ts';
import { LanesAcross } from './lanes-across-drawing.tsx';
import { type DownLayout, lanesDown } from './lanes-down.ts';
import { LanesDown } from './lanes-down-drawing.tsx';
import { StatementPoint } from './statement-point.tsx';
import { LaneFigures } from './timeline-lanes-figures.tsx';
import { itemsOf, spanOfLanes, type TimelineLanesProps, withEmpty } from './timeline-lanes-props.ts';

/** Narrower sheets than this are read downward. */
const acrossFrom = 500;

const statementWords = { fact: 'Fact', opinion: 'Opinion', assessment: 'Assessment' } as const;

function keyOf(props: TimelineLanesProps, drawing: string, counted: boolean): readonly KeyEntry[] {
  const gaps = props.lanes.some((lane) => (lane.gaps ?? []).length > 0);
  return [
    ...statements.map((statement) => ({
      text: statementWords[statement],
      sample: (x: number, y: number) => (
        <g>
          <StatementPoint statement={statement} x={x + 9} y={y} colour={chartColours.ink} />
        </g>
      ),
    })),
    ...(gaps
      ? [
          {
            text: 'Nothing known',
            sample: (x: number, y: number) => <rect x={x} y={y - 6} width={17} height={12} {...gapSurface(drawing)} />,
          },
        ]
      : []),
    ...(counted
      ? [
          {
            text: 'Several events, counted',
            sample: (x: number, y: number) => (
              <g>
                <CountSign count={6} x={x + 8.5} y={y} colour={chartColours.ink} width={17} />
              </g>
            ),
          },
        ]
      : []),
  ];
}

function hasCounts(at: AcrossLayout | DownLayout): boolean {
  const signs = 'signs' in at ? at.signs : at.lanes.flatMap((lane) => lane.signs);
  return signs.some(({ sign }) => sign.items.length > 1);
}

/** The lanes alone, for a document. */
export function timelineLanesDrawing(props: TimelineLanesProps, sheet: Sheet): VNode {
  const span = spanOfLanes(props);
  if (span === undefined) return <EmptyDrawing words={withEmpty(props.words)} sheet={sheet} />;
  const items = itemsOf(props, span);
  const across = sheet.width >= acrossFrom;
  const place = (counted: boolean) => {
    const entries = keyOf(props, sheet.drawing, counted);
    const key = placeKey(
      entries.map(({ text }) => text),
      sheet.width,
    );
    const frame = { sheet, top: key.height + 4 };
    const at = across ? lanesAcross(props, items, span, frame) : lanesDown(props, items, span, frame);
    return { entries, at };
  };
  // The key says what a count is only where there is one, and that is known when the signs stand.
  const first = place(false);
  const { entries, at } = hasCounts(first.at) ? place(true) : first;
  const linked = props.lanes.some(({ events }) => events.some(({ href }) => href !== undefined));
  return (
    <Drawing words={props.words} sheet={sheet} height={at.height} linked={linked}>
      <UnknownTextures drawing={sheet.drawing} />
      <DrawingKey entries={entries} x={0} y={0} width={sheet.width} />
      {'signs' in at ? (
        <LanesDown props={props} at={at} sheet={sheet} />
      ) : (
        <LanesAcross props={props} at={at} sheet={sheet} />
      )}
    </Drawing>
  );
}

/**
 * What happened, in lanes along one time: communication, movement, violence, vulnerability, policing. Facts are solid,
 * opinions hollow, assessments half; a time of which nothing is known is drawn as a gap. On a narrow sheet time runs down.
 */
export function TimelineLanes(props: TimelineLanesProps): VNode {
  return (
    <ChartFrame
      words={props.words}
      figures={<LaneFigures {...props} />}
      draw={(sheet) => timelineLanesDrawing(props, sheet)}
    />
  );
}
