import { SortableTable } from '@ministryofjustice/frontend/moj/components/sortable-table/sortable-table.mjs';

/**
 * Starts MoJ's sortable table. Each time that it sorts, its script says of every heading how it is sorted, also of those by
 * which nothing can be sorted: of these it is not said again.
 */
export function startSortableTable(root: HTMLElement): void {
  const fixed = root.querySelectorAll('th:not([aria-sort])');
  new SortableTable(root);
  root.addEventListener('click', () => {
    for (const heading of fixed) heading.removeAttribute('aria-sort');
  });
}
