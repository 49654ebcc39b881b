import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { childEnvironment, root } from './ready.mjs';

/** A tool's own JavaScript file, so that it runs under the Node we name and not under one found on the path. */
const tool = (...parts) => join(root, 'node_modules', ...parts);

const biome = tool('@biomejs', 'biome', 'bin', 'biome');
const eslint = tool('eslint', 'bin', 'eslint.js');
const typescript = tool('typescript', 'bin', 'tsc');
const cruiser = tool('dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
const knip = tool('knip', 'bin', 'knip.js');
export const vitest = tool('vitest', 'vitest.mjs');

const islands = 'src/islands/tsconfig.json';
const inPage = 'tests/gallery/in-page/tsconfig.json';

/** What is checked without running a test, the slowest first so that two at a time end together. */
export const checks = [
  {
    name: 'lint with types',
    args: [eslint, '.'],
  },
  { name: 'types', args: [typescript, '--project', 'tsconfig.json'] },
  { name: 'types of islands', args: [typescript, '--project', islands, '--noEmit'] },
  { name: 'types of what tests run in the page', args: [typescript, '--project', inPage, '--noEmit'] },
  { name: 'dead code', args: [knip] },
  { name: 'imports', args: [cruiser, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'] },
  { name: 'format and lint', args: [biome, 'check', '--max-diagnostics=100', '--error-on-warnings', '.'] },
];

/** Seconds since a moment of `performance.now()`, as people read them. */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs `node ...args` in the repository. `quiet` keeps its output and gives it back; otherwise it is streamed.
 * Resolves to the exit code and the output.
 */
export function run(node, args, { quiet = false, environment = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(node, args, {
      cwd: root,
      env: childEnvironment(environment),
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    const pieces = [];
    child.stdout?.on('data', (piece) => pieces.push(piece));
    child.stderr?.on('data', (piece) => pieces.push(piece));
    child.on('error', (failure) => resolve({ code: 1, output: failure.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString() }));
  });
}

/** Runs steps, two at a time, and shows each when it ends, with its output when it failed. Resolves to the names of those that failed. */
export async function runChecks(node, steps) {
  const waiting = [...steps];
  const failed = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const started = performance.now();
      const { code, output } = await run(node, step.args, { quiet: true, environment: step.environment });
      process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds(started)})\n`);
      if (code !== 0) {
        failed.push(step.name);
        process.stdout.write(`${output.trimEnd()}\n\n`);
      }
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}
