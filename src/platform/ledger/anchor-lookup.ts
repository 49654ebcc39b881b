import { anchorFile, readAnchors } from './anchors.ts';
import { type BatchRow, isMoment, momentOf } from './rows.ts';

/** Tells of each batch, asked in order, whether it has an anchor; keeps one day's file in memory. */
export function openAnchorLookup(folder: string): (batch: BatchRow) => boolean {
  let file = '';
  let held = new Set<number>();
  return (batch) => {
    const moment = momentOf(batch.sealed_at);
    if (!isMoment(moment)) return false; // forged: no file has its day
    const wanted = anchorFile(folder, moment);
    if (wanted !== file || !held.has(batch.id)) {
      file = wanted;
      held = new Set(readAnchors(file).flatMap(({ anchor }) => (anchor === null ? [] : [anchor.batch])));
    }
    return held.has(batch.id);
  };
}
