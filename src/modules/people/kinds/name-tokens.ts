import { nameKeys, readName } from '#engines/names/index.ts';
import { nameTokens } from '#platform/catalogue/index.ts';

/**
 * What somebody is found by because of a name: its words as they are written, and as the tables of names know them in
 * Latin letters and without the endings that family names take.
 */
export function personNameTokens(name: string): readonly string[] {
  const plain = nameKeys(readName(name))
    .filter(({ kind }) => kind === 'name')
    .map(({ key }) => key.slice(2));
  return [...new Set([name, ...plain].flatMap(nameTokens))];
}
