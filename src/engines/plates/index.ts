export { askPlate, type PlateAsked, type PlateLikeness } from './ask-plate.ts';
export { type PlateReading, readPlate } from './read-plate.ts';
