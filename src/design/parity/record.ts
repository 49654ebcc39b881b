import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import {
  type OfficialFixture,
  officialComponents,
  officialFixturesOf,
  officialOptionsOf,
  officialVersion,
} from './official-package.ts';
import { leftOut } from './ported.ts';

/** What the package said of one component. */
export interface ComponentRecord {
  /** Names of the macro's options, parted by spaces; absent where the component is left out here. */
  readonly options?: string | undefined;
  /** The name of each fixture, with a short hash of what it is made from and what it makes. */
  readonly fixtures: Readonly<Record<string, string>>;
}

/** What govuk-frontend said when somebody last looked through it. */
export interface PackageRecord {
  readonly version: string;
  readonly components: Readonly<Record<string, ComponentRecord>>;
}

const file = new URL('fixtures-record.json', import.meta.url);

function hashOf({ options, html }: OfficialFixture): string {
  // Indentation is nothing that anybody would have to look at.
  const text = JSON.stringify([options, html.replaceAll(/\s+/g, ' ')]);
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function recordOf(component: string): ComponentRecord {
  const fixtures = officialFixturesOf(component).map((fixture) => [fixture.name, hashOf(fixture)] as const);
  return {
    ...(component in leftOut ? {} : { options: officialOptionsOf(component).join(' ') }),
    fixtures: Object.fromEntries(fixtures.toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/** The record of the package that is installed. */
export function installedRecord(): PackageRecord {
  const components = officialComponents().map((component) => [component, recordOf(component)] as const);
  return { version: officialVersion(), components: Object.fromEntries(components) };
}

/** The record as it was last renewed. */
export function keptRecord(): PackageRecord {
  return JSON.parse(readFileSync(file, 'utf8')) as PackageRecord;
}

/** Keeps a record in place of the last. */
export function keepRecord(record: PackageRecord): void {
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}
