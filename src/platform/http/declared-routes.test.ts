import { fastify } from 'fastify';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assetsRoute, checkRoutes, declaredRoutes } from './declared-routes.ts';
import { holdRoutes } from './hold-routes.ts';
import { act, type EdgeRoute, look, nothingSeen, permit, type Route, sent, shown } from './route.ts';

const page = look({
  path: '/lines/:reference',
  access: permit('lines.view'),
  audit: { kind: 'entered', action: 'consultation', of: 'line' },
  input: z.object({ reference: z.string() }),
  handle: async () => shown(nothingSeen, () => null),
});
const form = act({
  path: '/lines/:reference',
  access: permit('lines.edit'),
  audit: { kind: 'by trigger' },
  params: z.object({ reference: z.string() }),
  input: z.object({ reference: z.string() }),
  handle: async () => sent('/lines'),
});
const edge: EdgeRoute = {
  method: 'GET',
  path: '/sign-in',
  access: { kind: 'public', why: 'Nobody is signed in yet.' },
  audit: { kind: 'not audited', why: 'Nothing is read.' },
  edge: async () => sent('/'),
};

describe('the table of routes', () => {
  it('is accepted when every route declares itself', () => {
    expect(() => checkRoutes([page, form, edge])).not.toThrow();
  });

  it.each<readonly [string, readonly unknown[]]>([
    ['declares no access', [{ ...page, access: undefined }]],
    ['declares no access', [{ ...page, access: { kind: 'anybody' } }]],
    ['declares no audit', [{ ...page, audit: undefined }]],
    ['has an unclear path', [{ ...page, path: 'lines' }]],
    ['has an unclear path', [{ ...page, path: '/lines/' }]],
    ['has an unclear path', [{ ...page, path: '//lines' }]],
    ['has an unclear path', [{ ...page, path: '/lines/*' }]],
    ['is public but not at the edge', [{ ...page, access: edge.access }]],
    ['only reads, and no trigger sees that', [{ ...page, audit: { kind: 'by trigger' } }]],
    ['has an input that is not the schema of an object', [{ ...page, input: z.any() }]],
    ['has params that are not the schema of an object', [{ ...form, params: z.string() }]],
    ['is declared twice', [page, page]],
    ['is declared twice', [page, { ...page, path: '/lines/:other' }]],
  ])('is refused when a route %s', (problem, routes) => {
    expect(() => checkRoutes(routes as readonly Route[])).toThrow(problem);
  });

  it('lists every route for documents, the assets among them', () => {
    expect(declaredRoutes([page, edge])).toEqual([
      { method: 'GET', path: '/lines/:reference', access: page.access, audit: page.audit },
      { method: 'GET', path: '/sign-in', access: edge.access, audit: edge.audit },
      expect.objectContaining({ method: 'GET', path: '/health' }) as unknown,
      assetsRoute,
    ]);
  });
});

describe('the server at its start', () => {
  const handler = async () => 'in';

  it('takes routes from the table, and the HEAD that goes with a GET', async () => {
    const app = fastify();
    holdRoutes(app, [edge]);
    app.get('/sign-in', { config: { declared: edge } }, handler);
    await app.ready();
    expect((await app.inject({ method: 'HEAD', url: '/sign-in' })).statusCode).toBe(200);
    await app.close();
  });

  it('refuses every other route', () => {
    const app = fastify();
    holdRoutes(app, [edge]);
    expect(() => app.get('/open', handler)).toThrow('GET /open is not in the table of routes');
    expect(() => app.get('/open', { config: { declared: edge } }, handler)).toThrow('not in the table');
    expect(() => app.post('/sign-in', { config: { declared: edge } }, handler)).toThrow('not in the table');
    expect(() => app.get('/sign-in', { config: { declared: { ...edge } } }, handler)).toThrow('not in the table');
    expect(() =>
      app.route({ method: ['GET', 'DELETE'], url: '/sign-in', config: { declared: edge }, handler }),
    ).toThrow('not in the table');
  });
});
