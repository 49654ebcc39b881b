import { isOnlyRead, isRendered, sayElement, textsWithin } from './elements.ts';
import { clips, scrolls } from './overflow.ts';
import { type Line, overlaps } from './overlaps.ts';

/** Roundings of a pixel, which nobody sees. */
const slack = 1.5;
const hair = 0.1;

/** What makes the whole page scroll sideways, by more than is of no matter. */
function tooWide(allowed: number): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth + allowed) return [];
  const sticksOut = (element: Element): boolean => element.getBoundingClientRect().right > clientWidth + hair;
  const culprits = [...document.body.querySelectorAll('*')].filter(
    (element) => sticksOut(element) && ![...element.children].some(sticksOut),
  );
  return [`The page is ${scrollWidth - clientWidth} px too wide: ${culprits.slice(0, 3).map(sayElement).join(', ')}`];
}

/** Tables, maps and charts may scroll in a region of their own that the keyboard reaches (WCAG 1.4.10); nothing else may. */
function strayScrolling(): readonly string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element.scrollWidth <= element.clientWidth + 1 || !scrolls(getComputedStyle(element).overflowX)) return [];
    if (element.matches('input, textarea, select')) return [];
    if (element.querySelector('table, svg') === null) return [`Scrolls sideways: ${sayElement(element)}`];
    return element.tabIndex >= 0 ? [] : [`Scrolls without a place in the tab order: ${sayElement(element)}`];
  });
}

/** The lines of text that are there for eyes, each with its box. */
function linesOfText(): readonly Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  for (const { text, element } of textsWithin(document.body)) {
    if (!isRendered(element) || isOnlyRead(element)) continue;
    range.selectNodeContents(text);
    const words = text.data.trim().slice(0, 40);
    for (const box of range.getClientRects()) if (box.width > 0) lines.push({ box, words, element });
  }
  return lines;
}

/** Whether some ancestor that hides what leaves it leaves no room for the line. Where one scrolls, all can be reached. */
function isCut({ box, element }: Line): boolean {
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (scrolls(overflowX) || scrolls(overflowY)) return false;
    const frame = at.getBoundingClientRect();
    if (clips(overflowX) && (box.right > frame.right + slack || box.left < frame.left - slack)) return true;
    // Letters seldom fill the height of their box.
    const above = box.height / 4;
    if (clips(overflowY) && (box.bottom > frame.bottom + above || box.top < frame.top - above)) return true;
  }
  return false;
}

export function misfits(allowed = 0): readonly string[] {
  const lines = linesOfText();
  const cut = lines.filter(isCut);
  // A cell that cuts long words says them in full to those who cannot see, and on paper; their page has them for all.
  const lost = cut.filter(({ element }) => element.closest('.tl-clip') === null);
  return [
    ...tooWide(allowed),
    ...strayScrolling(),
    ...lost.map(({ words, element }) => `“${words}” is cut off in ${sayElement(element)}`),
    ...overlaps(lines.filter((line) => !cut.includes(line))),
  ];
}
