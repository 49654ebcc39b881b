export { lineKind } from './imports/lines.ts';
export { type LineAddress, lineListAddress, lineQuery, regionWord } from './line-query.ts';
export {
  countLinesByForce,
  countLinesInto,
  countOpenLines,
  type ForceLines,
  type OpenLines,
} from './queries/count-lines.ts';
export { listLines } from './queries/list-lines.ts';
export { showLine } from './queries/show-line.ts';
export { lineRoutes } from './routes.ts';
