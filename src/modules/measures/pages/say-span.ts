import { sayMonth } from '#kernel/instant.ts';
import type { Months } from '#modules/geography/index.ts';

/** "January 2025 to December 2025". */
export function saySpan({ from, to }: Months): string {
  return from === to ? sayMonth(from) : `${sayMonth(from)} to ${sayMonth(to)}`;
}
