import { type ZodType, z } from 'zod';
import { type Invalid, invalid } from '#kernel/failure.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { badRequest, type Turned } from './refusal.ts';

/** What came in, by field: repeated fields are arrays. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Which fields a schema knows, and which of them may be given more than once. */
export interface Shape {
  readonly known: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
}

/** The schema that first sees the value, below defaults, pipes and the like. */
function inner(schema: unknown): unknown {
  if (schema instanceof z.ZodPipe) return inner(schema.def.in);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodReadonly
  ) {
    return inner(schema.def.innerType);
  }
  return schema;
}

function union(parts: readonly unknown[]): Shape | null {
  const shapes = parts.map(shapeOf);
  if (shapes.includes(null)) return null;
  const all = shapes as readonly Shape[];
  return {
    known: new Set(all.flatMap((shape) => [...shape.known])),
    lists: new Set(all.flatMap((shape) => [...shape.lists])),
  };
}

/** Reads off a schema which fields it knows; null when it is not the schema of an object. */
export function shapeOf(schema: unknown): Shape | null {
  const plain = inner(schema);
  if (plain instanceof z.ZodObject) {
    const fields = Object.entries(plain.shape as Record<string, unknown>);
    const lists = fields.filter(([, field]) => inner(field) instanceof z.ZodArray);
    return { known: new Set(fields.map(([name]) => name)), lists: new Set(lists.map(([name]) => name)) };
  }
  if (plain instanceof z.ZodIntersection) return union([plain.def.left, plain.def.right]);
  if (plain instanceof z.ZodUnion) return union(plain.def.options);
  return null;
}

/** The shape of a route's schema; that it has one was made sure of when the routes were declared. */
export function shapeFor(schema: ZodType): Shape {
  const shape = shapeOf(schema);
  if (shape === null) throw new Error('The schema of a route must be the schema of an object');
  return shape;
}

function tidyText(text: string): string {
  // Browsers send the line breaks of a text area as CR LF.
  return text.replace(/\r\n?/g, '\n').trim();
}

/** Trims every value. A NUL, which no keyboard types and PostgreSQL cannot hold, is refused. */
export function tidy(fields: Readonly<Record<string, unknown>>): Result<Fields, Turned> {
  const tidied: Record<string, string | readonly string[]> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(fields)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!values.every((each): each is string => typeof each === 'string' && !each.includes('\0'))) {
      return refused(badRequest('The request holds characters or parts that this service cannot read.'));
    }
    tidied[name] = Array.isArray(value) ? values.map(tidyText) : tidyText(values[0] ?? '');
  }
  return ok(tidied);
}

/** Refuses fields that the schema does not know: silence would hide a mistake, and an attempt. */
export function refuseUnknown(shape: Shape, fields: Readonly<Record<string, unknown>>): Turned | null {
  const known = Object.keys(fields).every((name) => shape.known.has(name));
  return known ? null : badRequest('The address or the form holds a field that this page does not know.');
}

/** Puts fields together that came by two ways. One name by both would let the address and the form say two things. */
export function joinFields<Value>(
  these: Readonly<Record<string, Value>>,
  those: Readonly<Record<string, Value>>,
): Result<Readonly<Record<string, Value>>, Turned> {
  const isTwice = Object.keys(these).some((name) => Object.hasOwn(those, name));
  return isTwice ? refused(badRequest('The request holds a field twice.')) : ok({ ...these, ...those });
}

/** Parses by a schema; the problems name one message a field, the first. */
export function parseInput<Input>(
  schema: ZodType<Input>,
  shape: Shape,
  fields: Readonly<Record<string, unknown>>,
): Result<Input, Invalid> {
  const given: Record<string, unknown> = { ...fields };
  for (const name of shape.lists) if (typeof given[name] === 'string') given[name] = [given[name]];
  const parsed = schema.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  const messages = new Map<string, string>();
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? '');
    if (!messages.has(field)) messages.set(field, issue.message);
  }
  return refused(invalid(...[...messages].map(([field, message]) => ({ field, message }))));
}
