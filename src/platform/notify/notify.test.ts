import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asInstant } from '#kernel/instant.ts';
import { makeNotifyToken, openNotify, readNotifyKey } from './index.ts';

const serviceId = '26785a09-ab16-4eb0-8407-a37497a57506';
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0';
const key = { serviceId, secret };
const now = asInstant('2026-11-21T12:00:00Z');

describe('an API key', () => {
  it.each([`live-${serviceId}-${secret}`, `our live-key 2-${serviceId}-${secret}`])('%s is read', (text) => {
    expect(readNotifyKey(text)).toEqual(key);
  });

  it.each(['', 'live', `${serviceId}-${secret}`, `live-${secret}`, `live-${serviceId}-${secret}x`])(
    '“%s” is none',
    (text) => {
      expect(readNotifyKey(text)).toBeNull();
    },
  );
});

describe('a token', () => {
  it('is a JSON Web Token of the service, of this moment, signed with the secret', () => {
    const [header = '', claims = '', signature] = makeNotifyToken(key, now).split('.');
    const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
    expect(read(header)).toEqual({ typ: 'JWT', alg: 'HS256' });
    expect(read(claims)).toEqual({ iss: serviceId, iat: 1_795_262_400 });
    expect(signature).toBe(createHmac('sha256', secret).update(`${header}.${claims}`).digest('base64url'));
  });
});

describe('sending', () => {
  let server: Server;
  let origin: string;
  let answer: { readonly status: number; readonly body: object };
  let asked: { readonly url: string; readonly authorization: string; readonly body: unknown } | null = null;

  const read = async (request: IncomingMessage): Promise<unknown> => {
    let text = '';
    for await (const part of request) text += String(part);
    return JSON.parse(text);
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      void read(request).then((body) => {
        asked = { url: `${request.method} ${request.url}`, authorization: request.headers.authorization ?? '', body };
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const send = () =>
    openNotify({ key, templateId: 'a-template', clock: () => now, origin })({
      address: 'rowan.ashby@kent.example',
      link: 'https://throughline.example/work',
      reference: 'our-id',
    });

  it('says the address, the template, the link and our id, and nothing else', async () => {
    answer = { status: 201, body: { id: 'their-id', content: { body: 'x' } } };
    expect(await send()).toEqual({ ok: true, value: 'their-id' });
    expect(asked).toEqual({
      url: 'POST /v2/notifications/email',
      authorization: `Bearer ${makeNotifyToken(key, now)}`,
      body: {
        email_address: 'rowan.ashby@kent.example',
        template_id: 'a-template',
        personalisation: { link: 'https://throughline.example/work' },
        reference: 'our-id',
      },
    });
  });

  it('gives up on what is wrong with the message, without repeating what it says', async () => {
    answer = {
      status: 400,
      body: { errors: [{ error: 'ValidationError', message: 'email_address rowan.ashby@kent.example is wrong' }] },
    };
    expect(await send()).toEqual({ ok: false, problem: 'Notify refused it (400): ValidationError' });
  });

  it.each([403, 429, 500])('is tried again after an answer of %d', async (status) => {
    answer = { status, body: { errors: [{ error: 'Some', message: 'x' }] } };
    await expect(send()).rejects.toThrow(`Notify refused it (${status}): Some`);
  });
});
