import { h } from 'preact';
import { z } from 'zod';
import type { PersonActor } from '#kernel/actor.ts';
import { missing } from '#kernel/failure.ts';
import { asDay } from '#kernel/instant.ts';
import { findRecord } from '#modules/records/index.ts';
import { asReader, type Reader } from '#platform/database/index.ts';
import { act, look, permit, type Route, sent, shown } from '#platform/http/index.ts';
import { type TakenSighting, takeLastSeen } from './commands/take-last-seen.ts';
import { sightingKind } from './kinds/sighting.ts';
import { LastSeenPage } from './pages/last-seen-page.tsx';
import { type LineView, showLine } from './queries/show-line.ts';
import { byReference, problemsIn, seenLine } from './route-words.ts';

const path = '/lines/:reference/last-seen';
const input = z.object({ ...byReference.shape, sighting: z.string().max(20).default('') });

interface Place {
  readonly line: LineView;
  readonly sighting: TakenSighting;
}

/** The actor's own line, and a sighting that they see. */
async function findPlace(
  db: Reader,
  actor: PersonActor,
  asked: { readonly reference: string; readonly sighting: string },
): Promise<Place | null> {
  const line = await showLine(db, asked.reference);
  const sighting = await findRecord(db, sightingKind, asked.sighting);
  if (line === null || sighting === null || line.controller !== actor.organisation) return null;
  const seenOn = asDay(String(sighting.values['seen_on']));
  return { line, sighting: { reference: sighting.reference, seenOn } };
}

const page = look({
  path,
  access: permit('lines.edit'),
  audit: { kind: 'entered', action: 'consultation', of: 'line' },
  input,
  handle: async ({ db, actor, input: asked }) => {
    const place = await findPlace(db, actor, asked);
    if (place === null) return missing;
    return shown(seenLine(place.line), (facts) => h(LastSeenPage, { facts, ...place, problems: [] }));
  },
});

const record = act({
  path,
  access: permit('lines.edit'),
  audit: { kind: 'by trigger' },
  params: byReference,
  input: input.extend({ version: z.coerce.number().int().min(1) }),
  handle: async ({ db, actor, input: asked }) => {
    const place = await findPlace(asReader(db), actor, asked);
    if (place === null) return missing;
    const done = await takeLastSeen(db, actor, place.line, place.sighting, asked.version);
    return done.ok ? sent(`/lines/${place.line.reference}`) : done.problem;
  },
  again: async ({ db, actor, input: asked, typed }) => {
    const sighting = String([typed.values['sighting'] ?? ''].flat()[0] ?? '');
    const place = await findPlace(db, actor, { ...asked, sighting });
    if (place === null) return missing;
    const problems = problemsIn(typed.failure);
    return shown(seenLine(place.line), (facts) => h(LastSeenPage, { facts, ...place, problems }));
  },
});

/** Taking the day of a sighting over as the day on which a line was last seen. */
export const lastSeenRoutes: readonly Route[] = [page, record];
