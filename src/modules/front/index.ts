export { galleryRoutes } from './gallery-routes.ts';
export { errorPage } from './pages/error-page.tsx';
export { frontRoutes } from './routes.ts';
export { areasFor } from './rules/areas.ts';
