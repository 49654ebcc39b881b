import type { ChartWords, Sheet } from '../frame/chart-frame.tsx';
import { boldness, lineHeight, textSize, textWidth, wrapText } from '../frame/chart-text.tsx';
import { type Counted, sayValue } from '../frame/say-value.ts';
import { sayShare } from '../frame/share-words.ts';
import { knownNumber } from '../frame/value-scale.ts';

/** A stage that people or records reach. */
export interface FunnelStage {
  readonly key: string;
  /** "Accepted". */
  readonly name: string;
  /** Absent where there is no figure. */
  readonly count?: number | undefined;
  /** The list behind it. */
  readonly href?: string | undefined;
  /** Why some did not reach it: "9 declined, 6 could not be reached". */
  readonly reasons?: string | undefined;
}

export interface FunnelProps {
  readonly words: ChartWords;
  /** From the first to the last. */
  readonly stages: readonly FunnelStage[];
  /** What is counted: `{ one: 'child', many: 'children' }`. */
  readonly unit?: Counted | undefined;
}

/** A stage with what can be said of it beside the others. */
export interface StageFacts {
  readonly stage: FunnelStage;
  readonly count: number | undefined;
  /** Of the stage before, where both are known. */
  readonly before: number | undefined;
  /** "78% of the stage before", "61% of the first": whatever can be said. */
  readonly ofBefore: string | undefined;
  readonly ofFirst: string | undefined;
  /** How many did not go on from the stage before. */
  readonly lost: number | undefined;
  /** How many more than at the stage before: then these are not the same people, and no share is given. */
  readonly gained: number | undefined;
}

/** What a stage says of the one before and of the first. A stage that is larger than the one before gives no shares. */
export function stageFacts(stages: readonly FunnelStage[]): readonly StageFacts[] {
  const counts = stages.map(({ count }) => {
    const known = knownNumber(count);
    return known === undefined || known < 0 ? undefined : known;
  });
  const first = counts[0];
  let risen = false;
  return stages.map((stage, index): StageFacts => {
    const [count, before] = [counts[index], index === 0 ? undefined : counts[index - 1]];
    const change = count === undefined || before === undefined ? undefined : before - count;
    risen ||= (change ?? 0) < 0;
    // After a stage that gained, the first stage is no longer the whole of what is counted.
    const shares = count !== undefined && index > 0 && !risen;
    return {
      stage,
      count,
      before,
      ofBefore: shares && before !== undefined ? sayShare(count, before) : undefined,
      ofFirst: shares && index > 1 && first !== undefined && first >= count ? sayShare(count, first) : undefined,
      lost: change !== undefined && change >= 0 ? change : undefined,
      gained: change !== undefined && change < 0 ? -change : undefined,
    };
  });
}

/** "78% of the stage before, 61% of the first stage". */
export function sayShares({ ofBefore, ofFirst }: StageFacts): string {
  const first = ofFirst === undefined ? '' : `${ofFirst} of the first`;
  if (ofBefore === undefined) return first;
  return `${ofBefore} of the stage before${first && ', '}${first}`;
}

/** "18 did not go on: 9 declined", or what is wrong with the figures. */
export function sayLoss({ lost, gained, stage }: StageFacts): string {
  if (gained !== undefined) {
    return `${sayValue(gained)} more than at the stage before: these figures do not follow the same people.`;
  }
  if (lost === undefined) return stage.reasons ?? '';
  if (lost === 0) return stage.reasons ? `All went on: ${stage.reasons}` : 'All went on.';
  return `${sayValue(lost)} did not go on${stage.reasons ? `: ${stage.reasons}` : '.'}`;
}

/** A stage and where its parts stand. */
export interface PlacedStage extends StageFacts {
  readonly name: readonly string[];
  readonly nameY: number;
  readonly shares: readonly string[];
  readonly sharesY: number;
  readonly barY: number;
  readonly width: number;
  /** Where the bar of the stage before ended, if that is further. */
  readonly ghost: number | undefined;
  readonly figure: string;
  readonly figureX: number;
  readonly loss: readonly string[];
  readonly lossX: number;
  readonly lossY: number;
}

export interface FunnelLayout {
  readonly stages: readonly PlacedStage[];
  readonly height: number;
}

export const stageBar = 24;

interface Columns {
  /** Pixels for names and bars. */
  readonly main: number;
  /** Where words of loss begin, and how wide they may be. */
  readonly lossX: number;
  readonly lossRoom: number;
  /** Words of loss stand at the side, not beneath. */
  readonly beside: boolean;
}

function columnsOf(width: number): Columns {
  if (width < 500) return { main: width, lossX: 12, lossRoom: width - 12, beside: false };
  const main = Math.round(width * 0.6);
  return { main, lossX: main + 28, lossRoom: width - main - 28, beside: true };
}

function figureOf({ count }: StageFacts): string {
  return count === undefined ? 'No figure' : sayValue(count);
}

function placeStage(
  facts: StageFacts,
  y: number,
  each: number,
  columns: Columns,
): PlacedStage & { readonly end: number } {
  const name = wrapText(facts.stage.name, columns.main, 3, textSize * boldness);
  const shares = sayShares(facts) === '' ? [] : wrapText(sayShares(facts), columns.main, 3);
  const loss = sayLoss(facts) === '' ? [] : wrapText(sayLoss(facts), columns.lossRoom, 8);
  const barY = y + (name.length + shares.length) * lineHeight + 5;
  const lossHeight = loss.length * lineHeight;
  const top = columns.beside ? Math.max(y, barY + stageBar / 2 - lossHeight / 2) : barY + stageBar + 5;
  const width = (facts.count ?? 0) * each;
  const ghost = facts.lost ? (facts.before ?? 0) * each : undefined;
  return {
    ...facts,
    name,
    nameY: y + (name.length * lineHeight) / 2,
    shares,
    sharesY: y + (name.length + shares.length / 2) * lineHeight,
    barY,
    width,
    ghost,
    figure: figureOf(facts),
    figureX: width + 7,
    loss,
    lossX: columns.lossX,
    lossY: top + lossHeight / 2,
    end: Math.max(barY + stageBar, loss.length > 0 ? top + lossHeight : 0),
  };
}

/** Where everything of a funnel stands on a sheet. */
export function funnelLayout(props: FunnelProps, sheet: Sheet): FunnelLayout {
  const columns = columnsOf(sheet.width);
  const facts = stageFacts(props.stages);
  // Behind every bar there is room for its figure.
  const limits = facts.flatMap((each) =>
    each.count ? [(columns.main - 10 - textWidth(figureOf(each), textSize * boldness)) / each.count] : [],
  );
  const ghosts = facts.flatMap(({ before }) => (before ? [(columns.main - 2) / before] : []));
  const each = Math.min(...limits, ...ghosts, columns.main);
  let y = 0;
  const stages = facts.map((fact) => {
    const { end, ...placed } = placeStage(fact, y, each, columns);
    y = end + 18;
    return placed;
  });
  return { stages, height: Math.max(0, y - 12) };
}
