export { ensureDuties } from './commands/ensure-duties.ts';
export { ensureOrganisations } from './commands/ensure-organisations.ts';
export { ensureTeams, type TeamGiven } from './commands/ensure-teams.ts';
export { contactKind } from './imports/contacts.ts';
export { hospitalKind, schoolKind } from './imports/institutions.ts';
export { OrganisationPage, RefusalPage, SignInPage } from './pages/index.ts';
export { factsOfCouncil, factsOfNation } from './queries/place-facts.ts';
export { groupWords, type SayGroup, teamNames } from './queries/team-names.ts';
export {
  allOrganisations,
  findOrganisation,
  type Organisation,
  organisationByCode,
  organisationName,
} from './reference/all-organisations.ts';
export {
  type Council,
  type Councils,
  councilOf,
  councils,
  councilsOf,
  type Nation,
} from './reference/councils.ts';
export { demonstrationTeams } from './reference/demonstration-teams.ts';
export { type Force, findForce, forceOf, forces, type Region, regions } from './reference/forces.ts';
export { directoryRoutes } from './routes.ts';
export { type Answer, type Call, type PlaceFacts, type Question, type Step, whomToRing } from './rules/whom-to-ring.ts';
