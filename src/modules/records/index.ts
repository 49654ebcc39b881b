export { correctFact, type NewFact, stateFact, withdrawFact } from './commands/keep-fact.ts';
export { openMany } from './commands/open-many.ts';
export { type Founding, openRecord } from './commands/open-record.ts';
export { recordForm } from './commands/record-form.ts';
export { sayWhy } from './commands/say-why.ts';
export { type FactOfMany, stateMany } from './commands/state-many.ts';
export { gradeOf, sayFact } from './pages/fact-item.tsx';
export { FactsPart } from './pages/facts-part.tsx';

export { FormPage } from './pages/form-page.tsx';

export { Beside, type MoreOfPage, mayAdd, mayChange, sharedMenu } from './pages/record-page.tsx';
export type { KindPages, PartAsked, SharedPorts } from './ports.ts';
export { factsOf, factsOfKind } from './queries/facts-of.ts';
export { loadFieldContext } from './queries/field-context.ts';
export { type DescribedRecord, findHeld, findRecord, type HeldRecord } from './queries/find-record.ts';
export { shareableOf } from './queries/share-record.ts';
export { describedRoutes, sharedRoutes } from './routes/index.ts';
export { type Fact, handleOf, standing } from './rules/fact.ts';
export type {
  AmountField,
  ChoiceField,
  DayField,
  Field,
  FieldContext,
  FieldValue,
  FieldValues,
  TextField,
  YesNoField,
} from './rules/field.ts';
export type { Offering } from './rules/offering.ts';
export {
  readFact,
  readWords,
  type TypedForm,
  textOf,
  typedText,
} from './rules/read-form.ts';
export { type NewRecord, type NewRecordFact, newFields, readNew } from './rules/read-new.ts';
export type {
  CheckFields,
  DescribedKind,
  FactAsked,
  FactKind,
  ListColumn,
  ReckonedFilter,
  RecordKind,
} from './rules/record-kind.ts';
export { sayField } from './rules/show-field.ts';
