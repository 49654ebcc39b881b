import { sayMonth } from '#kernel/instant.ts';

/** Months since the year nought, so that neighbours differ by one. */
function ordinal(month: string): number {
  const [year, number] = month.split('-');
  return Number(year) * 12 + Number(number);
}

/** "January 2025 to June 2025, and December 2025": runs of months, given earliest first. */
export function sayMonths(months: readonly string[]): string {
  const runs: string[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && ordinal(month) === ordinal(last) + 1) run.push(month);
    else runs.push([month]);
  }
  const said = runs.map((run) => {
    const [first = '', last = first] = [run[0], run.at(-1)];
    return first === last ? sayMonth(first) : `${sayMonth(first)} to ${sayMonth(last)}`;
  });
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')}, and ${said.at(-1)}`;
}
