import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a token says, and how it is signed. */
export interface TokenChanges {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Signs instead of the issuer's own key: null for no signature at all, a text for HMAC with it. */
  readonly key?: KeyObject | string | null;
}

/** An OpenID Connect issuer that answers as a test tells it to: nobody can make a sound one mint unsound tokens. */
export interface TestIssuer {
  readonly url: string;
  /** The next token differs from a sound one in this. */
  change(changes: TokenChanges): void;
  /** The next answer of the token endpoint is this instead. */
  answerNext(status: number, body: string, type?: string): void;
  /** The public key, as the issuer publishes it. */
  readonly publicJwk: () => string;
  close(): Promise<void>;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function signatureOf(data: string, key: KeyObject | string | null): string {
  if (key === null) return '';
  if (typeof key === 'string') return createHmac('sha256', key).update(data).digest('base64url');
  return sign('sha256', Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
}

/** A new key pair such as the issuer has, which it does not know. */
export function foreignKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}

/** Starts an issuer on a free port of this machine. Its sign-in page sends everybody straight back as `who`. */
export async function startTestIssuer(clientId: string, who: string): Promise<TestIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'ES256' };
  const nonces = new Map<string, string>();
  let changes: TokenChanges = {};
  let instead: { readonly status: number; readonly body: string; readonly type: string } | null = null;

  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function mint(nonce: string): string {
    const seconds = Math.floor(Date.now() / 1000);
    const sound = { iss: url, sub: who, aud: clientId, nonce, iat: seconds, exp: seconds + 300, name: 'Somebody' };
    const header = encode({ alg: 'ES256', kid: 'one', typ: 'JWT', ...changes.header });
    const data = `${header}.${encode({ ...sound, ...changes.claims })}`;
    const token = `${data}.${signatureOf(data, changes.key === undefined ? privateKey : changes.key)}`;
    changes = {};
    return token;
  }

  const replies: Readonly<Record<string, (query: URLSearchParams, body: URLSearchParams) => unknown>> = {
    '/.well-known/openid-configuration': () => ({
      issuer: url,
      authorization_endpoint: `${url}/authorise`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/keys`,
      end_session_endpoint: `${url}/leave`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      // Offers what must never be accepted, as careless issuers do.
      id_token_signing_alg_values_supported: ['ES256', 'HS256', 'none'],
      code_challenge_methods_supported: ['S256'],
    }),
    '/keys': () => ({ keys: [jwk] }),
    '/token': (_query, body) => ({
      access_token: randomUUID(),
      token_type: 'Bearer',
      expires_in: 60,
      id_token: mint(nonces.get(body.get('code') ?? '') ?? ''),
    }),
  };

  server.on('request', (request, response) => {
    const asked = new URL(request.url ?? '/', url);
    if (asked.pathname === '/authorise') {
      const code = randomUUID();
      nonces.set(code, asked.searchParams.get('nonce') ?? '');
      const back = new URL(asked.searchParams.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code, state: asked.searchParams.get('state') ?? '' }).toString();
      response.writeHead(303, { location: back.href }).end();
      return;
    }
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (asked.pathname === '/token' && instead !== null) {
        response.writeHead(instead.status, { 'content-type': instead.type }).end(instead.body);
        instead = null;
        return;
      }
      const reply = replies[asked.pathname];
      const body = new URLSearchParams(Buffer.concat(parts).toString());
      response.writeHead(reply === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(reply?.(asked.searchParams, body) ?? {}));
    });
  });

  return {
    url,
    change: (next) => {
      changes = next;
    },
    answerNext: (status, body, type = 'application/json') => {
      instead = { status, body, type };
    },
    publicJwk: () => JSON.stringify(jwk),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
