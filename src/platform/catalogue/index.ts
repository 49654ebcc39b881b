export { addTokens } from './add-tokens.ts';
export type { AskPlate, PlateQuestion } from './find-mark.ts';
export type { Likeness, Widen } from './find-word.ts';
export { heardFrom } from './heard-from.ts';
export type { Hit, KindCount } from './hits.ts';
export type { SearchFilter } from './look-up.ts';
export { type Indexed, putTokens } from './put-tokens.ts';
export { type Searched, type SearchPorts, type SearchQuestion, search, searchAll } from './search.ts';
export {
  identifierTokens,
  nameTokens,
  numberTokens,
  plateTokens,
  postcodeTokens,
  textTokens,
} from './tokens.ts';
