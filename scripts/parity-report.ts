import { argv, stdout } from 'node:process';
import { changesBetween } from '../src/design/parity/changes.ts';
import { fixturesOf } from '../src/design/parity/fixtures.ts';
import { normalise } from '../src/design/parity/normalise.ts';
import { officialComponents, officialFixturesOf, officialVersion } from '../src/design/parity/official-package.ts';
import { leftOut, ported, rendered } from '../src/design/parity/ported.ts';
import { installedRecord, keepRecord, keptRecord } from '../src/design/parity/record.ts';

// `npx tsx scripts/parity-report.ts`: how much of govuk-frontend our components equal, and what has changed in it since
// its record was kept. `--renew` keeps a new record: see docs/how-to/upgrade-the-design-systems.md.

/** Fixtures that our component does not equal; of a component that the package has lost, none. */
function unequal(component: string): readonly string[] {
  return fixturesOf(component)
    .filter(({ options, html }) => normalise(rendered(component, options)).join() !== normalise(html).join())
    .map(({ name }) => `not equal: "${name}" of ${component}`);
}

function say(heading: string, lines: readonly string[]): void {
  if (lines.length > 0) stdout.write(`\n${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

const installed = officialComponents();
const here = installed.filter((component) => component in ported);
const count = (components: readonly string[]): number =>
  components.flatMap((component) => officialFixturesOf(component)).length;
const wrong = here.flatMap(unequal);

stdout.write(
  `${count(here) - wrong.length} of ${count(installed)} official fixtures of govuk-frontend ${officialVersion()} are equal, ` +
    `in ${here.length} of ${installed.length} components.\n`,
);
say('Not as they should be:', wrong);
say(
  'Left out:',
  Object.entries(leftOut).map(([component, reason]) => `${component}: ${reason}`),
);
say(
  'Neither ported nor left out:',
  installed.filter((component) => !(component in ported) && !(component in leftOut)),
);
const changes = changesBetween(keptRecord(), installedRecord());
say('Changed since the record was kept:', changes);

if (argv.includes('--renew')) {
  keepRecord(installedRecord());
  stdout.write('\nThe record is renewed.\n');
} else if (changes.length === 0) stdout.write('\nNothing has changed since the record was kept.\n');
