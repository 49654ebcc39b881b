import type { FastifyInstance, RouteOptions } from 'fastify';
import type { DeclaredRoute } from './declared-routes.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The entry in the table of routes that this route was made from. */
    declared?: DeclaredRoute;
  }
}

/**
 * Makes the server refuse, at the start, every route that was not made from the table: a plug-in's, or one that
 * somebody added past it. There is no way to a handler but through the pipeline (styles 3.5, lock 2).
 */
export function holdRoutes(app: FastifyInstance, table: readonly DeclaredRoute[]): void {
  app.addHook('onRoute', (route: RouteOptions) => {
    const declared = route.config?.declared;
    const methods = [route.method].flat();
    const isFromTable = declared !== undefined && table.includes(declared) && declared.path === route.url;
    // The server makes the HEAD of each GET itself, from the same handler.
    const isMethod = methods.every(
      (method) => method === declared?.method || (method === 'HEAD' && declared?.method === 'GET'),
    );
    if (!isFromTable || !isMethod)
      throw new Error(`The route ${methods.join(', ')} ${route.url} is not in the table of routes`);
  });
}
