import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noReference, openSampleWithLines, type SampleWithLines } from './sample-lines-fixture.ts';

describe('the life of a look', () => {
  let sample: SampleWithLines;
  beforeAll(async () => {
    sample = await openSampleWithLines();
  });
  afterAll(() => sample.close());
  beforeEach(() => sample.reset());

  it('shows a page of what the actor may see, document type first', async () => {
    const reply = await sample.get('/lines');
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.body).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(reply.body).toContain('<p>ALPHA</p>');
    expect(reply.body).not.toContain('BRAVO');
  });

  it('mints the request id itself', async () => {
    const reply = await sample.get('/lines', { 'x-request-id': 'chosen', 'request-id': 'chosen' });
    expect(reply.headers['x-request-id']).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    expect(reply.body).toContain(reply.headers['x-request-id']);
  });

  it('answers alike for what is hidden, what is missing and what cannot be a reference', async () => {
    const shape = async (url: string) => {
      const { status, headers, body } = await sample.get(url);
      const id = headers['x-request-id'] ?? '';
      const [entry] = await sample.entries();
      const { request_id: _id, ...entered } = entry ?? { request_id: '' };
      const rest = { ...headers, 'x-request-id': '', date: '' };
      const plain = body.replaceAll(id, 'ID').replaceAll(url, 'URL');
      return { status, rest, plain, entered: { ...entered, seq: 0, at: 0 } };
    };
    const ofHidden = await shape(`/lines/${sample.hidden.reference}`);
    expect(ofHidden.status).toBe(404);
    expect(ofHidden.plain).toContain('404 missing');
    expect(ofHidden.entered).toMatchObject({ outcome: 'refused', kind: 'line', records: [], count: 0 });
    expect(await shape(`/lines/${noReference}`)).toEqual(ofHidden);
    expect(await shape('/lines/X-XXXX-XX')).toEqual(ofHidden);
  });

  it('enters what is refused for an address that belongs to no route', async () => {
    expect((await sample.get('/nowhere?secret=1')).status).toBe(404);
    expect(await sample.entries()).toMatchObject([{ outcome: 'refused', route: 'GET (no such page)', kind: 'page' }]);
  });

  it('keeps the transaction of a GET from changing anything', async () => {
    expect((await sample.get('/faults/write')).status).toBe(500);
    expect(await sample.noteOf(sample.open.id)).toBe('before');
  });

  it('refuses query fields that the page does not know, and values that cannot be', async () => {
    expect((await sample.get('/lines?colour=red')).status).toBe(400);
    const wrong = await sample.get('/lines?status=asleep');
    expect(wrong.status).toBe(400);
    expect(wrong.body).toContain('Choose a status from the list');
    expect((await sample.get('/lines?q=a&q=b')).status).toBe(400);
    expect((await sample.get('/lines?q=%00')).status).toBe(400);
    expect((await sample.get(`/lines/${sample.open.reference}?reference=${sample.hidden.reference}`)).status).toBe(400);
  });

  it('takes one value or several for a field that is a list', async () => {
    expect((await sample.get('/lines?status=active')).body).toContain('ALPHA');
    expect((await sample.get('/lines?status=active&status=dormant')).body).toContain('ALPHA');
    expect((await sample.get('/lines?status=dormant')).body).not.toContain('ALPHA');
  });

  it('keeps names and search texts out of the log', async () => {
    const before = sample.log.length;
    await sample.get('/faults/handler?q=Jordan+Sample');
    await sample.get('/lines?q=Jordan+Sample');
    await sample.get('/faults/render');
    await sample.get('/lines/Jordan%20Sample');
    const lines = sample.log.slice(before).join('');
    expect(lines).toContain('"GET /faults/:kind"');
    expect(lines).not.toMatch(/Jordan|Sample was/);
    expect(lines).not.toContain(sample.analyst.session);
  });

  it('answers 500 when a page cannot be drawn, though it was entered as read', async () => {
    const reply = await sample.get('/faults/render');
    expect(reply.status).toBe(500);
    expect(reply.body).not.toContain('Jordan');
    expect((await sample.entries())[0]).toMatchObject({ outcome: 'done', route: 'GET /faults/:kind' });
  });

  it('says so when something is not available', async () => {
    const reply = await sample.get('/faults/unavailable');
    expect(reply.status).toBe(503);
    expect(reply.body).toContain('The map cannot be drawn at the moment.');
    expect(await sample.entries()).toMatchObject([{ outcome: 'failed' }]);
  });

  it('never sends a browser to another site', async () => {
    const reply = await sample.get('/faults/away');
    expect(reply.status).toBe(500);
    expect(reply.headers['location']).toBeUndefined();
  });

  it('sends JSON that no browser takes for a page, and a download under its name', async () => {
    const json = await sample.get('/api/lines');
    expect(json.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(json.body)).toEqual({ names: ['ALPHA'], unsafe: '</script>' });
    expect(json.body).not.toContain('</script>');
    await sample.entries();
    const file = await sample.get('/lines.csv');
    expect(file.body).toBe('ALPHA\r\n');
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.headers['content-disposition']).toBe(
      'attachment; filename="Lines _Kent_.csv"; filename*=UTF-8\'\'Lines%20%E2%80%9CKent%E2%80%9D.csv',
    );
    expect(await sample.entries()).toMatchObject([
      { action: 'disclosure', outcome: 'done', records: [sample.open.id], detail: 'text/csv download' },
    ]);
  });

  it('leaves no upload behind where there was none', () => {
    expect(readdirSync(sample.uploadsFolder)).toEqual([]);
  });
});
