import type { PagePattern } from './example.ts';
import { boardPatterns } from './pages/board-pages.tsx';
import { dashboardPatterns } from './pages/dashboard-pages.tsx';
import { journeyPatterns } from './pages/journey-pages.tsx';
import { listPatterns } from './pages/list-pages.tsx';
import { personPattern } from './pages/person-page.tsx';
import { recordPatterns } from './pages/record-pages.tsx';
import { refusalPatterns } from './pages/refusal-pages.tsx';
import { reviewPatterns } from './pages/review-pages.tsx';

/** The kinds of page, whole. */
export const pagePatterns: readonly PagePattern[] = [
  ...recordPatterns,
  personPattern,
  ...listPatterns,
  ...reviewPatterns,
  ...boardPatterns,
  ...dashboardPatterns,
  ...journeyPatterns,
  ...refusalPatterns,
];
