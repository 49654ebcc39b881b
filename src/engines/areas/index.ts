export { type AreaIndex, type AreaShape, buildAreaIndex, type Ring } from './area-index.ts';
export { interiorPoint } from './interior-point.ts';
export { areaAt } from './locate.ts';
export { type LeaveOut, type NearArea, nearestArea } from './nearest.ts';
