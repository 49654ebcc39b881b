import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { run } from './cli/run.ts';
import { configOfProcess } from './config.ts';

/** The folder that holds the migrations, whether this runs from the source or from the build. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(`${folder}/db/migrations`)) {
    const above = dirname(folder);
    if (above === folder) throw new Error('The folder db/migrations is missing from the installation');
    folder = above;
  }
  return folder;
}

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(1); // asked a second time
    stop.abort();
  });
}

const config = configOfProcess(findRoot());
if (config.ok) {
  try {
    process.exitCode = await run({
      config: config.value,
      args: process.argv.slice(2),
      out: process.stdout,
      err: process.stderr,
      stop: stop.signal,
    });
  } catch (error) {
    const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
    const inFull = config.value.logLevel === 'debug';
    // A trace of the code helps nobody who cannot change it; those who can ask for it.
    process.stderr.write(
      inFull ? `${stack}\n` : `It cannot go on: ${message.split('\n')[0]} (LOG_LEVEL=debug shows where.)\n`,
    );
    process.exitCode = 1;
  }
} else {
  process.stderr.write(`${config.problem}\n`);
  process.exitCode = 1;
}
