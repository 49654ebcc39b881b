export { crimeListAddress } from './crime-query.ts';
export { crimeKind } from './imports/crimes.ts';
export { crimeSource } from './pages/crime-words.ts';
export { sayMonths } from './pages/say-months.ts';
export {
  countDrugOffences,
  type ForceDrugOffences,
  latestDrugMonth,
  type Months,
} from './queries/count-drug-offences.ts';
export { type ForceArea, forceAreaNote, forceAreas } from './reference/force-areas.ts';
export { type GeographyPlaces, geographyRoutes } from './routes.ts';
