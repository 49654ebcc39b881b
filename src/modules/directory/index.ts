export { ensureOrganisations } from './commands/ensure-organisations.ts';
export { OrganisationPage, RefusalPage, SignInPage } from './pages/index.ts';
export {
  allOrganisations,
  type Organisation,
  organisationByCode,
  organisationName,
} from './reference/all-organisations.ts';
export { type Force, findForce, forceOf, forces, type Region, regions } from './reference/forces.ts';
