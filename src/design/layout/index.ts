export {
  ErrorPage,
  type ErrorPageProps,
  type ErrorStatus,
  errorPageTitle,
  errorStatuses,
  errorStatusOf,
} from './error-page.tsx';
export { MarkingBar, type MarkingBarProps } from './marking-bar.tsx';
export { Page, type PageProps } from './page.tsx';
export type { PageLink } from './page-footer.tsx';
export { renderDocument } from './render-document.ts';
