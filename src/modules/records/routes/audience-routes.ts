import { h } from 'preact';
import { z } from 'zod';
import { isPolice, type PersonActor } from '#kernel/actor.ts';
import { conflict, type Invalid, invalid, missing } from '#kernel/failure.ts';
import { type Day, dayOf, type Instant, sayDay } from '#kernel/instant.ts';
import { readReference } from '#kernel/reference.ts';
import { findOrganisation, type SayGroup } from '#modules/directory/index.ts';
import { asReader, isDuplicate, type Reader } from '#platform/database/index.ts';
import { act, look, permit, type Route, sent, shown } from '#platform/http/index.ts';
import { setAudience } from '../commands/change-record.ts';
import { AudiencePage, formOfAudience } from '../pages/audience-page.tsx';
import { ChangedPage } from '../pages/changed-page.tsx';
import type { SharedPorts } from '../ports.ts';
import { findNamed, type Named } from '../queries/find-named.ts';
import type { HeldRecord } from '../queries/find-record.ts';
import { readAudience } from '../rules/read-audience.ts';
import { typedMany, typedText } from '../rules/read-form.ts';
import type { RecordKind, ReviewLimit } from '../rules/record-kind.ts';
import { byReference, changing, problemsOf, seenAnyRecord, typedForm } from './route-words.ts';

const path = '/records/:reference/audience';

/** A record that the actor's organisation answers for, with its kind. */
async function findOwn(kinds: readonly RecordKind[], db: Reader, actor: PersonActor, typed: string) {
  const kind = kinds.find((each) => each.kind === readReference(typed)?.kind);
  if (kind === undefined) return null;
  const record = await findNamed(db, kind, typed);
  return record === null || record.held.controller !== actor.organisation ? null : { kind, record };
}

/** Until when at most the record may next be looked at, where its kind says so. */
async function limitOf(
  own: { readonly kind: RecordKind; readonly record: Named },
  db: Reader,
  now: Instant,
): Promise<ReviewLimit | null> {
  return (await own.kind.reviewLimit?.(db, own.record.held.id, dayOf(now))) ?? null;
}

const labels = [
  ['marking', 'Marking'],
  ['handling', 'Handling'],
  ['recipients', 'Recipients'],
  ['recipientsUntil', 'They can see it until'],
  ['restrictedTo', 'Restricted to'],
  ['reviewOn', 'Review due'],
] as const;

/** Teams and operations that the person belongs to, by name. */
function groupsOf(actor: PersonActor, say: (group: number) => string) {
  return [...new Set(actor.memberships)].filter((each) => each >= 10_000).map((id) => ({ id, name: say(id) }));
}

function versionsOf(record: Named, say: (group: number) => string) {
  const { held } = record;
  return {
    held,
    title: record.title,
    path: record.path,
    action: `/records/${held.reference}/audience`,
    labels,
    theirs: formOfAudience(held, say),
    say: (name: string, value: string): string => (name === 'restrictedTo' ? say(Number(value)) : value),
  };
}

/**
 * Who may be a recipient of handling C: police organisations, the person's own groups, and who is one already. A partner
 * is none: what goes to partners goes as chosen facts.
 */
function recipientsBy(actor: PersonActor, held: HeldRecord, say: SayGroup) {
  const groups = [...new Set([...actor.memberships, ...(held.recipients ?? [])])].filter((each) => each >= 10_000);
  const byName = new Map(groups.map((each) => [say(each).toLowerCase(), each]));
  return (typed: string): number | null => {
    const found = findOrganisation(typed);
    if (found !== null && isPolice(found.kind)) return found.number;
    return byName.get(typed.toLowerCase()) ?? null;
  };
}

/** Refuses a day of review that lies after what the kind allows this record. */
function refuseLate(limit: ReviewLimit | null, reviewOn: Day): Invalid | null {
  if (limit === null || reviewOn <= limit.latest) return null;
  const message = `${limit.why} Enter a day up to ${sayDay(limit.latest)}.`;
  return invalid({ field: 'reviewOn', message });
}

function audienceForm(kinds: readonly RecordKind[], ports: Pick<SharedPorts, 'groups'>): Route {
  return look({
    path,
    access: permit('records.release'),
    audit: { kind: 'entered', action: 'consultation', of: 'record' },
    input: byReference,
    handle: async ({ db, actor, input, now }) => {
      const own = await findOwn(kinds, db, actor, input.reference);
      if (own === null) return missing;
      const say = await ports.groups(db);
      const typed = formOfAudience(own.record.held, say);
      const limit = await limitOf(own, db, now);
      return shown(seenAnyRecord(own.record.held.id), (facts) =>
        h(AudiencePage, { facts, record: own.record, typed, problems: [], groups: groupsOf(actor, say), say, limit }),
      );
    },
  });
}

/** Who may see a record: marking, handling, recipients, restriction; and the day of its next review. */
export function audienceRoutes(kinds: readonly RecordKind[], ports: Pick<SharedPorts, 'groups'>): readonly Route[] {
  const shape = { marking: typedText, handling: typedText, recipients: typedText, recipientsUntil: typedText };
  const change = act({
    path,
    access: permit('records.release'),
    audit: { kind: 'by trigger' },
    params: byReference,
    input: z.object({
      ...byReference.shape,
      ...changing,
      ...shape,
      restrictedTo: typedMany,
      reviewOn: typedText,
      why: typedText,
    }),
    handle: async ({ db, actor, input, now }) => {
      const own = await findOwn(kinds, asReader(db), actor, input.reference);
      if (own === null) return missing;
      if (input.again === 'yes') return invalid();
      const { version, again: _again, reference: _reference, ...typed } = input;
      const groups = actor.memberships.filter((each) => each >= 10_000);
      const findRecipient = recipientsBy(actor, own.record.held, await ports.groups(asReader(db)));
      const read = readAudience(typed, { today: dayOf(now), findRecipient, groups, clearance: actor.clearance });
      if (!read.ok) return read.problem;
      const { audience, why } = read.value;
      const late = refuseLate(await limitOf(own, asReader(db), now), audience.reviewOn);
      if (late !== null) return late;
      const seen = { id: own.record.held.id, version };
      try {
        const done = await setAudience(db, own.kind, seen, audience, why);
        return done.ok ? sent(own.record.path) : done.problem;
      } catch (error) {
        // References of a force's own system are unique within one class of access (see the index in 0009).
        if (!isDuplicate(error)) throw error;
        return conflict(
          'Another record of your organisation bears the same reference of your own system. Join them first.',
        );
      }
    },
    again: async ({ db, actor, input, now, typed }) => {
      const own = await findOwn(kinds, db, actor, input.reference);
      if (own === null) return missing;
      const say = await ports.groups(db);
      const yours = typedForm(typed);
      const seen = seenAnyRecord(own.record.held.id);
      if (typed.failure.kind === 'stale')
        return shown(seen, (facts) => h(ChangedPage, { facts, yours, ...versionsOf(own.record, say) }));
      const problems = problemsOf(typed.failure);
      const limit = await limitOf(own, db, now);
      return shown(seen, (facts) =>
        h(AudiencePage, {
          facts,
          record: own.record,
          typed: yours,
          problems,
          groups: groupsOf(actor, say),
          say,
          limit,
        }),
      );
    },
  });
  return [audienceForm(kinds, ports), change];
}
