export { incidentPages } from './incident-pages.ts';
