import type { MojOptions } from './moj-options.ts';
import { govukHtml } from './moj-oracle.ts';

/** Where our component differs from MoJ's template, on purpose. */
export interface MojDeviation {
  readonly component: string;
  /** What differs, and why. */
  readonly reason: string;
  /** MoJ's output as ours ought to be. */
  readonly apply: (html: string, options: MojOptions) => string;
}

type Item = MojOptions & { readonly items?: readonly Item[] };

const itemsOf = (options: MojOptions | undefined): readonly MojOptions[] => (options as Item | undefined)?.items ?? [];

/** Gives a role to what has a name. */
const named = (html: string): string => html.replace(' aria-label=', ' role="group"$&');

/** 2pm and 2:05pm as 14:00 and 14:05. */
function on24Hours(html: string): string {
  return html.replaceAll(/\b(\d{1,2})(?::(\d\d))?([ap])m\b/g, (_, hour: string, minute: string | undefined, half) => {
    const hours = (Number(hour) % 12) + (half === 'p' ? 12 : 0);
    return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
  });
}

/** "1 July 2026" as 2026-07-01. */
const asDate = (words: string): string => new Date(`${words} UTC`).toISOString().slice(0, 10);

function machineTimes(html: string, options: MojOptions): string {
  let message = 0;
  return html
    .replaceAll(/(__date" datetime=)"([^"]+)"/g, (_, before: string, words: string) => `${before}"${asDate(words)}"`)
    .replaceAll(/(--timestamp" datetime=)"[^"]+"/g, (_, before: string) => {
      const { timestamp } = itemsOf(options)[message++] ?? {};
      return `${before}"${String(timestamp)}"`;
    });
}

const neutralButton = '<button type="submit" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true"></button>';

/** In stacked items: the error that each names. */
function withErrors(html: string, options: MojOptions): string {
  if (options['layout'] === 'inline') return html;
  const shown = itemsOf(options).map((item, index) => ({ item, id: `${String(options['id'])}${index + 1}-error` }));
  const parts = html.split('<div class="moj-add-another__item-container">');
  const drawn = shown.filter(({ item }) => (item['fieldset'] as MojOptions)['html']);
  return parts
    .map((part, index) => {
      const { item, id } = drawn[index - 1] ?? {};
      if (!item?.['errorMessage']) return part;
      return govukHtml('error-message', { ...(item['errorMessage'] as object), id }) + part;
    })
    .join('<div class="moj-add-another__item-container">');
}

/** "(2 set)" in the handle of the filter. */
function handleOf(html: string, options: MojOptions): string {
  const heading = /<h2 class="govuk-heading-m">([\s\S]*?)<\/h2>/.exec(html)?.[1] ?? '';
  const { categories = [] } = (options['selectedFilters'] ?? {}) as { categories?: readonly Item[] };
  const count = categories.flatMap(({ items = [] }) => items).length;
  const set = count > 0 ? ` (${count} set)` : '';
  return `<summary class="tl-filter__handle"><h2 class="govuk-heading-s">${heading}${set}</h2></summary>`;
}

function asForm(html: string, options: MojOptions): string {
  const hidden = Object.entries((options['keep'] ?? {}) as Readonly<Record<string, string>>)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`)
    .join('');
  const form = `<form class="moj-filter__options" method="get" action="${String(options['action'])}">${hidden}`;
  return html.replace(
    /<div class="moj-filter__options">\s*(<button[\s\S]*?<\/button>)([\s\S]*)<\/div>\s*<\/div>\s*<\/(div|details)>\s*$/,
    (_, button: string, fields: string, end: string) => `${form}${fields}${button}</form></div></${end}>`,
  );
}

/** In the order in which they are applied. */
export const mojDeviations: readonly MojDeviation[] = [
  {
    component: 'add-another',
    reason:
      'The value of the first button that removes is 0, which GOV.UK’s macro takes for none: the server would not know.',
    apply: (html) =>
      html.replace(/<button type="submit"(?= name="[^"]*" class="[^"]*__remove-button")/, '$& value="0"'),
  },
  {
    component: 'add-another',
    reason: 'A stacked item names its error but does not print it.',
    apply: withErrors,
  },
  {
    component: 'add-another',
    reason: 'The Enter key presses the first button of a form, which without scripts would remove the first item.',
    apply: (html, options) =>
      itemsOf(options).length > 1 ? html.replace('<div class="moj-add-another__items">', `${neutralButton}$&`) : html,
  },
  {
    component: 'alert',
    reason: 'The button that puts it away has no type: within a form it would send that.',
    apply: (html) => html.replace('<button class="moj-alert__dismiss"', '$& type="button"'),
  },
  {
    component: 'banner',
    reason: 'A drawing of MoJ’s is written on two lines.',
    apply: (html) => html.replace(/\n\tC13/, ' C13'),
  },
  {
    component: 'filter',
    reason: 'A category of which nothing is chosen is left out, and where nothing is chosen at all, its box.',
    apply: (html) => {
      const chosen = html.replaceAll(
        /<h3 class="govuk-heading-s[^"]*">(?:(?!<\/h3>)[\s\S])*<\/h3>\s*<ul class="moj-filter-tags">\s*<\/ul>/g,
        '',
      );
      const box = /<div class="moj-filter__selected">[\s\S]*(?=<div class="moj-filter__options">)/;
      return chosen.includes('moj-filter-tags') ? chosen : chosen.replace(box, '');
    },
  },
  {
    component: 'filter',
    reason: 'It is a form by GET, so that the list has an address; its button follows its fields, as people read.',
    apply: asForm,
  },
  {
    component: 'filter',
    reason: 'It folds away by `details`, with a handle that says how many are set: MoJ’s toggle needs a script.',
    apply: (html, options) =>
      html
        .replace(/<div class="moj-filter__header-action">\s*<\/div>/, '')
        .replace(
          /<div class="moj-filter" data-module="moj-filter"([^>]*)>/,
          (_, rest: string) => `<details class="moj-filter tl-filter"${rest}>${handleOf(html, options)}`,
        )
        .replace(/<\/div>\s*$/, '</details>'),
  },
  {
    component: 'filter',
    reason:
      'What is selected comes below the filter’s own heading, so its headings are one level lower; all are small.',
    apply: (html) =>
      html
        .replaceAll(/<(\/?)h3\b/g, '<$1h4')
        .replace(/(__heading-title">\s*)<h2([\s\S]*?)<\/h2>/, '$1<h3$2</h3>')
        .replaceAll('govuk-heading-m', 'govuk-heading-s'),
  },
  {
    component: 'messages',
    reason: 'A name on an element without a role is not read out.',
    apply: named,
  },
  {
    component: 'messages',
    reason: 'What machines read of a moment is a date or a timestamp, not "1 July 2026" or "2:05pm".',
    apply: machineTimes,
  },
  { component: 'messages', reason: 'The product says times on a clock of 24 hours.', apply: on24Hours },
  {
    component: 'multi-file-upload',
    reason: 'Without a list of files, as with an empty one, there is nothing to head.',
    apply: (html, { uploadedFiles }) =>
      (uploadedFiles as MojOptions)['items'] ? html : html.replace('moj-multi-file__uploaded-files', '$& moj-hidden'),
  },
  {
    component: 'multi-file-upload',
    reason: 'The Enter key presses the first button of a form, which would delete the first file.',
    apply: (html, { uploadedFiles }) =>
      itemsOf(uploadedFiles as MojOptions).length > 0
        ? html.replace('<div class="moj-multi-file__uploaded-files', `${neutralButton}$&`)
        : html,
  },
  {
    component: 'progress-bar',
    reason: 'An id that nobody gave is the same on every bar, and "progress" is that of Progress.',
    apply: (html) => html.replaceAll(/ id="progress(-item-\d+)?"/g, ''),
  },
  {
    component: 'progress-bar',
    reason: 'A name on an element without a role is not read out.',
    apply: named,
  },
  {
    component: 'progress-bar',
    reason: 'That a step is done is said by a tick alone.',
    apply: (html) =>
      html.replaceAll(
        /(__icon--complete"><\/span>\s*<span class="moj-progress-bar__label[^>]*>)/g,
        '$1<span class="govuk-visually-hidden">Done: </span>',
      ),
  },
  {
    component: 'search',
    reason: 'Its class is named twice.',
    apply: (html) => html.replace('"moj-search moj-search', '"moj-search'),
  },
  { component: 'timeline', reason: 'The product says times on a clock of 24 hours.', apply: on24Hours },
  {
    component: 'timeline',
    reason: 'An item of which no more is said has no empty box below it.',
    apply: (html) => html.replaceAll(/<div class="moj-timeline__description">\s*<\/div>/g, ''),
  },
];

/** Options of MoJ's macros that our components do not have, and why. */
export const mojNotOffered: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  badge: { 'params.label': 'It prints an empty name, and an element without a role has none.' },
  'button-menu': {
    'item.element': 'GOV.UK’s macro no longer reads it.',
    'items.preventDoubleClick': 'The template asks the list for it, not the item, so it never has an effect.',
  },
  timeline: { 'item.datetime.format': 'It takes the language of a library of dates; dates have one form here.' },
};
