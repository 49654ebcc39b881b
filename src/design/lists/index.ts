export {
  type DataColumn,
  type DataSort,
  DataTable,
  type DataTableProps,
  type SortDirection,
} from './data-table.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state.tsx';
export { type BigNumberProps, BigNumbers, Figure, type FigureProps, Headline } from './figure.tsx';
export { FilteredList, type FilteredListProps } from './filtered-list.tsx';
export { sayNumber } from './say-number.ts';
