import { z } from 'zod';
import type { HeadingMap } from '#platform/intake/index.ts';

const schema = z.object({
  /** Every heading of the file, in its order. */
  headings: z.array(z.string()),
  /** The heading that each field is read from, by the field's name; '' for none. Empty: nothing was chosen yet. */
  columns: z.record(z.string(), z.string()),
  /** Whether the sender has said that the columns are right. */
  settled: z.boolean(),
});

/** What a load knows of its file's columns. */
export type LoadMapping = Readonly<z.infer<typeof schema>>;

/** Reads the column `exchange.load.mapping`, which this module alone writes. Throws on anything else. */
export function readMapping(stored: unknown): LoadMapping {
  return schema.parse(stored);
}

/** The columns as they were decided, so that a later version that knows more headings still reads the same ones. */
export function decidedColumns(
  fields: readonly { readonly name: string }[],
  map: HeadingMap,
): Readonly<Record<string, string>> {
  const chosen = new Map(map.columns.map((column) => [column.field, column.heading]));
  return Object.fromEntries(fields.map(({ name }) => [name, chosen.get(name) ?? '']));
}

const outcomeSchema = z.object({
  read: z.number(),
  added: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  refused: z.number(),
  seconds: z.number(),
});

/** Reads the column `exchange.load.outcome`; null before the load has finished. */
export function readOutcome(stored: unknown): Readonly<z.infer<typeof outcomeSchema>> | null {
  return stored === null ? null : outcomeSchema.parse(stored);
}
