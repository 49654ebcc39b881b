import type { ChartWords, Sheet } from '../frame/chart-frame.tsx';
import { boldness, lineHeight, textSize, textWidth, wrapText } from '../frame/chart-text.tsx';
import { placeKey } from '../frame/drawing-key.tsx';
import { type ReferenceHead, referenceHead } from '../frame/reference-line.tsx';
import { type ValueScale, valueScale } from '../frame/value-scale.ts';
import { addUpTenths, sayTenths } from './add-up-tenths.ts';

/** One comparison of two records and what it speaks for. */
export interface Comparison {
  readonly key: string;
  /** What was compared: "Phone". */
  readonly name: string;
  /** Why it weighs what it does: "same number, same month". */
  readonly says: string;
  /** In bits (Fellegi and Sunter, 1969): above nought for the same, below it against. Absent where nothing was compared. */
  readonly weight?: number | undefined;
}

export interface WaterfallProps {
  readonly words: ChartWords;
  /** Before anything is compared: "One pair in 20,000 is the same person", and its weight. */
  readonly start: { readonly says: string; readonly weight: number };
  readonly comparisons: readonly Comparison[];
  /** What the sum means: "Almost certainly the same: 99.2 in 100 such pairs were". Measured, never worked out here. */
  readonly conclusion: string;
}

export type WaterfallKind = 'start' | 'for' | 'against' | 'nothing' | 'sum';

/** A row of the waterfall in tenths of a bit, as it is shown. */
export interface WaterfallStep {
  readonly key: string;
  readonly name: string;
  readonly says: string;
  readonly kind: WaterfallKind;
  readonly from: number;
  readonly to: number;
  /** "+8.7"; "not compared". */
  readonly figure: string;
}

/** The words for what was not compared: it is not nought, it was not there to weigh. */
const notCompared = 'not compared';

/** The rows from the start to the sum. What is shown adds up exactly to the sum that is shown. */
export function waterfallSteps(props: WaterfallProps): readonly WaterfallStep[] {
  const weighed = props.comparisons.filter(({ weight }) => weight !== undefined);
  const { parts, sum } = addUpTenths([props.start.weight, ...weighed.map(({ weight }) => weight ?? 0)]);
  const start = parts[0] ?? 0;
  let end = start;
  const shown = new Map(weighed.map(({ key }, index) => [key, parts[index + 1] ?? 0]));
  const steps = props.comparisons.map(({ key, name, says }): WaterfallStep => {
    const weight = shown.get(key);
    const from = end;
    end += weight ?? 0;
    const kind = weight === undefined || weight === 0 ? 'nothing' : weight > 0 ? 'for' : 'against';
    return { key, name, says, kind, from, to: end, figure: weight === undefined ? notCompared : sayTenths(weight) };
  });
  return [
    {
      key: 'start',
      name: 'Before',
      says: props.start.says,
      kind: 'start',
      from: 0,
      to: start,
      figure: sayTenths(start),
    },
    ...steps,
    { key: 'sum', name: 'Together', says: props.conclusion, kind: 'sum', from: 0, to: sum, figure: sayTenths(sum) },
  ];
}

/** A row and where its parts stand. */
export interface PlacedStep extends WaterfallStep {
  readonly nameLines: readonly string[];
  readonly saysLines: readonly string[];
  readonly nameY: number;
  readonly saysX: number;
  readonly saysY: number;
  readonly figureY: number;
  /** Of the bar. */
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** Where the row begins and ends. */
  readonly top: number;
  readonly end: number;
}

export interface WaterfallLayout {
  readonly steps: readonly PlacedStep[];
  readonly scale: ValueScale;
  readonly head: ReferenceHead;
  readonly headTop: number;
  readonly height: number;
}

export const stepBar = 16;
/** The entries of the key. */
export const waterfallKey = ['Speaks for the same', 'Speaks against', 'Start and sum'] as const;
const evenOdds = 'As likely as not';

interface Columns {
  readonly name: number;
  readonly saysX: number;
  readonly saysRoom: number;
  readonly plotFrom: number;
  readonly plotTo: number;
  readonly above: boolean;
}

function columnsOf(steps: readonly WaterfallStep[], width: number): Columns {
  const figures = Math.max(...steps.map(({ figure }) => textWidth(figure, textSize * boldness)));
  if (width < 500) {
    return { name: width - figures - 12, saysX: 0, saysRoom: width, plotFrom: 1, plotTo: width - 1, above: true };
  }
  const widest = Math.max(...steps.map(({ name }) => textWidth(name, textSize * boldness)));
  const name = Math.min(widest, 120);
  const saysX = name + 14;
  return {
    name,
    saysX,
    saysRoom: 240,
    plotFrom: saysX + 240 + 16,
    plotTo: Math.max(saysX + 320, width - figures - 14),
    above: false,
  };
}

function placeStep(step: WaterfallStep, top: number, columns: Columns, scale: ValueScale): PlacedStep {
  const nameLines = wrapText(step.name, columns.name, 4, textSize * boldness);
  const saysLines = wrapText(step.says, columns.saysRoom, 8);
  const [names, says] = [nameLines.length * lineHeight, saysLines.length * lineHeight];
  const edges = [scale.at(step.from), scale.at(step.to)];
  const bar = { x: Math.min(...edges), width: Math.max(...edges) - Math.min(...edges) };
  if (columns.above) {
    const y = top + names + says + 5;
    const places = { nameY: top + names / 2, saysX: 0, saysY: top + names + says / 2, figureY: top + lineHeight / 2 };
    return { ...step, ...bar, ...places, nameLines, saysLines, top, y, end: y + stepBar + 12 };
  }
  const tall = Math.max(names, says, stepBar);
  const middle = top + 4 + tall / 2;
  const places = { nameY: middle, saysX: columns.saysX, saysY: middle, figureY: middle };
  return { ...step, ...bar, ...places, nameLines, saysLines, top, y: middle - stepBar / 2, end: top + tall + 9 };
}

/** Where everything of a waterfall stands on a sheet. */
export function waterfallLayout(props: WaterfallProps, sheet: Sheet): WaterfallLayout {
  const steps = waterfallSteps(props);
  const columns = columnsOf(steps, sheet.width);
  const scale = valueScale(
    steps.flatMap(({ from, to }) => [from, to]),
    [columns.plotFrom, columns.plotTo],
  );
  const headTop = placeKey(waterfallKey, sheet.width).height;
  const head = referenceHead(evenOdds, sheet.width);
  let top = headTop + head.height;
  const placed = steps.map((step) => {
    // Above the sum there is a rule.
    if (step.kind === 'sum') top += 6;
    const each = placeStep(step, top, columns, scale);
    top = each.end;
    return each;
  });
  return { steps: placed, scale, head, headTop, height: top };
}
