import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { conflict, forbidden, missing } from '#kernel/failure.ts';
import { mintReference } from '#platform/database/index.ts';
import { act, look, nothingSeen, permit, type Route, sent } from '#platform/http/index.ts';
import { addRecord, type TestDatabase } from '#platform/testing/index.ts';
import { type Fixture, noInference, type World } from '#platform/testing/no-inference.ts';
import { openSample, sampleRoutes } from './sample-server.tsx';

/** A sample server with one line that the viewer may read and, perhaps, one that is hidden from them. */
interface LineWorld extends World {
  readonly shown: string;
  readonly hidden: string;
}

async function nameLine(test: TestDatabase, restrictedTo: readonly number[] | null, name: string): Promise<string> {
  const id = await addRecord(test, 'lines.line', { controller: restrictedTo === null ? 18 : 26, restrictedTo });
  const sql = 'update lines.line set name = $2 where id = $1 returning reference';
  const [row] = await test.asOwner<{ reference: string }>(sql, [id, name]);
  return row?.reference ?? '';
}

/** Everything there is, as no actor may know it: what a lock that does not hold would let through. */
interface Everything {
  readonly names: readonly string[];
  readonly references: readonly string[];
}

/** Opens such worlds. Leaking routes are told everything that is in them. */
function worldsWith(leaks: (everything: () => Everything) => readonly Route[]) {
  return async (isHiddenThere: boolean): Promise<LineWorld> => {
    let everything: Everything = { names: [], references: [] };
    const sample = await openSample(leaks(() => everything));
    const shown = await nameLine(sample.test, null, 'ALPHA');
    const hidden = isHiddenThere ? await nameLine(sample.test, [9001], 'BRAVO') : mintReference('line');
    const rows = await sample.test.asOwner<{ name: string; reference: string }>(
      'select name, reference from lines.line',
    );
    everything = { names: rows.map((row) => row.name), references: rows.map((row) => row.reference) };
    return { server: sample.server, viewer: sample.analyst, close: sample.close, shown, hidden };
  };
}

const plain: Fixture<LineWorld> = () => [];
const sampleFixtures: Readonly<Record<string, Fixture<LineWorld>>> = {
  'GET /lines': () => [{ path: '/lines' }, { path: '/lines?q=BRAVO' }, { path: '/lines?status=active' }],
  'GET /lines/:reference': ({ shown, hidden }) => [{ path: `/lines/${shown}` }, { path: `/lines/${hidden}` }],
  'POST /lines/:reference/note': ({ shown, hidden }) => [
    { path: `/lines/${shown}/note`, form: { note: 'seen' } },
    { path: `/lines/${hidden}/note`, form: { note: 'seen' } },
    { path: `/lines/${hidden}/note`, form: { note: '' } },
    { path: `/lines/${hidden}/note`, form: { note: 'stale' } },
  ],
  'POST /imports': () => [{ path: '/imports', file: { field: 'file', name: 'x.csv', content: 'BRAVO' } }],
  'GET /api/lines': () => [{ path: '/api/lines' }],
  'GET /lines.csv': () => [{ path: '/lines.csv' }],
  'GET /account': () => [{ path: '/account' }],
  'GET /sign-in': () => [{ path: '/sign-in', by: null }],
  'GET /sign-in/away': () => [{ path: '/sign-in/away', by: null }],
  'POST /sign-in': ({ viewer }) => [{ path: '/sign-in', by: null, form: { token: viewer.session } }],
  'POST /sign-out': () => [{ path: '/sign-out', form: {} }],
};

describe('the no-inference harness', () => {
  it('finds nothing where the locks hold', async () => {
    const routes = sampleRoutes.filter(({ path }) => path !== '/ledger' && !path.startsWith('/faults'));
    const findings = await noInference({ routes, fixtures: sampleFixtures, openWorld: worldsWith(() => []) });
    expect(findings).toEqual([]);
  });

  const shared = { access: permit('lines.view'), audit: { kind: 'not audited', why: 'A leak on trial.' } } as const;
  const json = (body: unknown) => ({ kind: 'json', seen: nothingSeen, body }) as const;
  const byReference = z.object({ reference: z.string() });

  const leaks = (everything: () => Everything): readonly Route[] => [
    look({
      ...shared,
      path: '/leaks/count',
      input: z.object({}),
      handle: async () => json(everything().names.length),
    }),
    look({
      ...shared,
      path: '/leaks/status/:reference',
      input: byReference,
      handle: async ({ db, input: { reference } }) => {
        const mine = await db.selectFrom('lines.line').select('name').where('reference', '=', reference).execute();
        if (mine.length > 0) return json(mine);
        return everything().references.includes(reference) ? forbidden('Not for you') : missing;
      },
    }),
    look({
      ...shared,
      path: '/leaks/header',
      input: z.object({}),
      handle: async () => {
        const type = `text/csv; charset=utf-8; rows=${everything().names.length}`;
        return { kind: 'file', seen: nothingSeen, name: 'lines.csv', type, body: 'the same' };
      },
    }),
    look({
      ...shared,
      path: '/leaks/order',
      input: z.object({}),
      handle: async () => {
        const [one, other] = [mintReference('line'), mintReference('line')];
        return json(everything().names.length > 1 ? [one, other, one] : [one, other, other]);
      },
    }),
    act({
      ...shared,
      path: '/leaks/taken',
      params: z.object({}),
      input: z.object({ name: z.string() }),
      handle: async ({ input }) =>
        everything().names.includes(input.name) ? conflict('There is one already') : sent('/lines'),
    }),
    // Shows nothing until somebody has written: only the second look finds it.
    act({
      ...shared,
      path: '/leaks/later',
      params: z.object({}),
      input: z.object({}),
      handle: async ({ db }) => {
        await db
          .updateTable('lines.line')
          .set({ note: `${everything().names.length} in all` })
          .execute();
        return sent('/lines');
      },
    }),
  ];
  const leakFixtures: Readonly<Record<string, Fixture<LineWorld>>> = {
    'GET /leaks/count': () => [{ path: '/leaks/count' }],
    'GET /leaks/status/:reference': ({ shown, hidden }) => [
      { path: `/leaks/status/${shown}` },
      { path: `/leaks/status/${hidden}` },
    ],
    'GET /leaks/header': () => [{ path: '/leaks/header' }],
    'GET /leaks/order': () => [{ path: '/leaks/order' }],
    'POST /leaks/taken': () => [
      { path: '/leaks/taken', form: { name: 'CHARLIE' } },
      { path: '/leaks/taken', form: { name: 'BRAVO' } },
    ],
    'POST /leaks/later': () => [{ path: '/leaks/later', form: {} }],
    'GET /lines/:reference': ({ shown }) => [{ path: `/lines/${shown}` }],
  };

  it('finds a count, a status, a header, an order, a name that is taken, and what shows only after a write', async () => {
    const routes = [
      ...leaks(() => ({ names: [], references: [] })),
      ...sampleRoutes.filter(({ path }) => path === '/lines/:reference'),
    ];
    const findings = await noInference({ routes, fixtures: leakFixtures, openWorld: worldsWith(leaks) });
    const found = (route: string) => findings.filter((each) => each.route === route).map((each) => each.what);
    expect(found('GET /leaks/count')).toContain('body');
    expect(found('GET /leaks/status/:reference')).toContain('status');
    expect(found('GET /leaks/header')).toContain('header content-type');
    expect(found('GET /leaks/order')).toContain('body');
    expect(found('POST /leaks/taken')).toContain('status');
    expect(found('GET /lines/:reference')).toContain('body');
    expect(findings.find((each) => each.route === 'GET /leaks/count')).toMatchObject({ withHidden: '2', without: '1' });
  });

  it('fails a route without a fixture, a fixture without a route, and a trial that never gets in', async () => {
    const routes = [
      { method: 'GET', path: '/lines' },
      { method: 'GET', path: '/ledger' },
      { method: 'GET', path: '/faults/:kind' },
    ] as const;
    const fixtures: Readonly<Record<string, Fixture<LineWorld>>> = {
      'GET /ledger': () => [{ path: '/ledger' }],
      'GET /faults/:kind': () => [{ path: '/faults/handler' }],
      'GET /gone': plain,
    };
    const findings = await noInference({ routes, fixtures, openWorld: worldsWith(() => []) });
    expect(findings.map(({ route, what }) => `${route}: ${what}`)).toEqual([
      'GET /lines: no fixture',
      'GET /ledger: no attempt succeeds, so nothing is shown',
      'GET /faults/:kind: no attempt succeeds, so nothing is shown',
      expect.stringMatching(/^GET \/faults\/:kind: an attempt fails with 500/),
      'GET /gone: a fixture for no route',
    ]);
  });
});
