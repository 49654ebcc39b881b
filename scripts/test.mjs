// `npm test`: everything that needs no server. Ends with one line: `N passed, N failed`.
//
//   node scripts/test.mjs                    checks and all suites; with DATABASE_URL the database suites once more on it
//   node scripts/test.mjs --only-postgres    only the suites that run on PostgreSQL, on DATABASE_URL
//   node scripts/test.mjs journeys security  only these suites, no checks
//   node scripts/test.mjs gallery --accept   keeps how the gallery looks now, instead of comparing it with how it looked
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ready, root } from './ready.mjs';
import { buildIfStale } from './run-product.mjs';
import { checks, run, runChecks, seconds, vitest } from './steps.mjs';

const suites = ['unit', 'database', 'http', 'security', 'journeys', 'gallery'];
const suitesOnPostgres = ['database', 'http'];

/** What makes Vitest renew the looks: the one file that keeps them, told to update what it knows. */
const accepting = ['tests/gallery/screens.spec.ts', '--update'];

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];

function enter(name, { passed = 0, failed = 0, skipped = 0 }, started) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const counts = [`${passed} passed`, `${failed} failed`, ...(skipped === 0 ? [] : [`${skipped} skipped`])].join(' · ');
  lines.push(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${counts} (${seconds(started)})`);
}

/** Counts tests from Vitest's report. A file that could not be loaded, or a run that broke, counts as one failed. */
function count(reportFile, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    // No report: the run broke before it could write one. That is a failure, whatever its exit code says.
    return { failed: 1 };
  }
  // A file that could not be loaded, or whose preparation failed, has no failed test to count.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  // A suite that has lost its tests must not pass, nor one that ended badly after its last test.
  if (counts.failed === 0 && (counts.passed === 0 || code !== 0)) counts.failed = 1;
  return counts;
}

async function runSuite(node, suite, where, databaseUrl, more = []) {
  const started = performance.now();
  const reportFile = join(root, 'build', 'reports', `${suite}-${where}.json`);
  rmSync(reportFile, { force: true });
  process.stdout.write(`\n${suite} (${where})\n`);
  const args = [
    vitest,
    'run',
    '--project',
    suite,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...more,
  ];
  const { code } = await run(node, args, { environment: { DATABASE_URL: databaseUrl, CI: 'true' } });
  enter(`${suite} (${where})`, count(reportFile, code), started);
}

async function main(args) {
  const started = performance.now();
  const onlyPostgres = args.includes('--only-postgres');
  const chosen = args.filter((arg) => !arg.startsWith('--'));
  const unknown = chosen.filter((suite) => !suites.includes(suite));
  if (unknown.length > 0) {
    process.stderr.write(`There is no suite called ${unknown.join(', ')}. There are: ${suites.join(', ')}.\n`);
    return 2;
  }
  const more = args.includes('--accept') ? accepting : [];
  if (more.length > 0 && chosen.join() !== 'gallery') {
    process.stderr.write('Only the gallery has looks to accept: node scripts/test.mjs gallery --accept\n');
    return 2;
  }
  const databaseUrl = process.env.DATABASE_URL || undefined;
  if (onlyPostgres && databaseUrl === undefined) {
    process.stderr.write(
      'Set DATABASE_URL to a PostgreSQL server, for example postgres://postgres@127.0.0.1:5432/postgres.\n',
    );
    return 2;
  }

  const node = ready({ development: true });
  mkdirSync(join(root, 'build', 'reports'), { recursive: true });
  if (!buildIfStale(node)) enter('build', { failed: 1 }, started);

  if (!onlyPostgres) {
    if (chosen.length === 0) {
      const failed = await runChecks(node, checks);
      for (const name of failed) enter(name, { failed: 1 }, started);
    }
    for (const suite of chosen.length === 0 ? suites : chosen) await runSuite(node, suite, 'PGlite', undefined, more);
  }
  if (databaseUrl !== undefined) {
    const again = chosen.length === 0 ? suitesOnPostgres : chosen.filter((suite) => suitesOnPostgres.includes(suite));
    for (const suite of again) await runSuite(node, suite, 'PostgreSQL', databaseUrl);
  }

  process.stdout.write(`\n${lines.join('\n')}\n`);
  if (total.skipped > 0)
    process.stdout.write(`${total.skipped} skipped: they need something that is not here; the suite says what.\n`);
  process.stdout.write(`All in ${seconds(started)}\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
