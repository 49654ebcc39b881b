import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  demonstrationPath,
  demonstrationPersonas,
  openDemonstrationProvider,
  openIssuer,
} from '#platform/identity/index.ts';

/** Opens an identity provider on a port of its own: to browsers another site, as a real one is. */
export async function openProvider() {
  const http = createServer((request, response) => provider.handle(request, response));
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  const provider = openDemonstrationProvider({
    issuerUrl: `http://127.0.0.1:${(http.address() as AddressInfo).port}${demonstrationPath}`,
    origins: ['http://localhost'],
    personas: demonstrationPersonas,
    cookieKeys: ['a key of these tests'],
    demonstration: true,
    report: () => undefined,
  });
  return {
    issuer: openIssuer(provider.settings, provider.facts),
    close: () => {
      http.closeAllConnections();
      http.close();
    },
  };
}

/** Goes to the provider, as a browser without scripts does, as far as it sends back to us; path and query of that. */
export async function fromProvider(location: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = location;
  for (let hop = 0; hop < 10; hop += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const line of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=', 2);
      jar.set(name, value);
    }
    const target = new URL(reply.headers.get('location') ?? '', next);
    if (target.origin === 'http://localhost') return target.pathname + target.search;
    next = target.href;
  }
  throw new Error('The provider leads round in a circle');
}
