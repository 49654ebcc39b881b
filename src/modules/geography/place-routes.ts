import { z } from 'zod';
import { look, nothingSeen, permit, type Route, shown } from '#platform/http/index.ts';
import { PlacesPage } from './pages/places-page.tsx';
import { findPlace, type PlaceSources } from './places/index.ts';

const asked = z.object({
  /** Absent when the page is opened; empty when the form was sent with nothing in it. */
  text: z.string().optional(),
  /** Reference of the one that was chosen. */
  is: z.string().default(''),
});

/** The page that finds places. `sources` is what the finder asks instead of the tables and outlines that are built in. */
export function placeRoutes(sources: Partial<PlaceSources> = {}): readonly Route[] {
  return [
    look({
      path: '/places',
      // Everybody who sees crimes or lines has this permission.
      access: permit('crimes.view'),
      audit: {
        kind: 'not audited',
        why: 'Tables of places and areas: nothing about anybody is read, nothing is kept.',
      },
      input: asked,
      handle: ({ input }) => {
        const { text, is } = input;
        const answer = text === undefined ? null : findPlace(text, sources);
        const status = answer?.kind === 'nothing' ? 422 : 200;
        // No page can hold a control character: what was typed is kept without them.
        const typed = (text ?? '').replaceAll(/\p{Cc}+/gu, ' ');
        const model = { typed, answer, chosen: is };
        return Promise.resolve(shown(nothingSeen, (facts) => PlacesPage(facts, model), status));
      },
    }),
  ];
}
