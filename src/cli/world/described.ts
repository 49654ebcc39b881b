import type { RecordFact, RecordOf, WitnessedRecord } from '#engines/synthesis/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { type Day, plusDays } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { typedDay } from '#kernel/typed-day.ts';
import { councils } from '#modules/directory/index.ts';
import { incidentPages } from '#modules/incidents/index.ts';
import { phonePages, premisesPages, vehiclePages } from '#modules/objects/index.ts';
import { personPages } from '#modules/people/index.ts';
import {
  type FactOfMany,
  type FieldContext,
  type KindPages,
  loadFieldContext,
  type NewRecord,
  type NewRecordFact,
  newFields,
  openMany,
  readFact,
  readNew,
  stateMany,
  type TypedForm,
} from '#modules/records/index.ts';
import { batchesOf, byForce, type Loading, leaveOut, recordedAt } from './held.ts';

/** The kinds that are recorded by their description, in an order in which each finds what it names. */
const pagesOf = {
  person: personPages,
  phone: phonePages,
  vehicle: vehiclePages,
  premises: premisesPages({}),
  incident: incidentPages({}),
} as const satisfies Readonly<Record<string, KindPages>>;
type Described = keyof typeof pagesOf;

/** Reviewed every year since: so some reviews are due soon, as in life. */
function nextReview(recorded: Day, today: Day): Day {
  const years = Number(today.slice(0, 4)) - Number(recorded.slice(0, 4));
  const thisYear = plusDays(recorded, 0, years * 12);
  return thisYear > today ? thisYear : plusDays(thisYear, 0, 12);
}

function stated(record: WitnessedRecord): TypedForm {
  const { statement, grade, source } = record;
  return { statement, grade: grade ?? '', source };
}

const councilNumbers = new Map(councils.map(({ title, number }) => [title, String(number)]));

/** The form of a record, as somebody of its force would have typed it. */
function formOf(record: WitnessedRecord, today: Day): TypedForm {
  const typed = record.fields as unknown as TypedForm;
  const council = typed['looked_after_by'];
  return {
    ...typed,
    // The simulation knows councils by their names, the form by their numbers.
    ...(typeof council === 'string' ? { looked_after_by: councilNumbers.get(council) ?? '' } : {}),
    ...stated(record),
    ...{ basis: record.basis, marking: record.marking, handling: record.handling },
    reviewOn: typedDay(nextReview(record.recordedOn, today)),
    source_reference: record.sourceReference,
  };
}

function readFacts(
  pages: KindPages,
  record: WitnessedRecord,
  facts: readonly RecordFact[],
  context: FieldContext,
): Result<readonly NewRecordFact[], string> {
  const read: NewRecordFact[] = [];
  for (const { code, values } of facts) {
    const kind = pages.kind.facts.find((each) => each.code === code);
    if (kind === undefined) return refused(`there is no fact "${code}" of a ${pages.kind.kind}`);
    const fact = readFact(kind, { ...stated(record), ...values }, context);
    if (!fact.ok) return refused(JSON.stringify(fact.problem));
    read.push({ kind, ...fact.value });
  }
  return ok(read);
}

/** What all forms of a kind are read with, its facts among them. */
function contextOf(loading: Loading, { kind }: KindPages, actor: PersonActor): Promise<FieldContext> {
  const fields = [...newFields(kind), ...kind.facts.flatMap((fact) => fact.fields)];
  return loading.database.reading(actor, (db) => loadFieldContext(db, fields, loading.today));
}

function readRecord(
  loading: Loading,
  pages: KindPages,
  record: WitnessedRecord,
  context: FieldContext,
): NewRecord | null {
  const read = readNew(pages, formOf(record, loading.today), context, 1);
  const facts = readFacts(pages, record, record.facts, context);
  if (read.ok && facts.ok)
    return {
      ...read.value,
      facts: [...read.value.facts, ...facts.value],
      recordedAt: recordedAt(record.recordedOn, loading.now),
    };
  const why = read.ok ? (facts.ok ? '' : facts.problem) : JSON.stringify(read.problem);
  leaveOut(loading, `a ${record.kind} that its form refuses`, `${record.sourceReference}: ${why}`);
  return null;
}

/** Records every person, phone, vehicle, premises and incident through the bulk form of the register. */
export async function loadDescribed(
  loading: Loading,
  kind: Described,
  records: readonly WitnessedRecord[],
): Promise<void> {
  const pages: KindPages = pagesOf[kind];
  const [first] = records;
  if (first === undefined) return;
  const context = await contextOf(loading, pages, loading.operatorOf(first.force));
  await byForce(loading, records, async (db, actor, batch) => {
    const read = batch.flatMap((record) => {
      const fresh = readRecord(loading, pages, record, context);
      return fresh === null ? [] : [{ reference: record.sourceReference, fresh }];
    });
    const ids = await openMany(
      db,
      actor,
      pages.kind,
      read.map(({ fresh }) => fresh),
      loading.now,
    );
    for (const [index, { reference }] of read.entries()) loading.held.set(reference, ids[index] as Id);
  });
}

/** What says that somebody was harmed and harms others comes before what says that they were harmed: see `loadLinks`. */
const both = 'victim and offender';
const saysBoth = ({ facts }: WitnessedRecord): boolean => facts.some(({ values }) => values['status'] === both);

/** Of one person once: what says the same again would be a victim who becomes an offender. */
function onceEach(records: readonly PersonFact[]): readonly PersonFact[] {
  const known = new Set<string>();
  return records.filter((record) => {
    if (!saysBoth(record)) return true;
    const isFirst = !known.has(record.fields.person);
    known.add(record.fields.person);
    return isFirst;
  });
}

type PersonFact = RecordOf<'person fact'>;

/** Facts that were stated of people later, each by the force that holds them. */
export async function loadPersonFacts(loading: Loading, records: readonly WitnessedRecord[]): Promise<void> {
  const told = onceEach(records.filter((record): record is PersonFact => record.kind === 'person fact'));
  const [first] = told;
  if (first === undefined) return;
  const context = await contextOf(loading, personPages, loading.operatorOf(first.force));
  const keep = (some: readonly PersonFact[]) =>
    byForce(loading, some, async (db, actor, batch) => {
      const facts: FactOfMany[] = [];
      for (const record of batch) {
        const held = loading.held.get(record.fields.person);
        const read = readFacts(personPages, record, record.facts, context);
        if (held === undefined) leaveOut(loading, 'a fact of somebody who is not held', record.sourceReference);
        else if (!read.ok)
          leaveOut(loading, 'a fact that its form refuses', `${record.sourceReference}: ${read.problem}`);
        else
          for (const fact of read.value)
            facts.push({ ...fact, record: held, recordedAt: recordedAt(record.recordedOn, loading.now) });
      }
      for (const part of batchesOf(facts)) await stateMany(db, actor, part, loading.now);
    });
  await keep(told.filter(saysBoth));
  await keep(told.filter((record) => !saysBoth(record)));
}
