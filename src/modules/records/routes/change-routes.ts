import { h } from 'preact';
import { z } from 'zod';
import type { PersonActor } from '#kernel/actor.ts';
import { type Failure, invalid, missing } from '#kernel/failure.ts';
import { type Day, dayOf } from '#kernel/instant.ts';
import { type Result, refused } from '#kernel/result.ts';
import { asReader, type Reader, type Writer } from '#platform/database/index.ts';
import { act, look, permit, type Route, sent, shown } from '#platform/http/index.ts';
import { changeRecord } from '../commands/change-record.ts';
import { ChangedPage } from '../pages/changed-page.tsx';
import { ChangePage, formOfRecord } from '../pages/new-page.tsx';
import type { KindPages } from '../ports.ts';
import { loadFieldContext } from '../queries/field-context.ts';
import { type DescribedRecord, findRecord } from '../queries/find-record.ts';
import type { FieldContext } from '../rules/field.ts';
import {
  fieldShape,
  readFields,
  readFounding,
  readWords,
  type TypedForm,
  textOf,
  typedText,
} from '../rules/read-form.ts';
import type { DescribedKind } from '../rules/record-kind.ts';
import { sayField } from '../rules/show-field.ts';
import { byReference, changing, problemsOf, seenRecord, typedForm } from './route-words.ts';

/** The record, if this actor may change it. To those who may only read it the form does not exist. */
async function ownRecord(
  db: Reader,
  kind: DescribedKind,
  actor: PersonActor,
  typed: string,
): Promise<DescribedRecord | null> {
  const record = await findRecord(db, kind, typed);
  return record !== null && record.controller === actor.organisation ? record : null;
}

/** Reads the form of a change, and keeps it if the record still has the version that was seen. */
async function keepChange(
  db: Writer,
  pages: KindPages,
  record: DescribedRecord,
  asked: { readonly typed: TypedForm; readonly version: number; readonly today: Day },
): Promise<Result<null, Failure>> {
  const { kind } = pages;
  const { typed, today } = asked;
  const context = await loadFieldContext(asReader(db), kind.fields, today, [record.values]);
  const read = readFields(kind.fields, typed, context, kind.check);
  // Marking, handling and review stay as they are: they are changed on a page of their own.
  const founding = readFounding({ ...formOfRecord(kind, record), ...typed, reviewOn: '' }, today, record.marking);
  const why = readWords(textOf(typed, 'why'), 1000, 'Say why it changes. It stands in the history.');
  if (read.problems.length > 0 || founding.problems.length > 0 || !why.ok) {
    const because = why.ok ? [] : [{ field: 'why', message: why.problem }];
    return refused(invalid(...read.problems, ...founding.problems, ...because));
  }
  const { source, statement, basis } = founding.value;
  const values = { ...read.values, ...pages.derived?.(read.values, null) };
  const seen = { id: record.id, version: asked.version };
  return changeRecord(db, kind, seen, { values, source, statement, basis, why: why.value });
}

const foundingLabels = [
  ['source', 'How it is known'],
  ['statement', 'Kind of statement'],
  ['basis', 'Why it may be held'],
] as const;

/** The page of two versions, as far as it is the same for every kind. */
function versionsOf(kind: DescribedKind, record: DescribedRecord, context: FieldContext) {
  const path = `${kind.base}/${record.reference}`;
  return {
    held: record,
    title: record.title,
    path,
    action: `${path}/change`,
    labels: [...kind.fields.map((field) => [field.name, field.label] as const), ...foundingLabels],
    theirs: formOfRecord(kind, record),
    say: (name: string, value: string): string => {
      const field = kind.fields.find((each) => each.name === name);
      return field?.kind === 'choice' ? (sayField({ ...field, isMany: false }, value, context) ?? value) : value;
    },
  };
}

function changeForm(kind: DescribedKind): Route {
  return look({
    path: `${kind.base}/:reference/change`,
    access: permit(kind.edit),
    audit: { kind: 'entered', action: 'consultation', of: kind.kind },
    input: byReference,
    handle: async ({ db, actor, input, now }) => {
      const record = await ownRecord(db, kind, actor, input.reference);
      if (record === null) return missing;
      const context = await loadFieldContext(db, kind.fields, dayOf(now), [record.values]);
      const typed = formOfRecord(kind, record);
      return shown(seenRecord(kind, record.id), (facts) =>
        h(ChangePage, { facts, kind, typed, problems: [], context, record }),
      );
    },
  });
}

/** The form that changes the own fields of a record. */
export function changeRoutes(pages: KindPages): readonly Route[] {
  const { kind } = pages;
  const shape = { source: typedText, statement: typedText, basis: typedText, why: typedText };
  const record = act({
    path: `${kind.base}/:reference/change`,
    access: permit(kind.edit),
    audit: { kind: 'by trigger' },
    params: byReference,
    input: z.object({ ...fieldShape(kind.fields), ...shape, ...byReference.shape, ...changing }),
    handle: async ({ db, actor, input, now }) => {
      const held = await ownRecord(asReader(db), kind, actor, input.reference);
      if (held === null) return missing;
      if (input.again === 'yes') return invalid();
      const { version, again: _again, reference: _reference, ...typed } = input;
      const kept = await keepChange(db, pages, held, { typed: typed as TypedForm, version, today: dayOf(now) });
      return kept.ok ? sent(`${kind.base}/${held.reference}`) : kept.problem;
    },
    again: async ({ db, actor, input, now, typed }) => {
      const held = await ownRecord(db, kind, actor, input.reference);
      if (held === null) return missing;
      const context = await loadFieldContext(db, kind.fields, dayOf(now), [held.values]);
      const yours = typedForm(typed);
      const seen = seenRecord(kind, held.id);
      if (typed.failure.kind === 'stale')
        return shown(seen, (facts) => h(ChangedPage, { facts, yours, ...versionsOf(kind, held, context) }));
      const problems = problemsOf(typed.failure);
      return shown(seen, (facts) => h(ChangePage, { facts, kind, typed: yours, problems, context, record: held }));
    },
  });
  return [changeForm(kind), record];
}
