/** Names an element as people find it in the source: its tag as written, and the beginning of its words. */
export function sayElement(element: Element): string {
  const tag = element.outerHTML.slice(0, element.outerHTML.indexOf('>') + 1);
  const words = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return `${tag.length > 140 ? `${tag.slice(0, 140)}…>` : tag}${words === '' ? '' : ` “${words.slice(0, 40)}”`}`;
}

/** Whether an element takes part in the picture at all, seen or only read out. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
}

/** Whether an element is there for screen readers alone: rendered, and clipped to nothing. */
export function isOnlyRead(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { clipPath, position, overflow } = getComputedStyle(at);
    if (position === 'absolute' && (clipPath === 'inset(50%)' || (overflow === 'hidden' && at.clientWidth <= 1)))
      return true;
  }
  return false;
}

/** Every text node of the page that is more than space, with the element that it stands in. */
export function* textsWithin(root: Element): Generator<{ readonly text: Text; readonly element: Element }> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element !== null && node instanceof Text && node.data.trim() !== '') yield { text: node, element };
  }
}
