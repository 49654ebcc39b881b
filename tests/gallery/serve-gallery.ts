import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { asInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { compileStyles } from '../../src/design/styles/compile.ts';
import { areasFor } from '../../src/modules/front/rules/areas.ts';
import { securityHeaders } from '../../src/platform/http/security-headers.ts';
import { actorOf } from '../../src/platform/testing/actors.ts';
import { everyPage, sample } from './every-page.ts';

const productScript = new URL('../../src/islands/enhance/enhance.ts', import.meta.url);
const inPage = new URL('./in-page/in-page.ts', import.meta.url);
const withoutScripts = new URL('./in-page/without-scripts.ts', import.meta.url);

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Somebody who may see everything, at one moment, so that the same page is drawn each time. */
function factsAt(address: string): PageFacts {
  const actor = actorOf(18, { name: 'Dana Okoro' });
  return {
    actor,
    areas: areasFor(actor),
    csrf: 'gallery',
    address,
    now: asInstant('2026-11-21T12:00:00Z'),
    requestId: 'req-gallery',
    demonstration: true,
  };
}

/** A browser's script with all that it loads, each file under the address that the first asks for. */
async function bundle(entry: URL, name: string, folder: string): Promise<readonly (readonly [string, Reply])[]> {
  const { outputFiles } = await build({
    entryPoints: { [name]: fileURLToPath(entry) },
    outdir: folder,
    chunkNames: `${name}-[name]-[hash]`,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'warning',
  });
  return outputFiles.map(({ path, contents }) => [
    path.replaceAll('\\', '/'),
    { status: 200, type: 'text/javascript', body: contents },
  ]);
}

/** A script to be run where none may be loaded. */
async function bundleWhole(entry: URL, name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    format: 'iife',
    globalName: name,
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

async function findReplies(): Promise<ReadonlyMap<string, Reply>> {
  const [product, asked] = await Promise.all([
    bundle(productScript, 'throughline', '/assets'),
    bundle(inPage, 'in-page', '/'),
  ]);
  return new Map<string, Reply>([
    ['/assets/throughline.css', { status: 200, type: 'text/css', body: compileStyles() }],
    ...product,
    ...asked,
    // Nothing on it: where photographs are looked at, out of the way of what is photographed.
    ['/easel', { status: 200, type: 'text/html; charset=utf-8', body: '<!DOCTYPE html><title>Easel</title>' }],
  ]);
}

/** A page that cannot be drawn says why, and is the failure of its own tests alone. */
function drawPage(address: string): Reply {
  const page = [...everyPage, sample].find((each) => each.address === address);
  if (page === undefined) return { status: 404, type: 'text/plain', body: 'There is no such page' };
  try {
    return { status: 200, type: 'text/html; charset=utf-8', body: page.draw(factsAt(address)) };
  } catch (failure) {
    return {
      status: 500,
      type: 'text/plain',
      body: failure instanceof Error ? (failure.stack ?? '') : String(failure),
    };
  }
}

/** A running gallery. */
export interface ServedGallery {
  readonly origin: string;
  /** What asks for words where scripts are switched off. */
  readonly withoutScripts: string;
  readonly server: Server;
}

/**
 * Serves the pages of the gallery as the product draws them: its own functions, style sheet, scripts and headers, and no
 * database. Throws where a source does not build.
 */
export async function serveGallery(): Promise<ServedGallery> {
  const replies = await findReplies();
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    const reply = replies.get(address) ?? drawPage(address);
    for (const [name, value] of Object.entries(securityHeaders(false))) response.setHeader(name, value);
    if (replies.has(address)) response.setHeader('cache-control', 'max-age=3600');
    response.statusCode = reply.status;
    response.setHeader('content-type', reply.type);
    response.end(reply.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    withoutScripts: await bundleWhole(withoutScripts, 'words'),
    server,
  };
}
