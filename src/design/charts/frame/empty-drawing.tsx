import type { VNode } from 'preact';
import { chartColours } from './chart-colours.ts';
import type { ChartWords, Sheet } from './chart-frame.tsx';
import { ChartLabel, lineHeight, round, wrapText } from './chart-text.tsx';
import { Drawing } from './drawing.tsx';

/** What stands in the sheet where there is nothing to draw. */
export function emptyWords(words: ChartWords): string {
  return words.empty ?? 'There are no figures yet.';
}

/** The sheet of a chart without figures: a sentence on paper, so that nobody takes an empty grid for nought. */
export function EmptyDrawing(props: { readonly words: ChartWords; readonly sheet: Sheet }): VNode {
  const { words, sheet } = props;
  const lines = wrapText(emptyWords(words), sheet.width - 40, 5);
  const height = lines.length * lineHeight + 36;
  return (
    <Drawing words={words} sheet={sheet} height={height}>
      <rect x={0} y={0} width={sheet.width} height={height} fill={chartColours.paper} />
      <path d={`M1.5 0V${round(height)}`} stroke={chartColours.line} stroke-width={3} fill="none" />
      <ChartLabel x={20} y={height / 2} text={lines} />
    </Drawing>
  );
}
