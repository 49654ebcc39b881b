import { isRendered, textsWithin } from './elements.ts';

/** What scripts may add, for it is about what only scripts can do. */
const ofScripts = [
  'button, label, option, dialog, [role="dialog"]',
  '[role="status"], [aria-live]',
  // How much room is left, said anew with each letter. How much there is stands in the hint.
  '.govuk-character-count__status',
  // That the headings of a table sort it.
  'caption .govuk-visually-hidden',
  // Things are numbered where there may be more of them, and files fall where they can be caught.
  '.moj-add-another__item-title, .moj-multi-file-upload__dropzone',
].join(', ');

export function shownWords(): readonly string[] {
  return [...textsWithin(document.body)]
    .filter(({ element }) => isRendered(element) && element.closest(ofScripts) === null)
    .map(({ text }) => text.data.replaceAll(/\s+/g, ' ').trim());
}
