export { recordSighting } from './commands/record-sighting.ts';
export { lineKind } from './imports/lines.ts';
export { lineRecords } from './kinds/line.ts';
export { type LineAddress, lineListAddress, lineQuery, regionWord } from './line-query.ts';
export {
  countLinesByForce,
  countLinesInto,
  countOpenLines,
  type ForceLines,
  type OpenLines,
} from './queries/count-lines.ts';
export { listLines } from './queries/list-lines.ts';
export { shareableLine } from './queries/share-line.ts';
export { showLine } from './queries/show-line.ts';
export { lineRoutes } from './routes.ts';
export { readSighting } from './rules/sighting-form.ts';
export { sightingPages } from './sighting-pages.ts';
