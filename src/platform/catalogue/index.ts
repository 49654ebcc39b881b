export { type Indexed, putTokens } from './put-tokens.ts';
export { type Hit, type Likeness, search, type Widen } from './search.ts';
export { nameTokens, numberTokens } from './tokens.ts';
