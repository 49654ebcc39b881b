import { accountPages, bankAccountPages, phonePages, premisesPages, vehiclePages } from '#modules/objects/index.ts';
import type { KindPages } from '#modules/records/index.ts';
import type { DemonstrationRecord } from './demonstration-record.ts';

const seen = { source: 'Observation on 3 November 2026', statement: 'fact' } as const;
const download = { source: 'Download of a seized phone', statement: 'fact' } as const;
const basis = 'Supply of drugs by a county line';

const of = (pages: KindPages, key: string, form: DemonstrationRecord['form']): DemonstrationRecord => ({
  key,
  pages,
  form: { ...seen, basis, ...form },
});

/** Phones, vehicles, premises and accounts of the demonstration. Everything here is invented. */
export const demonstrationObjects: readonly DemonstrationRecord[] = [
  of(phonePages, 'deal phone', {
    ...download,
    ...{ kind: 'number', scheme: 'MSISDN', value: '07700 900412', note: 'Bulk texts at 11:00 and 17:00.' },
  }),
  of(phonePages, 'handset', {
    ...download,
    ...{ kind: 'handset', make: 'Samsung', model: 'A14', colour: 'Black', scheme: 'IMEI', value: '49 015420 323751 8' },
  }),
  of(vehiclePages, 'hire car', { kind: 'car', make: 'Vauxhall', model: 'Corsa', colour: 'White', plate: 'AB12 CDE' }),
  of(vehiclePages, 'scooter', {
    ...{
      kind: 'electric scooter',
      colour: 'Black',
      note: 'No plate. A blue sticker on the stem.',
      statement: 'opinion',
    },
  }),
  of(premisesPages(), 'flat', {
    ...{ kind: 'flat', address: 'Flat 2, 14 High Street, Shrewsbury, SY1 1AA', basis: 'Suspected cuckooing of a home' },
  }),
  of(premisesPages(), 'house', { kind: 'house', address: '14b High Street, Shrewsbury, SY1 1AA' }),
  of(accountPages, 'account', { platform: 'Snapchat', handle: 'jester_line', name_shown: 'JESTER 24/7' }),
  of(bankAccountPages, 'bank account', {
    ...{ sort_code: '00-00-00', account_number: '00001234', name_on_account: 'A Example', bank: 'Example Bank' },
  }),
];
