import type { VNode } from 'preact';
import { DataTable } from '../../lists/data-table.tsx';
import { chartColours, type SeriesLook } from '../frame/chart-colours.ts';
import { FigureNotes } from '../frame/chart-figures.tsx';
import { ChartFrame, type Sheet } from '../frame/chart-frame.tsx';
import { surfaceOf, Textures } from '../frame/chart-surface.tsx';
import { ChartLabel, round } from '../frame/chart-text.tsx';
import { Drawing } from '../frame/drawing.tsx';
import { DrawingKey } from '../frame/drawing-key.tsx';
import { Mark } from '../frame/mark.tsx';
import { ReferenceLine } from '../frame/reference-line.tsx';
import {
  type PlacedStep,
  stepBar,
  type WaterfallKind,
  type WaterfallLayout,
  type WaterfallProps,
  waterfallKey,
  waterfallLayout,
  waterfallSteps,
} from './waterfall-layout.ts';

/** For, against, and the ends: solid, hatched and hollow, so that grey print tells them apart. */
const looks: readonly SeriesLook[] = [
  { colour: chartColours.line, texture: 'solid', shape: 'circle', dash: undefined },
  { colour: chartColours.movement, texture: 'back-hatch', shape: 'square', dash: undefined },
  { colour: chartColours.ink, texture: 'hollow', shape: 'triangle', dash: undefined },
];

const lookOf: Readonly<Record<WaterfallKind, number | undefined>> = {
  for: 0,
  against: 1,
  start: 2,
  sum: 2,
  nothing: undefined,
};

/** From where one bar ends to where the next begins. Where words stand between, only its two ends: it would strike them. */
function connector(x: number, from: number, to: number, words: boolean): string {
  if (!words) return `M${round(x)} ${round(from)}V${round(to)}`;
  return `M${round(x)} ${round(from)}v8M${round(x)} ${round(to - 4)}v4`;
}

function Connectors({ at, words }: { readonly at: WaterfallLayout; readonly words: boolean }): VNode {
  const d = at.steps.slice(0, -1).map((step, index) => {
    // Where there is no bar, the line runs through.
    const from = step.kind === 'nothing' ? step.y : step.y + stepBar;
    const through = step.kind === 'nothing' && words ? `M${round(at.scale.at(step.to))} ${round(from)}v${stepBar}` : '';
    const begin = through === '' ? from : from + stepBar;
    return through + connector(at.scale.at(step.to), begin, at.steps[index + 1]?.y ?? 0, words);
  });
  return <path d={d.join('')} stroke={chartColours.muted} stroke-width={0.8} stroke-dasharray="1 2" fill="none" />;
}

function Step(props: { readonly step: PlacedStep; readonly drawing: string; readonly width: number }): VNode {
  const { step } = props;
  const index = lookOf[step.kind];
  const look = index === undefined ? undefined : looks[index];
  const last = step.kind === 'sum';
  return (
    <g>
      <ChartLabel x={0} y={step.nameY} text={step.nameLines} bold halo />
      <ChartLabel x={step.saysX} y={step.saysY} text={step.saysLines} halo />
      <Mark say={`${step.name}: ${step.figure}, ${step.says}`}>
        {look && index !== undefined && (
          <rect
            x={round(step.x)}
            y={round(step.y)}
            width={round(Math.max(1, step.width))}
            height={stepBar}
            {...surfaceOf(props.drawing, look, index)}
          />
        )}
        <ChartLabel
          x={props.width}
          y={step.figureY}
          text={step.figure}
          anchor="end"
          bold={last}
          halo
          colour={step.kind === 'nothing' ? chartColours.muted : undefined}
        />
      </Mark>
    </g>
  );
}

/** The waterfall alone, for a document. */
export function waterfallDrawing(props: WaterfallProps, sheet: Sheet): VNode {
  const at = waterfallLayout(props, sheet);
  const foot = at.steps.at(-1);
  const narrow = sheet.width < 500;
  const entries = waterfallKey.map((text, index) => ({
    text,
    sample: (x: number, y: number) => {
      const look = looks[index];
      return look ? <rect x={x} y={y - 7} width={16} height={14} {...surfaceOf(sheet.drawing, look, index)} /> : <g />;
    },
  }));
  return (
    <Drawing words={props.words} sheet={sheet} height={at.height}>
      <Textures drawing={sheet.drawing} looks={looks} />
      <DrawingKey entries={entries} x={0} y={0} width={sheet.width} />
      <ReferenceLine
        head={at.head}
        x={at.scale.at(0)}
        top={at.headTop}
        foot={(foot?.y ?? 0) + stepBar + 4}
        width={sheet.width}
        parts={narrow ? at.steps.map(({ y }) => ({ from: y - 3, to: y + stepBar + 3 })) : undefined}
      />
      <Connectors at={at} words={narrow} />
      {foot && (
        <path d={`M0 ${round(foot.top - 4)}H${sheet.width}`} stroke={chartColours.ink} stroke-width={1} fill="none" />
      )}
      {at.steps.map((step) => (
        <Step step={step} drawing={sheet.drawing} width={sheet.width} />
      ))}
    </Drawing>
  );
}

function Figures(props: WaterfallProps): VNode {
  return (
    <>
      <DataTable
        caption={props.words.measure}
        captionHidden
        rows={waterfallSteps(props)}
        rowKey={({ key, kind }) => `${kind} ${key}`}
        columns={[
          { key: 'name', title: 'What was compared', rowHeader: true, cell: ({ name }) => name },
          { key: 'says', title: 'What it says', cell: ({ says }) => <bdi>{says}</bdi> },
          { key: 'weight', title: 'Weight', numeric: true, cell: ({ figure }) => figure },
        ]}
      />
      <FigureNotes
        notes={[
          'Weights above nought speak for the same, below nought against. They are rounded so that those shown add up to the sum shown: each is within a tenth of its exact value.',
        ]}
      />
    </>
  );
}

/**
 * Why two records may be the same: where one starts from, what each comparison adds or takes away with the words that say
 * why, and what it comes to. Weights are shown by largest remainder, so that they add up to the last decimal.
 */
export function Waterfall(props: WaterfallProps): VNode {
  return (
    <ChartFrame words={props.words} figures={<Figures {...props} />} draw={(sheet) => waterfallDrawing(props, sheet)} />
  );
}
