export { type AssessedFeature, type Assessment, assessedFeatures } from './assessment.ts';
export { type AssessmentGiven, enterAssessment } from './enter-assessment.ts';
export { featureIsOpen, sayClosed } from './feature-is-open.ts';
