import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Permission, permissionsOf, type Role, roles } from '#kernel/permission.ts';
import type { DeclaredRoute, Replied } from '#platform/http/index.ts';
import { everyRoute, mayEnter, securityDocs } from '../../scripts/generate-security-docs.ts';
import { enter, insideRequests, type Own, prepareOwn } from './inside.ts';
import { neededBeside } from './register-requests.ts';
import { nameOf, openWorld, type SecurityWorld } from './world.ts';
import type { Who } from './world-cast.ts';

const root = new URL('../../', import.meta.url);

/** One of each role, partners of two kinds. */
const people = {
  partner: 'partner worker',
  provider: 'partner worker',
  auditor: 'auditor',
  administrator: 'administrator',
  officer: 'officer',
  'safeguarding coordinator': 'safeguarding coordinator',
  'data protection officer': 'data protection officer',
  'intelligence officer': 'intelligence officer',
  analyst: 'analyst',
  supervisor: 'supervisor',
  'centre analyst': 'centre analyst',
} as const satisfies Partial<Record<Who, Role>>;
const visitors = [null, ...(Object.keys(people) as (keyof typeof people)[])] as const;
type Visitor = (typeof visitors)[number];

type Outcome = 'let in' | 'sent to sign in' | 'unknown' | 'forbidden' | 'missing';

/** What the declaration says, and the roles. */
function expected(visitor: Visitor, route: DeclaredRoute): Outcome {
  if (route.access.kind === 'public') return 'let in';
  if (visitor === null) return route.method === 'GET' ? 'sent to sign in' : 'unknown';
  const beside = neededBeside(route);
  const lacks = (permission: Permission): boolean => !permissionsOf([people[visitor]]).includes(permission);
  if (beside !== null && lacks(beside)) return 'missing';
  return mayEnter(people[visitor], route) ? 'let in' : 'forbidden';
}

/** What really came back. Anything else is a failure of its own. */
function outcomeOf(reply: Replied): Outcome | number {
  const location = reply.headers['location'] ?? '';
  if (reply.status === 303 && location.startsWith('/sign-in?return=')) return 'sent to sign in';
  if (reply.status === 200 || reply.status === 303) return 'let in';
  if (reply.status === 401) return 'unknown';
  if (reply.status === 403) return 'forbidden';
  return reply.status === 404 ? 'missing' : reply.status;
}

describe('who may come in where', () => {
  let world: SecurityWorld;
  let ownOf: (who: Visitor) => Own;
  beforeAll(async () => {
    world = await openWorld();
    ({ ownOf } = await prepareOwn(world, Object.keys(people) as Who[]));
  });
  afterAll(() => world.close());

  it('has a person for every role and a request for every route', () => {
    expect(new Set(Object.values(people))).toEqual(new Set(Object.keys(roles)));
    expect(world.declared.map(nameOf).toSorted()).toEqual(Object.keys(insideRequests).toSorted());
  });

  it.each(visitors)('is as declared for %s', async (visitor) => {
    const wrong: string[] = [];
    for (const route of world.declared) {
      const name = nameOf(route);
      const { reply } = await enter(world, name, visitor, ownOf(visitor));
      const [wanted, found] = [expected(visitor, route), outcomeOf(reply)];
      if (wanted !== found) wrong.push(`${name}: ${wanted} by its declaration, ${found} in fact`);
    }
    expect(wrong).toEqual([]);
  });

  it('lets nobody in under another method', async () => {
    const analyst = await world.signIn('analyst');
    const methods = new Map<string, string[]>();
    for (const { path, method } of world.declared) methods.set(path, [...(methods.get(path) ?? []), method]);
    for (const [path, held] of methods) {
      for (const method of ['PUT', 'DELETE', 'POST', 'GET'] as const) {
        if (held.includes(method)) continue;
        const url = path.replace(/:\w+|\*/g, 'x');
        const reply = await world.server.inject({ method, url, session: analyst.session });
        // `/lines/new` is an address of `/lines/:reference` too, where GET is at home.
        expect([method, path, reply.status]).toEqual([method, path, 404]);
      }
    }
  });

  it('answers HEAD like GET, without a body', async () => {
    for (const route of world.declared.filter(({ method, access }) => method === 'GET' && access.kind !== 'public')) {
      const url = route.path.replace(/:\w+/g, 'x');
      const reply = await world.server.inject({ method: 'HEAD', url });
      expect([url, reply.status, reply.body]).toEqual([url, 303, '']);
    }
  });
});

describe('the documents that are made from the table of routes', () => {
  it.each(Object.entries(securityDocs()))('%s is not stale', (path, text) => {
    expect(readFileSync(new URL(path, root), 'utf8')).toBe(text);
  });

  it('say why of everything that is open or not audited', () => {
    for (const { method, path, access, audit } of everyRoute()) {
      if (access.kind === 'public') expect([method, path, access.why.length > 10]).toEqual([method, path, true]);
      if (audit.kind === 'not audited') expect([method, path, audit.why.length > 10]).toEqual([method, path, true]);
    }
  });
});
