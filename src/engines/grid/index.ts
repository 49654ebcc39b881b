export { type GridPoint, type LongLat, toGrid, toWgs84 } from './national-grid.ts';
