// Bundles the server, the browser's script and the style sheet into build/. Runs under Node 24 (see ready.mjs).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
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
/** Pieces of the browser's script that pages fetch as they need them. The hash of what is in them is in their names. */
const piecesFolder = join('build', 'assets', 'pieces');
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

/** Whether src/ has changed since the last build, or there was none, or something of it is gone. */
export function isStale() {
  if (!existsSync(stampFile)) return true;
  const [state, ...made] = readFileSync(stampFile, 'utf8').split('\n');
  return made.some((path) => !existsSync(join(root, path))) || state !== sourceState();
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

/** Bundles, and gives the paths of what it made. */
async function bundle(esbuild, options) {
  const { outputFiles } = await esbuild.build({ ...common, ...options });
  // What is fetched on demand is there before what names it.
  const isPiece = ({ path }) => dirname(path) === join(root, piecesFolder);
  const inOrder = [...outputFiles.filter(isPiece), ...outputFiles.filter((file) => !isPiece(file))];
  for (const { path, contents } of inOrder) put(relative(root, path), contents);
  return inOrder.map(({ path }) => relative(root, path));
}

function bundleServer(esbuild, { from, to }) {
  const options = { platform: 'node', target: 'node24', packages: 'external', sourcemap: 'linked' };
  return bundle(esbuild, { ...options, entryPoints: [from], outfile: to });
}

/**
 * MoJ's scripts ask govuk-frontend as a whole for one thing that all components share. Given the whole, a page that has
 * one component would fetch every other.
 */
const sharedPart = {
  name: 'shared-part-of-govuk-frontend',
  setup(build) {
    build.onResolve({ filter: /^govuk-frontend$/ }, ({ kind, resolveDir }) =>
      build.resolve('govuk-frontend/dist/govuk/common/configuration.mjs', { kind, resolveDir }),
    );
  },
};

/** Pieces of earlier builds have names of their own and would pile up. */
function removeOldPieces(made) {
  const folder = join(root, piecesFolder);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) if (!made.includes(join(piecesFolder, name))) rmSync(join(folder, name), { force: true });
}

async function bundleIslands(esbuild) {
  const made = await bundle(esbuild, {
    platform: 'browser',
    target: 'es2022',
    minify: true,
    splitting: true,
    plugins: [sharedPart],
    entryPoints: [{ in: islandEntry.from, out: basename(islandEntry.to, '.js') }],
    outdir: dirname(islandEntry.to),
    chunkNames: `${basename(piecesFolder)}/[name]-[hash]`,
  });
  removeOldPieces(made);
  return made;
}

async function compileStyleSheet() {
  // Loaded through tsx where it lies, so that its own import.meta.url still points at the sources.
  const { tsImport } = await import('tsx/esm/api');
  const { compileStyles } = await tsImport(pathToFileURL(join(root, styleEntry.from)).href, import.meta.url);
  const compiled = await compileStyles();
  put(styleEntry.to, typeof compiled === 'string' ? compiled : compiled.css);
  return [styleEntry.to];
}

/** Builds everything, about two seconds. Throws when a source does not build. */
export async function build() {
  const state = sourceState();
  const esbuild = await import('esbuild');
  const made = await Promise.all([
    ...serverEntries.map((entry) => bundleServer(esbuild, entry)),
    bundleIslands(esbuild),
    compileStyleSheet(),
  ]);
  writeFileSync(stampFile, [state, ...made.flat()].join('\n'));
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
