// `npm run check`, before each commit: format, lint, types, imports, dead code, and the tests of what has changed.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { ready, root } from './ready.mjs';
import { checks, run, runChecks, seconds, vitest } from './steps.mjs';

/** Files changed since the last commit, untracked ones too; null where there is no commit yet. */
function changedFiles() {
  const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (git('rev-parse', '--verify', 'HEAD').status !== 0) return null;
  const changed = git('diff', '--name-only', '--diff-filter=d', 'HEAD').stdout;
  const added = git('ls-files', '--others', '--exclude-standard').stdout;
  return `${changed}${added}`.split('\n').filter((name) => /^(src|tests)\/.*[.]tsx?$/.test(name));
}

const started = performance.now();
const node = ready({ development: true });
const failed = await runChecks(node, checks);

// Suites that need a build or a browser have commands of their own.
const projects = ['unit', 'database', 'http'].flatMap((name) => ['--project', name]);
const changed = changedFiles();
if (changed === null || changed.length > 0) {
  const which = changed === null ? ['run'] : ['related', '--run', ...changed];
  const { code } = await run(node, [vitest, ...which, ...projects, '--passWithNoTests'], {
    environment: { DATABASE_URL: undefined, CI: 'true' },
  });
  if (code !== 0) failed.push('tests of what has changed');
}

process.stdout.write(
  failed.length === 0 ? `All well (${seconds(started)}).\n` : `Failed: ${failed.join(', ')} (${seconds(started)}).\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
