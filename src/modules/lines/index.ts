export { type NewLine, openLines, type PastStatus } from './commands/open-lines.ts';
export { recordSighting } from './commands/record-sighting.ts';
export { type PastSighting, recordSightings } from './commands/record-sightings.ts';
export { sightingChangedQueue, tellAgain } from './commands/tell-again.ts';
export { lineKind } from './imports/lines.ts';
export { lineRecords } from './kinds/line.ts';
export {
  type ForceChoice,
  type LineAddress,
  lineListAddress,
  lineQuery,
  readForces,
  regionWord,
} from './line-query.ts';
export {
  countFlows,
  countLinesByForce,
  countLinesInto,
  countOpenLines,
  type ForceLines,
  type LineFlow,
  type OpenLines,
} from './queries/count-lines.ts';
export { countSpans, type SpanOfLines } from './queries/count-months.ts';
export { type ChangedLine, listChanges } from './queries/list-changes.ts';
export { type LineRowView, listLines } from './queries/list-lines.ts';
export { placesOfSightings } from './queries/places-of-sightings.ts';
export { shareableLine } from './queries/share-line.ts';
export { showLine } from './queries/show-line.ts';
export { lineRoutes } from './routes.ts';
export type { DaySpan, LineChange } from './rules/line-change.ts';
export { type LineDraft, lineForm, readDraft } from './rules/line-draft.ts';
export { readSighting, type SightingForm } from './rules/sighting-form.ts';
export type { LineStatus } from './rules/status.ts';
export { sightingPages } from './sighting-pages.ts';
