import { sayElement } from './elements.ts';

const labelsOf = (element: Element): readonly Element[] =>
  element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];

/** Marks of one drawing are lines and letters with the ground showing between them; none lies on another. */
function areOfOneDrawing(one: Element, other: Element): boolean {
  const drawing = one instanceof SVGElement ? (one.ownerSVGElement ?? one) : null;
  return drawing?.contains(other) === true;
}

/** Whether two elements are one thing to the eye: one within the other, or a box and its label. */
function belong(one: Element, other: Element): boolean {
  if (one.contains(other) || other.contains(one) || areOfOneDrawing(one, other)) return true;
  return labelsOf(one).some((label) => label.contains(other));
}

/** What keeps a part of an element from being seen: nothing of it is in the window, or something else lies on it. */
function findCoverOf(element: Element, part: Element): string | null {
  const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
  if (width < 2 || height < 2) return 'has no size';
  const covers: Element[] = [];
  for (const x of [left + 2, (left + right) / 2, right - 2]) {
    for (const y of [top + 2, (top + bottom) / 2, bottom - 2]) {
      const hit = document.elementFromPoint(x, y);
      if (hit === null) continue;
      if (belong(element, hit)) return null;
      covers.push(hit);
    }
  }
  const [cover] = covers;
  return cover === undefined ? 'is outside the window' : `is hidden by ${sayElement(cover)}`;
}

/** What keeps an element, and every label that stands for it, from being seen (WCAG 2.4.11). Null when nothing does. */
export function findCover(element: Element): string | null {
  const covers = [element, ...labelsOf(element)].map((each) => findCoverOf(element, each));
  return covers.includes(null) ? null : (covers[0] ?? null);
}
