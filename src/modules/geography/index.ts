export {
  type Area,
  areaOf,
  type Boundaries,
  type BoundariesInUse,
  type BoundaryProblem,
  builtInBoundaries,
  type Confidence,
  chooseBoundaries,
  type LoadedFolder,
  loadFolder,
  type PassedCheck,
  type RefusedFolder,
  reportBoundaries,
  sayChoice,
} from './areas/index.ts';
export { countryOfDemonstration } from './country.ts';
export { crimeListAddress } from './crime-query.ts';
export { crimeKind } from './imports/crimes.ts';
export { crimeSource } from './pages/crime-words.ts';
export { sayMonths } from './pages/say-months.ts';
export {
  type AgreedArea,
  findPlace,
  loadOutcodes,
  type Outcodes,
  type PlaceAnswer,
  type PlaceHit,
  type PlaceKind,
  type PlaceSources,
  type SettledPlace,
  settlePlace,
} from './places/index.ts';
export {
  countDrugOffences,
  type ForceDrugOffences,
  latestDrugMonth,
  type Months,
} from './queries/count-drug-offences.ts';
export { type ForceArea, forceAreaNote, forceAreas } from './reference/force-areas.ts';
export { type GeographyPlaces, geographyRoutes } from './routes.ts';
