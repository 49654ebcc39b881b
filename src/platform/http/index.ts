export { type DeclaredRoute, declaredRoutes } from './declared-routes.ts';
export { type Guest, guestRoutes } from './guest.ts';
export type { ErrorPage, Session, SessionDesk } from './house.ts';
export type { Injected, Replied } from './inject.ts';
export type { Limits } from './limits.ts';
export type { ErrorKind } from './refusal.ts';
export * from './route.ts';
export { buildServer, type Server, type ServerOptions } from './server.ts';
export { uploadedFile } from './uploaded-file.ts';
