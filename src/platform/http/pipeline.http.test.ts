import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '#kernel/id.ts';
import { mintReference } from '#platform/database/index.ts';
import type { LedgerEntry } from '#platform/ledger/index.ts';
import { addRecord } from '#platform/testing/index.ts';
import { openSample, type Sample } from '../../../tests/security/sample-server.tsx';

const noReference = mintReference('line');

describe('the life of a request', () => {
  let sample: Sample;
  let open: { readonly id: Id; readonly reference: string };
  let hidden: { readonly id: Id; readonly reference: string };

  async function addLine(name: string, controller: number, restrictedTo: readonly number[] | null) {
    const id = await addRecord(sample.test, 'lines.line', { controller, restrictedTo });
    const rows = await sample.test.asOwner<{ reference: string }>(
      'update lines.line set name = $2 where id = $1 returning reference',
      [id, name],
    );
    return { id, reference: rows[0]?.reference ?? '' };
  }
  const noteOf = async (id: Id) =>
    (await sample.test.asOwner<{ note: string }>('select note from lines.line where id = $1', [id]))[0]?.note;
  const get = (url: string, headers: Record<string, string> = {}) =>
    sample.server.inject({ url, session: sample.analyst.session, headers });
  const post = (url: string, form: Record<string, string | readonly string[]>) =>
    sample.server.inject({
      method: 'POST',
      url,
      session: sample.analyst.session,
      form: { _csrf: sample.analyst.csrf, ...form },
    });

  beforeAll(async () => {
    sample = await openSample();
    open = await addLine('ALPHA', 18, null);
    hidden = await addLine('BRAVO', 26, [9001]);
  });
  afterAll(() => sample.close());
  beforeEach(async () => {
    await sample.entries();
    await sample.test.asOwner("update lines.line set note = 'before'");
    await sample.test.script('delete from ledger.entry');
  });

  it('shows a page of what the actor may see, document type first', async () => {
    const reply = await get('/lines');
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.body).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(reply.body).toContain('<p>ALPHA</p>');
    expect(reply.body).not.toContain('BRAVO');
  });

  it('has the entry in the ledger by the time that the reply is there', async () => {
    const reply = await get('/lines?q=ALPHA');
    expect(await sample.entries()).toMatchObject([
      {
        action: 'consultation',
        outcome: 'done',
        organisation: 18,
        name: 'Tester of Kent',
        route: 'GET /lines',
        request_id: reply.headers['x-request-id'],
        kind: 'line',
        records: [open.id],
        count: 1,
        searched: 'ALPHA',
        detail: null,
      },
    ]);
  });

  it('mints the request id itself', async () => {
    const reply = await get('/lines', { 'x-request-id': 'chosen', 'request-id': 'chosen' });
    expect(reply.headers['x-request-id']).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    expect(reply.body).toContain(reply.headers['x-request-id']);
  });

  it('answers alike for what is hidden, what is missing and what cannot be a reference', async () => {
    const shape = async (url: string) => {
      const { status, headers, body } = await get(url);
      const id = headers['x-request-id'] ?? '';
      const [entry] = await sample.entries();
      const { request_id: _id, ...entered } = entry ?? { request_id: '' };
      const rest = { ...headers, 'x-request-id': '', date: '' };
      const plain = body.replaceAll(id, 'ID').replaceAll(url, 'URL');
      return { status, rest, plain, entered: { ...entered, seq: 0, at: 0 } };
    };
    const ofHidden = await shape(`/lines/${hidden.reference}`);
    expect(ofHidden.status).toBe(404);
    expect(ofHidden.plain).toContain('404 missing');
    expect(ofHidden.entered).toMatchObject({ outcome: 'refused', kind: 'line', records: [], count: 0 });
    expect(await shape(`/lines/${noReference}`)).toEqual(ofHidden);
    expect(await shape('/lines/X-XXXX-XX')).toEqual(ofHidden);
  });

  it('enters what is refused for an address that belongs to no route', async () => {
    expect((await get('/nowhere?secret=1')).status).toBe(404);
    expect(await sample.entries()).toMatchObject([{ outcome: 'refused', route: 'GET (no such page)', kind: 'page' }]);
  });

  it('keeps the transaction of a GET from changing anything', async () => {
    expect((await get('/faults/write')).status).toBe(500);
    expect(await noteOf(open.id)).toBe('before');
  });

  it('refuses query fields that the page does not know, and values that cannot be', async () => {
    expect((await get('/lines?colour=red')).status).toBe(400);
    const wrong = await get('/lines?status=asleep');
    expect(wrong.status).toBe(400);
    expect(wrong.body).toContain('Choose a status from the list');
    expect((await get('/lines?q=a&q=b')).status).toBe(400);
    expect((await get('/lines?q=%00')).status).toBe(400);
    expect((await get(`/lines/${open.reference}?reference=${hidden.reference}`)).status).toBe(400);
  });

  it('takes one value or several for a field that is a list', async () => {
    expect((await get('/lines?status=active')).body).toContain('ALPHA');
    expect((await get('/lines?status=active&status=dormant')).body).toContain('ALPHA');
    expect((await get('/lines?status=dormant')).body).not.toContain('ALPHA');
  });

  it('writes as the actor, commits, and sends the browser on', async () => {
    const reply = await post(`/lines/${open.reference}/note`, { note: '  kept\r\nwhole ', tag: 'one' });
    expect(reply.status).toBe(303);
    expect(reply.headers['location']).toBe(`/lines/${open.reference}?tags=1`);
    expect(await noteOf(open.id)).toBe('kept\nwhole');
    // The trigger has entered it; the pipeline adds nothing.
    expect(await sample.entries()).toEqual([]);
  });

  it('rolls back what a refused command had written, and shows the form again with what was typed', async () => {
    for (const [note, status] of [
      ['refuse', 422],
      ['conflict', 409],
      ['stale', 409],
    ] as const) {
      const reply = await post(`/lines/${open.reference}/note`, { note });
      expect([note, reply.status]).toEqual([note, status]);
      expect(reply.body).toContain(`<textarea name="note">${note}</textarea>`);
      expect(await noteOf(open.id)).toBe('before');
      expect(await sample.entries()).toMatchObject([
        { action: 'alteration', outcome: 'refused', route: 'POST /lines/:reference/note', records: [open.id] },
      ]);
    }
  });

  it('escapes what was typed', async () => {
    const reply = await post(`/lines/${open.reference}/note`, {
      note: `"><script>alert(1)</script>${'x'.repeat(200)}`,
    });
    expect(reply.status).toBe(422);
    expect(reply.body).toContain('Shorten the note to 200 characters');
    expect(reply.body).toContain('&lt;script');
    expect(reply.body).not.toContain('<script');
  });

  it('does not let a form speak of another record than its address', async () => {
    const reply = await post(`/lines/${open.reference}/note`, { note: 'x', reference: hidden.reference });
    expect(reply.status).toBe(400);
    expect(await noteOf(hidden.id)).toBe('before');
  });

  it('refuses form fields that the page does not know', async () => {
    expect((await post(`/lines/${open.reference}/note`, { note: 'x', marking: '1' })).status).toBe(400);
    expect((await post(`/lines/${open.reference}/note`, { note: 'x', __proto__x: '1' })).status).toBe(400);
    expect(await noteOf(open.id)).toBe('before');
  });

  it('answers a write to a hidden record like a write to none, with or without a mistake in the form', async () => {
    for (const note of ['x', 'refuse', '']) {
      for (const reference of [hidden.reference, noReference, 'X']) {
        const reply = await post(`/lines/${reference}/note`, { note });
        expect([note, reply.status, reply.body.includes('404 missing')]).toEqual([note, 404, true]);
      }
    }
    expect(await noteOf(hidden.id)).toBe('before');
  });

  it('gives a refusal without a form its own page', async () => {
    const reply = await post(`/lines/${open.reference}/note`, { note: 'forbidden' });
    expect(reply.status).toBe(403);
    expect(reply.body).toContain('Not you');
    expect(await noteOf(open.id)).toBe('before');
  });

  it('rolls back when a handler breaks, and tells nobody why but the log', async () => {
    const before = sample.log.length;
    const reply = await post(`/lines/${open.reference}/note`, { note: 'break' });
    expect(reply.status).toBe(500);
    expect(reply.body).toContain(reply.headers['x-request-id']);
    expect(reply.body).not.toContain('Cannot note');
    expect(await noteOf(open.id)).toBe('before');
    expect(await sample.entries()).toMatchObject([{ outcome: 'failed', route: 'POST /lines/:reference/note' }]);
    const lines = sample.log.slice(before).join('');
    expect(lines).toContain('sample-server.tsx');
    expect(lines).toContain(reply.headers['x-request-id']);
    expect(lines).not.toContain('Cannot note');
    expect(lines).not.toContain(open.reference);
  });

  it('keeps names and search texts out of the log', async () => {
    const before = sample.log.length;
    await get('/faults/handler?q=Jordan+Sample');
    await get('/lines?q=Jordan+Sample');
    await get('/faults/render');
    await get('/lines/Jordan%20Sample');
    const lines = sample.log.slice(before).join('');
    expect(lines).toContain('"GET /faults/:kind"');
    expect(lines).not.toMatch(/Jordan|Sample was/);
    expect(lines).not.toContain(sample.analyst.session);
  });

  it('answers 500 when a page cannot be drawn, though it was entered as read', async () => {
    const reply = await get('/faults/render');
    expect(reply.status).toBe(500);
    expect(reply.body).not.toContain('Jordan');
    expect((await sample.entries())[0]).toMatchObject({ outcome: 'done', route: 'GET /faults/:kind' });
  });

  it('says so when something is not available', async () => {
    const reply = await get('/faults/unavailable');
    expect(reply.status).toBe(503);
    expect(reply.body).toContain('The map cannot be drawn at the moment.');
    expect(await sample.entries()).toMatchObject([{ outcome: 'failed' }]);
  });

  it('never sends a browser to another site', async () => {
    const reply = await get('/faults/away');
    expect(reply.status).toBe(500);
    expect(reply.headers['location']).toBeUndefined();
  });

  it('shows nothing that the ledger could not be told', async () => {
    const server = await sample.another({ ledger: { enter: () => Promise.reject(new Error('ledger away')) } });
    const { session, csrf } = sample.analyst;
    for (const url of [
      '/lines',
      `/lines/${open.reference}`,
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
      url: `/lines/${open.reference}/note`,
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
    expect((await get('/lines')).status).toBe(200);
    expect(order).toEqual(['asked']);
    release();
    await reply;
    expect(order).toEqual(['asked', 'entered', 'rendered', 'replied']);
  });

  it('sends JSON that no browser takes for a page, and a download under its name', async () => {
    const json = await get('/api/lines');
    expect(json.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(json.body)).toEqual({ names: ['ALPHA'], unsafe: '</script>' });
    expect(json.body).not.toContain('</script>');
    await sample.entries();
    const file = await get('/lines.csv');
    expect(file.body).toBe('ALPHA\r\n');
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.headers['content-disposition']).toBe(
      'attachment; filename="Lines _Kent_.csv"; filename*=UTF-8\'\'Lines%20%E2%80%9CKent%E2%80%9D.csv',
    );
    expect(await sample.entries()).toMatchObject([
      { action: 'disclosure', outcome: 'done', records: [open.id], detail: 'text/csv download' },
    ]);
  });

  it('signs in and out by cookie, and enters the sign-in under the person that it made known', async () => {
    const { session, csrf } = sample.analyst;
    const signedIn = await sample.server.inject({ method: 'POST', url: '/sign-in', form: { token: session } });
    expect(signedIn.status).toBe(303);
    expect(signedIn.cookies[0]).toBe(`throughline=${session}; Path=/; HttpOnly; SameSite=Lax`);
    expect(signedIn.cookies[1]).toMatch(/^throughline-attempt=; Max-Age=0; Path=\/; Expires=Thu, 01 Jan 1970/);
    const signedOut = await sample.server.inject({ method: 'POST', url: '/sign-out', session, form: { _csrf: csrf } });
    expect(signedOut.cookies[0]).toMatch(/^throughline=; Max-Age=0; Path=\/; Expires=Thu, 01 Jan 1970/);
    const refusedSignIn = await sample.server.inject({ method: 'POST', url: '/sign-in', form: { token: 'x' } });
    expect([refusedSignIn.status, refusedSignIn.cookies]).toEqual([403, []]);
    expect(await sample.entries()).toMatchObject([
      { action: 'sign-in', outcome: 'done', name: 'Tester of Kent', route: 'POST /sign-in' },
      { action: 'sign-in', outcome: 'done', name: 'Tester of Kent', route: 'POST /sign-out' },
      { action: 'sign-in', outcome: 'refused', name: null, organisation: null },
    ]);
  });

  it('leaves no upload behind where there was none', () => {
    expect(readdirSync(sample.uploadsFolder)).toEqual([]);
  });
});
