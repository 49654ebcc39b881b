import { sayElement } from './elements.ts';

/** GOV.UK hides these by a class when its scripts run; without them all is open. */
const hiddenByClass = [
  'govuk-tabs__panel--hidden',
  'govuk-radios__conditional--hidden',
  'govuk-checkboxes__conditional--hidden',
];

export function unfold(): void {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  for (const name of hiddenByClass) {
    for (const panel of document.querySelectorAll(`.${name}`)) panel.classList.remove(name);
  }
  for (const all of document.querySelectorAll<HTMLElement>('.govuk-accordion__show-all[aria-expanded="false"]'))
    all.click();
}

/**
 * The text spacing of WCAG 1.4.12, by a style sheet of the document's own: the content security policy lets no other in.
 * Words in drawings keep their places: what they say stands in a table before them, which gives way.
 */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :not(svg, svg *) { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }
    svg { letter-spacing: normal; word-spacing: normal; line-height: normal; }
    p { margin-bottom: 2em !important; }
  `);
  document.adoptedStyleSheets.push(sheet);
}

export function motions(): readonly string[] {
  return document
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .map(({ effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return `Moves: ${target === null ? 'something' : sayElement(target)}`;
    });
}
