import { incidentPages } from '#modules/incidents/index.ts';
import type { DemonstrationRecord } from './demonstration-record.ts';

const founding = { basis: 'Violence and supply of drugs by a county line', statement: 'fact' } as const;

/** Incidents of the demonstration. Everything here is invented. */
export const demonstrationIncidents: readonly DemonstrationRecord[] = [
  {
    ...{ key: 'stabbing', force: 'west-mercia' },
    pages: incidentPages(),
    form: {
      ...founding,
      ...{
        kind: 'stabbing',
        day: '2/10/2026',
        day_certainty: 'exact',
        clock_time: '21:40',
        place: 'Shrewsbury station',
      },
      ...{ crime_number: 'DEMO/1/26', injury: 'serious', source: 'Crime report' },
      summary: 'Two on scooters cut a boy on the arm and took his bag. He would not say who they were.',
    },
  },
  {
    ...{ key: 'arrest', force: 'west-mercia' },
    pages: incidentPages(),
    form: {
      ...founding,
      ...{ kind: 'arrest', day: '3/11/2026', day_certainty: 'exact', clock_time: '06:15', place: 'SY1 1AA' },
      ...{ crime_number: 'DEMO/2/26', injury: 'none', source: 'Custody record' },
      summary: 'Found behind the door of the flat with wraps, cash and a phone that rang throughout.',
    },
    facts: [
      {
        code: 'drugs',
        form: {
          drug: 'crack cocaine',
          quantity: '12',
          unit: 'wraps',
          pence: '240',
          quantity_basis: 'estimated',
          is_tested: 'no',
        },
      },
      { code: 'cash', form: { amount: '615', currency: 'GBP', quantity_basis: 'confirmed' } },
      { code: 'phones', form: { count: '1' } },
    ],
  },
  {
    ...{ key: 'warrant', force: 'west-mercia' },
    pages: incidentPages(),
    form: {
      ...founding,
      ...{ kind: 'warrant', day: '3/11/2026', day_certainty: 'exact', place: 'Shrewsbury', injury: 'none' },
      ...{ crime_number: 'DEMO/3/26', source: 'Search record' },
      summary: 'Search of a flat whose tenant said that others had moved in.',
    },
    facts: [{ code: 'weapons', form: { weapon: 'machete', part: 'found', remark: 'Beneath the bed' } }],
  },
  {
    ...{ key: 'stop', force: 'kent' },
    pages: incidentPages(),
    form: {
      ...founding,
      ...{
        kind: 'stop search',
        day: '6/11/2026',
        day_certainty: 'exact',
        clock_time: '16:20',
        place: 'Margate station',
      },
      ...{ crime_number: 'DEMO/4/26', injury: 'none', source: 'Stop and search record' },
      summary: 'A boy with no ticket and two phones. He asked not to be taken home.',
    },
    facts: [
      {
        code: 'drugs',
        form: { drug: 'heroin', quantity: '8', unit: 'wraps', quantity_basis: 'estimated', is_tested: 'no' },
      },
      { code: 'phones', form: { count: '2' } },
    ],
  },
];
