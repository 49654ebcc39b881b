import type { VNode } from 'preact';
import { chartColours } from '../frame/chart-colours.ts';
import { FigureTable, RowName, sayFigure } from '../frame/chart-figures.tsx';
import { ChartFrame, type Sheet } from '../frame/chart-frame.tsx';
import { boldness, ChartLabel, lineHeight, round, textSize, textWidth } from '../frame/chart-text.tsx';
import { Drawing } from '../frame/drawing.tsx';
import { EmptyDrawing } from '../frame/empty-drawing.tsx';
import { Mark } from '../frame/mark.tsx';
import { unitAfter } from '../frame/say-value.ts';
import {
  type FunnelProps,
  funnelLayout,
  type PlacedStage,
  sayLoss,
  sayShares,
  stageBar,
  stageFacts,
} from './funnel-layout.ts';

/** "Accepted: 62 children, 78% of the stage before. 18 did not go on: 9 declined". */
function sentence(stage: PlacedStage, props: FunnelProps): string {
  const unit = stage.count === undefined ? '' : unitAfter(stage.count, props.unit);
  const shares = sayShares(stage);
  const loss = sayLoss(stage);
  return `${stage.stage.name}: ${stage.figure}${unit}${shares && `, ${shares}`}${loss && `. ${loss}`}`;
}

/** Those who were at the stage before and are not at this one: an empty length with a dashed edge. */
function Lost({ stage }: { readonly stage: PlacedStage }): VNode | null {
  if (stage.ghost === undefined) return null;
  const x = round(stage.width);
  return (
    <path
      class="tl-mark__ground"
      d={`M${x} ${round(stage.barY + 0.5)}H${round(stage.ghost)}v${stageBar - 1}H${x}`}
      fill={chartColours.white}
      stroke={chartColours.muted}
      stroke-width={1}
      stroke-dasharray="3 3"
    />
  );
}

/** How many are at this stage, on a ground of its own where those who are not show behind it. */
function StageFigure({ stage }: { readonly stage: PlacedStage }): VNode {
  const width = textWidth(stage.figure, textSize * boldness);
  return (
    <>
      <rect
        class="tl-mark__ground"
        x={round(stage.figureX - 4)}
        y={round(stage.barY + 3)}
        width={round(width + 8)}
        height={stageBar - 6}
        fill={chartColours.white}
      />
      <ChartLabel
        x={stage.figureX}
        y={stage.barY + stageBar / 2}
        text={stage.figure}
        bold={stage.count !== undefined}
        colour={stage.count === undefined ? chartColours.muted : undefined}
      />
    </>
  );
}

/** Why the others did not go on, at the side, with a rule before it: red where the figures do not fit. */
function Loss({ stage }: { readonly stage: PlacedStage }): VNode | null {
  const { loss, lossX, lossY, gained } = stage;
  if (loss.length === 0) return null;
  const height = loss.length * lineHeight;
  return (
    <>
      <path
        d={`M${round(lossX - 10)} ${round(lossY - height / 2 + 1)}v${height - 2}`}
        stroke={gained === undefined ? chartColours.rule : chartColours.overdue}
        stroke-width={3}
      />
      <ChartLabel x={lossX} y={lossY} text={loss} />
    </>
  );
}

function Stage(props: { readonly stage: PlacedStage; readonly props: FunnelProps }): VNode {
  const { stage } = props;
  return (
    <g>
      <ChartLabel x={0} y={stage.nameY} text={stage.name} bold />
      {stage.shares.length > 0 && (
        <ChartLabel x={0} y={stage.sharesY} text={stage.shares} colour={chartColours.muted} />
      )}
      <Mark say={sentence(stage, props.props)} href={stage.stage.href}>
        <Lost stage={stage} />
        <rect
          x={0}
          y={round(stage.barY)}
          width={round(stage.width)}
          height={stageBar}
          fill={chartColours.line}
          stroke={chartColours.line}
          stroke-width={stage.width > 0 ? 1 : 0}
        />
        <StageFigure stage={stage} />
      </Mark>
      <Loss stage={stage} />
    </g>
  );
}

/** The stages alone, for a document. */
export function funnelDrawing(props: FunnelProps, sheet: Sheet): VNode {
  if (props.stages.length === 0) return <EmptyDrawing words={props.words} sheet={sheet} />;
  const at = funnelLayout(props, sheet);
  const linked = props.stages.some(({ href }) => href !== undefined);
  return (
    <Drawing words={props.words} sheet={sheet} height={at.height} linked={linked}>
      {at.stages.map((stage) => (
        <Stage stage={stage} props={props} />
      ))}
      <path
        d={at.stages.map(({ barY }) => `M0.5 ${round(barY - 3)}v${stageBar + 6}`).join('')}
        stroke={chartColours.ink}
        stroke-width={1}
        fill="none"
      />
    </Drawing>
  );
}

function Figures(props: FunnelProps): VNode {
  return (
    <FigureTable
      words={props.words}
      rows={stageFacts(props.stages)}
      rowKey={({ stage }) => stage.key}
      columns={[
        {
          key: 'stage',
          title: 'Stage',
          rowHeader: true,
          cell: ({ stage }) => <RowName name={stage.name} href={stage.href} />,
        },
        { key: 'count', title: 'Number', numeric: true, cell: ({ count }) => sayFigure(count) },
        { key: 'before', title: 'Of the stage before', numeric: true, cell: ({ ofBefore }) => ofBefore ?? '' },
        {
          key: 'first',
          title: 'Of the first stage',
          numeric: true,
          cell: ({ ofFirst, ofBefore }) => ofFirst ?? ofBefore ?? '',
        },
        { key: 'loss', title: 'Who did not go on', cell: (facts) => sayLoss(facts) },
      ]}
    />
  );
}

/**
 * How many reach each stage, what share that is of the stage before and of the first, and why the others did not go on. A
 * stage larger than the one before it is shown plainly as such, without shares: the figures follow different people.
 */
export function Funnel(props: FunnelProps): VNode {
  return (
    <ChartFrame words={props.words} figures={<Figures {...props} />} draw={(sheet) => funnelDrawing(props, sheet)} />
  );
}
