export { type AnswerSection, CheckAnswers, type CheckAnswersProps, type GivenAnswer } from './check-answers.tsx';
export { Confirmation, type ConfirmationProps } from './confirmation.tsx';
export { HiddenValues, type Values } from './hidden-values.tsx';
export type { JourneyFormProps } from './journey-form.tsx';
export {
  JourneyOverview,
  type JourneyOverviewProps,
  type JourneyPart,
  type JourneySection,
  type PartState,
} from './journey-overview.tsx';
export { hrefToChange, JourneyQuestion, type JourneyQuestionProps } from './journey-question.tsx';
export { JourneySteps, type JourneyStepsProps } from './journey-steps.tsx';
export { SafetyFirst, type SafetyFirstProps, type SafetyNumber } from './safety-first.tsx';
