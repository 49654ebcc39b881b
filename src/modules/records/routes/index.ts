import type { Route } from '#platform/http/index.ts';
import type { KindPages, SharedPorts } from '../ports.ts';
import type { RecordKind } from '../rules/record-kind.ts';
import { audienceRoutes } from './audience-routes.ts';
import { changeRoutes } from './change-routes.ts';
import { factRoutes } from './fact-routes.ts';
import { historyRoute } from './history-route.ts';
import { listRoutes } from './list-routes.ts';
import { newRoutes } from './new-routes.ts';
import { pageRoute } from './page-route.ts';

/** The pages of a kind that is described by its fields: list, download, new, record, change. */
export function describedRoutes(pages: KindPages, ports: SharedPorts): readonly Route[] {
  return [
    ...listRoutes(pages.kind, ports),
    ...(pages.form ?? newRoutes(pages)),
    pageRoute(pages, ports),
    ...changeRoutes(pages),
  ];
}

/** What every kind of record shares: facts, history, who may see it. */
export function sharedRoutes(kinds: readonly RecordKind[], ports: SharedPorts): readonly Route[] {
  return [...factRoutes(kinds), historyRoute(kinds, ports), ...audienceRoutes(kinds, ports)];
}
