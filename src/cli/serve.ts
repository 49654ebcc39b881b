import { systemClock } from '#platform/clock/index.ts';
import type { Database } from '#platform/database/index.ts';
import { openLog } from '#platform/log/index.ts';
import { importKinds, openService, openWork } from '../app.ts';
import { type Config, foldersOf } from '../config.ts';
import { loadDemonstration, readWorld } from './demo.ts';
import type { Output } from './report-import.ts';

/** What a command that goes on until it is told to stop is handed. */
export interface LongRun {
  readonly config: Config;
  readonly database: Database;
  readonly err: Output;
  /** Aborted when the process is asked to end. */
  readonly stop: AbortSignal;
}

function untilStopped(stop: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (stop.aborted) done();
    else stop.addEventListener('abort', () => done(), { once: true });
  });
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** Whether this may be served at all without an identity provider of the operator's own. */
function objection(config: Config, world: 'empty' | 'demonstration' | 'real'): string | null {
  if (config.issuer !== null) return null;
  if (world === 'real') {
    return 'These are not demonstration data, and no identity provider is configured. Set OIDC_ISSUER and OIDC_CLIENT_ID (docs/how-to/run-on-postgres.md).';
  }
  if (!isLoopback(config.host) || config.publicUrl !== null) {
    return 'The demonstration sign-in opens to this machine only. Leave HOST and PUBLIC_URL unset, or set OIDC_ISSUER and OIDC_CLIENT_ID.';
  }
  return null;
}

/** `serve`: the whole product in this process, pages and jobs. With empty data and no identity provider, the demonstration set is loaded first. */
export async function serve({ config, database, err, stop }: LongRun): Promise<0 | 1> {
  let world = await readWorld(database);
  const wrong = objection(config, world);
  if (wrong !== null) {
    err.write(`${wrong}\n`);
    return 1;
  }
  if (config.issuer === null) {
    if (world === 'empty')
      err.write('Loading the demonstration set. Every person, number and line in it is fictitious.\n');
    const { demonstration } = foldersOf(config);
    const report = (line: string): unknown => err.write(`${line}\n`);
    const loaded = await loadDemonstration({
      database,
      clock: systemClock,
      folder: demonstration,
      kinds: importKinds,
      report,
    });
    if (!loaded.ok) {
      err.write(`${loaded.problem}\n`);
      return 1;
    }
    world = 'demonstration';
  }
  const service = await openService(config, database, world === 'demonstration');
  const listening = await service.server.listen(config.host, config.port);
  if (!listening.ok) {
    err.write(`${listening.problem}\n`);
    await service.close();
    return 1;
  }
  await service.jobs.start();
  err.write(`Throughline is ready at ${config.publicUrl ?? `http://localhost:${config.port}`}\n`);
  await untilStopped(stop);
  err.write('Stopping.\n');
  await service.close();
  return 0;
}

/** `worker`: jobs only, beside web processes on the same PostgreSQL. */
export async function work({ config, database, err, stop }: LongRun): Promise<0 | 1> {
  const jobs = openWork(config, database, openLog(config.logLevel));
  await jobs.start();
  err.write('The worker is ready.\n');
  await untilStopped(stop);
  await jobs.stop();
  return 0;
}
