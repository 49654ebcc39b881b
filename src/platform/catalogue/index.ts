export { type Indexed, putTokens } from './put-tokens.ts';
export { type Hit, search } from './search.ts';
export { nameTokens, numberTokens } from './tokens.ts';
