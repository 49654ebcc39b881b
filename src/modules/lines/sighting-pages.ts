import { h } from 'preact';
import { Button } from '#design/index.ts';
import { may } from '#kernel/actor.ts';
import { asDay } from '#kernel/instant.ts';
import { findPlace } from '#modules/geography/index.ts';
import type { KindPages } from '#modules/records/index.ts';
import { sightingKind } from './kinds/sighting.ts';
import { messagePart } from './pages/message-part.tsx';
import { SightingAnswer } from './pages/sighting-answer.tsx';
import { matchingLines } from './queries/matching-lines.ts';
import { messageOf } from './queries/sighting-message.ts';
import { sightingForm } from './sighting-routes.ts';

/** The force in whose area a place lies that was typed anew. */
function forceOfPlace(place: string): number | null {
  const found = place === '' ? null : findPlace(place);
  if (found === null || found.kind === 'nothing') return null;
  return found.agreed?.force ?? (found.isChoice ? null : (found.hits[0]?.force ?? null));
}

/** Sightings with what stands on their page beside what all records show: the answer of the register, and the message. */
export const sightingPages: KindPages = {
  kind: sightingKind,
  form: sightingForm,
  derived: (own) => ({ place_force: forceOfPlace(String(own['place'] ?? '')) }),
  more: async ({ db, actor, record }) => {
    const told = await messageOf(db, record.id);
    const { number, brand, seen_on: seenOn } = record.values;
    const numbers = [...told.numbers, ...(typeof number === 'string' ? [number] : [])];
    const lines = await matchingLines(db, { numbers, brand: String(brand ?? '') });
    const answer = { lines, sighting: record.reference, seenOn: asDay(String(seenOn)), actor };
    const another = h(Button, { href: '/sightings/new', text: 'Record another' });
    return {
      matters: h(SightingAnswer, answer),
      first: messagePart(told),
      seen: lines.map((line) => line.id),
      ...(may(actor, 'sightings.record') ? { actions: another } : {}),
    };
  },
};
