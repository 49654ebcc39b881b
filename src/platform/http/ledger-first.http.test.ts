import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '#platform/ledger/index.ts';
import { noReference, openSampleWithLines, type SampleWithLines } from './sample-lines-fixture.ts';

describe('what the ledger must be told first', () => {
  let sample: SampleWithLines;
  beforeAll(async () => {
    sample = await openSampleWithLines();
  });
  afterAll(() => sample.close());
  beforeEach(() => sample.reset());

  it('has the entry in the ledger by the time that the reply is there', async () => {
    const reply = await sample.get('/lines?q=ALPHA');
    expect(await sample.entries()).toMatchObject([
      {
        action: 'consultation',
        outcome: 'done',
        organisation: 18,
        name: 'Tester of Kent',
        route: 'GET /lines',
        request_id: reply.headers['x-request-id'],
        kind: 'line',
        records: [sample.open.id],
        count: 1,
        searched: 'ALPHA',
        detail: null,
      },
    ]);
  });

  it('shows nothing that the ledger could not be told', async () => {
    const server = await sample.another({ ledger: { enter: () => Promise.reject(new Error('ledger away')) } });
    const { session, csrf } = sample.analyst;
    for (const url of [
      '/lines',
      `/lines/${sample.open.reference}`,
      '/api/lines',
      '/lines.csv',
      `/lines/${noReference}`,
      '/nowhere',
      '/ledger',
    ]) {
      const reply = await server.inject({ url, session });
      expect([url, reply.status]).toEqual([url, 503]);
      expect(reply.body).not.toContain('ALPHA');
      expect(reply.headers['content-disposition']).toBeUndefined();
      expect(reply.headers['retry-after']).toBe('30');
    }
    const again = await server.inject({
      method: 'POST',
      url: `/lines/${sample.open.reference}/note`,
      session,
      form: { _csrf: csrf, note: 'refuse' },
    });
    expect([again.status, again.body.includes('textarea')]).toEqual([503, false]);
    const signIn = await server.inject({ method: 'POST', url: '/sign-in', form: { token: session } });
    expect([signIn.status, signIn.cookies]).toEqual([503, []]);
    // What is not audited is not held up.
    expect((await server.inject({ url: '/account', session })).status).toBe(200);
  });

  it('waits for the ledger before it renders or replies', async () => {
    const order: string[] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const server = await sample.another({
      ledger: {
        enter: async (_entry: LedgerEntry) => {
          order.push('asked');
          await gate;
          order.push('entered');
        },
      },
      areasFor: () => {
        order.push('rendered');
        return [];
      },
    });
    const reply = server.inject({ url: '/lines', session: sample.analyst.session }).then(() => order.push('replied'));
    await expect.poll(() => order).toEqual(['asked']);
    // While it waits, no transaction is open: the one connection answers somebody else.
    expect((await sample.get('/lines')).status).toBe(200);
    expect(order).toEqual(['asked']);
    release();
    await reply;
    expect(order).toEqual(['asked', 'entered', 'rendered', 'replied']);
  });

  it('leaves no upload behind where there was none', () => {
    expect(readdirSync(sample.uploadsFolder)).toEqual([]);
  });
});
