import { h } from 'preact';
import { z } from 'zod';
import { look, nothingSeen, permit, type Route, sent, shown } from '#platform/http/index.ts';
import { countWhatNeedsMe } from '#platform/work/index.ts';
import { bookmarkRoutes } from './bookmark-routes.ts';
import { openPage } from './open-page.ts';
import { AboutPage } from './pages/about-page.tsx';
import { DataPage } from './pages/data-page.tsx';
import { FrontPage } from './pages/front-page.tsx';
import { RegisterPage } from './pages/register-page.tsx';
import { type BoundariesSaid, SourcesPage } from './pages/sources-page.tsx';
import { countLinesSeen } from './queries/count-lines-seen.ts';
import { frontDoorOf } from './rules/front-door.ts';
import { kindsNotFor } from './rules/record-address.ts';
import { registerDoors } from './rules/register-doors.ts';
import { searchRoutes } from './search-routes.ts';
import { version } from './version.ts';

const front = look({
  path: '/',
  access: { kind: 'signed in' },
  audit: {
    kind: 'not audited',
    why: 'Doors to other pages, how many things need somebody, and for partners how many lines were released to them.',
  },
  input: z.object({}),
  handle: async ({ db, actor, now }) => {
    const door = frontDoorOf(actor);
    if (door.kind === 'sent') return sent(door.to);
    const released = door.kind === 'partner' ? await countLinesSeen(db) : null;
    const needs = await countWhatNeedsMe(db, actor, now, kindsNotFor(actor));
    return shown(nothingSeen, (facts) => FrontPage(facts, { doors: door.doors, released, needs }));
  },
});

const register = look({
  path: '/register',
  access: permit('lines.view'),
  audit: { kind: 'not audited', why: 'The names of the kinds of record that there are.' },
  input: z.object({}),
  handle: async ({ actor }) => shown(nothingSeen, (facts) => h(RegisterPage, { facts, doors: registerDoors(actor) })),
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
  return [front, register, ...searchRoutes, ...bookmarkRoutes, about, aboutData, sources];
}
