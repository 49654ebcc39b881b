import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { vnodeOf } from './vnode-of.ts';

/** One official example: the options of the macro and the HTML that it makes of them. */
export interface Fixture {
  readonly name: string;
  readonly options: unknown;
  readonly html: string;
}

const require = createRequire(import.meta.url);

/** Options that hold HTML; here they take vnodes. */
const htmlOptions = new Set([
  'html',
  'summaryHtml',
  'titleHtml',
  'descriptionHtml',
  'start',
  'navigationStart',
  'navigationEnd',
]);

function converted(options: unknown, name = ''): unknown {
  if (typeof options === 'string') {
    if (htmlOptions.has(name)) return vnodeOf(options);
    // The macro takes `slots.end` as a string or as an object; the component only as an object.
    return name === 'end' ? { html: vnodeOf(options) } : options;
  }
  if (Array.isArray(options)) return options.map((item) => converted(item));
  if (options === null || typeof options !== 'object') return options;
  return Object.fromEntries(Object.entries(options).map(([key, value]) => [key, converted(value, key)]));
}

/** The official examples of one component, their options in the form that our components take. */
export function fixturesOf(component: string): readonly Fixture[] {
  const path = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`);
  const { fixtures } = JSON.parse(readFileSync(path, 'utf8')) as { readonly fixtures: readonly Fixture[] };
  return fixtures.map(({ name, options, html }) => ({ name, options: converted(options), html }));
}
