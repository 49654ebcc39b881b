import type { RecordOf, WitnessedRecord } from '#engines/synthesis/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import { recogniseDay, typedDay } from '#kernel/typed-day.ts';
import { findForce } from '#modules/directory/index.ts';
import {
  type LineStatus,
  lineForm,
  lineRecords,
  type NewLine,
  openLines,
  type PastStatus,
  readDraft,
} from '#modules/lines/index.ts';
import { type FactOfMany, loadFieldContext, readFact, stateMany } from '#modules/records/index.ts';
import { loadLists, offeredOn } from '#modules/vocabulary/index.ts';
import { batchesOf, byForce, type Loading, leaveOut, recordedAt } from './held.ts';

type Line = RecordOf<'line'>;
type Update = RecordOf<'line update'>;

function dayTyped(text: string, today: Day): Day | null {
  return recogniseDay(text, today, { serial: false });
}

/** What a line was, step by step: as it was first recorded, and each change after it, in the order of their days. */
function historyOf(line: Line, updates: readonly Update[], loading: Loading): readonly PastStatus[] {
  const { today, now } = loading;
  const first: PastStatus = {
    status: line.fields.status as LineStatus,
    since: dayTyped(line.fields.statusSince, today) ?? line.recordedOn,
    reason: 'First recorded.',
  };
  const later = updates
    .filter(({ fields }) => fields.status !== '')
    .map((update) => ({
      status: update.fields.status as LineStatus,
      since: dayTyped(update.fields.since, today) ?? update.recordedOn,
      reason: update.fields.reason,
      recordedAt: recordedAt(update.recordedOn, now),
    }))
    .toSorted((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
    // What is said to have been before the line was first known is no change of it.
    .filter(({ since }) => since >= first.since);
  return [first, ...later];
}

function newLine(loading: Loading, line: Line, updates: readonly Update[], drugs: readonly string[]): NewLine | string {
  const { fields } = line;
  const history = historyOf(line, updates, loading);
  const now = history.at(-1);
  const draft = readDraft(
    lineForm.parse({
      ...fields,
      areas: fields.areas.join('\n'),
      status: now?.status ?? '',
      statusSince: now === undefined ? '' : typedDay(now.since),
      ...{ source: line.source, statement: line.statement, basis: line.basis },
      ...{ marking: line.marking, handling: line.handling, reviewOn: '' },
    }),
    { today: loading.today, findForce, drugs },
  );
  if (!draft.ok) return JSON.stringify(draft.problem);
  return {
    draft: draft.value,
    sourceReference: line.sourceReference,
    history,
    recordedAt: recordedAt(line.recordedOn, loading.now),
  };
}

/** Numbers that were learnt later, each stated by the force that learnt it. */
async function loadNumbers(loading: Loading, updates: readonly Update[]): Promise<void> {
  const kind = lineRecords.facts.find(({ code }) => code === 'numbers');
  const [first] = updates;
  if (kind === undefined || first === undefined) throw new Error('A line has no numbers');
  const actor = loading.operatorOf(first.force);
  const context = await loading.database.reading(actor, (db) => loadFieldContext(db, kind.fields, loading.today));
  await byForce(loading, updates, async (db, by, batch) => {
    const facts: FactOfMany[] = [];
    for (const { fields, statement, grade, source, recordedOn, sourceReference } of batch) {
      const record = loading.held.get(fields.line);
      const form = { number: fields.number, since: fields.since, statement, grade: grade ?? '', source };
      const read = readFact(kind, form, context);
      if (record === undefined) leaveOut(loading, 'a number of a line that is not held', sourceReference);
      else if (!read.ok)
        leaveOut(loading, 'a number that its form refuses', `${sourceReference}: ${JSON.stringify(read.problem)}`);
      else facts.push({ kind, record, recordedAt: recordedAt(recordedOn, loading.now), ...read.value });
    }
    for (const part of batchesOf(facts)) await stateMany(db, by, part, loading.now);
  });
}

function drugsOffered(loading: Loading, actor: PersonActor): Promise<readonly string[]> {
  return loading.database.reading(actor, async (db) => {
    const [list] = await loadLists(db, ['drugs']);
    return offeredOn(list?.values ?? [], loading.today).map(({ code }) => code);
  });
}

/** Records every line with what became of it, and the numbers that others learnt of it. */
export async function loadLines(loading: Loading, records: readonly WitnessedRecord[]): Promise<void> {
  const lines = records.filter((record): record is Line => record.kind === 'line');
  const updates = records.filter((record): record is Update => record.kind === 'line update');
  const byLine = Map.groupBy(updates, ({ fields }) => fields.line);
  const [first] = lines;
  if (first === undefined) return;
  const drugs = await drugsOffered(loading, loading.operatorOf(first.force));
  await byForce(loading, lines, async (db, actor, batch) => {
    const read = batch.flatMap((line) => {
      const fresh = newLine(loading, line, byLine.get(line.sourceReference) ?? [], drugs);
      if (typeof fresh !== 'string') return [{ reference: line.sourceReference, fresh }];
      leaveOut(loading, 'a line that its form refuses', `${line.sourceReference}: ${fresh}`);
      return [];
    });
    const ids = await openLines(
      db,
      actor,
      read.map(({ fresh }) => fresh),
      loading.now,
    );
    for (const [index, { reference }] of read.entries()) loading.held.set(reference, ids[index] as Id);
  });
  const told = updates.filter(({ fields }) => fields.number !== '');
  if (told.length > 0) await loadNumbers(loading, told);
}
