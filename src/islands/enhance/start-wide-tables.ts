/** Said on a region whose table is wider than it: the style sheet then lets it scroll sideways. */
const wide = 'tl-table-region--wide';

/**
 * On a wide window the region of a table does not scroll, so that the table's head can stick to the window. Where the
 * table does not fit all the same, as with letters that the reader has spaced (WCAG 1.4.12), its far columns come first.
 */
const observer = new ResizeObserver((changes) => {
  for (const region of new Set(changes.map(({ target }) => target.closest('.tl-table-region')))) {
    const table = region?.querySelector<HTMLElement>(':scope > table');
    if (region && table) region.classList.toggle(wide, table.offsetWidth > region.clientWidth);
  }
});

/** Lets every table of the scope scroll where it is wider than its region, from now on. */
export function startWideTables(scope: Element | Document): void {
  for (const part of scope.querySelectorAll('.tl-table-region, .tl-table-region > table')) observer.observe(part);
}
