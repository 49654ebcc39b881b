export { childCheckQueue, openChildChecks, sweepChildChecks } from './commands/open-child-checks.ts';
export { incidentPages } from './incident-pages.ts';
export { violentAmong } from './queries/violent-among.ts';
