export { ensureVocabularies } from './commands/ensure-vocabularies.ts';
export { type HeldList, loadList, loadLists, loadValues } from './queries/load-list.ts';
export type { HeldValue } from './queries/row.ts';
export { vocabularyRoutes } from './routes.ts';
export { codeSchema } from './rules/code-schema.ts';
export { classOn, type DrugClassAnswer } from './rules/drug-class.ts';
export { type InForce, inForceOn, isOffered, offeredOn, stateOn, type ValueState } from './rules/in-use.ts';
export type { ListWithValues, StandingOf, Value, VocabularyList } from './rules/value.ts';
export { deliveredList, deliveredLists } from './values/index.ts';
