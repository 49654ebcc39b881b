export { type Country, type CountryForce, type CountryStation, type CountryTown, streetNames } from './country.ts';
export type {
  FieldsByKind,
  Provenance,
  RecordFact,
  RecordKind,
  RecordLink,
  RecordLinkKind,
  RecordOf,
  WitnessedRecord,
} from './eyes/record.ts';
export { type RecordBatch, witnessed } from './eyes/witnessed.ts';
export { type Compared, compare, type Measured, measure } from './measure.ts';
export { isFictitious } from './phone-blocks.ts';
export { type PublishedFigure, publishedFigures } from './published.ts';
export { type ErrorRates, type Scale, type Settings, scales, settingsOf, usualErrors } from './settings.ts';
export { simulate, simulateParts } from './truth/simulate.ts';
export type { Network, TrueLine, TruePerson, World } from './truth/truth.ts';
