import { createHash } from 'node:crypto';
import { z } from 'zod';
import { asDay, type Day } from '#kernel/instant.ts';
import { type Statement, statements } from '#kernel/marking.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { OfferedFact } from './offered-fact.ts';

/** One fact as it was sent: frozen, whatever the record says later. */
export interface PackedFact {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly statement: Statement;
  readonly source: string;
  readonly asAt: Day;
}

const stored = z.array(
  z
    .strictObject({
      field: z.string(),
      label: z.string(),
      value: z.string(),
      statement: z.enum(statements),
      source: z.string(),
      as_at: z.string(),
    })
    .transform(({ as_at: asAt, ...fact }) => ({ ...fact, asAt: asDay(asAt) })),
);

/** A pack as the database holds it. Throws on anything that was not written by `writePack`. */
export function readPack(pack: unknown): readonly PackedFact[] {
  return stored.parse(pack);
}

/** A pack for the database. */
export function writePack(pack: readonly PackedFact[]): string {
  return JSON.stringify(
    pack.map(({ field, label, value, statement, source, asAt }) => ({
      ...{ field, label, value, statement, source },
      as_at: asAt,
    })),
  );
}

function packed({ field, label, value, statement, source, asAt }: OfferedFact): PackedFact {
  return { field, label, value, statement, source, asAt };
}

/**
 * Exactly the facts that were ticked, in the order of the offer.
 * @returns refused when nothing was ticked, or something that is not on offer (any more)
 */
export function takeFacts(
  offer: readonly OfferedFact[],
  ticked: readonly string[],
): Result<readonly PackedFact[], 'nothing ticked' | 'not offered'> {
  const wanted = new Set(ticked);
  if (wanted.size === 0) return refused('nothing ticked');
  const taken = offer.filter(({ field }) => wanted.has(field));
  return taken.length === wanted.size ? ok(taken.map(packed)) : refused('not offered');
}

/** The names of the facts of a pack, each once: what the register says of it. */
export function labelsOf(pack: readonly PackedFact[]): readonly string[] {
  return [...new Set(pack.map(({ label }) => label))];
}

/** Tells one pack from another: what was checked is what is sent, or somebody is told. */
export function digestOf(pack: readonly PackedFact[]): string {
  return createHash('sha256').update(writePack(pack)).digest('hex').slice(0, 32);
}

/** A fact that was shared and is not held so any more. */
export interface ChangedFact {
  readonly field: string;
  readonly label: string;
  readonly was: string;
  /** What is held now; null when the fact is no longer held at all. */
  readonly now: PackedFact | null;
}

/** What of a pack differs from what is held now. A fact that is new since is no difference: nobody chose to share it. */
export function compareFacts(pack: readonly PackedFact[], offer: readonly OfferedFact[]): readonly ChangedFact[] {
  return pack.flatMap((fact): readonly ChangedFact[] => {
    const held = offer.find(({ field }) => field === fact.field);
    if (held === undefined) return [{ field: fact.field, label: fact.label, was: fact.value, now: null }];
    const same = held.value === fact.value && held.statement === fact.statement;
    return same ? [] : [{ field: fact.field, label: fact.label, was: fact.value, now: packed(held) }];
  });
}
