import type { Strip } from '../contract.ts';

/**
 * Where each example stands. Text and rules are drawn at whole pixels, so an example at a fraction of one would be drawn a
 * little otherwise when what stands before it grows: each is moved down to the next whole pixel.
 */
function examples(): readonly Strip[] {
  const found = [...document.querySelectorAll<HTMLElement>('.tl-example')];
  const boxes = found.map((example) => example.getBoundingClientRect());
  let moved = scrollY;
  return found.map((example, index) => {
    const box = boxes[index] ?? new DOMRect();
    const top = Math.ceil(box.top + moved - 0.01);
    const down = top - (box.top + moved);
    // Padding, for margins of neighbours fall into one.
    example.style.paddingTop = `${down}px`;
    moved += down;
    const title = example.querySelector('.tl-example__title')?.textContent ?? '';
    return { title, top, height: Math.ceil(box.bottom + moved - 0.01) - top };
  });
}

export function strips(): readonly Strip[] {
  const found = examples();
  return found.length > 0
    ? found
    : [{ title: 'The whole page', top: 0, height: document.documentElement.scrollHeight }];
}
