import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { isStale } from './build.mjs';
import { childEnvironment, ready, root } from './ready.mjs';

/** Builds what has changed, with the Node given. False when a source does not build; the reason has then been shown. */
export function buildIfStale(node) {
  if (!isStale()) return true;
  // Its own process: this one may be an older Node.
  const { status } = spawnSync(node, [join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    env: childEnvironment(),
    stdio: ['ignore', 2, 2],
  });
  return status === 0;
}

/**
 * npm starts us through a shell, and that shell dies of a signal without passing it on. Left alone, a server would hold
 * its port and its data folder after `npm start` was ended; so it is ended when the shell is gone.
 */
function endWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return undefined;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
  return watch;
}

/** Runs the product with these arguments in place of this process: its streams, its signals, its exit code. */
export function runProduct(args) {
  const node = ready();
  if (!buildIfStale(node)) process.exit(1);
  const child = spawn(node, ['--enable-source-maps', join(root, 'build', 'server', 'main.js'), ...args], {
    cwd: root,
    env: childEnvironment(),
    stdio: 'inherit',
  });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Ctrl-C at a terminal reaches the child by itself; sent twice it would not end gracefully.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT');
  });
  const watch = endWithNpm(child);
  child.on('error', (failure) => {
    process.stderr.write(`${failure.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    clearInterval(watch);
    if (signal === null) process.exit(code ?? 1);
    for (const name of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}
