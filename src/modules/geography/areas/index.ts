export type { Area, Confidence, How, Position } from './area.ts';
export { areaOf, areaOfDistrict } from './area-of.ts';
export type { Boundaries } from './boundaries.ts';
export { builtInBoundaries } from './built-in.ts';
export type { PassedCheck } from './check-layer.ts';
export { type BoundariesInUse, chooseBoundaries, sayChoice } from './choose-boundaries.ts';
export type { BoundaryProblem } from './found-layer.ts';
export { type LoadedFolder, loadFolder, type RefusedFolder, type UsedLayer } from './load-folder.ts';
export { reportBoundaries } from './report-boundaries.ts';
