import type { Route } from '#platform/http/index.ts';
import { addressRoutes } from './address-routes.ts';
import { backgroundRoutes } from './background-routes.ts';

/** What only people have: protected addresses, and what is recorded for the monitoring of fairness. */
export const peopleRoutes: readonly Route[] = [...addressRoutes, ...backgroundRoutes];
