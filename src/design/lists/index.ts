export { BatchForm, type BatchFormProps } from './batch-form.tsx';
export { type AskedView, chooseView, type ListView } from './choose-view.ts';
export type { DataColumn, DataSelection, DataSort, Density, SortDirection } from './data-column.ts';
export { DataTable, type DataTableProps } from './data-table.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state.tsx';
export { type BigNumberProps, BigNumbers, Figure, type FigureProps, Headline } from './figure.tsx';
export { FilteredList, type FilteredListProps } from './filtered-list.tsx';
export { sayNumber } from './say-number.ts';
export { ViewForm, type ViewFormProps } from './view-form.tsx';
