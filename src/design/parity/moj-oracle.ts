import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';

const require = createRequire(import.meta.url);

/** The folder of the installed package of MoJ. */
export const mojFolder = dirname(require.resolve('@ministryofjustice/frontend/package.json'));

const govukFolder = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist');

const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([mojFolder, govukFolder]), {
  autoescape: true,
});

type Filters = () => Readonly<Record<string, (...parameters: unknown[]) => unknown>>;
const filters = (require('@ministryofjustice/frontend/moj/filters/all.js') as Filters)();
for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);

/** The source of a component's template, with those that it includes. */
function templateSource(component: string): string {
  const folder = join(mojFolder, 'moj', 'components', component);
  const main = readFileSync(join(folder, 'template.njk'), 'utf8');
  const included = [...main.matchAll(/include "\.\/([^"]+)"/g)].map((match) => match[1] as string);
  return [main, ...included.map((name) => readFileSync(join(folder, name), 'utf8'))].join('\n');
}

/** What a template reads of its options, by the names that it gives them: `params.heading.text`, `item.href`. */
export function optionsRead(component: string): readonly string[] {
  const code = [...templateSource(component).matchAll(/\{[{%]([\s\S]*?)[%}]\}/g)].map((match) => match[1]).join('\n');
  const words = code.replaceAll(/"[^"]*"|'[^']*'/g, '""');
  const read = [...words.matchAll(/\b(?:params|items?|section|category)(?:\.\w+)+/g)].map(([path]) => path);
  return [...new Set(read)].filter((path) => !path.endsWith('.length')).toSorted();
}

const compiled = new Map<string, nunjucks.Template>();

/** Calls the macro of `<package>/components/<component>`; with `bodyHtml` among the options, round that. */
function templateOf(path: string): nunjucks.Template {
  const known = compiled.get(path);
  if (known) return known;
  const folder = path.startsWith('moj/') ? mojFolder : govukFolder;
  const macro = /\{% ?macro (\w+)/.exec(readFileSync(join(folder, path), 'utf8'))?.[1];
  if (!macro) throw new Error(`${path} holds no macro`);
  const source =
    `{% from "${path}" import ${macro} %}` +
    `{% if options.bodyHtml %}{% call ${macro}(options) %}{{ options.bodyHtml | safe }}{% endcall %}` +
    `{% else %}{{ ${macro}(options) }}{% endif %}`;
  const template = new nunjucks.Template(source, environment);
  compiled.set(path, template);
  return template;
}

/** What MoJ's macro makes of the options. Its filters say moments in the zone of the process. */
export function mojHtml(component: string, options: object): string {
  return templateOf(`moj/components/${component}/macro.njk`).render({ options });
}

/** What GOV.UK's macro makes of the options. */
export function govukHtml(component: string, options: object): string {
  return templateOf(`govuk/components/${component}/macro.njk`).render({ options });
}

/** The version of MoJ's package that is installed. */
export function mojVersion(): string {
  const { version } = JSON.parse(readFileSync(join(mojFolder, 'package.json'), 'utf8')) as { readonly version: string };
  return version;
}

/** The components that the installed package holds, by the names of their folders, in alphabetical order. */
export function mojComponents(): readonly string[] {
  return readdirSync(join(mojFolder, 'moj', 'components'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
