export { clearBookmarks } from './commands/keep-bookmark.ts';
export { galleryRoutes } from './gallery-routes.ts';
export { errorPage } from './pages/error-page.tsx';
export { type FrontParts, frontRoutes } from './routes.ts';
export { areasFor } from './rules/areas.ts';
export { countNeeds, type WorkParts, workRoutes } from './work-routes.ts';
