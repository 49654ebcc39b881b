// Kills an import with SIGKILL at random moments, again and again, then lets it finish, and looks whether anything was
// lost, doubled or half-written. Built first: `npm run build`. On the embedded engine; with DATABASE_URL, in a database of
// its own on that server, dropped afterwards.
//
//   node tests/survival/kill-import.mjs [kills=20] [rows=30000] [seed=1]
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { childEnvironment, root } from '../../scripts/ready.mjs';

const main = join(root, 'build', 'server', 'main.js');
const [kills = 20, rows = 30_000, seed = 1] = process.argv.slice(2).map(Number);

/** Repeatable moments (mulberry32). */
function dice(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const headings =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

/** Many crimes equal to the letter, told apart only by counting within the file: where a resumed count goes wrong, it shows. */
async function writeCrimes(path) {
  const out = createWriteStream(path);
  out.write(`${headings}\n`);
  for (let i = 0; i < rows; i += 1) {
    const month = i % 1000 === 999 ? '2025-13' : `2025-${String((Math.floor(i / 5000) % 12) + 1).padStart(2, '0')}`;
    const place = `1.15${String(i % 40).padStart(4, '0')},52.050001,On or near Sample Street ${i % 40}`;
    const row = `,${month},Suffolk Constabulary,Suffolk Constabulary,${place},E01999001,Ipswich 901A,Drugs,,\n`;
    if (!out.write(row)) await new Promise((done) => out.once('drain', done));
  }
  await new Promise((done) => out.end(done));
}

function writeLines(path) {
  const made = Array.from({ length: Math.ceil(rows / 5) }, (_, i) => {
    const number = i % 500 === 499 ? '077' : `07700 9${String(i % 100_000).padStart(5, '0')}`;
    return `K-${i},LINE ${i},ALIAS ${i},${number},active,2026-01-01,Kent,Met; Essex\n`;
  });
  writeFileSync(
    path,
    `URN,Line name,Also known as,Number,Status,Status date,Exporting force,Importing force\n${made.join('')}`,
  );
  return made.length;
}

const folder = mkdtempSync(join(tmpdir(), 'throughline-kill-'));
const { DATABASE_URL: server = '' } = childEnvironment();
const ownName = `throughline_kill_${randomBytes(6).toString('hex')}`;
const environment = childEnvironment({ DATA_DIR: join(folder, 'data') });

/** A statement on the server that was named, which is only connected to. */
async function onServer(sql, url = server) {
  if (url === '') return [];
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows: found } = await client.query(sql);
  await client.end();
  return found;
}

/** Asks the data themselves, past every lock: a copy of the folder, so that the next start meets what the killed one left. */
async function askData(sql) {
  if (server !== '') return onServer(sql, environment.DATABASE_URL);
  const copy = join(folder, 'copy');
  cpSync(join(folder, 'data', 'database'), copy, { recursive: true });
  const engine = await PGlite.create(copy);
  const { rows: found } = await engine.query(sql);
  await engine.close();
  rmSync(copy, { recursive: true });
  return found;
}

if (server !== '') {
  await onServer(`create database ${ownName}`);
  const own = new URL(server);
  own.pathname = `/${ownName}`;
  environment.DATABASE_URL = own.href;
  delete environment.DATABASE_OWNER_URL;
}

function start(args) {
  const child = spawn(process.execPath, [main, ...args], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  let acknowledge;
  const acknowledging = new Promise((done) => {
    acknowledge = done;
  });
  child.stderr.on('data', (piece) => {
    err += piece;
    if (/: row [\d,]+ of/.test(err)) acknowledge();
  });
  const ended = new Promise((done) => child.on('close', (code, signal) => done({ code, signal, out, err })));
  return { child, ended, acknowledging };
}

async function run(...args) {
  const done = await start(args).ended;
  if (done.code !== 0) throw new Error(`${args.join(' ')} ended with ${done.code}: ${done.err.slice(-2000)}`);
  return done;
}

/** Importing is off without an assessment: one is entered in the data themselves. */
async function allowImports() {
  const sql = `insert into govern.assessment (id, feature, reference, title, signed_by, signed_on, review_on)
    values (gen_random_uuid(), 'bulk import', 'DPIA-TEST', 'Import of files', 'A tester', '2020-01-01', '2090-01-01')`;
  if (server !== '') return onServer(sql, environment.DATABASE_URL);
  const engine = await PGlite.create(join(folder, 'data', 'database'));
  await engine.query(sql);
  await engine.close();
}

/** Acknowledged and not there after the kill. */
const lost = [];
const results = [];
function check(what, found, wanted) {
  const same = JSON.stringify(found) === JSON.stringify(wanted);
  results.push(same);
  process.stdout.write(
    `${same ? 'ok    ' : 'FAILED'} ${what}${same ? '' : `: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`}\n`,
  );
}

function countsOf(out) {
  const { seconds, ...counts } = JSON.parse(out.trim().split('\n').at(-1));
  return counts;
}

/** Kills imports of a file until there were so many, or it came to its end before; then lets it finish. */
async function survive(kind, file, times, { starting, working }, random) {
  const args = ['import', kind, file, '--as', 'kent', '--json'];
  let killed = 0;
  let told = 0;
  for (let i = 0; i < times; i += 1) {
    const { child, ended, acknowledging } = start(args);
    // Most once rows have been acknowledged, some before then, while the file is gone through or the engine starts.
    const isEarly = random() < 0.25;
    if (!isEarly) await Promise.race([acknowledging, ended]);
    await pause(isEarly ? random() * starting * 1.2 : random() * working * 0.3);
    child.kill('SIGKILL');
    const { signal, code, err } = await ended;
    if (signal === 'SIGKILL') {
      killed += 1;
      const said = [...err.matchAll(/: row ([\d,]+) of/g)].at(-1)?.[1];
      const acknowledged = Number((said ?? '0').replaceAll(',', ''));
      const [{ held }] = await askData('select coalesce(max(last_row), 0)::int as held from exchange.progress');
      if (held < acknowledged) lost.push([kind, i, acknowledged, held]);
      if (acknowledged > 0) told += 1;
    } else if (code !== 0) throw new Error(`import ended with ${code}: ${err.slice(-2000)}`);
  }
  process.stdout.write(
    `       ${kind}: ${killed} of ${times} runs were killed (${told} after they had acknowledged rows), the others had finished before\n`,
  );
  return countsOf((await run(...args)).out);
}

/** What must be nought, and what must be equal, in the data themselves. */
async function checkData(lineCount, crimeCount) {
  const [found] = await askData(`select
    (select count(*)::int from lines.line) as lines,
    (select count(distinct (controller, source_reference))::int from lines.line) as "distinct lines",
    (select count(*)::int from lines.brand) as brands,
    (select count(distinct (line, name))::int from lines.brand) as "distinct brands",
    (select count(*)::int from lines.number) as numbers,
    (select count(distinct (line, number))::int from lines.number) as "distinct numbers",
    (select count(distinct (line, force))::int from lines.area) as "distinct areas",
    (select count(*)::int from lines.area) as areas,
    (select count(*)::int from lines.status_change) as statuses,
    (select count(distinct line)::int from lines.status_change) as "lines with a status",
    (select count(*)::int from catalogue.entry e join lines.line l on l.id = e.id) as entries,
    (select count(distinct t.entry)::int from catalogue.token t join lines.line l on l.id = t.entry) as "lines with tokens",
    (select count(*)::int from geography.crime) as crimes,
    (select coalesce(sum(n), 0)::int from geography.tally) as tallied`);
  check('every line stands once, with each of its parts once', found, {
    lines: lineCount,
    'distinct lines': lineCount,
    brands: lineCount,
    'distinct brands': lineCount,
    numbers: lineCount,
    'distinct numbers': lineCount,
    'distinct areas': 2 * lineCount,
    areas: 2 * lineCount,
    statuses: lineCount,
    'lines with a status': lineCount,
    entries: lineCount,
    'lines with tokens': lineCount,
    crimes: crimeCount,
    tallied: crimeCount,
  });
  const [odd] = await askData(`select
    (select count(*)::int from (select token, entry from catalogue.token group by 1, 2 having count(*) > 1) q) as "tokens twice",
    (select count(*)::int from catalogue.token t where not exists (select from catalogue.entry e where e.id = t.entry)) as "tokens of nothing",
    (select count(*)::int from (select load, row, col, message from exchange.problem group by 1, 2, 3, 4 having count(*) > 1) q) as "problems twice",
    (select count(*)::int from exchange.load l where l.status = 'finished' and (l.outcome->>'refused')::int
      <> (select count(*) from exchange.problem p where p.load = l.id)) as "loads with other problems than refused rows",
    (select count(*)::int from exchange.load l where l.status <> 'finished') as "loads left open"`);
  check('nothing stands twice or without its record', Object.values(odd), [0, 0, 0, 0, 0]);
}

const random = dice(seed);
try {
  const crimes = join(folder, 'crimes.csv');
  const lines = join(folder, 'lines.csv');
  await writeCrimes(crimes);
  const lineRows = writeLines(lines);
  const refusedCrimes = Math.floor(rows / 1000);
  const refusedLines = Math.floor(lineRows / 500);
  await run('migrate');
  await allowImports();
  const begun = performance.now();
  await run('migrate');
  const starting = performance.now() - begun;

  for (const [kind, file, read, refused] of [
    ['crimes', crimes, rows, refusedCrimes],
    ['lines', lines, lineRows, refusedLines],
  ]) {
    const started = performance.now();
    const dry = countsOf((await run('import', kind, file, '--as', 'kent', '--json', '--dry-run')).out);
    const took = performance.now() - started;
    check(`${kind}: a dry run counts every row`, dry, {
      read,
      added: read - refused,
      changed: 0,
      unchanged: 0,
      refused,
    });
    const times = { starting, working: Math.max(500, took - starting) };
    const last = await survive(kind, file, Math.ceil(kills / 2), times, random);
    // The run that ends a load that was broken off counts the whole file; one after its end finds all of it unchanged.
    check(
      `${kind}: the last run accounts for every row`,
      [last.read, last.added + last.unchanged, last.changed, last.refused],
      [read, read - refused, 0, refused],
    );
    const again = countsOf((await run('import', kind, file, '--as', 'kent', '--json')).out);
    check(`${kind}: nothing was lost and nothing stands twice`, again, {
      read,
      added: 0,
      changed: 0,
      unchanged: read - refused,
      refused,
    });
  }
  check('whatever was acknowledged was there after the kill', lost, []);
  await checkData(lineRows - refusedLines, rows - refusedCrimes);
  const verified = JSON.parse((await run('ledger', 'verify', '--json')).out.trim().split('\n').at(-1));
  check('the ledger verifies', [verified.findings, verified.entries > 0], [[], true]);
  const next = await run('migrate');
  check('the next start is clean', next.err, 'The database is at this version.\n');
} finally {
  await onServer(`drop database ${ownName} with (force)`);
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${results.filter(Boolean).length} passed, ${results.filter((each) => !each).length} failed\n`);
process.exitCode = results.every(Boolean) ? 0 : 1;
