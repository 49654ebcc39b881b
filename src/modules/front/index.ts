export { galleryRoutes } from './gallery-routes.ts';
export { errorPage } from './pages/error-page.tsx';
export { type FrontParts, frontRoutes } from './routes.ts';
export { areasFor } from './rules/areas.ts';
