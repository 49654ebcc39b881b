import { readNumber, sayNumber } from '#engines/phones/index.ts';
import { ok, refused } from '#kernel/result.ts';
import { readTypedTime, typedTime } from '#kernel/typed-day.ts';
import type { DescribedKind } from '#modules/records/index.ts';
import { nameTokens, numberTokens, textTokens } from '#platform/catalogue/index.ts';

/** Sightings of numbers and brands, as whoever saw them recorded them. */
export const sightingKind: DescribedKind = {
  kind: 'sighting',
  relation: 'lines.sighting',
  base: '/sightings',
  words: { one: 'sighting', many: 'sightings', title: 'Sightings' },
  // What partners see of a line, they do not see of sightings: these are the police's own.
  view: 'sightings.record',
  edit: 'sightings.record',
  contribute: null,
  facts: [],
  fields: [
    {
      kind: 'text',
      name: 'number',
      label: 'Number',
      hint: 'In any form.',
      most: 40,
      isShort: true,
      inputmode: 'tel',
      read: (text) => {
        const read = readNumber(text);
        return read.ok ? ok(read.value.e164) : refused(read.problem);
      },
      say: sayNumber,
    },
    { kind: 'text', name: 'brand', label: 'Brand or name used', most: 100 },
    { kind: 'text', name: 'place', label: 'Where', most: 200 },
    { kind: 'day', name: 'seen_on', label: 'Day', required: 'Enter the day on which it was seen.' },
    {
      kind: 'text',
      name: 'seen_time',
      label: 'Time',
      hint: 'Like 14:20. Leave it empty if nobody knows.',
      most: 20,
      isShort: true,
      read: (text) => {
        const read = readTypedTime(text);
        return read === null ? refused(`"${text}" is not a time. Write it like 14:20.`) : ok(typedTime(read));
      },
    },
    { kind: 'text', name: 'what', label: 'What happened', most: 4000, isLong: true },
    {
      kind: 'choice',
      name: 'how',
      label: 'How it is known',
      of: 'sighting-sources',
      required: 'Choose how it is known.',
    },
  ],
  tokens: (values) => {
    const numbers = [values['number'] ?? [], values['numbers'] ?? []].flat();
    return [
      ...numbers.flatMap((each) => numberTokens(String(each))),
      ...nameTokens(String(values['brand'] ?? '')),
      ...textTokens(String(values['place'] ?? '')),
    ];
  },
  columns: [
    { key: 'seen', title: 'Seen', fields: ['seen_on', 'seen_time'] },
    { key: 'place', title: 'Where', fields: ['place'] },
    { key: 'how', title: 'How it is known', fields: ['how'] },
  ],
  filters: ['how'],
  empty:
    'Every number and brand that somebody saw at work will be listed here. Record one: it takes less than a minute.',
};
