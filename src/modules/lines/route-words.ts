import { z } from 'zod';
import type { Failure, FieldProblem } from '#kernel/failure.ts';
import type { Typed } from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import type { LineView } from './queries/show-line.ts';

/** The parameter of an address that names a line. */
export const byReference = z.object({ reference: z.string().max(20) });

/** A text of a form, as long as anybody may type; the rule says how long it may be. */
export const typedLine = z.string().trim().max(50_000, 'Shorten this to 50,000 characters.').default('');

/** What the ledger is told of a page about one line. */
export function seenLine(line: LineView): Seen {
  return { kind: 'line', records: [line.id], count: 1, searched: null };
}

/** One text out of a form that was refused. */
export function textIn(typed: Typed, name: string): string {
  return [typed.values[name] ?? ''].flat()[0] ?? '';
}

/** What was wrong, for the form to show; a refusal that names no field stands over the form. */
export function problemsIn(failure: Failure, field = ''): readonly FieldProblem[] {
  if (failure.kind === 'invalid') return failure.problems;
  if (failure.kind === 'stale')
    return [
      { field, message: 'Somebody changed this line since you opened it. Look at it again, then send this once more.' },
    ];
  return failure.kind === 'conflict' || failure.kind === 'forbidden' ? [{ field, message: failure.message }] : [];
}
