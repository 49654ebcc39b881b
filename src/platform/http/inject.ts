import type { FastifyInstance } from 'fastify';
import type { CookieNames } from './cookies.ts';

/** A request as a test sends it, without a socket. */
export interface Injected {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';
  readonly url: string;
  /** `origin` is sent with every POST as a browser would, unless it is given here; null leaves it out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The session cookie's token. */
  readonly session?: string;
  /** The token of a sign-in under way. */
  readonly attempt?: string;
  readonly form?: Readonly<Record<string, string | readonly string[]>>;
  /** In place of `form`: parts with a file, or a body of any other kind with its `content-type` in `headers`. */
  readonly body?: FormData | string;
}

/** What came back. */
export interface Replied {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Everything in `Set-Cookie`, one entry a cookie. */
  readonly cookies: readonly string[];
}

function formBody(form: NonNullable<Injected['form']>): URLSearchParams {
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : value.map((each) => [name, each]),
  );
  return new URLSearchParams(pairs);
}

/** What a browser would send beside the address. */
function headersOf(names: CookieNames, origin: string, asked: Injected, type: string | null): Record<string, string> {
  const jar = [
    [names.session, asked.session],
    [names.attempt, asked.attempt],
  ];
  const cookie = jar.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join('; ');
  const given: Record<string, string | null> = {
    host: new URL(origin).host,
    ...(asked.method === 'POST' && { origin }),
    ...(type !== null && { 'content-type': type }),
    ...(cookie !== '' && { cookie }),
    ...asked.headers,
  };
  return Object.fromEntries(Object.entries(given).filter((each): each is [string, string] => each[1] !== null));
}

/** Sends a request through the whole server, and gives the reply back in plain types. */
export async function inject(
  app: FastifyInstance,
  names: CookieNames,
  origin: string,
  asked: Injected,
): Promise<Replied> {
  const content = asked.form === undefined ? asked.body : formBody(asked.form);
  // The platform's own encoder for forms: what a browser would send, boundary and all.
  const encoded = content === undefined || typeof content === 'string' ? null : new Response(content);
  const payload = encoded === null ? content : Buffer.from(await encoded.arrayBuffer());
  const reply = await app.inject({
    method: asked.method ?? 'GET',
    url: asked.url,
    headers: headersOf(names, origin, asked, encoded?.headers.get('content-type') ?? null),
    ...(payload !== undefined && { payload: payload as string | Buffer }),
  });
  const cookies = reply.headers['set-cookie'] ?? [];
  const plain = Object.entries(reply.headers).map(([name, value]) => [name, [value].flat().join('\n')]);
  return {
    status: reply.statusCode,
    headers: Object.fromEntries(plain) as Record<string, string>,
    body: reply.body,
    cookies: [cookies].flat(),
  };
}
