export { ActionMenu, type ActionMenuProps } from './action-menu.tsx';
export {
  ChangedByAnother,
  type ChangedByAnotherProps,
  type Difference,
  type VersionChoice,
  type VersionKept,
} from './changed-by-another.tsx';
export { ElementList, type ElementListProps, type RecordElement } from './element-list.tsx';
export { Grade, GradeKey, type GradeProps } from './grade.tsx';
export type { GradeGiven, IntelligenceAssessment, SourceEvaluation } from './grade-words.ts';
export { MarkingAndHandling, type MarkingAndHandlingProps } from './marking-and-handling.tsx';
export { type Answerable, RecordHeader, type RecordHeaderProps } from './record-header.tsx';
export { type Assertion, RoleAndExploitation, type RoleAndExploitationProps } from './role-and-exploitation.tsx';
export { SourceLine, type SourceLineProps } from './source-line.tsx';
export {
  Standing,
  StandingKey,
  type StandingKind,
  type StandingProps,
  standingKinds,
  standingMeanings,
} from './standing.tsx';
export { StatedInputs, type StatedInputsProps } from './stated-inputs.tsx';
export { StatementSign, type StatementSignProps } from './statement-sign.tsx';
export { ChildTag, type Status, StatusTag, type Tone, tones } from './status-tag.tsx';
export { type Matter, WhatMattersNow, type WhatMattersNowProps } from './what-matters-now.tsx';
export { WhoCanSee, type WhoCanSeeProps } from './who-can-see.tsx';
export { type MatchReason, type Strength, WhyMatched, type WhyMatchedProps } from './why-matched.tsx';
export { inOrder, type Wrong, wrongOf } from './wrong-of.ts';
