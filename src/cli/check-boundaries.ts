import { type BoundaryProblem, type LoadedFolder, loadFolder, type RefusedFolder } from '#modules/geography/index.ts';
import type { Output } from './report-import.ts';

const numbers = new Intl.NumberFormat('en-GB');

function sayProblem({ file, feature, message }: BoundaryProblem): string {
  const where = [file, feature].filter((each) => each !== null).join(', ');
  return where === '' ? `  ${message}` : `  ${where}: ${message}`;
}

function sayLeft({ left }: LoadedFolder | RefusedFolder): readonly string[] {
  if (left.length === 0) return [];
  const lines = left.map(
    ({ file, object, why }) => `  ${file}${object === null ? '' : ` (object “${object}”)`}: ${why}`,
  );
  return ['Not used:', ...lines];
}

function sayLoaded(loaded: LoadedFolder): readonly string[] {
  const used = loaded.used.map(
    ({ name, areas, corners, frame, codeField }) =>
      `  ${name}: ${areas} areas, ${numbers.format(corners)} corners in England and Wales, ${frame}, codes in ${codeField}`,
  );
  const passed = loaded.passed.map(({ name, found }) => `  ${name}: ${found}`);
  return ['The boundaries can be used.', 'Used:', ...used, 'Checks:', ...passed, ...sayLeft(loaded)];
}

/** Problems that are listed: who has mended so many asks again. */
const mostShown = 50;

function sayRefused(refused: RefusedFolder): readonly string[] {
  const { problems } = refused;
  const more = problems.length > mostShown ? [`  And ${problems.length - mostShown} more.`] : [];
  const lines = problems.slice(0, mostShown).map(sayProblem);
  return [
    'The folder would be refused, and the built-in boundaries used.',
    'Wrong:',
    ...lines,
    ...more,
    ...sayLeft(refused),
  ];
}

/**
 * `boundaries check`: loads a folder as `serve` would, and says what it found.
 * @returns 0 when the folder would be used, 1 when it would be refused
 */
export async function checkBoundaries(folder: string, json: boolean, out: Output): Promise<0 | 1> {
  const loaded = await loadFolder(folder);
  if (json) {
    const said = loaded.ok
      ? {
          ok: true,
          used: loaded.value.used,
          passed: loaded.value.passed,
          left: loaded.value.left,
        }
      : { ok: false, ...loaded.problem };
    out.write(`${JSON.stringify(said)}\n`);
  } else {
    out.write(`${(loaded.ok ? sayLoaded(loaded.value) : sayRefused(loaded.problem)).join('\n')}\n`);
  }
  return loaded.ok ? 0 : 1;
}
