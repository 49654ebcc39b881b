import type { ComponentChildren } from 'preact';
import { type OfficialFixture, officialFixturesOf } from './official-package.ts';
import { vnodeOf } from './vnode-of.ts';

/** Options that hold markup, beside those whose name says so; here they take vnodes. */
const slots = new Set(['start', 'navigationStart', 'navigationEnd']);

/** What stands in place of the strings of the options: words, and markup. */
export interface Replacement {
  readonly words: (text: string) => string;
  readonly markup: (html: string) => ComponentChildren;
}

const asOfficial: Replacement = { words: (text) => text, markup: vnodeOf };

/** Options of the macro in the form that our components take. */
export function optionsFrom(options: unknown, replacement: Replacement = asOfficial, name = ''): unknown {
  if (typeof options === 'string') {
    // The macro takes `slots.end` as a string or as an object; the component only as an object.
    if (name === 'end') return { html: replacement.markup(options) };
    const isMarkup = /html$/i.test(name) || slots.has(name);
    return isMarkup ? replacement.markup(options) : replacement.words(options);
  }
  if (Array.isArray(options)) return options.map((item) => optionsFrom(item, replacement));
  if (options === null || typeof options !== 'object') return options;
  return Object.fromEntries(Object.entries(options).map(([key, value]) => [key, optionsFrom(value, replacement, key)]));
}

/** The official examples of one component, their options in the form that our components take. */
export function fixturesOf(component: string): readonly OfficialFixture[] {
  return officialFixturesOf(component).map(({ name, options, html }) => ({
    name,
    options: optionsFrom(options),
    html,
  }));
}
