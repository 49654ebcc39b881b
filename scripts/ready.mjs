// Runs under any Node from 18 on, before anything is installed: only built-in modules, no newer syntax.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const modules = join(root, 'node_modules');
const stampFile = join(modules, '.throughline-lock');

/** The oldest major version of Node that the product runs on. */
export const leastNode = 24;

/** Says something to the person at the terminal. Standard output belongs to results. */
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Ends with one line that says what to do. */
function stop(sentence) {
  say(sentence);
  process.exit(1);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Which packages of the lock file are not installed as it says. Optional ones may be absent: they fit one machine. */
function notInstalled(development) {
  const installedFile = join(modules, '.package-lock.json');
  if (!existsSync(installedFile)) return ['everything'];
  const installed = readJson(installedFile).packages ?? {};
  const wanted = readJson(join(root, 'package-lock.json')).packages ?? {};
  return Object.entries(wanted)
    .filter(([path, wish]) => path !== '' && !wish.link && (development || !wish.dev))
    .filter(([path, wish]) => {
      const found = installed[path];
      if (found === undefined) return !wish.optional && !wish.devOptional && !wish.peer;
      return found.version !== wish.version || !existsSync(join(root, path));
    })
    .map(([path]) => path);
}

function install(development) {
  say('Installing the packages of package-lock.json. The first time takes a minute or two.');
  const npm = process.env.npm_execpath;
  const argumentsOfNpm = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (development) argumentsOfNpm.push('--include=dev');
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  // npm's own Node: on Windows the Node under node_modules cannot replace itself.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const result =
    npm !== undefined && existsSync(npm)
      ? spawnSync(node, [npm, ...argumentsOfNpm], options)
      : spawnSync('npm', argumentsOfNpm, { ...options, shell: process.platform === 'win32' });
  if (result.status !== 0) {
    stop(
      'The packages could not be installed. Check the connection to the npm registry, then run `npm ci` to see why.',
    );
  }
}

/** The Node that npm installed for this machine, or null where none is offered or it does not run. */
function bundledNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(modules, `node-${platform}-${process.arch}`, 'bin', name);
  if (!existsSync(path)) return null;
  if (path === process.execPath) return path;
  // It may be there and not run: on a Linux with another C library.
  const asked = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return asked.status === 0 && Number(asked.stdout.slice(1).split('.')[0]) >= leastNode ? path : null;
}

function findNode() {
  const bundled = bundledNode();
  if (bundled !== null) return bundled;
  if (Number(process.versions.node.split('.')[0]) >= leastNode) return process.execPath;
  return stop(
    `Throughline needs Node ${leastNode} or newer and this is ${process.versions.node}: install Node ${leastNode} LTS from https://nodejs.org and try again.`,
  );
}

/**
 * Sees to it that the packages of package-lock.json are installed and that there is a Node to run with.
 * `development`: the packages for tests and checks are needed too. Returns the path of the Node to use.
 * Ends the process with one line when that cannot be had.
 */
export function ready({ development = false } = {}) {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamps = [`${hash} development`, ...(development ? [] : [`${hash} product`])];
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : '';
  if (!stamps.includes(stamp)) {
    if (notInstalled(development).length > 0) install(development);
    writeFileSync(stampFile, `${hash} ${notInstalled(true).length === 0 ? 'development' : 'product'}\n`);
  }
  return findNode();
}

/** The environment for a child: `node` and the tools are those of node_modules, whatever npm run or a shell had. */
export function childEnvironment(changes = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const environment = {
    ...process.env,
    [pathName]: `${join(modules, '.bin')}${separator}${process.env[pathName] ?? ''}`,
    ...changes,
  };
  for (const [name, value] of Object.entries(environment)) if (value === undefined) delete environment[name];
  return environment;
}

/** Whether a script was started by its own name, not imported. */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && moduleUrl === pathToFileURL(process.argv[1]).href;
}

if (isMain(import.meta.url)) process.stdout.write(`${ready({ development: true })}\n`);
