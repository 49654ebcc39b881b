import type { ComponentRecord, PackageRecord } from './record.ts';

interface Difference {
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly kept: readonly string[];
}

function difference(before: readonly string[], now: readonly string[]): Difference {
  return {
    gone: before.filter((name) => !now.includes(name)),
    added: now.filter((name) => !before.includes(name)),
    kept: now.filter((name) => before.includes(name)),
  };
}

const namesOf = (options: string | undefined): readonly string[] => options?.split(' ') ?? [];

function changesWithin(component: string, before: ComponentRecord, now: ComponentRecord): readonly string[] {
  const fixtures = difference(Object.keys(before.fixtures), Object.keys(now.fixtures));
  const changed = fixtures.kept.filter((name) => before.fixtures[name] !== now.fixtures[name]);
  // A component that is ported, or left out, since the record was kept has no options to compare.
  const both = before.options !== undefined && now.options !== undefined;
  const options = both ? difference(namesOf(before.options), namesOf(now.options)) : undefined;
  const of = `of ${component}${now.options === undefined ? ', which is left out here' : ''}`;
  return [
    ...(options?.added ?? []).map((name) => `new option: ${name} ${of}`),
    ...(options?.gone ?? []).map((name) => `option gone: ${name} ${of}`),
    ...fixtures.added.map((name) => `new fixture: "${name}" ${of}`),
    ...fixtures.gone.map((name) => `fixture gone: "${name}" ${of}`),
    ...changed.map((name) => `changed fixture: "${name}" ${of}`),
  ];
}

/** What changed in govuk-frontend between two records, one thing a line, in plain words; nothing where they are equal. */
export function changesBetween(before: PackageRecord, now: PackageRecord): readonly string[] {
  const components = difference(Object.keys(before.components), Object.keys(now.components));
  return [
    ...(before.version === now.version ? [] : [`version ${before.version} has become ${now.version}`]),
    ...components.added.map((component) => `new component: ${component}`),
    ...components.gone.map((component) => `component gone: ${component}`),
    ...components.kept.flatMap((component) => {
      const [old, fresh] = [before.components[component], now.components[component]];
      return old && fresh ? changesWithin(component, old, fresh) : [];
    }),
  ];
}
