import type { FieldProblem } from '#kernel/failure.ts';
import type { Day } from '#kernel/instant.ts';
import type { EntryView } from '../queries/show-entry.ts';

/** One entry of the register, with what can be done with it. */
export interface EntryModel {
  readonly entry: EntryView;
  readonly gatewayWords: string;
  readonly nameOf: (organisation: number) => string;
  /** Whether this person may correct and recall it. */
  readonly mayChange: boolean;
  readonly form: { readonly why: string; readonly reason: string };
  readonly problems: readonly FieldProblem[];
  readonly today: Day;
}
