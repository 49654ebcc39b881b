export { Board, type BoardCard, type BoardColumn, type BoardProps } from './board.tsx';
export { Dashboard, type DashboardPanel, type DashboardProps } from './dashboard.tsx';
export { ListLayout, type ListLayoutProps } from './list-layout.tsx';
export { type HeadLink, PageHead, type PageHeadProps, saveLink } from './page-head.tsx';
export { RecordLayout, type RecordLayoutProps, type RecordPart } from './record-layout.tsx';
export { type PairRow, SideBySide, type SideBySideProps } from './side-by-side.tsx';
