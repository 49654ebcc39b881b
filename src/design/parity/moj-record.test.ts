import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mojFolder, mojVersion } from './moj-oracle.ts';
import { mojPorted, mojScripted } from './moj-ported.ts';

/** The templates, the script and the styles of one component; bundles and maps are made of these. */
function filesOf(component: string): readonly string[] {
  const folder = join('moj', 'components', component);
  return readdirSync(join(mojFolder, folder))
    .filter((name) => /[.](njk|mjs|scss)$/.test(name) && !/[.](bundle|helper)[.]/.test(name))
    .map((name) => join(folder, name));
}

const files = [
  join('moj', 'common', 'index.mjs'),
  join('moj', 'filters', 'all.js'),
  join('moj', 'helpers.mjs'),
  ...Object.keys({ ...mojPorted, ...mojScripted })
    .toSorted()
    .flatMap(filesOf),
];

function hashOf(path: string): string {
  // Indentation is nothing that anybody would have to look at.
  const text = readFileSync(join(mojFolder, path), 'utf8').replaceAll(/\s+/g, ' ');
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

it('MoJ’s templates, scripts and styles are those that were last looked through', async () => {
  const record = { version: mojVersion(), files: Object.fromEntries(files.map((path) => [path, hashOf(path)])) };
  // Renewed, when what changed has been looked at, by `npx vitest run --project unit moj-record --update`:
  // see docs/how-to/upgrade-the-design-systems.md.
  await expect(`${JSON.stringify(record, null, 2)}\n`).toMatchFileSnapshot('moj-record.json');
});
