import { z } from 'zod';
import { otherSpellings } from '#engines/names/index.ts';
import { askPlate } from '#engines/plates/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import { dayOf, sayDay } from '#kernel/instant.ts';
import { highestMarking } from '#kernel/marking.ts';
import { forces, organisationName } from '#modules/directory/index.ts';
import { type Hit, type Searched, searchAll } from '#platform/catalogue/index.ts';
import type { Reader } from '#platform/database/index.ts';
import { look, permit, type Route, sent, shown } from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import type { Holder } from './pages/search-filter.tsx';
import { type HitView, type SearchModel, SearchPage } from './pages/search-page.tsx';
import { findReference } from './queries/find-reference.ts';
import { sayKind } from './rules/kind-words.ts';
import { isReferenceOnly, recordAddress } from './rules/record-address.ts';
import { closedStatuses, readSearch, type SearchAsked, type SearchTyped, searchSaid } from './rules/search-query.ts';

/** Hits on one page. */
const pageSize = 50;

const nothing: Searched = { hits: [], total: 0, isMore: false, kinds: [] };

const holders: readonly Holder[] = forces.map(({ slug, shortName }) => ({ code: slug, name: shortName }));

function numberOfForce(slug: string): number | null {
  return forces.find((force) => force.slug === slug)?.number ?? null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function viewOf(actor: PersonActor, hit: Hit): HitView {
  return {
    title: hit.title,
    kind: sayKind(hit.kind),
    reference: hit.reference,
    status: hit.status === null ? null : capital(hit.status),
    on: sayDay(dayOf(hit.at)),
    controller: organisationName(hit.controller),
    why: capital(hit.why),
    sensitive: hit.marking === 1,
    href: recordAddress(actor, hit.kind, hit.reference),
  };
}

const searchInput = z.object({
  q: z.string().trim().max(200, 'Search for at most 200 characters.').default(''),
  kind: z.string().max(40).default(''),
  controller: z.string().max(60).default(''),
  since: z.string().trim().max(40).default(''),
  until: z.string().trim().max(40).default(''),
  status: z.enum(['open', '']).default(''),
  page: z.coerce.number().int().min(1).max(200).default(1),
});

async function ask(db: Reader, typed: SearchTyped, asked: SearchAsked): Promise<Searched> {
  if (typed.q === '' || isReferenceOnly(typed.q)) return nothing;
  const { kind, controller, since, until } = asked;
  const filter = { kind, controller, since, until, notStatus: asked.isOpenOnly ? closedStatuses : [] };
  const question = { typed: typed.q, filter, from: (typed.page - 1) * pageSize, limit: pageSize };
  return searchAll(db, question, { widen: otherSpellings, askPlate });
}

function seenIn(typed: SearchTyped, found: Searched): Seen {
  const records = found.hits.map((hit) => hit.id);
  return { kind: 'record', records, count: records.length, searched: searchSaid(typed) };
}

const searchRoute = look({
  path: '/search',
  access: permit('lines.view'),
  audit: { kind: 'entered', action: 'consultation', of: 'record' },
  input: searchInput,
  handle: async ({ db, actor, input, now }) => {
    const named = await findReference(db, input.q);
    const address = named === null ? null : recordAddress(actor, named.kind, named.reference);
    if (address !== null) return sent(address);
    const { asked, problems } = readSearch(input, dayOf(now), numberOfForce);
    const found = problems.length > 0 ? nothing : await ask(db, input, asked);
    const model: SearchModel = {
      typed: input,
      holders,
      problems,
      hits: found.hits.map((hit) => viewOf(actor, hit)),
      total: found.total,
      isMore: found.isMore,
      pages: Math.ceil(found.total / pageSize),
      kinds: found.kinds,
      marking: highestMarking(found.hits.map((hit) => hit.marking)),
    };
    return shown(seenIn(input, found), (facts) => SearchPage(facts, model), problems.length > 0 ? 422 : 200);
  },
});

/** The search over everything. */
export const searchRoutes: readonly Route[] = [searchRoute];
