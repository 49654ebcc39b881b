import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceGroups, sources } from './sources.ts';

interface Installed {
  readonly version: string;
  readonly license?: string;
}

/** What is installed, so that an upgrade that the table does not follow fails here. */
function installed(name: string): Installed {
  const path = new URL(`../../../../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Installed;
}

const sourceOf = (name: string) => sources.find((source) => source.name === name);

describe('the table of sources', () => {
  it('names each once, in a group that the page has, with all that is said of it', () => {
    expect(new Set(sources.map(({ name }) => name)).size).toBe(sources.length);
    expect(new Set(sources.map(({ group }) => group))).toEqual(new Set(sourceGroups));
    for (const source of sources) {
      for (const text of [source.use, source.licence, source.edition, source.notice]) expect(text).not.toBe('');
      expect(source.href).toMatch(/^https:\/\//);
    }
  });

  it.each([
    ['GOV.UK Frontend', 'govuk-frontend', 'MIT'],
    ['Ministry of Justice Frontend', '@ministryofjustice/frontend', 'MIT'],
    ['UK railway stations', 'uk-railway-stations', 'ODbL-1.0'],
  ])('says the version of %s that is installed, and its licence', (name, pack, licence) => {
    expect(sourceOf(name)?.edition).toBe(`Version ${installed(pack).version}`);
    expect(installed(pack).license).toBe(licence);
  });

  it('says the words that the licences ask for', () => {
    expect(sourceOf('Natural Earth')?.licence).toBe('Public domain');
    expect(sourceOf('GeoNames')?.notice).toContain('CC BY 4.0');
    expect(sourceOf('UK railway stations')?.notice).toContain('Open Database License (ODbL)');
    expect(sourceOf('Office for National Statistics')?.notice).toContain(
      'Contains OS data © Crown copyright and database right',
    );
    expect(sourceOf('data.police.uk')?.notice).toContain('Open Government Licence v3.0');
  });
});
