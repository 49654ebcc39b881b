import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSample, type Sample } from '../../../tests/security/sample-server.tsx';
import type { Server } from './server.ts';

describe('uploads', () => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await openSample();
  });
  afterAll(() => sample.close());
  beforeEach(() => sample.entries());

  const lying = () => readdirSync(sample.uploadsFolder);
  type Field = readonly [name: string, value: string | File];
  const token = (): Field => ['_csrf', sample.analyst.csrf];
  const file = (content: string, name = 'lines.csv'): Field => [
    'file',
    new File([content], name, { type: 'text/csv' }),
  ];

  function send(fields: readonly Field[], server: Server = sample.server) {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    return server.inject({ method: 'POST', url: '/imports', session: sample.analyst.session, body });
  }

  it('streams the file to the folder under an id of our own, hashed, and hands it to the handler', async () => {
    const content = 'name,number\r\nALPHA,07700 900123\r\n'.repeat(5_000);
    const reply = await send([token(), ['note', ' kept '], file(content, 'Línes – Kent.csv')]);
    expect(reply.status).toBe(200);
    const told = JSON.parse(reply.body) as Record<string, string>;
    expect(told).toMatchObject({
      name: 'Línes – Kent.csv',
      bytes: Buffer.byteLength(content),
      sha256: createHash('sha256').update(content).digest('hex'),
      note: 'kept',
    });
    const path = join(sample.uploadsFolder, told['id'] ?? '');
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await sample.entries()).toMatchObject([{ action: 'collection', outcome: 'done', kind: 'load' }]);
  });

  it.each(['../../etc/passwd', 'C:\\fakepath\\lines.csv', 'a\u0000b\u202Ec.csv', '...', 'x'.repeat(500)])(
    'takes the name %j for show only',
    async (name) => {
      const reply = await send([token(), file('x', name)]);
      const shown = (JSON.parse(reply.body) as { name: string }).name;
      expect(shown).not.toMatch(/[/\\]|\p{C}/u);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(200);
      expect(lying().every((each) => /^[0-9a-f-]{36}$/.test(each))).toBe(true);
    },
  );

  const refusals: readonly (readonly [string, number, () => readonly Field[]])[] = [
    ['has no token', 403, () => [file('x')]],
    ['has a wrong token', 403, () => [['_csrf', 'wrong'], file('x')]],
    ['has its token behind the file', 403, () => [file('x'), token()]],
    ['has no file', 422, () => [token()]],
    ['has a file without a name, as when none was chosen', 422, () => [token(), ['file', new File([], '')]]],
    ['has a text where the file belongs', 422, () => [token(), ['file', 'x']]],
    ['has the file in a field that takes none', 415, () => [token(), ['other', new File(['x'], 'x')]]],
    ['has two files', 415, () => [token(), file('x'), file('y')]],
    ['has a text and a file under one name', 400, () => [token(), ['file', 'x'], file('x')]],
    ['has a field that the page does not know', 400, () => [token(), ['marking', '0'], file('x')]],
    ['is refused by the handler', 409, () => [token(), ['note', 'refuse'], file('x')]],
    ['breaks the handler', 500, () => [token(), ['note', 'break'], file('x')]],
  ];
  it.each(refusals)('leaves nothing behind when the form %s', async (_what, status, fields) => {
    const before = lying();
    const reply = await send(fields());
    expect(reply.status).toBe(status);
    expect(lying()).toEqual(before);
    expect((await sample.entries()).map((entry) => entry.outcome)).toEqual([status === 500 ? 'failed' : 'refused']);
  });

  it('refuses a file that is too large in one sentence that names the limit, and keeps none of it', async () => {
    const server = await sample.another({ limits: { fileBytes: 100_000 } });
    const before = lying();
    const fits = await send([token(), file('x'.repeat(100_000))], server);
    expect(fits.status).toBe(200);
    const reply = await send([token(), file('x'.repeat(100_001))], server);
    expect(reply.status).toBe(413);
    expect(reply.body).toContain('The file must be smaller than 100 KB.');
    expect(lying()).toHaveLength(before.length + 1);
  });

  it('bounds the other parts of the form', async () => {
    const server = await sample.another({ limits: { formBytes: 10_000 } });
    expect((await send([token(), ['note', 'x'.repeat(10_001)], file('x')], server)).status).toBe(413);
    const many = Array.from({ length: 60 }, (_each, index): Field => [`field${index}`, 'x'.repeat(200)]);
    expect((await send([token(), ...many], server)).status).toBe(413);
    const tooMany = Array.from({ length: 1_100 }, (_each, index): Field => [`f${index}`, '']);
    expect((await send([token(), ...tooMany])).status).toBe(400);
  });

  it('is not even read for somebody who may not import', async () => {
    const before = lying();
    const body = new FormData();
    body.append('_csrf', sample.outsider.csrf);
    body.append('file', new File(['x'], 'x.csv'));
    const reply = await sample.server.inject({
      method: 'POST',
      url: '/imports',
      session: sample.outsider.session,
      body,
    });
    expect(reply.status).toBe(403);
    expect(lying()).toEqual(before);
  });

  it('keeps nothing of a file that broke off on the way', async () => {
    const server = await sample.another({});
    const listening = await server.listen('127.0.0.1', 0);
    const { port, host } = new URL(listening.ok ? listening.value : '');
    const before = lying();
    const parts = [
      `--b\r\ncontent-disposition: form-data; name="_csrf"\r\n\r\n${sample.analyst.csrf}\r\n`,
      '--b\r\ncontent-disposition: form-data; name="file"; filename="x.csv"\r\n\r\n',
      'x'.repeat(50_000),
    ].join('');
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `POST /imports HTTP/1.1\r\nhost: ${host}\r\norigin: http://${host}\r\ncookie: throughline=${sample.analyst.session}\r\n` +
        `content-type: multipart/form-data; boundary=b\r\ncontent-length: 900000\r\n\r\n${parts}`,
    );
    await expect.poll(() => lying().some((each) => each.endsWith('.part'))).toBe(true);
    socket.destroy();
    await expect.poll(lying).toEqual(before);
    await expect
      .poll(async () => (await sample.entries())[0])
      .toMatchObject({ route: 'POST /imports', outcome: 'refused' });
  });

  it('is cleared when it has lain for a week', async () => {
    await send([token(), file('x')]);
    expect(lying().length).toBeGreaterThan(0);
    const server = await sample.another({ clock: () => '2099-01-01T00:00:00.000000Z' as never });
    expect(lying()).toEqual([]);
    expect(existsSync(sample.uploadsFolder)).toBe(true);
    expect((await server.inject({ url: '/health' })).status).toBe(200);
  });
});
