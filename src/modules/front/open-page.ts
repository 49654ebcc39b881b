import type { EdgeRoute } from '#platform/http/index.ts';

/** A page for everybody, signed in or not: nothing of the data is read for it. */
export function openPage(path: string, why: string, edge: EdgeRoute['edge']): EdgeRoute {
  return {
    method: 'GET',
    path,
    access: { kind: 'public', why },
    audit: { kind: 'not audited', why: 'Nothing about anybody is on it.' },
    edge,
  };
}
