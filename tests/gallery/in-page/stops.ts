import { findCover } from './covers.ts';
import { isRendered, sayElement } from './elements.ts';
import { lookOf } from './focus-look.ts';

interface Stop {
  readonly element: Element | null;
  readonly complaints: readonly string[];
}

/** What `followTab` saw and has seen since. One walk at a time. */
let expected: readonly HTMLElement[] = [];
let looksAtRest: ReadonlyMap<Element, string> = new Map();
let stops: Stop[] = [];

const reachable =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]';

/** Radios of one name are one stop: the chosen one, or else the first. */
function isItsGroupsStop(element: HTMLElement, all: readonly HTMLElement[]): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.name === '') return true;
  const group = all.filter(
    (other): other is HTMLInputElement =>
      other instanceof HTMLInputElement &&
      other.type === 'radio' &&
      other.name === element.name &&
      other.form === element.form,
  );
  return (group.find(({ checked }) => checked) ?? group[0]) === element;
}

function isReachable(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]') !== null) return false;
  if (element instanceof HTMLInputElement && element.type === 'hidden') return false;
  if (element.localName === 'summary' && element.parentElement?.querySelector('summary') !== element) return false;
  return isRendered(element);
}

/** In the order in which they stand in the source. */
function findReachable(): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(reachable)].filter(isReachable);
  return all.filter((element) => isItsGroupsStop(element, all));
}

/** Once a key has come up, the focus has moved and the page has scrolled to it. */
function note(): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) {
    stops.push({ element: null, complaints: [] });
    return;
  }
  const unseen = lookOf(activeElement) === looksAtRest.get(activeElement) ? ['shows no focus'] : [];
  const cover = findCover(activeElement);
  stops.push({ element: activeElement, complaints: cover === null ? unseen : [...unseen, cover] });
}

/** Puts the focus before everything, wherever the page has put it. */
function beginAtTop(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  window.scrollTo(0, 0);
}

export function followTab(): number {
  beginAtTop();
  expected = findReachable();
  looksAtRest = new Map(expected.map((element) => [element, lookOf(element)]));
  stops = [];
  document.addEventListener('keyup', note, { capture: true });
  return expected.length;
}

export function misstops(): readonly string[] {
  document.removeEventListener('keyup', note, { capture: true });
  const complaints = stops.flatMap(({ element, complaints }) =>
    element === null ? [] : complaints.map((each) => `${sayElement(element)} ${each}`),
  );
  for (const [index, element] of expected.entries()) {
    const reached = stops[index]?.element ?? null;
    if (reached === element) continue;
    const instead = reached === null ? 'leaves the page' : `comes to ${sayElement(reached)}`;
    return [...complaints, `Stop ${index + 1} should be ${sayElement(element)}, and the Tab key ${instead}`];
  }
  // Out of the page, or, where there is nothing around it, to its beginning.
  const beyond = stops[expected.length]?.element ?? null;
  const isOut = beyond === null || beyond === expected[0];
  return isOut ? complaints : [...complaints, `After the last stop the Tab key comes to ${sayElement(beyond)}`];
}
