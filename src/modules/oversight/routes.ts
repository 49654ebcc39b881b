import { z } from 'zod';
import { may, type PersonActor } from '#kernel/actor.ts';
import { forbidden } from '#kernel/failure.ts';
import { dayOf } from '#kernel/instant.ts';
import { findOrganisation, organisationByCode, organisationName } from '#modules/directory/index.ts';
import type { Database } from '#platform/database/index.ts';
import {
  type EdgeRoute,
  type FileOutcome,
  type LookRoute,
  look,
  permit,
  type Route,
  sent,
  shown,
} from '#platform/http/index.ts';
import { checkLedger, ledgerActions, ledgerOutcomes, type Seen } from '#platform/ledger/index.ts';
import { assessmentRoutes } from './assessment-routes.ts';
import { LedgerPage } from './pages/ledger-page.tsx';
import { SealsPage } from './pages/seals-page.tsx';
import { listEntries } from './queries/list-entries.ts';
import { listSeals } from './queries/list-seals.ts';
import { ledgerCsv } from './rules/ledger-csv.ts';
import { type LedgerQuery, ledgerAddress, ledgerQuery, readFilter } from './rules/ledger-filter.ts';

const pageSize = 50;
const downloadSize = 10_000;
const sealsShown = 100;

const choices = {
  actions: ledgerActions,
  outcomes: ledgerOutcomes,
  organisationOf: (typed: string) => organisationAsked(typed)?.number ?? null,
};

/** By its code, as in addresses that were kept, or by any name that people give it. */
function organisationAsked(typed: string) {
  return organisationByCode(typed) ?? findOrganisation(typed);
}

function seesAll(actor: PersonActor): boolean {
  return actor.organisationKind === 'oversight';
}

/** The search is entered as the words of its address: what was looked for is what the next auditor wants to know. */
function seenOf(query: LedgerQuery, count: number): Seen {
  const searched = ledgerAddress('', query).slice(1);
  return {
    kind: 'ledger',
    records: [],
    count,
    searched: searched === '' ? null : decodeURIComponent(searched.replaceAll('+', ' ')),
  };
}

const listRoute: LookRoute<LedgerQuery> = look({
  path: '/oversight/ledger',
  access: permit('ledger.view'),
  audit: { kind: 'entered', action: 'consultation', of: 'ledger' },
  input: ledgerQuery,
  handle: async ({ db, actor, input }) => {
    const { filter, problems } = readFilter(input, choices);
    const found = problems.length > 0 ? [] : await listEntries(db, filter, pageSize + 1);
    const rows = found.slice(0, pageSize);
    const model = {
      query: input,
      problems,
      rows,
      older: found.length > pageSize,
      actions: ledgerActions,
      seesAll: seesAll(actor),
      asked: input.organisation === '' ? null : (organisationAsked(input.organisation)?.name ?? null),
      nameOf: organisationName,
    };
    return shown(seenOf(input, rows.length), (facts) => LedgerPage(facts, model), problems.length > 0 ? 422 : 200);
  },
});

const downloadRoute: LookRoute<LedgerQuery> = look({
  path: '/oversight/ledger/download',
  access: permit('ledger.view'),
  audit: { kind: 'entered', action: 'disclosure', of: 'ledger' },
  input: ledgerQuery,
  handle: async ({ db, input, now }) => {
    const { filter, problems } = readFilter(input, choices);
    if (problems.length > 0) return { kind: 'invalid', problems };
    const found = await listEntries(db, { ...filter, before: null }, downloadSize + 1);
    const rows = found.slice(0, downloadSize);
    return {
      kind: 'file',
      name: `OFFICIAL-SENSITIVE ledger ${dayOf(now)}.csv`,
      type: 'text/csv; charset=utf-8',
      seen: seenOf(input, rows.length),
      body: ledgerCsv(rows, organisationName, 'OFFICIAL-SENSITIVE', found.length > downloadSize ? downloadSize : null),
    } satisfies FileOutcome;
  },
});

const sealsRoute = look({
  path: '/oversight/ledger/seals',
  access: permit('ledger.view'),
  audit: { kind: 'entered', action: 'consultation', of: 'ledger' },
  input: z.object({}),
  handle: async ({ db, actor }) => {
    const { seals, check } = await listSeals(db, sealsShown);
    const model = { seals, check, mayVerify: may(actor, 'ledger.verify') };
    return shown({ kind: 'seal', records: [], count: seals.length, searched: null }, (facts) =>
      SealsPage(facts, model),
    );
  },
});

/** At the edge, because a check is many short transactions of the sealer's and none of the auditor's. */
function verifyRoute(database: Database, anchorFolder: string): EdgeRoute {
  return {
    method: 'POST',
    path: '/oversight/ledger/verify',
    access: permit('ledger.verify'),
    audit: { kind: 'entered', action: 'consultation', of: 'ledger' },
    edge: async ({ actor }) => {
      if (actor === null || !may(actor, 'ledger.verify')) return forbidden('You may not check the ledger.');
      await checkLedger(database, anchorFolder, actor.name);
      return sent('/oversight/ledger/seals');
    },
  };
}

/**
 * The auditor's pages: the list of the ledger, its download, its seals and their check; and the assessments.
 * @param anchorFolder where the anchors of the seals lie, outside the database
 */
export function oversightRoutes(parts: {
  readonly database: Database;
  readonly anchorFolder: string;
}): readonly Route[] {
  return [listRoute, downloadRoute, sealsRoute, verifyRoute(parts.database, parts.anchorFolder), ...assessmentRoutes];
}
