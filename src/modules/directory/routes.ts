import { z } from 'zod';
import { missing } from '#kernel/failure.ts';
import { look, nothingSeen, type Route, shown } from '#platform/http/index.ts';
import { organisationQuery } from './organisation-query.ts';
import { OrganisationFactsPage } from './pages/organisation-facts-page.tsx';
import { OrganisationsPage } from './pages/organisations-page.tsx';
import { listOrganisations } from './queries/list-organisations.ts';
import { showOrganisation } from './queries/show-organisation.ts';

/** Names and numbers of public bodies are no record about anybody: whoever is signed in may look them up. */
const access = { kind: 'signed in' } as const;
const audit = { kind: 'entered', action: 'consultation', of: 'organisation' } as const;

/** The pages of this module, beside those of sign-in. */
export const directoryRoutes: readonly Route[] = [
  look({
    path: '/organisations',
    access,
    audit,
    input: organisationQuery,
    handle: async ({ db, input }) => {
      const list = await listOrganisations(db, input);
      const searched = input.q === '' ? null : input.q;
      const seen = { ...nothingSeen, kind: 'organisation', count: list.rows.length, searched };
      return shown(seen, (facts) => OrganisationsPage(facts, { query: input, list }));
    },
  }),
  look({
    path: '/organisations/:code',
    access,
    audit,
    input: z.object({ code: z.string().max(100) }),
    handle: async ({ db, input }) => {
      const view = await showOrganisation(db, input.code);
      if (view === null) return missing;
      const seen = { ...nothingSeen, kind: 'organisation', count: 1, searched: input.code };
      return shown(seen, (facts) => OrganisationFactsPage(facts, view));
    },
  }),
];
