export { findPlace } from './find-place.ts';
export { loadOutcodes } from './load-outcodes.ts';
export type {
  AgreedArea,
  Outcode,
  Outcodes,
  PlaceAnswer,
  PlaceHit,
  PlaceKind,
  PlaceSources,
} from './place.ts';
export { type SettledPlace, settlePlace } from './settle-place.ts';
