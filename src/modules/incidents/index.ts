export { childCheckQueue, openChildChecks, sweepChildChecks } from './commands/open-child-checks.ts';
export { incidentPages } from './incident-pages.ts';
