// A bundle of its own, run where scripts are switched off: only what the browser is told directly runs there.
import { isRendered, sayElement, textsWithin } from './elements.ts';

/** What the server itself keeps back until something happens that only a script can see. */
const keptBack = '[hidden], .moj-hidden';

/** What opens without scripts. */
const opens = 'details:not([open])';

/** What is never shown as it stands; handles of what another screen folds away; drawings for another screen. */
const notForReading = 'head, script, style, template, title, desc, option, datalist, summary, svg';

/** The words that can be read, and complaints about those that the server wrote and nobody without scripts can read. */
export function read(): { readonly readable: string; readonly hidden: readonly string[] } {
  const texts = [...textsWithin(document.documentElement)];
  const isReadable = (element: Element): boolean => isRendered(element) || element.closest(opens) !== null;
  const hidden = texts
    .filter(({ element }) => !isReadable(element) && element.closest(`${keptBack}, ${notForReading}`) === null)
    .map(({ text, element }) => `“${text.data.trim().slice(0, 60)}” is hidden in ${sayElement(element)}`);
  const readable = texts.filter(({ element }) => isReadable(element));
  return { readable: readable.map(({ text }) => text.data.replaceAll(/\s+/g, ' ').trim()).join('\n'), hidden };
}
