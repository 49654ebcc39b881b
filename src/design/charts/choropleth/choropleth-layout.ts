import type { Sheet } from '../frame/chart-frame.tsx';
import { type KeyFlow, type StepEntry, stepKeyHeight } from '../frame/step-key.tsx';
import { type AreaOutlines, areaPaths, type Frame, frameRound, mapSize, type Point } from './area-paths.ts';

/** Areas that are too small to be read on the whole map: they are drawn once more, large, in a box beside it. */
export interface MapInset {
  /** "London". */
  readonly title: string;
  /** Ids of the areas. */
  readonly areas: readonly string[];
}

/** One area, and everything that is drawn for it. */
export interface PlacedArea {
  readonly id: string;
  readonly d: string;
  /** Its outline once more, in the box beside the map. */
  readonly inset?: string | undefined;
  /** Where a dot stands for an area that is too small to be seen, in the box if it stands there. */
  readonly dot?: Point | undefined;
}

export interface ChoroplethLayout {
  readonly height: number;
  readonly areas: readonly PlacedArea[];
  readonly key: Frame & { readonly flow: KeyFlow };
  /** The box beside the map and what it shows of it. */
  readonly inset?: { readonly title: string; readonly box: Frame; readonly shows: Frame } | undefined;
}

/** An area that takes less than this, both ways, would be overlooked: it gets a dot. */
const smallest = 7;

/** Pixels of the column beside a wide map. */
const column = 210;
const gap = 30;
const margin = 3;
const titleHeight = 24;
const insetHeight = 150;

interface Parts {
  readonly map: Frame;
  readonly key: ChoroplethLayout['key'];
  readonly box: Frame;
  readonly height: number;
}

/** The key and the box stand beside the map. `inset` is the height of the box, nought for none. */
function beside(
  outlines: AreaOutlines,
  entries: readonly StepEntry[],
  sheet: Sheet,
  tallest: number,
  inset: number,
): Parts {
  const size = mapSize(outlines, sheet.width - column - gap - 2 * margin - 1, tallest);
  const keyHeight = stepKeyHeight(entries, column, 'down');
  const foot = size.height + 2 * margin;
  const x = size.width + 2 * margin + gap;
  const y = Math.max(keyHeight + 20, foot - inset - titleHeight - 1) + titleHeight;
  return {
    map: { x: margin, y: margin, ...size },
    key: { x, y: 0, width: column, height: keyHeight, flow: 'down' },
    box: { x, y, width: column, height: inset },
    height: Math.max(foot, keyHeight, inset > 0 ? y + inset + 1 : 0),
  };
}

/** The key stands above the map, the box beneath what it shows. */
function beneath(
  outlines: AreaOutlines,
  entries: readonly StepEntry[],
  sheet: Sheet,
  tallest: number,
  inset: number,
): Parts {
  const { width } = sheet;
  const keyHeight = stepKeyHeight(entries, width, 'across');
  const size = mapSize(outlines, width - 2 * margin, tallest);
  const y = keyHeight + 12;
  const foot = y + size.height + margin;
  return {
    map: { x: Math.max(margin, (width - size.width) / 2), y, ...size },
    key: { x: 0, y: 0, width, height: keyHeight, flow: 'across' },
    box: { x: width - column - 1, y: foot + titleHeight, width: column, height: inset },
    height: inset > 0 ? foot + titleHeight + inset + 1 : foot,
  };
}

function inner(box: Frame): Frame {
  return { x: box.x + 8, y: box.y + 8, width: box.width - 16, height: box.height - 16 };
}

export interface ChoroplethOptions {
  /** Pixels that the map may take downward. */
  readonly tallest: number;
  readonly inset?: MapInset | undefined;
}

/** Where everything stands on a sheet. Throws if an area has no id. */
export function choroplethLayout(
  outlines: AreaOutlines,
  entries: readonly StepEntry[],
  sheet: Sheet,
  options: ChoroplethOptions,
): ChoroplethLayout {
  const only = options.inset?.areas ?? [];
  const arrange = sheet.width >= 600 ? beside : beneath;
  const { map, key, box, height } = arrange(
    outlines,
    entries,
    sheet,
    options.tallest,
    only.length > 0 ? insetHeight : 0,
  );
  const enlarged = new Map(
    only.length === 0 ? [] : areaPaths(outlines, inner(box), only).map((path) => [path.id, path]),
  );
  const paths = areaPaths(outlines, map);
  const areas = paths.map((path) => {
    const large = enlarged.get(path.id);
    const seen = large ?? path;
    const dot = seen.box.width < smallest && seen.box.height < smallest ? seen.centre : undefined;
    return { id: path.id, d: path.d, inset: large?.d, dot };
  });
  const shows = frameRound(paths.filter(({ id }) => enlarged.has(id)).map((path) => path.box));
  const title = options.inset?.title;
  return { height, areas, key, inset: title === undefined || enlarged.size === 0 ? undefined : { title, box, shows } };
}
