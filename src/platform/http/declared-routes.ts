import { healthRoute } from './health.ts';
import { shapeOf } from './parse-input.ts';
import { type Access, type Audit, isEdge, type Route } from './route.ts';

/** A route as documents and tests list it. */
export interface DeclaredRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly access: Access;
  readonly audit: Audit;
}

/** The files that pages are drawn with: served by this room itself. */
export const assetsRoute: DeclaredRoute = {
  method: 'GET',
  path: '/assets/*',
  access: {
    kind: 'public',
    why: 'Style sheet, script and fonts: the sign-in page needs them, and they are the same for everybody.',
  },
  audit: { kind: 'not audited', why: 'Nothing about anybody is in them.' },
};

function mistake(route: Route): string | null {
  // A route may have been put together without the types: what opens a door is looked at once more when it runs.
  if (!['permit', 'signed in', 'public'].includes((route.access as Access | undefined)?.kind ?? ''))
    return 'declares no access';
  if (!['entered', 'by trigger', 'not audited'].includes((route.audit as Audit | undefined)?.kind ?? ''))
    return 'declares no audit';
  if (!/^\/(?!\/)[\w\-/:.]*$/.test(route.path) || (route.path !== '/' && route.path.endsWith('/')))
    return 'has an unclear path';
  if (isEdge(route)) return null;
  if (route.access.kind === 'public') return 'is public but not at the edge: it would need somebody to read as';
  if (route.method === 'GET' && route.audit.kind === 'by trigger') return 'only reads, and no trigger sees that';
  if (shapeOf(route.input) === null) return 'has an input that is not the schema of an object';
  if (route.method === 'POST' && shapeOf(route.params) === null)
    return 'has params that are not the schema of an object';
  return null;
}

/**
 * Lists every route with who may come in and what the ledger is told, the room's own among them.
 * @param guests the routes of a handler that is not ours, from `guestRoutes`
 */
export function declaredRoutes(
  routes: readonly Route[],
  guests: readonly DeclaredRoute[] = [],
): readonly DeclaredRoute[] {
  const listed = [...routes, healthRoute(() => 'ready')].map(({ method, path, access, audit }) => ({
    method,
    path,
    access,
    audit,
  }));
  return [...listed, assetsRoute, ...guests];
}

/** Looks over a table of routes before the service starts. Throws at the first that is undeclared, unsound or double. */
export function checkRoutes(routes: readonly Route[]): void {
  const seen = new Set<string>();
  for (const route of routes) {
    const name = `${route.method} ${route.path}`;
    const problem = mistake(route);
    if (problem !== null) throw new Error(`The route ${name} ${problem}`);
    // Two patterns that differ only in the names of their parts are one address.
    const pattern = name.replace(/:\w+/g, ':');
    if (seen.has(pattern)) throw new Error(`The route ${name} is declared twice`);
    seen.add(pattern);
  }
}
