import { z } from 'zod';
import { otherSpellings } from '#engines/names/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import { highestMarking } from '#kernel/marking.ts';
import { organisationName } from '#modules/directory/index.ts';
import { type Hit, search } from '#platform/catalogue/index.ts';
import { look, nothingSeen, permit, type Route, sent, shown } from '#platform/http/index.ts';
import { openPage } from './open-page.ts';
import { AboutPage } from './pages/about-page.tsx';
import { DataPage } from './pages/data-page.tsx';
import { FrontPage } from './pages/front-page.tsx';
import { type HitView, SearchPage } from './pages/search-page.tsx';
import { type BoundariesSaid, SourcesPage } from './pages/sources-page.tsx';
import { countLinesSeen } from './queries/count-lines-seen.ts';
import { findReference } from './queries/find-reference.ts';
import { frontDoorOf } from './rules/front-door.ts';
import { isReferenceOnly, recordAddress } from './rules/record-address.ts';
import { version } from './version.ts';

/** Most matches that are listed: who wants more than a page wants a better question. */
const mostHits = 50;

const front = look({
  path: '/',
  access: { kind: 'signed in' },
  audit: { kind: 'not audited', why: 'Doors to other pages; for partners, how many lines were released to them.' },
  input: z.object({}),
  handle: async ({ db, actor }) => {
    const door = frontDoorOf(actor);
    if (door.kind === 'sent') return sent(door.to);
    const released = door.kind === 'partner' ? await countLinesSeen(db) : null;
    return shown(nothingSeen, (facts) => FrontPage(facts, { doors: door.doors, released }));
  },
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function viewOf(actor: PersonActor, hit: Hit): HitView {
  return {
    title: hit.title,
    kind: capital(hit.kind),
    reference: hit.reference,
    status: hit.status === null ? null : capital(hit.status),
    controller: organisationName(hit.controller),
    why: capital(hit.why),
    sensitive: hit.marking === 1,
    href: recordAddress(actor, hit.kind, hit.reference),
  };
}

const searchRoute = look({
  path: '/search',
  access: permit('lines.view'),
  audit: { kind: 'entered', action: 'consultation', of: 'line' },
  input: z.object({ q: z.string().max(200, 'Search for at most 200 characters.').default('') }),
  handle: async ({ db, actor, input }) => {
    const named = await findReference(db, input.q);
    const address = named === null ? null : recordAddress(actor, named.kind, named.reference);
    if (address !== null) return sent(address);
    const hits = isReferenceOnly(input.q) ? [] : await search(db, input.q, mostHits, otherSpellings);
    const seen = {
      kind: 'line',
      records: hits.map((hit) => hit.id),
      count: hits.length,
      searched: input.q === '' ? null : input.q,
    };
    const marking = highestMarking(hits.map((hit) => hit.marking));
    const model = { typed: input.q, hits: hits.map((hit) => viewOf(actor, hit)), most: mostHits, marking };
    return shown(seen, (facts) => SearchPage(facts, model));
  },
});

const about = openPage('/about', 'What the service is, its licence and its sources: anybody may know.', async () =>
  shown(nothingSeen, (facts) => AboutPage(facts, { version })),
);

const aboutData = openPage(
  '/about/data',
  'People whose data may be held have a right to know how they are used.',
  async () => shown(nothingSeen, (facts) => DataPage(facts)),
);

/** What the front is told by other modules. */
export interface FrontParts {
  /** The boundaries that places are looked up in. */
  readonly boundaries: BoundariesSaid;
}

/** The pages that belong to no one part of the work: where one begins, the search, and what the service is. */
export function frontRoutes({ boundaries }: FrontParts): readonly Route[] {
  const sources = openPage('/sources', 'Licences ask that everybody can see whose work is used, and how.', async () =>
    shown(nothingSeen, (facts) => SourcesPage(facts, { boundaries })),
  );
  return [front, searchRoute, about, aboutData, sources];
}
