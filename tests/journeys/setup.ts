import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { unpackBrowser } from '#platform/testing/index.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the product runs: `http://localhost:40123`. */
    readonly origin: string;
    /** The browser's executable. */
    readonly browser: string;
    /** Where screenshots are kept. */
    readonly screenshots: string;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Seconds until the first page must be there: the demonstration set is loaded before it. */
const longestStart = 120;

function build(): void {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The product could not be built');
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/health`)).ok;
  } catch {
    return false; // nobody listens yet
  }
}

/** Starts the built product as an operator would: a process of its own, over a new folder of data. */
async function start(folder: string): Promise<{ readonly origin: string; readonly server: ChildProcess }> {
  const port = await findPort();
  const said: string[] = [];
  const server = spawn(process.execPath, ['--enable-source-maps', join(root, 'build/server/main.js'), 'serve'], {
    cwd: root,
    env: { DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  server.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const origin = `http://localhost:${port}`;
  for (let second = 0; second < longestStart * 2; second += 1) {
    if (server.exitCode !== null) break;
    if (await isReady(origin)) return { origin, server };
    await wait(500);
  }
  server.kill('SIGKILL');
  throw new Error(`The product did not start.\n${said.join('')}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill('SIGTERM');
  const gone = once(server, 'exit');
  const patience = new AbortController();
  await Promise.race([gone, wait(20_000, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();
  if (server.exitCode === null) server.kill('SIGKILL');
}

/** Vitest runs this once before the journeys: one product, one browser to launch, one folder for all that they leave. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  build();
  const folder = mkdtempSync(join(tmpdir(), 'throughline-journeys-'));
  const unpacked = join(folder, 'browser');
  mkdirSync(unpacked);
  const [browser, { origin, server }] = await Promise.all([unpackBrowser(unpacked), start(join(folder, 'data'))]);
  const screenshots = process.env['SCREENSHOT_DIR'] ?? join(folder, 'screenshots');
  mkdirSync(screenshots, { recursive: true });
  project.provide('origin', origin);
  project.provide('browser', browser);
  project.provide('screenshots', screenshots);
  return async () => {
    await stop(server);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
