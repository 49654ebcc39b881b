import { csvFile } from '#kernel/csv.ts';
import type { Day } from '#kernel/instant.ts';
import { stateOn } from './in-use.ts';
import type { ListWithValues } from './value.ts';

/** A list as a file: marked first and last, days in the form 2026-11-21, with the standing of each value. */
export function listCsv(list: ListWithValues, day: Day): string {
  return csvFile([
    ['OFFICIAL'],
    [
      'List',
      'Code',
      'Words',
      'Meaning',
      ...list.particulars.map(({ title }) => title),
      'First day',
      'Last day',
      `On ${day}`,
      'Standing',
      'Source',
    ],
    ...list.values.map((value) => [
      list.code,
      value.code,
      value.words,
      value.meaning,
      ...list.particulars.map(({ key }) => value.particulars[key] ?? ''),
      value.from,
      value.to,
      stateOn(value, list.isLaw, day),
      value.standing,
      value.source,
    ]),
    ['OFFICIAL'],
  ]);
}
