import { scrolls } from './overflow.ts';

/** A line of text on the screen. */
export interface Line {
  readonly box: DOMRect;
  /** The beginning of the text that it is of. */
  readonly words: string;
  readonly element: Element;
}

/** The nearest element around another that a condition holds for. */
function findAround(element: Element, holds: (style: CSSStyleDeclaration) => boolean): Element | null {
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
    if (holds(getComputedStyle(at))) return at;
  }
  return null;
}

/** What lies on the page as a leaf on the table: an open menu, or a bar that keeps its place while words move on below. */
function leafOf({ element, box }: Line): Element | null {
  const leaf = findAround(element, ({ position }) => /absolute|fixed|sticky/.test(position));
  if (leaf === null || getComputedStyle(leaf).position !== 'sticky') return leaf;
  // Words that are too long for what they stand in lie on the page itself.
  const { left, right } = leaf.getBoundingClientRect();
  return box.left >= left - 1 && box.right <= right + 1 ? leaf : null;
}

/** What a line moves within. What has been moved out of it does not show. */
const frameOf = (element: Element): Element | null =>
  findAround(element, ({ overflowX, overflowY }) => scrolls(overflowX) || scrolls(overflowY));

/** Whether what is drawn is turned: the box around turned words is much larger than they are. */
function isTurned(element: Element): boolean {
  if (!(element instanceof SVGGraphicsElement)) return false;
  const matrix = element.getScreenCTM();
  return matrix !== null && Math.abs(matrix.b) > 0.01;
}

function meet(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  const [right, bottom] = [Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)];
  return new DOMRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0));
}

function cover(a: DOMRect, b: DOMRect): boolean {
  const { width, height } = meet(a, b);
  // Boxes of letters reach above and below the letters: lines that follow each other closely share some of them.
  return width > 3 && height > Math.min(a.height, b.height) / 2;
}

/** Whether two lines that are in one place are seen there at one time. */
function areSeenTogether(a: Line, b: Line): boolean {
  if (leafOf(a) !== leafOf(b)) return false;
  const [frameOfA, frameOfB] = [frameOf(a.element), frameOf(b.element)];
  if (frameOfA === frameOfB) return true;
  const shown = ({ box }: Line, frame: Element | null) => (frame ? meet(box, frame.getBoundingClientRect()) : box);
  return cover(shown(a, frameOfA), shown(b, frameOfB));
}

/** Complaints about words over words, of lines that nothing cuts off. */
export function overlaps(lines: readonly Line[]): readonly string[] {
  const upright = lines.filter(({ element }) => !isTurned(element)).sort((a, b) => a.box.top - b.box.top);
  return upright.flatMap((line, index) => {
    for (let next = index + 1; next < upright.length; next += 1) {
      const other = upright[next];
      if (other === undefined || other.box.top > line.box.bottom) break;
      // The same words twice are one drawing: a light edge beneath, so that they read on any ground.
      if (other.words === line.words || !cover(line.box, other.box) || !areSeenTogether(line, other)) continue;
      return [`“${line.words}” and “${other.words}” overlap`];
    }
    return [];
  });
}
