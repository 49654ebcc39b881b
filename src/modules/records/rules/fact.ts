import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { Stated } from '#kernel/stated.ts';
import type { FieldValues } from './field.ts';
import type { FactKind } from './record-kind.ts';

/** A stated fact as it is held. */
export interface Fact extends Stated {
  readonly id: Id;
  /** What addresses call it, within its record: says neither when nor how many. */
  readonly handle: string;
  readonly kind: FactKind;
  readonly values: FieldValues;
  /** The organisation that says so; nobody else changes it. */
  readonly contributor: number;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly version: number;
  readonly changedAt: Instant | null;
  readonly changedBy: string | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnWhy: string | null;
}

/** The random end of an id: enough to tell the facts of one record apart. */
export function handleOf(id: Id): string {
  return id.slice(-12);
}

/** Those that still stand. */
export function standing<Each extends Fact>(facts: readonly Each[]): readonly Each[] {
  return facts.filter((fact) => fact.withdrawnAt === null);
}
