export { editDistance } from './edit-distance.ts';
export { type NearWord, type SpellingIndex, spellingIndex } from './spelling-index.ts';
