import { ask, type Reader, sql, type Writer } from '#platform/database/index.ts';
import type { AssessedFeature } from './assessment.ts';

/**
 * Whether an assessment for the feature is in force today. Anybody may ask, and is told no more than that. Where it
 * matters most the database refuses by itself too (bulk import: a trigger on `exchange.load`).
 */
export async function featureIsOpen(db: Reader | Writer, feature: AssessedFeature): Promise<boolean> {
  const [row] = await ask(db, sql<{ open: boolean }>`select govern.feature_is_open(${feature}) as open`);
  return row?.open === true;
}

const titles: Readonly<Record<AssessedFeature, string>> = {
  'bulk import': 'Importing files',
  matching: 'Matching of records',
  scoring: 'Scoring',
};

/** Why a feature is off, and who can put that right. */
export function sayClosed(feature: AssessedFeature): string {
  return `${titles[feature]} is off: no data protection impact assessment for it is in force. A data protection officer enters its reference on the page Assessments, or the operator by “throughline assessment”.`;
}
