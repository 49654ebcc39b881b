export { ensureAccounts, type PersonGiven, type PostingGiven } from './accounts.ts';
export {
  type DemonstrationProvider,
  type DemonstrationSettings,
  demonstrationIssuer,
  demonstrationPath,
  openDemonstrationProvider,
} from './demonstration/open-demonstration-provider.ts';
export { demonstrationPersonas, type Persona } from './demonstration/personas.ts';
export type {
  IdentityPages,
  OrganisationModel,
  RefusalModel,
  RefusalReason,
  SignInModel,
  SignInNotice,
} from './identity-pages.ts';
export type { IdentityProvider, PersonaChoice } from './identity-provider.ts';
export { identityRoutes, type SignInParts } from './identity-routes.ts';
export { type CurrentPosting, loadPosted, type SessionLimits } from './load-actor.ts';
export { loopbackOrigins } from './loopback.ts';
export { type IssuerSettings, openIssuer } from './open-issuer.ts';
export { openSessions, type SessionDesk, type Standing } from './session-desk.ts';
