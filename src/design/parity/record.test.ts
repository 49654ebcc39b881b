import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.ts';
import { officialComponents, officialFixturesOf } from './official-package.ts';
import { installedRecord, keptRecord, type PackageRecord } from './record.ts';

const howToRenew =
  'govuk-frontend is not what it was when its record was kept. Follow docs/how-to/upgrade-the-design-systems.md, ' +
  'then renew the record: npx tsx scripts/parity-report.ts --renew';

describe('the record of govuk-frontend', () => {
  it('is that of the package that is installed', () => {
    expect(changesBetween(keptRecord(), installedRecord()), howToRenew).toEqual([]);
  });

  it('holds every fixture, no two under one name', () => {
    const held = Object.values(keptRecord().components).flatMap(({ fixtures }) => Object.keys(fixtures));
    expect(held.length).toBe(officialComponents().flatMap((component) => officialFixturesOf(component)).length);
  });
});

describe('what changed', () => {
  const before: PackageRecord = {
    version: '6.6.0',
    components: {
      button: { options: 'href text', fixtures: { default: 'aaaa0000', link: 'bbbb0000' } },
      header: { fixtures: { default: 'cccc0000' } },
      tabs: { options: 'items', fixtures: { default: 'dddd0000' } },
    },
  };

  it('is nothing between equals', () => {
    expect(changesBetween(before, structuredClone(before))).toEqual([]);
  });

  it('is told by name', () => {
    const now: PackageRecord = {
      version: '6.7.0',
      components: {
        button: { options: 'icon text', fixtures: { default: 'aaaa1111', 'with icon': 'eeee0000' } },
        'date-picker': { options: 'id', fixtures: { default: 'ffff0000' } },
        header: { fixtures: { default: 'cccc1111' } },
      },
    };
    expect(changesBetween(before, now)).toEqual([
      'version 6.6.0 has become 6.7.0',
      'new component: date-picker',
      'component gone: tabs',
      'new option: icon of button',
      'option gone: href of button',
      'new fixture: "with icon" of button',
      'fixture gone: "link" of button',
      'changed fixture: "default" of button',
      'changed fixture: "default" of header, which is left out here',
    ]);
  });

  it('leaves the options alone of a component that has been ported since', () => {
    const ported = { ...before.components, header: { options: 'url', fixtures: { default: 'cccc0000' } } };
    expect(changesBetween(before, { ...before, components: ported })).toEqual([]);
  });
});
