/**
 * Who may import whom, from ARCHITECTURE.md, as errors:
 *
 *   main → cli, app → modules → (platform, design, engines) → kernel        islands → kernel, contracts as types
 *
 * Every rule has a sample in tests/architecture/imports.test.ts that proves that it can fail.
 */

/** Which module may ask which, through its index.ts. A module that is missing here may ask none. */
const mayAsk = {
  directory: [],
  geography: ['directory'],
  links: ['directory', 'vocabulary'],
  records: ['directory', 'vocabulary'],
  people: ['directory', 'geography', 'vocabulary', 'records', 'links'],
  objects: ['directory', 'geography', 'vocabulary', 'records', 'links'],
  lines: ['directory', 'geography', 'vocabulary', 'records', 'links', 'people', 'objects'],
  incidents: ['directory', 'geography', 'vocabulary', 'records', 'links', 'people', 'objects', 'lines'],
  sharing: ['directory', 'vocabulary'],
  measures: ['directory', 'geography', 'links', 'people', 'lines', 'incidents'],
  exchange: ['directory', 'geography', 'lines'],
  oversight: ['directory'],
  front: ['directory'],
  vocabulary: [],
};

/** Tests and what serves only them: they may use development packages and look inside a room. */
const test = '[.](test|spec)[.]tsx?$|-fixture[.]tsx?$|^src/platform/testing/|^src/design/parity/|^tests/';

/** A package, whether it was resolved, is only installed elsewhere, or is not installed at all. */
const anyPackage = '(^|/)node_modules/';
const packages = (...names) => names.map((name) => `(^|/)node_modules/(@types/)?${name}(/|$)|^${name}(/|$)`);

const builtIn = ['core'];

const moduleTable = Object.entries(mayAsk).map(([asking, asked]) => ({
  name: `module-${asking}-asks`,
  comment: `The module ${asking} may ask ${asked.length === 0 ? 'no other module' : asked.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/modules/${asking}/`, pathNot: test },
  to: { path: '^src/modules/', pathNot: [asking, ...asked].map((name) => `^src/modules/${name}/`) },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one concept with two homes: name it and give it one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'What is imported must exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages',
      comment: 'A package that only development installs is missing where the product runs.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package is declared in package.json, or it is not there tomorrow.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-tests-from-source',
      comment: 'The product never depends on its tests or on what serves them.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: test },
    },
    {
      name: 'edge-is-last',
      comment: 'main.ts, cli/ and app.ts know everything; nothing but the edge and tests knows them.',
      severity: 'error',
      from: { path: '^src/', pathNot: [test, '^src/(main|app)[.]ts$', '^src/cli/'] },
      to: { path: ['^src/(main|app)[.]tsx?$', '^src/cli/'] },
    },
    {
      name: 'settings-at-the-edge',
      comment: 'The environment is parsed once, at the edge, and handed in.',
      severity: 'error',
      from: { path: '^src/', pathNot: [test, '^src/(main|app|config)[.]ts$', '^src/cli/'] },
      to: { path: '^src/config[.]ts$' },
    },
    {
      name: 'kernel-knows-only-kernel',
      comment: 'The kernel is words that everybody uses: no reading, no writing, no clock.',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: test },
      to: { pathNot: ['^src/kernel/', ...packages('zod', 'temporal-polyfill', 'temporal-spec')] },
    },
    {
      name: 'engines-are-pure',
      comment: 'An engine is a function over plain data: the kernel, its own room, packages; never the machine.',
      severity: 'error',
      from: { path: '^src/engines/([^/]+)/', pathNot: test },
      to: { path: '^src/', pathNot: ['^src/kernel/', '^src/engines/$1/', '^src/engines/[^/]+/index[.]ts$'] },
    },
    {
      name: 'engines-touch-no-machine',
      comment: 'An engine does not read files, clocks or the network.',
      severity: 'error',
      from: { path: '^src/engines/', pathNot: test },
      to: { dependencyTypes: builtIn },
    },
    {
      name: 'platform-knows-no-work',
      comment: 'Technical rooms know nothing of county lines, and nothing of how pages look.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: test },
      to: { path: '^src/', pathNot: ['^src/platform/', '^src/kernel/'] },
    },
    {
      name: 'platform-through-its-face',
      comment: 'A technical room is reached through its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/([^/]+)/', pathNot: test },
      to: { path: '^src/platform/', pathNot: ['^src/$1/$2/', '^src/platform/[^/]+/index[.]ts$'] },
    },
    {
      name: 'design-knows-only-kernel',
      comment: 'A component is given what it shows: it asks nobody.',
      severity: 'error',
      from: { path: '^src/design/', pathNot: test },
      to: { path: '^src/', pathNot: ['^src/design/', '^src/kernel/'] },
    },
    {
      name: 'design-draws-only',
      comment: 'Components need Preact and the libraries that draw; the style sheet is compiled in design/styles.',
      severity: 'error',
      from: { path: '^src/design/', pathNot: [test, '^src/design/styles/'] },
      to: {
        path: anyPackage,
        pathNot: packages(
          'preact',
          'preact-render-to-string',
          'd3-[a-z]+',
          'topojson-client',
          'topojson-specification',
          'geojson',
        ),
      },
    },
    {
      name: 'design-touches-no-machine',
      comment: 'A component reads no files; compiling the style sheet does.',
      severity: 'error',
      from: { path: '^src/design/', pathNot: [test, '^src/design/styles/'] },
      to: { dependencyTypes: builtIn },
    },
    {
      name: 'modules-look-down',
      comment: 'Modules import modules, platform, design, engines and kernel; never the edge or the islands.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: test },
      to: { path: '^src/', pathNot: '^src/(modules|platform|design|engines|kernel)/' },
    },
    {
      name: 'module-through-its-face',
      comment: 'A module is reached only through its index.ts; the inside is its own affair.',
      severity: 'error',
      from: { path: '^src/([^/]+)/([^/]+)/', pathNot: test },
      to: { path: '^src/modules/', pathNot: ['^src/$1/$2/', '^src/modules/[^/]+/(index|contract)[.]ts$'] },
    },
    {
      name: 'module-through-its-face-from-the-edge',
      comment: 'The edge, too, knows modules only through their index.ts.',
      severity: 'error',
      from: { path: ['^src/[^/]+$', '^src/cli/'], pathNot: test },
      to: { path: '^src/(modules|platform)/', pathNot: '^src/(modules|platform)/[^/]+/index[.]ts$' },
    },
    {
      name: 'contract-only-for-islands',
      comment: 'contract.ts is what islands see; modules ask through index.ts.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: test },
      to: { path: '^src/modules/[^/]+/contract[.]ts$', pathNot: '^src/modules/$1/' },
    },
    {
      name: 'unlisted-module-asks-nobody',
      comment: 'A new module is entered in the table mayAsk before it asks another.',
      severity: 'error',
      from: {
        path: '^src/modules/([^/]+)/',
        pathNot: [test, ...Object.keys(mayAsk).map((name) => `^src/modules/${name}/`)],
      },
      to: { path: '^src/modules/', pathNot: '^src/modules/$1/' },
    },
    ...moduleTable,
    {
      name: 'rules-are-pure',
      comment: "A module's rules know the kernel, engines and their own words; that is what makes them easy to try.",
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/rules/', pathNot: test },
      to: {
        path: '^src/',
        pathNot: [
          '^src/kernel/',
          '^src/engines/',
          '^src/modules/$1/rules/',
          '^src/modules/$1/(contract|permissions)[.]ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rules-touch-no-machine',
      comment: 'A rule reads no file and no clock.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/rules/', pathNot: test },
      to: { dependencyTypes: builtIn },
    },
    {
      name: 'pages-ask-nobody',
      comment: 'A page is a function from what it is given to markup. It may name types of a query, not run one.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/pages/', pathNot: test },
      to: {
        path: ['^src/platform/', '^src/modules/[^/]+/(queries|commands)/', '^src/modules/[^/]+/(routes|api)[.]tsx?$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'queries-and-commands-show-nothing',
      comment: 'What asks and what records knows nothing of pages and routes.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/(queries|commands)/', pathNot: test },
      to: { path: ['^src/design/', '^src/modules/[^/]+/pages/', '^src/modules/[^/]+/(routes|api)[.]tsx?$'] },
    },
    {
      name: 'islands-are-browser-code',
      comment: 'An island knows the kernel and itself; of a module only the types of its contract (next rule).',
      severity: 'error',
      from: { path: '^src/islands/', pathNot: test },
      to: { path: '^src/', pathNot: ['^src/islands/', '^src/kernel/', '^src/modules/[^/]+/contract[.]ts$'] },
    },
    {
      name: 'islands-import-contracts-as-types',
      comment: 'Server code must not reach the browser.',
      severity: 'error',
      from: { path: '^src/islands/', pathNot: test },
      to: { path: '^src/modules/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'islands-touch-no-machine',
      comment: 'A browser has no Node.',
      severity: 'error',
      from: { path: '^src/islands/', pathNot: test },
      to: { dependencyTypes: builtIn },
    },
    {
      name: 'fastify-in-its-room',
      comment: 'Handlers are plain functions; only platform/http and the composition root see the server.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/http/', '^src/app[.]ts$'] },
      to: { path: packages('fastify', '@fastify/[^/]+') },
    },
    {
      name: 'engine-in-its-room',
      comment: 'There is no handle without an actor: only platform/database can open one.',
      severity: 'error',
      // Tests make and drop databases of their own.
      from: { path: '^src/', pathNot: ['^src/platform/database/', '^src/platform/testing/'] },
      to: { path: packages('pg', '@electric-sql/pglite', 'pg-pool', 'kysely') },
    },
    {
      name: 'queue-in-its-room',
      comment: 'Commands write to the outbox; only platform/jobs speaks to the queue.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/jobs/'] },
      to: { path: packages('pg-boss') },
    },
    {
      name: 'identity-in-its-room',
      comment: 'Only platform/identity speaks OpenID Connect.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/identity/'] },
      to: { path: packages('openid-client', 'oidc-provider') },
    },
    {
      name: 'pictures-in-their-room',
      comment: 'A native renderer with a font of its own: only platform/pictures turns SVG into PNG.',
      severity: 'error',
      // Tests of drawings measure what is really drawn.
      from: { path: '^src/', pathNot: ['^src/platform/pictures/', test] },
      to: { path: packages('@resvg/resvg-js') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|data|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
