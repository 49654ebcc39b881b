import { type Instant, londonTime } from '#kernel/instant.ts';
import { isWorkingDay } from '#kernel/working-days/index.ts';
import { factsOfCouncil, factsOfNation, type PlaceFacts, whomToRing } from '#modules/directory/index.ts';
import type { Reader } from '#platform/database/index.ts';
import { look, nothingSeen, type Route, shown } from '#platform/http/index.ts';
import { askedForm, formOf, isAsked, readAsked } from './asked.ts';
import type { FindPlaces, FoundPlace } from './found-places.ts';
import { WhomToRingPage } from './whom-to-ring-page.tsx';

/** The bodies of a place under the name that was asked for; null when the place is not known. */
async function factsOf(db: Reader, place: FoundPlace | null, at: Instant): Promise<PlaceFacts | null> {
  if (place === null) return null;
  const { day } = londonTime(at);
  const facts = place.council === null ? null : await factsOfCouncil(db, place.council, day);
  if (facts !== null) return { ...facts, name: place.name };
  return place.nation === null ? null : factsOfNation(db, place.nation, day);
}

/**
 * The page that answers whom to ring. Whoever is signed in may ask; the ledger is told that somebody did and not for which
 * places, which with the hour would say of whom.
 */
export function whomToRingRoutes(find: FindPlaces): readonly Route[] {
  return [
    look({
      path: '/whom-to-ring',
      access: { kind: 'signed in' },
      audit: { kind: 'entered', action: 'consultation', of: 'organisation' },
      input: askedForm,
      handle: async ({ db, input, now }) => {
        const seen = { ...nothingSeen, kind: 'organisation' };
        const form = formOf(input);
        if (!isAsked(input)) {
          return shown(seen, (facts) => WhomToRingPage(facts, { form, asked: null, answer: null }));
        }
        const asked = readAsked(form, now, find);
        const { person, at, atStation, problems } = asked;
        if (problems.length > 0 || person === null || at === null) {
          return shown(seen, (facts) => WhomToRingPage(facts, { form, asked, answer: null }), 422);
        }
        const home = await factsOf(db, asked.home.place, at);
        const found = await factsOf(db, asked.found.place, at);
        const answer = whomToRing({ person, home, found, at, atStation }, isWorkingDay);
        return shown(seen, (facts) => WhomToRingPage(facts, { form, asked, answer }));
      },
    }),
  ];
}
