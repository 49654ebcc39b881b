import type { Route } from '#platform/http/index.ts';
import { receivedRoutes } from './received-routes.ts';
import { registerRoutes } from './register-routes.ts';
import { type SharingParts, shareRoutes } from './share-routes.ts';

export type { SharingParts } from './share-routes.ts';

/** The pages of this room. */
export function sharingRoutes(parts: SharingParts): readonly Route[] {
  return [...shareRoutes(parts), ...registerRoutes(parts), ...receivedRoutes];
}
