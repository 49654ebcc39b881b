export { type AreaFeature, Choropleth, type ChoroplethProps } from './charts/choropleth.tsx';
export type { Example, GalleryPage } from './gallery/example.ts';
export { galleryPages } from './gallery/gallery-pages.ts';
export * from './govuk/index.ts';
export {
  ErrorPage,
  type ErrorPageProps,
  type ErrorStatus,
  errorPageTitle,
  errorStatuses,
  errorStatusOf,
} from './layout/error-page.tsx';
export { MarkingBar, type MarkingBarProps } from './layout/marking-bar.tsx';
export { Page, type PageProps } from './layout/page.tsx';
export type { PageLink } from './layout/page-footer.tsx';
export { renderDocument } from './layout/render-document.ts';
export {
  type DataColumn,
  type DataSort,
  DataTable,
  type DataTableProps,
  type SortDirection,
} from './lists/data-table.tsx';
export { EmptyState, type EmptyStateProps } from './lists/empty-state.tsx';
export { type BigNumberProps, BigNumbers, Figure, type FigureProps, Headline } from './lists/figure.tsx';
export { FilteredList, type FilteredListProps } from './lists/filtered-list.tsx';
export { sayNumber } from './lists/say-number.ts';
export { Badge, type BadgeProps } from './moj/badge.tsx';
export { Filter, type FilterProps, type SelectedFilter, type SelectedFilterCategory } from './moj/filter.tsx';
export { Progress, type ProgressProps } from './moj/progress.tsx';
export { SubNavigation, type SubNavigationItem, type SubNavigationProps } from './moj/sub-navigation.tsx';
export { Timeline, type TimelineItem, type TimelineProps } from './moj/timeline.tsx';
export { ChangedByAnother, type ChangedByAnotherProps, type Difference } from './record/changed-by-another.tsx';
export { RecordHeader, type RecordHeaderProps, StatusTag, type Tone, tones } from './record/record-header.tsx';
export { SourceLine, type SourceLineProps } from './record/source-line.tsx';
export { StatementSign, type StatementSignProps } from './record/statement-sign.tsx';
export { WhoCanSee, type WhoCanSeeProps } from './record/who-can-see.tsx';
