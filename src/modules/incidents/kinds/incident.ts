import { councilsOf, organisationName } from '#modules/directory/index.ts';
import type { DescribedKind, Field, FieldValues } from '#modules/records/index.ts';
import { identifierTokens, nameTokens, postcodeTokens, textTokens } from '#platform/catalogue/index.ts';
import { readClockTime } from '../rules/read-clock-time.ts';
import { readPostcodeIn } from '../rules/read-postcode-in.ts';
import { chargeFacts, outcomeFacts } from './justice-facts.ts';
import { cashFacts, drugFacts, phoneFacts, weaponFacts } from './seizure-facts.ts';
import { textIn } from './text-in.ts';

const whenFields: readonly Field[] = [
  { kind: 'day', name: 'day', label: 'On which day', required: 'Enter the day, as far as it is known.' },
  {
    kind: 'choice',
    name: 'day_certainty',
    label: 'How well is the day known?',
    of: 'day-certainties',
    required: 'Choose how well the day is known.',
  },
  {
    ...{ kind: 'text', name: 'clock_time', label: 'At what time', most: 20, isShort: true, read: readClockTime },
    hint: 'London time, like 14:20. Leave it empty if nobody knows.',
  },
];

const placeField: Field = {
  ...{ kind: 'text', name: 'place', label: 'Where', most: 200 },
  hint: 'A town, station, street or postcode. Never an address where somebody is kept safe.',
};

/** Where it was as far as that was understood: what follows from the place. */
const areaColumns: readonly Field[] = [
  { kind: 'text', name: 'district', label: 'Council', most: 20, say: (code) => councilsOf(code)?.lower.title ?? '' },
  { ...{ kind: 'text', name: 'force', label: 'Force', most: 20 }, say: (number) => organisationName(Number(number)) },
];

/** "Shropshire (police force area: West Mercia)"; either alone where only that is known. */
function sayAreaOffered(_values: FieldValues, words: (field: string) => string): string {
  const [council, force] = [words('district'), words('force')];
  if (force === '') return council;
  return council === '' ? `Police force area of ${force}` : `${council} (police force area: ${force})`;
}

/** "About 2 October 2026": the day, and how well it is known where that is not exactly. */
function sayDayOffered(values: FieldValues, words: (field: string) => string): string {
  const isExact = values['day_certainty'] === 'exact' || words('day_certainty') === '';
  return isExact ? words('day') : `${words('day')} (${words('day_certainty').toLowerCase()})`;
}

/** What happened, and what police did. */
export const incidentKind: DescribedKind = {
  kind: 'incident',
  relation: 'incidents.incident',
  base: '/incidents',
  words: { one: 'incident', many: 'incidents', title: 'Incidents' },
  view: 'incidents.view',
  edit: 'incidents.edit',
  isShareable: true,
  contribute: null,
  fields: [
    { kind: 'choice', name: 'kind', label: 'What happened?', of: 'incident-kinds', required: 'Choose what happened.' },
    ...whenFields,
    placeField,
    {
      ...{ kind: 'text', name: 'crime_number', label: 'Crime or incident number', most: 60, isShort: true },
      hint: 'The force’s own number.',
    },
    {
      ...{ kind: 'text', name: 'summary', label: 'What happened, in short', most: 2000, isLong: true },
      hint: 'What was seen and done. People are linked with their part in it, and not named here.',
      required: 'Say in short what happened.',
    },
    { kind: 'choice', name: 'injury', label: 'The worst injury', of: 'injuries' },
  ],
  // The area and never the place, which may be somebody's home; nothing of the summary, and nobody who was there.
  offers: [
    { as: 'kind', label: 'What happened', fields: ['kind'] },
    { as: 'day', label: 'When', fields: ['day', 'day_certainty'], say: sayDayOffered },
    { as: 'area', label: 'Area', fields: ['district', 'force'], say: sayAreaOffered },
  ],
  offeredBeside: areaColumns,
  references: ['crime_number'],
  facts: [weaponFacts, drugFacts, cashFacts, phoneFacts, chargeFacts, outcomeFacts],
  tokens: (values) => [
    ...textTokens([textIn(values, 'kind'), textIn(values, 'summary')].join(' ')),
    ...nameTokens(textIn(values, 'place')),
    ...postcodeTokens(readPostcodeIn(textIn(values, 'place'))),
    ...identifierTokens(textIn(values, 'crime_number')),
  ],
  columns: [
    { key: 'when', title: 'When', fields: ['day', 'clock_time'] },
    { key: 'injury', title: 'Worst injury', fields: ['injury'] },
  ],
  filters: ['kind', 'injury'],
  empty:
    'Violence, robberies, kidnaps, arrests, searches and seizures that belong to lines will be here. Record the first with its day and its place.',
  advice:
    'People are added afterwards as links, each with their part in it: suspect, convicted, victim, witness. An arrest makes nobody a suspect in a line.',
};
