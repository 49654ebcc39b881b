import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { type Day, dayOf, type Instant, plusDays } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import type { Reference } from '#kernel/reference.ts';
import { organisationByCode } from '#modules/directory/index.ts';
import { type NewRecord, openRecord } from '#modules/records/index.ts';
import { ask, asReader, mintId, mintReference, sql, type Writer } from '#platform/database/index.ts';
import { tell } from '#platform/work/index.ts';
import { sightingKind } from '../kinds/sighting.ts';
import { matchingLines, mostMatches, wordOf } from '../queries/matching-lines.ts';
import type { SightingDraft } from '../rules/sighting-form.ts';

/** Why every sighting may be held; nobody is asked for it at the roadside. */
const basis = 'Policing purpose: reported sighting of a suspected deal line.';

/** What somebody was told they do not know themselves (DPA 2018 s.38(3)). */
const hearsay: readonly string[] = ['told'];

/** A sighting as a new record: what the form gave, and what every sighting says of itself. */
export function sightingOf(
  draft: SightingDraft,
  given: { readonly once: string; readonly how: string; readonly marking: MarkingLevel; readonly day: Day },
): Omit<NewRecord, 'recordedAt'> {
  return {
    values: valuesOf(draft, given.once),
    founding: {
      source: `Sighting: ${given.how}`,
      statement: hearsay.includes(draft.how) ? 'opinion' : 'fact',
      basis,
      marking: given.marking,
      handling: 'P',
      reviewOn: plusDays(given.day, 0, 12),
    },
    facts: [],
  };
}

function valuesOf(draft: SightingDraft, once: string) {
  return {
    number: draft.number,
    numbers: draft.numbers,
    message: draft.message,
    brand: draft.brand,
    place: draft.place,
    place_force: draft.placeForce,
    seen_on: draft.when.day,
    seen_time: draft.when.time,
    what: draft.what,
    how: draft.how,
    once,
  };
}

/** Nobody whom the actor may know of holds it: those who may know more, and the own desk, are told. */
async function tellCentre(db: Writer, actor: PersonActor, sighting: Id, now: Instant): Promise<void> {
  const centre = organisationByCode('nclcc')?.number;
  const told = new Set([actor.organisation, ...(centre === undefined ? [] : [centre])]);
  for (const organisation of told) {
    const words = 'A number or name was seen that is on no line that its recorder can see. Is it a line?';
    const to = { organisation, supervisors: true } as const;
    await tell(db, actor, { kind: 'sighting', words, about: sighting, to }, now);
  }
}

/** Ids and references for what the database may have to make: it tells whom it must, and nobody learns how many. */
function minted(): string {
  return JSON.stringify(
    Array.from({ length: mostMatches }, () => ({
      link: mintId(),
      linkReference: mintReference('link'),
      notice: mintId(),
      noticeReference: mintReference('notice'),
    })),
  );
}

/**
 * Records a sighting. Whoever answers for a line that it fits is told, whether or not the recorder may see that line; what
 * the recorder gets to know is the same either way. The same form sent twice is one record.
 * @param once what the form was given when it was opened
 */
export async function recordSighting(
  db: Writer,
  actor: PersonActor,
  draft: SightingDraft,
  { once, how, now }: { readonly once: string; readonly how: string; readonly now: Instant },
): Promise<Reference> {
  await ask(db, sql`select pg_advisory_xact_lock(hashtextextended(${once}, 0))`);
  const held = await ask(
    db,
    sql<{ reference: Reference }>`select reference from lines.sighting
      where once = ${once} and controller = ${actor.organisation} and recorded_by = ${signatureOf(actor)}`,
  );
  if (held[0] !== undefined) return held[0].reference;
  const sighting = sightingOf(draft, { once, how, marking: actor.clearance, day: dayOf(now) });
  const { id, reference } = await openRecord(db, actor, sightingKind, { ...sighting, now });
  await ask(db, sql`select lines.tell_owners(${id}, ${wordOf(draft.brand)}, ${minted()}::jsonb)`);
  const numbers = [...draft.numbers, ...(draft.number === null ? [] : [draft.number])];
  const known = await matchingLines(asReader(db), { numbers, brand: draft.brand });
  if (known.length === 0) await tellCentre(db, actor, id, now);
  return reference;
}
