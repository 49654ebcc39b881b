import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const configFile = join(root, '.dependency-cruiser.cjs');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

interface Report {
  readonly summary: { readonly totalCruised: number; readonly violations: readonly Violation[] };
}

/** Runs dependency-cruiser over `src` of a folder, with the rules of this repository. */
function cruise(folder: string): Promise<Report> {
  const args = [cruiser, 'src', '--config', configFile, '--output-type', 'json'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 }, (failure, stdout, stderr) => {
      // It exits with the number of errors; without a report it did not run at all.
      if (stdout === '') reject(new Error(stderr || failure?.message));
      else resolve(JSON.parse(stdout) as Report);
    });
  });
}

const say = ({ from, to, rule }: Violation): string => `${from} imports ${to}: ${rule.name}`;

/** For every rule one import that breaks it: the file, and the statements in it. */
const broken: Readonly<Record<string, readonly [file: string, ...statements: string[]]>> = {
  'no-cycles': ['src/kernel/egg.ts', "import './hen.ts'"],
  'no-unresolvable': ['src/kernel/lost.ts', "import './nowhere.ts'"],
  'no-development-packages': ['src/modules/lines/queries/asserts.ts', "import 'vitest'"],
  'no-undeclared-packages': ['src/platform/http/undeclared.ts', "import 'left-behind'"],
  'no-tests-from-source': ['src/platform/ledger/leans.ts', "import '#platform/testing/index.ts'"],
  'edge-is-last': ['src/modules/lines/commands/composes.ts', "import '../../../app.ts'"],
  'settings-at-the-edge': ['src/platform/jobs/settings.ts', "import '../../config.ts'"],
  'kernel-knows-only-kernel': ['src/kernel/reads.ts', "import 'node:fs'"],
  'engines-are-pure': ['src/engines/linkage/asks.ts', "import '#platform/database/index.ts'"],
  'engines-touch-no-machine': ['src/engines/hotspots/reads.ts', "import 'node:fs'"],
  'platform-knows-no-work': ['src/platform/catalogue/knows.ts', "import '#modules/lines/index.ts'"],
  'platform-through-its-face': ['src/modules/lines/queries/inside.ts', "import '#platform/ledger/entry.ts'"],
  'design-knows-only-kernel': ['src/design/govuk/asks.ts', "import '#platform/database/index.ts'"],
  'design-draws-only': ['src/design/govuk/validates.ts', "import 'zod'"],
  'design-touches-no-machine': ['src/design/govuk/reads.ts', "import 'node:fs'"],
  'modules-look-down': ['src/modules/lines/queries/enhances.ts', "import '../../../islands/enhance/enhance.ts'"],
  'module-through-its-face': ['src/modules/measures/queries/inside.ts', "import '#modules/lines/queries/list.ts'"],
  'module-through-its-face-from-the-edge': ['src/cli/inside.ts', "import '#modules/lines/queries/list.ts'"],
  'contract-only-for-islands': ['src/modules/measures/queries/contract.ts', "import '#modules/lines/contract.ts'"],
  'unlisted-module-asks-nobody': ['src/modules/newcomer/index.ts', "import '#modules/lines/index.ts'"],
  'module-directory-asks': ['src/modules/directory/asks.ts', "import '#modules/geography/index.ts'"],
  'module-geography-asks': ['src/modules/geography/asks.ts', "import '#modules/lines/index.ts'"],
  'module-lines-asks': ['src/modules/lines/queries/measures.ts', "import '#modules/measures/index.ts'"],
  'module-links-asks': ['src/modules/links/asks.ts', "import '#modules/records/index.ts'"],
  'module-records-asks': ['src/modules/records/asks.ts', "import '#modules/links/index.ts'"],
  'module-people-asks': ['src/modules/people/asks.ts', "import '#modules/lines/index.ts'"],
  'module-objects-asks': ['src/modules/objects/asks.ts', "import '#modules/lines/index.ts'"],
  'module-incidents-asks': ['src/modules/incidents/asks.ts', "import '#modules/measures/index.ts'"],
  'module-measures-asks': ['src/modules/measures/queries/exchange.ts', "import '#modules/exchange/index.ts'"],
  'module-exchange-asks': ['src/modules/exchange/asks.ts', "import '#modules/oversight/index.ts'"],
  'module-oversight-asks': ['src/modules/oversight/asks.ts', "import '#modules/lines/index.ts'"],
  'module-sharing-asks': ['src/modules/sharing/asks.ts', "import '#modules/lines/index.ts'"],
  'module-vocabulary-asks': ['src/modules/vocabulary/asks.ts', "import '#modules/lines/index.ts'"],
  'module-front-asks': ['src/modules/front/asks.ts', "import '#modules/lines/index.ts'"],
  'rules-are-pure': ['src/modules/lines/rules/asks.ts', "import '#platform/database/index.ts'"],
  'rules-touch-no-machine': ['src/modules/lines/rules/reads.ts', "import 'node:fs'"],
  'pages-ask-nobody': ['src/modules/lines/pages/asks.ts', "import { list } from '../queries/list.ts'", 'list'],
  'queries-and-commands-show-nothing': ['src/modules/lines/queries/shows.ts', "import '#design/govuk/index.ts'"],
  'islands-are-browser-code': ['src/islands/map/asks.ts', "import '#platform/http/index.ts'"],
  'islands-import-contracts-as-types': ['src/islands/map/contract.ts', "import '#modules/lines/contract.ts'"],
  'islands-touch-no-machine': ['src/islands/map/reads.ts', "import 'node:fs'"],
  'fastify-in-its-room': ['src/modules/lines/routes.ts', "import 'fastify'"],
  'engine-in-its-room': ['src/platform/ledger/opens.ts', "import '@electric-sql/pglite'"],
  'queue-in-its-room': ['src/modules/lines/jobs.ts', "import 'pg-boss'"],
  'pictures-in-their-room': ['src/design/charts/paints.ts', "import '@resvg/resvg-js'"],
  'identity-in-its-room': ['src/platform/http/signs-in.ts', "import 'openid-client'"],
};

/** Imports that the rules must let pass. */
const sound: Readonly<Record<string, string>> = {
  'src/main.ts': "import './app.ts'; import './config.ts'; import './cli/index.ts'",
  'src/app.ts': "import 'fastify'; import '#modules/lines/index.ts'; import '#platform/http/index.ts'",
  'src/cli/index.ts': "import '../app.ts'",
  'src/config.ts': "import 'zod'",
  'src/kernel/pure.ts': "import 'zod'; import 'temporal-polyfill'; import './word.ts'",
  'src/platform/http/index.ts': "import 'fastify'; import '#platform/ledger/index.ts'; import '#kernel/word.ts'",
  'src/modules/lines/line-fixture.ts': "import '#platform/testing/index.ts'",
  'src/platform/database/index.ts': "import 'pg'; import '@electric-sql/pglite'; import 'kysely'; import 'node:fs'",
  'src/platform/jobs/index.ts': "import 'pg-boss'",
  'src/platform/identity/index.ts': "import 'openid-client'",
  'src/platform/testing/index.ts': "import '../../config.ts'; import 'vitest'; import '#platform/database/index.ts'",
  'src/design/govuk/index.ts': "import 'preact'; import '#kernel/word.ts'",
  'src/design/styles/compile.ts': "import 'sass'; import 'node:fs'",
  'src/engines/linkage/index.ts': "import '#kernel/word.ts'",
  'src/modules/lines/index.ts':
    "import './rules/line.ts'; import './queries/list.ts'; import '#modules/geography/index.ts'",
  'src/modules/lines/queries/list.ts': "import '#platform/database/index.ts'; export const list = 1",
  'src/modules/lines/rules/line.ts': "import '#kernel/word.ts'; import '#engines/linkage/index.ts'",
  'src/modules/lines/pages/list.ts': "import type { list } from '../queries/list.ts'; export type List = typeof list",
  'src/modules/lines/line.test.ts': "import 'vitest'; import './rules/line.ts'; import '../../app.ts'",
  'src/islands/enhance/enhance.ts':
    "import type { line } from '#modules/lines/contract.ts'; export type L = typeof line",
};

const furniture: Readonly<Record<string, string>> = {
  'src/kernel/word.ts': 'export const word = 1',
  'src/kernel/hen.ts': "import './egg.ts'",
  'src/modules/lines/contract.ts': 'export const line = 1',
  'src/platform/ledger/index.ts': "export * from './entry.ts'",
  'src/platform/ledger/entry.ts': 'export const entry = 1',
  ...Object.fromEntries(
    ['directory', 'geography', 'links', 'records', 'measures', 'exchange', 'oversight'].map((name) => [
      `src/modules/${name}/index.ts`,
      'export {}',
    ]),
  ),
};

const runtimePackages = [
  '@electric-sql/pglite',
  'fastify',
  'kysely',
  'openid-client',
  'pg',
  'pg-boss',
  'preact',
  'sass',
];
const packagesOfSample = [...runtimePackages, 'temporal-polyfill', 'zod', 'vitest', 'left-behind'];

/** Writes a small product of the same shape into a folder of its own, with every rule broken once. */
async function writeSample(folder: string): Promise<void> {
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const require = createRequire(import.meta.url);
  const { imports } = require(join(root, 'package.json')) as { imports: Record<string, string> };
  const dependencies = Object.fromEntries(
    [...runtimePackages, 'temporal-polyfill', 'zod'].map((name) => [name, '1.0.0']),
  );
  const files: Record<string, string> = {
    ...furniture,
    ...sound,
    'package.json': JSON.stringify({ type: 'module', imports, dependencies, devDependencies: { vitest: '1.0.0' } }),
    'tsconfig.json': '{ "compilerOptions": { "module": "nodenext", "verbatimModuleSyntax": true } }',
  };
  for (const [file, ...statements] of Object.values(broken)) files[file] ??= statements.join('; ');
  for (const name of packagesOfSample) {
    files[`node_modules/${name}/package.json`] = JSON.stringify({ name, version: '1.0.0', main: 'index.js' });
    files[`node_modules/${name}/index.js`] = 'module.exports = {}';
  }
  await Promise.all(Object.entries(files).map(([path, text]) => write(path, text)));
}

describe('the sources', () => {
  it('import only what ARCHITECTURE.md allows', async () => {
    const { summary } = await cruise(root);
    expect(summary.totalCruised).toBeGreaterThan(20);
    expect(summary.violations.map(say)).toEqual([]);
  });
});

describe('the rules of import', () => {
  let folder = '';
  let violations: readonly Violation[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'imports-'));
    await writeSample(folder);
    violations = (await cruise(folder)).summary.violations;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(Object.entries(broken))('catch what breaks %s', (rule, [file]) => {
    expect(violations.filter(({ from }) => from === file).map(({ rule: { name } }) => name)).toContain(rule);
  });

  it.each(Object.keys(sound))('let pass what %s imports', (file) => {
    expect(violations.filter(({ from }) => from === file).map(say)).toEqual([]);
  });

  it('have a sample each', () => {
    const require = createRequire(import.meta.url);
    const { forbidden } = require(configFile) as { forbidden: readonly { readonly name: string }[] };
    expect(Object.keys(broken).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });
});
