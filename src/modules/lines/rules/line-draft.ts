import { z } from 'zod';
import { readNumber } from '#engines/phones/index.ts';
import { type Invalid, invalid } from '#kernel/failure.ts';
import { type Day, plusDays } from '#kernel/instant.ts';
import { levelOf, markings, statements } from '#kernel/marking.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { recogniseDay } from '#kernel/typed-day.ts';
import type { LineLookups } from './line-row.ts';
import { reachOf } from './reach.ts';
import { readDay } from './read-day.ts';
import { lineStatuses } from './status.ts';

/** A span of use as the form gives it. */
export interface DraftBrand {
  readonly name: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A number with its span of use; E.164. */
export interface DraftNumber {
  readonly number: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

type Problems = z.core.$RefinementCtx;

const many = z.array(z.string().max(200, 'Shorten this to 200 characters.')).max(60).default([]);
const text = z.string().max(8000).default('');

/** The form as it is sent, before anything is asked of it: every field may be empty, so that nothing typed is lost. */
export const lineForm = z.object({
  name: text,
  brand: many,
  brandFrom: many,
  brandTo: many,
  number: many,
  numberFrom: many,
  numberTo: many,
  status: text,
  statusSince: text,
  reason: text,
  origin: text,
  areas: text,
  firstSeen: text,
  lastSeen: text,
  drugs: many,
  note: text,
  source: text,
  statement: text,
  basis: text,
  marking: text,
  handling: text,
  reviewOn: text,
});
export type LineForm = z.output<typeof lineForm>;

function problem(context: Problems, field: string, message: string): void {
  context.addIssue({ code: 'custom', path: [field], message });
}

function optionalDay(context: Problems, field: string, text: string, today: Day): Day | null {
  if (text === '') return null;
  const read = readDay(text, today, { serial: false });
  if (read.ok) return read.value;
  problem(context, field, read.problem);
  return null;
}

/** Rows of a part of the form: nth name, nth from, nth to. An empty row is no row. */
function spans<Row>(
  context: Problems,
  field: string,
  texts: readonly (readonly [string, string, string])[],
  today: Day,
  make: (text: string, from: Day | null, to: Day | null, at: string) => Row | null,
): Row[] {
  const rows: Row[] = [];
  for (const [index, [text, fromText, toText]] of texts.entries()) {
    const at = `${field}-${index + 1}`;
    if (text === '' && fromText === '' && toText === '') continue;
    const from = optionalDay(context, `${at}-from`, fromText, today);
    const to = optionalDay(context, `${at}-to`, toText, today);
    if (from !== null && to !== null && to < from)
      problem(context, `${at}-to`, 'The end lies before the beginning. Check both dates.');
    const row = make(text, from, to, at);
    if (row !== null) rows.push(row);
  }
  return rows;
}

function zip(
  a: readonly string[],
  b: readonly string[],
  c: readonly string[],
): readonly (readonly [string, string, string])[] {
  return Array.from(
    { length: Math.max(a.length, b.length, c.length) },
    (_unused, i) => [a[i] ?? '', b[i] ?? '', c[i] ?? ''] as const,
  );
}

function readForces(context: Problems, text: string, findForce: LineLookups['findForce']): number[] {
  const found = new Set<number>();
  for (const part of text.split(/[\n;,]/).map((each) => each.trim())) {
    if (part === '') continue;
    const force = findForce(part);
    if (force === null)
      problem(
        context,
        'areas',
        `"${part}" is not a force. Write its name, such as Kent or West Mercia, one on each line.`,
      );
    else found.add(force.number);
  }
  return [...found];
}

const fields = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Enter the name that the line trades under, or “Unknown” if nobody knows it.')
    .max(100, 'Shorten the name to 100 characters.'),
  brand: many,
  brandFrom: many,
  brandTo: many,
  number: many,
  numberFrom: many,
  numberTo: many,
  status: z.enum(lineStatuses, 'Choose a status.'),
  statusSince: z.string().trim().default(''),
  reason: z.string().trim().max(1000, 'Shorten the reason to 1,000 characters.').default(''),
  origin: z.string().trim().default(''),
  areas: z.string().trim().max(2000).default(''),
  firstSeen: z.string().trim().default(''),
  lastSeen: z.string().trim().default(''),
  drugs: many,
  note: z.string().trim().max(4000, 'Shorten the note to 4,000 characters.').default(''),
  source: z
    .string()
    .trim()
    .min(1, 'Say where this comes from, such as “Kent intelligence report” or “phone download”.')
    .max(300, 'Shorten the source to 300 characters.'),
  statement: z.enum(statements, 'Choose whether this is a fact, an opinion or an assessment.'),
  basis: z
    .string()
    .trim()
    .min(1, 'Say why this may be held. Knowing somebody is not enough.')
    .max(300, 'Shorten this to 300 characters.'),
  marking: z.enum(markings, 'Choose a marking.'),
  handling: z.enum(['P', 'C'], 'Choose a handling code.'),
  reviewOn: z.string().trim().default(''),
});

/** Furthest that a first review may lie ahead: twelve months, so that nothing is forgotten (DPA 2018 s.39; H4). */
function latestReview(today: Day): Day {
  return plusDays(today, 0, 12);
}

function reviewDay(context: Problems, text: string, today: Day): Day {
  const found = recogniseDay(text, today, { serial: false, yearsAhead: 1 });
  if (found === null) problem(context, 'reviewOn', `"${text}" is not a date. Write it like 21/11/2026.`);
  else if (found <= today) problem(context, 'reviewOn', 'The review must lie ahead. Enter a date after today.');
  else if (found > latestReview(today)) problem(context, 'reviewOn', 'The review may be twelve months away at most.');
  else return found;
  return today;
}

/** What a draft is read with. */
export interface DraftLookups extends LineLookups {
  /** Codes of the drugs that may be recorded: those offered that day, and those that the line holds already. */
  readonly drugs: readonly string[];
}

function readParts(typed: z.output<typeof fields>, { today, drugs }: DraftLookups, context: Problems) {
  const numbers = spans(
    context,
    'number',
    zip(typed.number, typed.numberFrom, typed.numberTo),
    today,
    (text, from, to, at): DraftNumber | null => {
      const read = readNumber(text);
      if (read.ok) return { number: read.value.e164, from, to };
      problem(context, at, read.problem);
      return null;
    },
  );
  const brands = spans(
    context,
    'brand',
    zip(typed.brand, typed.brandFrom, typed.brandTo),
    today,
    (name, from, to, at): DraftBrand | null => {
      if (name !== '') return { name, from, to };
      problem(context, at, 'There are dates but no name. Enter the name, or take the dates out.');
      return null;
    },
  );
  const wrong = typed.drugs.find((each) => !drugs.includes(each));
  if (wrong !== undefined) problem(context, 'drugs', `"${wrong}" is not on the list of drugs.`);
  return { numbers, brands };
}

function draftSchema(lookups: DraftLookups) {
  const { today, findForce } = lookups;
  return fields.transform((typed, context) => {
    const { numbers, brands } = readParts(typed, lookups, context);
    const firstSeen = optionalDay(context, 'firstSeen', typed.firstSeen, today);
    const lastSeen = optionalDay(context, 'lastSeen', typed.lastSeen, today);
    if (firstSeen !== null && lastSeen !== null && lastSeen < firstSeen) {
      problem(context, 'lastSeen', 'The line was last seen before it was first seen. Check both dates.');
    }
    const origin = typed.origin === '' ? null : findForce(typed.origin);
    if (typed.origin !== '' && origin === null) problem(context, 'origin', 'Choose a force from the list.');
    const areas = readForces(context, typed.areas, findForce);
    const statusSince = optionalDay(context, 'statusSince', typed.statusSince, today) ?? today;
    return {
      name: typed.name,
      brands,
      numbers,
      status: typed.status,
      statusSince,
      reason: typed.reason,
      originForce: origin?.number ?? null,
      areas,
      reach: reachOf(origin?.number ?? null, areas),
      firstSeen,
      lastSeen,
      drugs: typed.drugs,
      note: typed.note,
      source: typed.source,
      statement: typed.statement,
      basis: typed.basis,
      marking: levelOf(typed.marking),
      handling: typed.handling,
      reviewOn: typed.reviewOn === '' ? latestReview(today) : reviewDay(context, typed.reviewOn, today),
    };
  });
}

export type LineDraft = z.output<ReturnType<typeof draftSchema>>;

/** What stands in for a plain field that was refused, while the others are looked at. Never recorded. */
const standIns = {
  name: 'x',
  status: 'active',
  source: 'x',
  statement: 'fact',
  basis: 'x',
  marking: 'OFFICIAL',
  handling: 'P',
  reason: '',
  note: '',
  areas: '',
} as const;

/**
 * The form of a line as typed, to what may be recorded. Problems name the input that they stand beside
 * (`number-2-from` is the date of the second number).
 * @param lookups the present day in London, which nothing seen may lie after, how a force is recognised, and which drugs
 *   there are
 */
export function readDraft(typed: LineForm, lookups: DraftLookups): Result<LineDraft, Invalid> {
  const schema = draftSchema(lookups);
  const read = schema.safeParse(typed);
  if (read.success) return ok(read.data);
  // Dates, numbers and forces are looked at only when every plain field stands. So those that do not are stood in for,
  // and the form is read once more: a person is told of everything at once.
  const failed = new Set(read.error.issues.map((issue) => String(issue.path[0])));
  const propped = Object.fromEntries(Object.entries(standIns).filter(([field]) => failed.has(field)));
  const rest = schema.safeParse({ ...typed, ...propped });
  const problems = [...read.error.issues, ...(rest.success ? [] : rest.error.issues)].map((issue) => ({
    field: String(issue.path[0] ?? ''),
    message: issue.message,
  }));
  const said = new Map(problems.map((problem) => [`${problem.field} ${problem.message}`, problem]));
  return refused(invalid(...said.values()));
}
