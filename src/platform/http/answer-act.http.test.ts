import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noReference, openSampleWithLines, type SampleWithLines } from './sample-lines-fixture.ts';

describe('the life of an act', () => {
  let sample: SampleWithLines;
  beforeAll(async () => {
    sample = await openSampleWithLines();
  });
  afterAll(() => sample.close());
  beforeEach(() => sample.reset());

  it('writes as the actor, commits, and sends the browser on', async () => {
    const reply = await sample.post(`/lines/${sample.open.reference}/note`, { note: '  kept\r\nwhole ', tag: 'one' });
    expect(reply.status).toBe(303);
    expect(reply.headers['location']).toBe(`/lines/${sample.open.reference}?tags=1`);
    expect(await sample.noteOf(sample.open.id)).toBe('kept\nwhole');
    // The trigger has entered it; the pipeline adds nothing.
    expect(await sample.entries()).toEqual([]);
  });

  it('rolls back what a refused command had written, and shows the form again with what was typed', async () => {
    for (const [note, status] of [
      ['refuse', 422],
      ['conflict', 409],
      ['stale', 409],
    ] as const) {
      const reply = await sample.post(`/lines/${sample.open.reference}/note`, { note });
      expect([note, reply.status]).toEqual([note, status]);
      expect(reply.body).toContain(`<textarea name="note">${note}</textarea>`);
      expect(await sample.noteOf(sample.open.id)).toBe('before');
      expect(await sample.entries()).toMatchObject([
        { action: 'alteration', outcome: 'refused', route: 'POST /lines/:reference/note', records: [sample.open.id] },
      ]);
    }
  });

  it('escapes what was typed', async () => {
    const reply = await sample.post(`/lines/${sample.open.reference}/note`, {
      note: `"><script>alert(1)</script>${'x'.repeat(200)}`,
    });
    expect(reply.status).toBe(422);
    expect(reply.body).toContain('Shorten the note to 200 characters');
    expect(reply.body).toContain('&lt;script');
    expect(reply.body).not.toContain('<script');
  });

  it('does not let a form speak of another record than its address', async () => {
    const reply = await sample.post(`/lines/${sample.open.reference}/note`, {
      note: 'x',
      reference: sample.hidden.reference,
    });
    expect(reply.status).toBe(400);
    expect(await sample.noteOf(sample.hidden.id)).toBe('before');
  });

  it('refuses form fields that the page does not know', async () => {
    expect((await sample.post(`/lines/${sample.open.reference}/note`, { note: 'x', marking: '1' })).status).toBe(400);
    expect((await sample.post(`/lines/${sample.open.reference}/note`, { note: 'x', __proto__x: '1' })).status).toBe(
      400,
    );
    expect(await sample.noteOf(sample.open.id)).toBe('before');
  });

  it('answers a write to a hidden record like a write to none, with or without a mistake in the form', async () => {
    for (const note of ['x', 'refuse', '']) {
      for (const reference of [sample.hidden.reference, noReference, 'X']) {
        const reply = await sample.post(`/lines/${reference}/note`, { note });
        expect([note, reply.status, reply.body.includes('404 missing')]).toEqual([note, 404, true]);
      }
    }
    expect(await sample.noteOf(sample.hidden.id)).toBe('before');
  });

  it('gives a refusal without a form its own page', async () => {
    const reply = await sample.post(`/lines/${sample.open.reference}/note`, { note: 'forbidden' });
    expect(reply.status).toBe(403);
    expect(reply.body).toContain('Not you');
    expect(await sample.noteOf(sample.open.id)).toBe('before');
  });

  it('rolls back when a handler breaks, and tells nobody why but the log', async () => {
    const before = sample.log.length;
    const reply = await sample.post(`/lines/${sample.open.reference}/note`, { note: 'break' });
    expect(reply.status).toBe(500);
    expect(reply.body).toContain(reply.headers['x-request-id']);
    expect(reply.body).not.toContain('Cannot note');
    expect(await sample.noteOf(sample.open.id)).toBe('before');
    expect(await sample.entries()).toMatchObject([{ outcome: 'failed', route: 'POST /lines/:reference/note' }]);
    const lines = sample.log.slice(before).join('');
    expect(lines).toContain('sample-server.tsx');
    expect(lines).toContain(reply.headers['x-request-id']);
    expect(lines).not.toContain('Cannot note');
    expect(lines).not.toContain(sample.open.reference);
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
