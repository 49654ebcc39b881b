import { type Clock, millisecondsOf } from '#kernel/instant.ts';
import type { LoadOutcome, LoadProgress } from '#modules/exchange/index.ts';
import type { RowProblem } from '#platform/intake/index.ts';

/** A stream to write to: standard output or standard error. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

const mostProblems = 20;
const everyMilliseconds = { terminal: 200, other: 5000 } as const;
const numbers = new Intl.NumberFormat('en-GB');

function say(value: number): string {
  return numbers.format(value);
}

function sayProblem(file: string, problem: RowProblem): string {
  const column = problem.column === null ? '' : `, column "${problem.column}"`;
  return `${file}: row ${problem.row}${column}, value "${problem.value}": ${problem.message}`;
}

function sayProgress(file: string, { row, of, tally }: LoadProgress): string {
  const share = of === 0 ? 100 : Math.floor((100 * row) / of);
  return `${file}: row ${say(row)} of ${say(of)} (${share}%), ${say(tally.added)} added, ${say(tally.refused)} refused`;
}

function sayOutcome(outcome: LoadOutcome, dryRun: boolean): string {
  const { read, added, changed, unchanged, refused, seconds } = outcome;
  const would = dryRun ? 'Dry run, nothing was written. ' : '';
  return `${would}Read ${say(read)} rows in ${seconds} seconds: ${say(added)} added, ${say(changed)} changed, ${say(unchanged)} unchanged, ${say(refused)} refused.`;
}

/**
 * Tells somebody at a terminal, or the log of a machine, how an import goes. On a terminal one line is written over and
 * over; elsewhere there is a line every five seconds.
 */
export function reportImport(out: Output, err: Output, clock: Clock) {
  const isTerminal = err.isTTY === true;
  let drawn = 0;
  let last = Number.NEGATIVE_INFINITY;
  let problems = 0;

  const clear = () => {
    if (drawn > 0) err.write(`\r${' '.repeat(drawn)}\r`);
    drawn = 0;
  };
  const line = (text: string) => {
    clear();
    err.write(`${text}\n`);
  };
  const draw = (text: string) => {
    clear();
    err.write(text);
    drawn = text.length;
  };

  return {
    say: line,
    /** Names the columns that nothing is read from: they are never dropped in silence. */
    columns(file: string, unmapped: readonly string[]): void {
      if (unmapped.length > 0) line(`${file}: these columns are not imported: ${unmapped.join(', ')}.`);
    },
    progressOf:
      (file: string) =>
      (progress: LoadProgress): void => {
        for (const problem of progress.problems) {
          problems += 1;
          if (problems <= mostProblems) line(sayProblem(file, problem));
        }
        const now = millisecondsOf(clock());
        if (now - last < everyMilliseconds[isTerminal ? 'terminal' : 'other']) return;
        last = now;
        if (isTerminal) draw(sayProgress(file, progress));
        else line(sayProgress(file, progress));
      },
    end(outcome: LoadOutcome, { json, dryRun }: { readonly json?: boolean; readonly dryRun?: boolean }): void {
      clear();
      if (problems > mostProblems) line(`… and ${say(problems - mostProblems)} more problems like these.`);
      if (json === true && dryRun === true) line('Dry run, nothing was written.');
      if (json !== true) out.write(`${sayOutcome(outcome, dryRun === true)}\n`);
      else {
        const { read, added, changed, unchanged, refused, seconds } = outcome;
        out.write(`${JSON.stringify({ read, added, changed, unchanged, refused, seconds })}\n`);
      }
    },
  };
}
