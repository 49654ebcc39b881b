import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Source {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

interface Sample extends Source {
  readonly breaks: boolean;
}

interface Rule {
  readonly name: string;
  readonly covers: (path: string) => boolean;
  /** What breaks the rule, each as it stands in the file. */
  readonly find: (source: Source) => readonly string[];
  /** Files that break the rule with good reason. A reason that is no longer needed fails too. */
  readonly reasons?: Readonly<Record<string, string>>;
  readonly samples: readonly Sample[];
}

const isCode = (path: string) => /[.](ts|tsx|mjs|cjs)$/.test(path);
const isTest = (path: string) => /[.](test|spec)[.]tsx?$/.test(path);
const inSource = (path: string) => path.startsWith('src/') && isCode(path);

/** Each file is read into a tree once for all rules. */
const trees = new WeakMap<Source, ts.SourceFile>();

function treeOf(source: Source): ts.SourceFile {
  const held = trees.get(source);
  if (held !== undefined) return held;
  const kind = source.path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind);
  trees.set(source, tree);
  return tree;
}

/** Texts of all nodes of the file's syntax tree that answer to a question. Comments and strings do not confuse it. */
function nodes(source: Source, asks: (node: ts.Node) => boolean): readonly string[] {
  const tree = treeOf(source);
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (asks(node)) found.push(node.getText(tree).split('\n')[0] ?? '');
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

const isAccess = (node: ts.Node, object: string, property: string): boolean =>
  ts.isPropertyAccessExpression(node) && node.expression.getText() === object && node.name.text === property;

const isTimeless = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0) ||
  (ts.isCallExpression(node) && node.expression.getText() === 'Date') ||
  isAccess(node, 'Date', 'now') ||
  isAccess(node, 'Math', 'random');

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);

const testFunctions = new Set(['it', 'test', 'describe', 'suite']);

function isSkipped(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node)) return ts.isIdentifier(node) && /^x(it|test|describe)$/.test(node.text);
  const subject = node.expression.getText().split('.')[0] ?? '';
  if (!testFunctions.has(subject)) return false;
  if (['skip', 'only', 'todo', 'fails'].includes(node.name.text)) return true;
  // skipIf and runIf name a condition of the machine; a condition that is always so is a skipped test.
  const call = node.parent;
  return (
    /^(skipIf|runIf)$/.test(node.name.text) &&
    ts.isCallExpression(call) &&
    /^(true|false)$/.test(call.arguments[0]?.getText() ?? '')
  );
}

/** Classes are for what the platform demands: errors and custom elements. Everything else is functions over data. */
function isNeedlessClass(node: ts.Node): boolean {
  if (!ts.isClassLike(node)) return false;
  const parent = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return parent === undefined || !/(Error|Element)$/.test(parent.expression.getText());
}

const folderNames = ['utils', 'helpers', 'common', 'shared', 'services', 'types', 'managers'];
// In two pieces, or this file would break its own rule.
const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`);
const lines = (text: string) => text.trimEnd().split('\n');

const broken = (path: string, text: string): Sample => ({ path, text, breaks: true });
const sound = (path: string, text: string): Sample => ({ path, text, breaks: false });

const rules: readonly Rule[] = [
  {
    name: 'the environment is read only in src/config.ts',
    covers: (path) => isCode(path) && !path.startsWith('scripts/') && path !== 'src/config.ts',
    find: (source) => nodes(source, (node) => isAccess(node, 'process', 'env')),
    reasons: {
      'src/modules/directory/reference/councils.test.ts':
        'THROUGHLINE_REFERENCE_DATA names an operator’s files; the product does not read it',
      'src/modules/geography/areas/real-positions.test.ts':
        'THROUGHLINE_REFERENCE_DATA names files that are not shipped; a test is not the product and has no configuration',
      'src/modules/geography/places/reference-data.test.ts':
        'THROUGHLINE_REFERENCE_DATA names an operator’s files; the product does not read it',
      'src/modules/geography/rules/reference-data.test.ts':
        'THROUGHLINE_REFERENCE_DATA names an operator’s files; the product does not read it',
      'tests/journeys/setup.ts': 'starts the product as a process of its own, with an environment of its own',
      'src/platform/testing/test-database.ts': 'which engine a test runs on is decided before there is a configuration',
    },
    samples: [
      broken('src/app.ts', 'const port = process.env.PORT;'),
      broken('src/app.ts', "const port = process.env['PORT'];"),
      sound('src/config.ts', 'const port = process.env.PORT;'),
      sound('src/app.ts', '// process.env is read in config.ts\n'),
    ],
  },
  {
    name: 'the clock and chance are handed in',
    covers: (path) => inSource(path) && !/^src\/(platform|cli)\//.test(path),
    find: (source) => nodes(source, isTimeless),
    samples: [
      broken('src/kernel/due.ts', 'const now = new Date();'),
      broken('src/modules/lines/rules/due.ts', 'const now = Date.now();'),
      broken('src/engines/synthesis/dice.ts', 'const chance = Math.random();'),
      broken('src/engines/synthesis/dice.ts', 'const pick = names.map(Math.random);'),
      sound('src/platform/http/clock.ts', 'const now = Date.now();'),
      sound('src/kernel/due.ts', 'const then = new Date(0);'),
    ],
  },
  {
    name: 'values never become SQL text',
    covers: isCode,
    find: (source) => nodes(source, (node) => isAccess(node, 'sql', 'raw')),
    samples: [
      broken('src/modules/lines/queries/list.ts', 'sql.raw(name)'),
      sound('src/modules/lines/queries/list.ts', 'sql.ref(name)'),
    ],
  },
  {
    name: 'markup is escaped',
    covers: inSource,
    find: (source) =>
      nodes(
        source,
        (node) => (ts.isIdentifier(node) || ts.isStringLiteral(node)) && node.text === 'dangerouslySetInnerHTML',
      ),
    reasons: {},
    samples: [
      broken('src/design/a.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: text }} />;'),
      broken('src/design/a.tsx', "h('p', { dangerouslySetInnerHTML: { __html: text } });"),
      sound('src/design/a.tsx', 'const a = <p>{text}</p>;'),
    ],
  },
  {
    name: 'no style= attribute (the content security policy has no exceptions)',
    covers: (path) => inSource(path) && !isTest(path),
    find: (source) =>
      nodes(
        source,
        (node) =>
          (ts.isJsxAttribute(node) && node.name.getText() === 'style') ||
          (isText(node) && /\sstyle\s*=\s*["']/.test(node.text)),
      ),
    samples: [
      broken('src/design/a.tsx', 'const a = <p style="color: red" />;'),
      broken('src/design/a.tsx', 'const a = <p style={{ color }} />;'),
      broken('src/design/a.ts', "const a = `<p id='a' style='color: red'>`;"),
      sound('src/design/a.tsx', 'const a = <p class="style" />;'),
    ],
  },
  {
    name: 'folders are named after a concept',
    covers: (path) => /^(src|tests|scripts)\//.test(path),
    find: ({ path }) =>
      path
        .split('/')
        .slice(0, -1)
        .filter((folder) => folderNames.includes(folder)),
    samples: [broken('src/modules/lines/utils/a.ts', ''), sound('src/modules/lines/rules/utils.ts', '')],
  },
  {
    name: 'a file has at most 300 lines',
    covers: (path) => inSource(path) && !path.endsWith('.generated.ts'),
    find: ({ text }) => (lines(text).length > 300 ? [`${lines(text).length} lines`] : []),
    reasons: {},
    samples: [
      broken('src/a.ts', 'x;\n'.repeat(301)),
      sound('src/a.ts', 'x;\n'.repeat(300)),
      sound('src/a.generated.ts', 'x;\n'.repeat(301)),
    ],
  },
  {
    name: 'nothing is left for later',
    covers: (path) => /[.](ts|tsx|mjs|cjs|sql|scss|md|json)$/.test(path),
    find: ({ text }) => lines(text).filter((line) => unfinished.test(line)),
    samples: [
      broken('src/a.ts', `// ${'TO' + 'DO'}: write this`),
      sound('src/a.ts', '// To do it twice would be wrong.'),
    ],
  },
  {
    name: 'no test is skipped or favoured',
    covers: isTest,
    find: (source) => nodes(source, isSkipped),
    samples: [
      broken('src/a.test.ts', "it.skip('adds', add);"),
      broken('src/a.test.ts', "describe.only('sums', sums);"),
      broken('src/a.test.ts', "it.concurrent.skip('adds', add);"),
      broken('src/a.test.ts', "it.skipIf(true)('adds', add);"),
      broken('src/a.test.ts', "xit('adds', add);"),
      sound('src/a.test.ts', "it.runIf(engine === 'postgres')('locks', locks); it.each(cases)('adds', add);"),
    ],
  },
  {
    name: 'classes are errors or custom elements',
    covers: (path) => inSource(path) && !isTest(path),
    find: (source) => nodes(source, isNeedlessClass),
    reasons: {},
    samples: [
      broken('src/a.ts', 'class Manager {}'),
      broken('src/a.ts', 'class Child extends Manager {}'),
      sound('src/a.ts', 'class Broken extends Error {}'),
      sound('src/islands/map/a.ts', 'class AreaMap extends HTMLElement {}'),
    ],
  },
  {
    name: 'no banners between sections',
    covers: (path) => /[.](ts|tsx|mjs|cjs|sql|scss)$/.test(path),
    find: ({ text }) => lines(text).filter((line) => /^\s*(\/\/|\/\*|\*|--)\s*[-=*#~_]{4,}/.test(line)),
    samples: [
      broken('src/a.ts', '// ------ queries ------'),
      broken('db/a.sql', '-- ======'),
      sound('db/a.sql', '-- why\nselect 1;'),
    ],
  },
];

function filesUnder(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /[.](ts|tsx|mjs|cjs|sql|scss|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}

const repository = ['src', 'tests', 'scripts', 'db', 'docs'].flatMap(filesUnder);

const breaches = ({ covers, find }: Rule, source: Source): readonly string[] =>
  covers(source.path) ? find(source) : [];

/** Exceptions for which there is no longer a need: the file is gone, or keeps the rule by now. */
function idleExceptions(rule: Rule, sources: readonly Source[]): readonly string[] {
  const needed = sources.filter((source) => breaches(rule, source).length > 0).map(({ path }) => path);
  return Object.keys(rule.reasons ?? {}).filter((path) => !needed.includes(path));
}

describe.each(rules)('$name', (rule) => {
  it('holds throughout', () => {
    const found = repository
      .filter(({ path }) => rule.reasons?.[path] === undefined)
      .flatMap((source) => breaches(rule, source).map((what) => `${source.path}: ${what}`));
    expect(found).toEqual([]);
  });

  it('covers files that are there', () => {
    expect(repository.some(({ path }) => rule.covers(path))).toBe(true);
  });

  it.each(rule.samples)('tells right from wrong in sample %#', (sample) => {
    expect(breaches(rule, sample).length > 0).toBe(sample.breaks);
  });
});

describe('exceptions to house rules', () => {
  it('are all still needed', () => {
    expect(rules.flatMap((rule) => idleExceptions(rule, repository))).toEqual([]);
  });

  it('are found out when they are not', () => {
    const [rule] = rules;
    if (rule === undefined) throw new Error('There are no rules.');
    const reasons = { 'src/app.ts': 'was needed once', 'src/main.ts': 'is needed' };
    const sources = [broken('src/main.ts', 'process.env.PORT'), sound('src/app.ts', 'const port = 4000;')];
    expect(idleExceptions({ ...rule, reasons }, sources)).toEqual(['src/app.ts']);
  });
});
