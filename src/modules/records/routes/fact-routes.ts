import { h } from 'preact';
import { z } from 'zod';
import { may, type PersonActor } from '#kernel/actor.ts';
import { type Failure, invalid, missing } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { readReference } from '#kernel/reference.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { asReader, type Reader, type Writer } from '#platform/database/index.ts';
import { act, look, type Route, refusedOrWaiting, sent, shown } from '#platform/http/index.ts';
import { correctFact, stateFact, withdrawFact } from '../commands/keep-fact.ts';
import { AddFactPage, ChangedFactPage, CorrectFactPage, formOfFact } from '../pages/fact-page.tsx';
import { mayAdd } from '../pages/record-page.tsx';
import { factsOfKind } from '../queries/facts-of.ts';
import { loadFieldContext } from '../queries/field-context.ts';
import { findNamed, type Named } from '../queries/find-named.ts';
import type { Fact } from '../rules/fact.ts';
import {
  type FactRead,
  fieldShape,
  readFact,
  readWords,
  statedShape,
  type TypedForm,
  textOf,
  typedText,
} from '../rules/read-form.ts';
import { type FactChange, type FactKind, factKindOf, type RecordKind } from '../rules/record-kind.ts';
import { byReference, changing, problemsOf, seenAnyRecord, typedForm } from './route-words.ts';

const ofKind = z.object({ ...byReference.shape, fact: z.string().max(40) });
const oneFact = z.object({ ...ofKind.shape, handle: z.string().max(40) });

/** A fact kind of a record that the actor may add to. */
interface Place {
  readonly kind: RecordKind;
  readonly record: Named;
  readonly fact: FactKind;
}

/** A fact with the record that it belongs to, as the actor's organisation stated it. */
interface Stated extends Place {
  readonly held: Fact & { readonly record: Fact['id'] };
}

/** Everything that a form of any fact kind may send; each kind reads its own. */
function inputOf(kinds: readonly RecordKind[]) {
  const fields = kinds.flatMap((kind) => kind.facts.flatMap((fact) => fact.fields));
  return z.object({ ...fieldShape(fields), ...statedShape });
}

function findPlace(kinds: readonly RecordKind[]) {
  return async (db: Reader, actor: PersonActor, typed: { reference: string; fact: string }): Promise<Place | null> => {
    const kind = kinds.find((each) => each.kind === readReference(typed.reference)?.kind);
    if (kind === undefined || !may(actor, kind.view)) return null;
    const fact = factKindOf(kind, typed.fact);
    if (fact === null || (fact.permission !== undefined && !may(actor, fact.permission))) return null;
    const record = await findNamed(db, kind, typed.reference);
    return record === null || !mayAdd(kind, record.held, actor) ? null : { kind, record, fact };
  };
}

async function findStated(db: Reader, place: Place | null, actor: PersonActor, handle: string): Promise<Stated | null> {
  if (place === null) return null;
  const facts = await factsOfKind(db, place.fact, [place.record.held.id]);
  const held = facts.find((each) => each.handle === handle && each.contributor === actor.organisation);
  return held === undefined ? null : { ...place, held };
}

/** Reads and keeps a new fact. */
async function addFact(
  db: Writer,
  actor: PersonActor,
  place: Place,
  typed: TypedForm,
  now: Instant,
): Promise<Result<null, Failure>> {
  const { kind, fact, record } = place;
  const today = dayOf(now);
  const context = await loadFieldContext(asReader(db), fact.fields, today);
  const read = readFact(fact, typed, context);
  if (!read.ok) return read;
  const { values, stated } = read.value;
  const about = { record: record.held.id, fact, values, stated, change: null };
  const refusal = await kind.decideFact?.({ db, actor, today, now, ...about });
  if (refusal) return refused(refusal);
  await stateFact(db, actor, fact, { record: record.held.id, values, stated });
  return ok(null);
}

/** A form that changes a fact that is held. */
interface Changing {
  readonly db: Writer;
  readonly actor: PersonActor;
  readonly typed: TypedForm;
  readonly version: number;
  readonly now: Instant;
}

/** Asks the kind whether a fact may be changed like this. */
async function decideChange(
  { kind, record, fact, held }: Stated,
  { db, actor, version, now }: Changing,
  to: FactRead,
  how: Pick<FactChange, 'isWithdrawal' | 'why'>,
): Promise<Failure | null> {
  const { id, values: before, recordedBy, statement, grade, source, since, until } = held;
  const statedBefore = { statement, grade, source, since, until };
  const change = { id, version, before, statedBefore, recordedBy, ...how };
  const asked = { db, actor, today: dayOf(now), now, record: record.held.id, fact, ...to, change };
  return (await kind.decideFact?.(asked)) ?? null;
}

async function withdraw(stated: Stated, asked: Changing): Promise<Result<null, Failure>> {
  const { held } = stated;
  const why = readWords(textOf(asked.typed, 'withdrawWhy'), 1000, 'Say why it is withdrawn. It stands in the history.');
  if (!why.ok) return refused(invalid({ field: 'withdrawWhy', message: why.problem }));
  const how = { isWithdrawal: true, why: why.value };
  const refusal = await decideChange(stated, asked, { values: held.values, stated: held }, how);
  return refusal ? refused(refusal) : withdrawFact(asked.db, held, asked.version, why.value);
}

/** Reads and keeps a correction, or a withdrawal. */
async function changeFact(stated: Stated, asked: Changing): Promise<Result<null, Failure>> {
  const { held, fact } = stated;
  const { db, typed, version, now } = asked;
  if (textOf(typed, 'deed') === 'withdraw') return withdraw(stated, asked);
  const today = dayOf(now);
  const context = await loadFieldContext(asReader(db), fact.fields, today, [held.values]);
  const read = readFact(fact, typed, context);
  const why = readWords(textOf(typed, 'why'), 1000, 'Say why it is corrected. It stands in the history.');
  if (!read.ok || !why.ok) {
    const because = why.ok ? [] : [{ field: 'why', message: why.problem }];
    return refused(invalid(...(read.ok ? [] : read.problem.problems), ...because));
  }
  const refusal = await decideChange(stated, asked, read.value, { isWithdrawal: false, why: why.value });
  return refusal ? refused(refusal) : correctFact(db, held, { ...read.value, version, why: why.value });
}

function addRoutes(kinds: readonly RecordKind[]): readonly Route[] {
  const find = findPlace(kinds);
  const path = '/records/:reference/facts/:fact/new';
  const form = look({
    path,
    access: { kind: 'signed in' },
    audit: { kind: 'entered', action: 'consultation', of: 'record' },
    input: ofKind,
    handle: async ({ db, actor, input, now }) => {
      const place = await find(db, actor, input);
      if (place === null) return missing;
      const context = await loadFieldContext(db, place.fact.fields, dayOf(now));
      return shown(seenAnyRecord(place.record.held.id), (facts) =>
        h(AddFactPage, { facts, record: place.record, kind: place.fact, typed: {}, problems: [], context }),
      );
    },
  });
  const add = act({
    path,
    access: { kind: 'signed in' },
    audit: { kind: 'by trigger' },
    params: ofKind,
    input: inputOf(kinds).extend(ofKind.shape),
    handle: async ({ db, actor, input, now }) => {
      const place = await find(asReader(db), actor, input);
      if (place === null) return missing;
      const added = await addFact(db, actor, place, input as TypedForm, now);
      return added.ok ? sent(`${place.record.path}#${place.fact.code}`) : refusedOrWaiting(added.problem);
    },
    again: async ({ db, actor, input, now, typed }) => {
      const place = await find(db, actor, input);
      if (place === null) return missing;
      const context = await loadFieldContext(db, place.fact.fields, dayOf(now));
      const problems = problemsOf(typed.failure);
      return shown(seenAnyRecord(place.record.held.id), (facts) =>
        h(AddFactPage, { facts, record: place.record, kind: place.fact, typed: typedForm(typed), problems, context }),
      );
    },
  });
  return [form, add];
}

function correctRoutes(kinds: readonly RecordKind[]): readonly Route[] {
  const find = findPlace(kinds);
  const path = '/records/:reference/facts/:fact/:handle';
  const form = look({
    path,
    access: { kind: 'signed in' },
    audit: { kind: 'entered', action: 'consultation', of: 'record' },
    input: oneFact,
    handle: async ({ db, actor, input, now }) => {
      const stated = await findStated(db, await find(db, actor, input), actor, input.handle);
      if (stated === null || stated.held.withdrawnAt !== null) return missing;
      const { record, fact, held } = stated;
      const context = await loadFieldContext(db, fact.fields, dayOf(now), [held.values]);
      return shown(seenAnyRecord(record.held.id), (facts) =>
        h(CorrectFactPage, { facts, record, kind: fact, typed: formOfFact(held), problems: [], context, fact: held }),
      );
    },
  });
  const correct = act({
    path,
    access: { kind: 'signed in' },
    audit: { kind: 'by trigger' },
    params: oneFact,
    input: inputOf(kinds).extend({
      ...oneFact.shape,
      ...changing,
      deed: z.enum(['withdraw', '']).default(''),
      why: typedText,
      withdrawWhy: typedText,
    }),
    handle: async ({ db, actor, input, now }) => {
      const stated = await findStated(asReader(db), await find(asReader(db), actor, input), actor, input.handle);
      if (stated === null) return missing;
      if (input.again === 'yes') return invalid();
      const { version, ...typed } = input;
      const done = await changeFact(stated, { db, actor, typed: typed as TypedForm, version, now });
      return done.ok ? sent(`${stated.record.path}#${stated.fact.code}`) : refusedOrWaiting(done.problem);
    },
    again: async ({ db, actor, input, now, typed }) => {
      const stated = await findStated(db, await find(db, actor, input), actor, input.handle);
      if (stated === null) return missing;
      const { record, fact, held } = stated;
      const context = await loadFieldContext(db, fact.fields, dayOf(now), [held.values]);
      const props = { record, kind: fact, typed: typedForm(typed), problems: problemsOf(typed.failure), context };
      const page = typed.failure.kind === 'stale' ? ChangedFactPage : CorrectFactPage;
      return shown(seenAnyRecord(record.held.id), (facts) => h(page, { facts, ...props, fact: held }));
    },
  });
  return [form, correct];
}

/** Adding a fact to any record, correcting and withdrawing one. */
export function factRoutes(kinds: readonly RecordKind[]): readonly Route[] {
  return [...addRoutes(kinds), ...correctRoutes(kinds)];
}
