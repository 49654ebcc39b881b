import { accountPages, bankAccountPages, phonePages, premisesPages, vehiclePages } from '#modules/objects/index.ts';
import type { KindPages } from '#modules/records/index.ts';
import type { DemonstrationForce, DemonstrationRecord } from './demonstration-record.ts';

const seen = { source: 'Observation on 3 November 2026', statement: 'fact' } as const;
const download = { source: 'Download of a seized phone', statement: 'fact' } as const;
const basis = 'Supply of drugs by a county line';

const of =
  (force: DemonstrationForce) =>
  (
    pages: KindPages,
    key: string,
    form: DemonstrationRecord['form'],
    facts: NonNullable<DemonstrationRecord['facts']> = [],
  ): DemonstrationRecord => ({ key, force, pages, form: { ...seen, basis, ...form }, facts });
const kent = of('kent');
const merseyside = of('merseyside');
const westMercia = of('west-mercia');

/** Phones, vehicles, premises and accounts of the demonstration. Everything here is invented. */
export const demonstrationObjects: readonly DemonstrationRecord[] = [
  merseyside(phonePages, 'deal phone', {
    ...download,
    ...{ kind: 'number', scheme: 'MSISDN', value: '07700 900412', note: 'Bulk texts at 11:00 and 17:00.' },
  }),
  merseyside(phonePages, 'handset', {
    ...download,
    ...{ kind: 'handset', make: 'Samsung', model: 'A14', colour: 'Black', scheme: 'IMEI', value: '49 015420 323751 8' },
  }),
  merseyside(vehiclePages, 'hire car', {
    kind: 'car',
    make: 'Vauxhall',
    model: 'Corsa',
    colour: 'White',
    plate: 'AB12 CDE',
  }),
  westMercia(vehiclePages, 'scooter', {
    ...{
      kind: 'electric scooter',
      colour: 'Black',
      note: 'No plate. A blue sticker on the stem.',
      statement: 'opinion',
    },
  }),
  westMercia(
    premisesPages(),
    'flat',
    { kind: 'flat', address: 'Flat 2, 14 High Street, Shrewsbury, SY1 1AA', basis: 'Suspected cuckooing of a home' },
    [{ code: 'uses', form: { use: 'cuckooed', since: '12/10/2026', statement: 'assessment', grade: 'B2' } }],
  ),
  westMercia(premisesPages(), 'house', { kind: 'house', address: '14b High Street, Shrewsbury, SY1 1AA' }),
  merseyside(accountPages, 'account', { platform: 'Snapchat', handle: 'jester_line', name_shown: 'JESTER 24/7' }),
  westMercia(bankAccountPages, 'bank account', {
    ...{ sort_code: '00-00-00', account_number: '00001234', name_on_account: 'A Example', bank: 'Example Bank' },
  }),
  kent(
    premisesPages(),
    'Margate flat',
    { kind: 'flat', address: 'Flat 7, 3 Harbour Row, Margate, CT9 1ZZ', basis: 'Suspected cuckooing of a home' },
    [{ code: 'uses', form: { use: 'cuckooed', since: '20/10/2026', statement: 'assessment', grade: 'B2' } }],
  ),
  kent(phonePages, 'Margate phone', {
    ...{ kind: 'number', scheme: 'MSISDN', value: '07700 900917', source: 'Stop and search record' },
  }),
  kent(vehiclePages, 'van', { kind: 'van', make: 'Ford', model: 'Transit', colour: 'Grey', plate: 'XY34 ZZZ' }),
];
