export { measuresRoutes } from './routes.ts';
