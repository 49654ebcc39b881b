import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mojCases } from './moj-cases.ts';
import { mojDeviations, mojNotOffered } from './moj-deviations.ts';
import type { MojOptions } from './moj-options.ts';
import { mojComponents, mojHtml, mojVersion, optionsRead } from './moj-oracle.ts';
import { mojLeftOut, mojPorted, mojRendered, mojScripted } from './moj-ported.ts';
import { normalise } from './normalise.ts';

const deviationsOf = (component: string) => mojDeviations.filter((each) => each.component === component);

/** What MoJ's template makes of the options, with our deviations. */
function expected(component: string, options: MojOptions): string {
  return deviationsOf(component).reduce((html, { apply }) => apply(html, options), mojHtml(component, options));
}

function expectEqual(component: string, options: MojOptions): void {
  expect(normalise(mojRendered(component, options))).toEqual(normalise(expected(component, options)));
}

const components = Object.keys(mojPorted);
const casesOf = (component: string): readonly MojOptions[] => mojCases[component] ?? [];
const cases = components.flatMap((component) => casesOf(component).map((options) => ({ component, options })));

// MoJ's filters say moments in the zone of the process; ours say them in London's.
beforeEach(() => {
  vi.stubEnv('TZ', 'Europe/London');
});

describe(`${cases.length} cases over ${components.length} templates of MoJ ${mojVersion()}`, () => {
  it.each(cases)('$component is equal in case %#', ({ component, options }) => {
    expectEqual(component, options);
  });

  it('leave no component out without a reason', () => {
    const known = [mojPorted, mojScripted, mojLeftOut].flatMap((each) => Object.keys(each));
    expect(known.toSorted()).toEqual(mojComponents());
  });
});

/** What stands in the lists of the options, and in the lists within those. */
function listed(value: unknown): readonly MojOptions[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.values(value).flatMap(listed);
  return Array.isArray(value) ? [...(value as readonly MojOptions[]), ...inside] : inside;
}

/** Whether an object has something at the end of a path: `label.html`. */
function holds(options: MojOptions, path: readonly string[]): boolean {
  const end = path.reduce<unknown>((at, name) => (at as MojOptions | undefined)?.[name], options);
  return end !== undefined;
}

/** Whether some case has the option: `params.x` at its root, that of an item in some list. */
function isUsed(component: string, option: string): boolean {
  const [owner, ...path] = option.split('.');
  return casesOf(component).some((options) =>
    (owner === 'params' ? [options] : listed(options)).some((each) => holds(each, path)),
  );
}

describe.each(components)('every option that the template of %s reads', (component) => {
  const notOffered = Object.keys(mojNotOffered[component] ?? {});

  it('is used by a case, or is not offered for a reason', () => {
    const unproved = optionsRead(component).filter((option) => !isUsed(component, option));
    expect(unproved).toEqual(notOffered);
  });
});

describe('a deviation', () => {
  it.each(mojDeviations)('of $component is still one: $reason', ({ component, apply }) => {
    const changes = casesOf(component).filter((options) => {
      const others = deviationsOf(component).filter((each) => each.apply !== apply);
      const without = others.reduce((html, other) => other.apply(html, options), mojHtml(component, options));
      return normalise(without).join() !== normalise(expected(component, options)).join();
    });
    expect(changes.length).toBeGreaterThan(0);
  });
});

/** Options without which a component has no sense: its types demand them. */
const demanded: Readonly<Record<string, readonly string[]>> = {
  'add-another': ['id', 'items', 'fieldset'],
  alert: ['title'],
  'button-menu': ['items'],
  'date-picker': ['id', 'name', 'label'],
  filter: ['action', 'heading', 'text', 'html', 'href', 'clearLink', 'categories', 'items'],
  'identity-bar': ['items'],
  'interruption-card': ['bodyHtml', 'heading', 'primaryAction', 'href'],
  messages: ['items', 'timestamp', 'type'],
  'multi-file-upload': ['uploadedFiles', 'heading', 'fileName', 'originalFileName', 'message', 'deleteButton'],
  'page-header-actions': ['heading'],
  'progress-bar': ['items', 'label'],
  search: ['action', 'button', 'label', 'value'],
  'side-navigation': ['heading', 'href', 'items'],
  'sub-navigation': ['href', 'items'],
  'ticket-panel': ['items'],
  timeline: ['items', 'label', 'datetime', 'timestamp', 'type'],
};

/** The options of one case or another, here and there one of them left out. */
function fewerOf(g: fc.GeneratorValue, component: string, options: unknown): unknown {
  if (Array.isArray(options)) {
    return options.filter(() => g(fc.nat, { max: 4 }) > 0).map((each) => fewerOf(g, component, each));
  }
  if (options === null || typeof options !== 'object') return options;
  const kept = Object.entries(options).filter(([name]) => demanded[component]?.includes(name) || g(fc.boolean));
  return Object.fromEntries(kept.map(([name, value]) => [name, fewerOf(g, component, value)]));
}

describe.each(components)('%s is equal whatever is left out', (component) => {
  it('of its cases, mixed', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const all = casesOf(component);
        const some = () => all[g(fc.nat, { max: all.length - 1 })];
        expectEqual(component, fewerOf(g, component, { ...some(), ...some() }) as MojOptions);
      }),
      { numRuns: 50 },
    );
  });
});
