// Bundles the server, the browser's script and the style sheet into build/. Runs under Node 24 (see ready.mjs).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { isMain, leastNode, ready, root } from './ready.mjs';

const output = join(root, 'build');
const stampFile = join(output, 'stamp');
const isTest = /[.](test|spec)[.]tsx?$/;

const serverEntries = [
  { from: './src/main.ts', to: 'build/server/main.js' },
  { from: './src/platform/database/pglite-worker.ts', to: 'build/server/pglite-worker.js' },
];
const islandEntry = { from: './src/islands/enhance/enhance.ts', to: 'build/assets/throughline.js' };
const styleEntry = { from: './src/design/styles/compile.ts', to: 'build/assets/throughline.css' };

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !isTest.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** One line for everything that the build is made from: names, sizes, times. A removed file changes it too. */
function sourceState() {
  const files = [
    ...filesUnder(join(root, 'src')),
    ...['package.json', 'package-lock.json', 'tsconfig.json', 'scripts/build.mjs'].map((name) => join(root, name)),
  ].sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Whether src/ has changed since the last build, or there was none. */
export function isStale() {
  const targets = [...serverEntries, islandEntry, styleEntry].filter(({ from }) => existsSync(join(root, from)));
  if (!existsSync(stampFile) || targets.some(({ to }) => !existsSync(join(root, to)))) return true;
  return readFileSync(stampFile, 'utf8') !== sourceState();
}

/** A reader never meets half a file: written beside, then put in its place. */
function put(to, text) {
  const path = join(root, to);
  mkdirSync(join(path, '..'), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/** What both bundles agree on. */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
  write: false,
};

async function bundle(esbuild, entry, options) {
  const { outputFiles } = await esbuild.build({ ...common, ...options, entryPoints: [entry.from], outfile: entry.to });
  for (const file of outputFiles) put(relative(root, file.path), file.contents);
}

async function compileStyleSheet() {
  // Loaded through tsx where it lies, so that its own import.meta.url still points at the sources.
  const { tsImport } = await import('tsx/esm/api');
  const { compileStyles } = await tsImport(pathToFileURL(join(root, styleEntry.from)).href, import.meta.url);
  const compiled = await compileStyles();
  put(styleEntry.to, typeof compiled === 'string' ? compiled : compiled.css);
}

/** Builds everything, about two seconds. Throws when a source does not build. */
export async function build() {
  const state = sourceState();
  const esbuild = await import('esbuild');
  await Promise.all([
    ...serverEntries.map((entry) =>
      bundle(esbuild, entry, { platform: 'node', target: 'node24', packages: 'external', sourcemap: 'linked' }),
    ),
    bundle(esbuild, islandEntry, { platform: 'browser', target: 'es2022', minify: true }),
    compileStyleSheet(),
  ]);
  writeFileSync(stampFile, state);
}

async function main() {
  const node = ready();
  if (Number(process.versions.node.split('.')[0]) < leastNode) {
    // Started by an older Node: the one that is to run the product builds it.
    process.exitCode = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1;
    return;
  }
  const started = performance.now();
  try {
    if (!isStale()) return;
    await build();
    process.stderr.write(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
  } catch (failure) {
    // esbuild has already shown where a source does not build; anything else is shown here.
    if (!Array.isArray(failure.errors)) process.stderr.write(`${failure.stack ?? failure}\n`);
    process.stderr.write('The build failed.\n');
    process.exitCode = 1;
  }
}

if (isMain(import.meta.url)) await main();
