import { z } from 'zod';
import { type FieldProblem, type Invalid, invalid } from '#kernel/failure.ts';
import { type Day, plusDays, sayDay } from '#kernel/instant.ts';
import { levelOf, markings, statements } from '#kernel/marking.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { readStated, type Stated } from '#kernel/stated.ts';
import { recogniseDay } from '#kernel/typed-day.ts';
import type { Founding } from '../commands/open-record.ts';
import { type Field, type FieldContext, type FieldValue, type FieldValues, readField } from './field.ts';
import type { CheckFields, FactKind } from './record-kind.ts';

/** A form as it was typed, by the name of the input: nothing is lost. */
export type TypedForm = Readonly<Record<string, string | readonly string[]>>;

/** What a field of a form may hold before anybody reads it. Longer than any field allows, so that the field can say so. */
export const typedText = z.string().max(50_000, 'Shorten this to 50,000 characters.').default('');
export const typedMany = z.array(z.string().max(200, 'Shorten this to 200 characters.')).max(60).default([]);

/** Inputs of the fields of a kind, for the schema of a route. */
export function fieldShape(fields: readonly Field[]): Readonly<Record<string, typeof typedText | typeof typedMany>> {
  return Object.fromEntries(
    fields.map((field) => [field.name, field.kind === 'choice' && field.isMany ? typedMany : typedText]),
  );
}

/** Inputs that say who says so, how good it is and since when. */
export const statedShape = {
  statement: typedText,
  grade: typedText,
  source: typedText,
  since: typedText,
  until: typedText,
};

/** Inputs that say why a record may be held, who may see it, and until when nobody need look at it again. */
export const foundingShape = {
  source: typedText,
  statement: typedText,
  basis: typedText,
  marking: typedText,
  handling: typedText,
  reviewOn: typedText,
};

/** One line of words out of a form. */
export function textOf(typed: TypedForm, name: string): string {
  const value = typed[name] ?? '';
  return typeof value === 'string' ? value : (value[0] ?? '');
}

/** Reads every field; problems stand beside their fields, and those between fields are looked for when each stands. */
export function readFields(
  fields: readonly Field[],
  typed: TypedForm,
  context: FieldContext,
  check?: CheckFields,
): { readonly values: FieldValues; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const values: Record<string, FieldValue> = {};
  for (const field of fields) {
    const read = readField(field, typed[field.name] ?? '', context);
    values[field.name] = read.ok ? read.value : null;
    if (!read.ok) problems.push({ field: field.name, message: read.problem });
  }
  const between = problems.length === 0 ? (check?.(values, context.today) ?? []) : [];
  return { values, problems: [...problems, ...between] };
}

/** Furthest that a review may lie ahead: twelve months, so that nothing is forgotten (DPA 2018 s.39; H4). */
function latestReview(today: Day): Day {
  return plusDays(today, 0, 12);
}

/** Reads the day of the next review: ahead, and twelve months at most. */
export function readReview(text: string, today: Day): Result<Day, string> {
  if (text === '') return ok(latestReview(today));
  const day = recogniseDay(text, today, { serial: false, yearsAhead: 1 });
  if (day === null) return refused(`"${text}" is not a date. Write it like 21/11/2026.`);
  if (day <= today) return refused('The review must lie ahead. Enter a date after today.');
  if (day > latestReview(today))
    return refused(`The review may be twelve months away at most: ${sayDay(latestReview(today))}.`);
  return ok(day);
}

/** A short text that has to be there. */
export function readWords(text: string, most: number, missing: string): Result<string, string> {
  if (text === '') return refused(missing);
  return text.length > most ? refused(`Shorten this to ${most.toLocaleString('en-GB')} characters.`) : ok(text);
}

/** Gathers problems while several parts of a form are read. */
function gatherer() {
  const problems: FieldProblem[] = [];
  const take = <Value>(field: string, read: Result<Value, string>, instead: Value): Value => {
    if (read.ok) return read.value;
    problems.push({ field, message: read.problem });
    return instead;
  };
  return { problems, take };
}

/** Reads what a new record says of itself beside its fields. */
export function readFounding(
  typed: TypedForm,
  today: Day,
  clearance: number,
): { readonly value: Founding; readonly problems: readonly FieldProblem[] } {
  const { problems, take } = gatherer();
  const text = (name: string): string => textOf(typed, name);
  const marking = markings.find((each) => each === text('marking'));
  if (marking === undefined) problems.push({ field: 'marking', message: 'Choose a marking.' });
  else if (levelOf(marking) > clearance)
    problems.push({
      field: 'marking',
      message: 'You are not cleared for this marking yourself. Choose OFFICIAL, or ask somebody who is.',
    });
  const statement = statements.find((each) => each === text('statement'));
  if (statement === undefined)
    problems.push({ field: 'statement', message: 'Choose whether this is a fact, an opinion or an assessment.' });
  const handling = text('handling');
  if (handling !== 'P' && handling !== 'C') problems.push({ field: 'handling', message: 'Choose a handling code.' });
  const value: Founding = {
    source: take(
      'source',
      readWords(
        text('source'),
        300,
        'Say where this comes from, such as “intelligence report” or “stop on 20 November”.',
      ),
      '',
    ),
    statement: statement ?? 'fact',
    basis: take(
      'basis',
      readWords(text('basis'), 300, 'Say why this may be held. Knowing somebody is not enough.'),
      '',
    ),
    marking: marking === undefined ? 0 : levelOf(marking),
    handling: handling === 'C' ? 'C' : 'P',
    reviewOn: take('reviewOn', readReview(text('reviewOn'), today), today),
  };
  return { value, problems };
}

/** A form of a fact, read: its values and who says so. */
export interface FactRead {
  readonly values: FieldValues;
  readonly stated: Stated;
}

/** Reads the own fields of a fact, and what follows from them. */
export function readOwn(kind: FactKind, typed: TypedForm, context: FieldContext): ReturnType<typeof readFields> {
  const { values, problems } = readFields(kind.fields, typed, context, kind.check);
  return { problems, values: problems.length > 0 ? values : { ...values, ...kind.derived?.(values, context.today) } };
}

/** Reads the form of a fact. */
export function readFact(kind: FactKind, typed: TypedForm, context: FieldContext): Result<FactRead, Invalid> {
  const own = readOwn(kind, typed, context);
  const said = readStated(
    {
      statement: textOf(typed, 'statement'),
      grade: textOf(typed, 'grade'),
      source: textOf(typed, 'source'),
      since: textOf(typed, 'since'),
      until: textOf(typed, 'until'),
    },
    context.today,
  );
  const problems = [...own.problems, ...said.problems];
  return problems.length > 0 ? refused(invalid(...problems)) : ok({ values: own.values, stated: said.value });
}

/** What was typed, to be sent again as it is: without what the form itself sends each time. */
export function keptValues(typed: TypedForm): TypedForm {
  return Object.fromEntries(
    Object.entries(typed).filter(
      ([name]) => !['version', '_csrf', 'again', 'reference', 'fact', 'handle'].includes(name),
    ),
  );
}
