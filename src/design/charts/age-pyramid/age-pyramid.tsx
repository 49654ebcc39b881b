import type { VNode } from 'preact';
import { chartColours, looksOf, type Series, type SeriesLook } from '../frame/chart-colours.ts';
import { FigureTable } from '../frame/chart-figures.tsx';
import { ChartFrame, type Sheet } from '../frame/chart-frame.tsx';
import { surfaceOf, Textures } from '../frame/chart-surface.tsx';
import { ChartLabel, round } from '../frame/chart-text.tsx';
import { Drawing } from '../frame/drawing.tsx';
import { DrawingKey } from '../frame/drawing-key.tsx';
import { EmptyDrawing } from '../frame/empty-drawing.tsx';
import { Mark } from '../frame/mark.tsx';
import { unitAfter } from '../frame/say-value.ts';
import { UnknownTextures, unknownFill } from '../frame/unknown-surface.tsx';
import { agePyramidLayout, barHeight, type PyramidBar, type PyramidLayout, pyramidSize } from './age-pyramid-layout.ts';
import { type AgeBand, type AgePyramidProps, drawnCount, sayCount, withheldWords } from './age-pyramid-props.ts';

/** The three groups in the order of their looks. */
function groupsOf(props: AgePyramidProps): readonly Series[] {
  return [...props.sides, ...(props.unknown ? [props.unknown] : [])];
}

function sentence(bar: PyramidBar, props: AgePyramidProps): string {
  const group = groupsOf(props)[bar.side]?.name ?? '';
  const withheld = bar.count === 'withheld' ? ', number withheld' : '';
  // "Fewer than five" are many, in words.
  const known = bar.count === 'withheld' ? Number.POSITIVE_INFINITY : drawnCount(bar.count);
  const unit = known === undefined ? '' : unitAfter(known, props.unit);
  return `${group}, ${bar.band.name}: ${sayCount(bar.count, props)}${unit}${withheld}`;
}

/** A count that is held back: its texture is that of all charts, its dashed edge like that of no series. */
function withheldSurface(drawing: string) {
  return {
    fill: unknownFill(drawing, 'few'),
    stroke: chartColours.muted,
    'stroke-width': 1,
    'stroke-dasharray': '3 2',
  } as const;
}

interface BarProps {
  readonly bar: PyramidBar;
  readonly look: SeriesLook;
  readonly drawing: string;
  readonly props: AgePyramidProps;
}

function Bar({ bar, look, drawing, props }: BarProps): VNode {
  const surface = bar.count === 'withheld' ? withheldSurface(drawing) : surfaceOf(drawing, look, bar.side);
  const known = bar.count === 'withheld' || drawnCount(bar.count) !== undefined;
  return (
    <Mark say={sentence(bar, props)}>
      {bar.width > 0 && (
        <rect x={round(bar.x)} y={round(bar.y)} width={round(bar.width)} height={barHeight} {...surface} />
      )}
      <ChartLabel
        x={bar.label.x}
        y={bar.y + barHeight / 2}
        text={bar.label.text}
        anchor={bar.label.anchor}
        size={pyramidSize}
        colour={known ? undefined : chartColours.muted}
      />
    </Mark>
  );
}

function BaseLines({ at }: { readonly at: PyramidLayout }): VNode {
  const sides = [at.left, at.right].map((x) => `M${round(x)} ${round(at.top)}V${round(at.foot)}`);
  const block = at.unknown;
  const third = block && block.foot > block.top ? `M${round(block.x)} ${round(block.top)}V${round(block.foot)}` : '';
  return <path d={`${sides.join('')}${third}`} stroke={chartColours.ink} stroke-width={1} fill="none" />;
}

/** The pyramid alone, for a document. */
export function agePyramidDrawing(props: AgePyramidProps, sheet: Sheet): VNode {
  if (props.bands.length === 0) return <EmptyDrawing words={props.words} sheet={sheet} />;
  const at = agePyramidLayout(props, sheet);
  const looks = looksOf(groupsOf(props));
  const sample = (x: number, y: number): VNode => (
    <rect x={x} y={y - 7} width={16} height={14} {...withheldSurface(sheet.drawing)} />
  );
  return (
    <Drawing words={props.words} sheet={sheet} height={at.height}>
      <Textures drawing={sheet.drawing} looks={looks} />
      {at.withheld && <UnknownTextures drawing={sheet.drawing} />}
      {at.withheld && <DrawingKey entries={[{ text: withheldWords(props), sample }]} x={0} y={0} width={sheet.width} />}
      {at.heads.map(({ lines, x, y, anchor }) => (
        <ChartLabel x={x} y={y} text={lines} anchor={anchor} bold />
      ))}
      {at.names.map(({ lines, x, y, middle }) => (
        <ChartLabel x={x} y={y} text={lines} anchor={middle ? 'middle' : 'start'} />
      ))}
      {at.unknown && <ChartLabel x={0} y={at.unknown.y} text={at.unknown.lines} bold />}
      {at.bars.map((bar) => {
        const look = looks[bar.side];
        return look && <Bar bar={bar} look={look} drawing={sheet.drawing} props={props} />;
      })}
      <BaseLines at={at} />
    </Drawing>
  );
}

function Figures(props: AgePyramidProps): VNode {
  return (
    <FigureTable
      words={props.words}
      rows={props.bands}
      rowKey={({ key }) => key}
      columns={[
        { key: 'age', title: 'Age', rowHeader: true, cell: ({ name }) => name },
        ...groupsOf(props).map(({ key, name }) => ({
          key: `group-${key}`,
          title: name,
          numeric: true,
          cell: ({ counts }: AgeBand) => {
            const said = sayCount(counts[key], props);
            return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
          },
        })),
      ]}
    />
  );
}

/**
 * Two groups by age, back to back, the youngest at the foot; those of neither group in a block of their own. Counts that
 * are too small to be shown are drawn at one length, whatever they are: neither the drawing nor the page holds them.
 */
export function AgePyramid(props: AgePyramidProps): VNode {
  return (
    <ChartFrame
      words={props.words}
      figures={<Figures {...props} />}
      draw={(sheet) => agePyramidDrawing(props, sheet)}
    />
  );
}
