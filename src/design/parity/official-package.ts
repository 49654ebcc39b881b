import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One official example as the package ships it: the options of the macro and the HTML that it makes of them. */
export interface OfficialFixture {
  readonly name: string;
  readonly options: unknown;
  readonly html: string;
}

interface MacroOption {
  readonly name: string;
  readonly params?: readonly MacroOption[] | undefined;
}

const packageFile = createRequire(import.meta.url).resolve('govuk-frontend/package.json');
const componentsFolder = join(dirname(packageFile), 'dist', 'govuk', 'components');

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The version of govuk-frontend that is installed. */
export function officialVersion(): string {
  return (read(packageFile) as { readonly version: string }).version;
}

/** The components that the installed package holds, by the names of their folders, in alphabetical order. */
export function officialComponents(): readonly string[] {
  const entries = readdirSync(componentsFolder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** The official examples of one component. Throws where the package holds none by that name. */
export function officialFixturesOf(component: string): readonly OfficialFixture[] {
  const { fixtures } = read(join(componentsFolder, component, 'fixtures.json')) as {
    readonly fixtures: readonly OfficialFixture[];
  };
  return fixtures;
}

function namesOf(options: readonly MacroOption[], within = ''): readonly string[] {
  return options.flatMap(({ name, params }) => [within + name, ...namesOf(params ?? [], `${within}${name}.`)]);
}

/** What the macro of one component takes: `items.heading.text` for an option within another, in alphabetical order. */
export function officialOptionsOf(component: string): readonly string[] {
  return namesOf(read(join(componentsFolder, component, 'macro-options.json')) as readonly MacroOption[]).toSorted();
}
