import type { OrganisationSort } from '../reference/all-organisations.ts';

/** What each sort of body is called on pages. */
export const sortWords: Readonly<Record<OrganisationSort, string>> = {
  force: 'Police force',
  'regional unit': 'Regional organised crime unit',
  'national police body': 'National police body',
  council: 'Council',
  'care trust': 'Health and social care trust',
  'probation region': 'Probation region',
  prison: 'Prison',
  provider: 'Provider',
  oversight: 'Oversight',
};

/** Said wherever made-up numbers stand. */
export const demonstrationNumbers =
  'The numbers marked “demonstration” are made up, from the range that Ofcom keeps for drama. Nobody answers them.';
