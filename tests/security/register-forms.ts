import type { ReferenceKind } from '#kernel/reference.ts';

type Form = Readonly<Record<string, string | readonly string[]>>;

/** What is typed into the forms of a kind so that they pass. */
export interface RegisterForms {
  /** The own fields of a record. */
  readonly own: Form;
  /** The fields of the fact that comes with a new record, if the kind has one. */
  readonly first: Form;
  /** The whole form of a new record, where the kind has one of its own; another each time. */
  readonly whole?: () => Form;
  /** A fact that is added and corrected; for the kind on which facts are tried, the one that comes with it. */
  readonly fact: { readonly code: string; readonly form: Form };
}

/** By kind of the register. A kind that is described needs its forms here. */
export const registerForms: Readonly<Partial<Record<ReferenceKind, RegisterForms>>> = {
  person: {
    own: {
      ...{ known_as: 'Kai Penrose', sex: 'male', born: '14/5/2011', age_certainty: 'stated' },
      ...{ looked_after_by: '', deceased: '', source_reference: 'TEST/1' },
    },
    first: { given_name: 'Kai', family_name: 'Penrose', kind: 'present' },
    fact: { code: 'names', form: { given_name: 'Lil Kai', family_name: '', kind: 'street name' } },
  },
  phone: {
    own: { kind: 'handset', make: 'Samsung', model: 'A14', colour: 'Black', note: '' },
    first: { scheme: 'MSISDN', value: '07700 900413' },
    fact: { code: 'identifiers', form: { scheme: 'IMEI', value: '490154203237518' } },
  },
  premises: {
    own: { address: '14 High Street, Ipswich', kind: 'house', uprn: '', note: '' },
    first: {},
    fact: { code: 'uses', form: { use: 'stash', remark: '' } },
  },
  account: {
    own: { platform: 'Snapchat', handle: 'jester_line', address: '', name_shown: '', note: '' },
    first: {},
    fact: { code: 'handles', form: { used_handle: 'jester_two' } },
  },
  'bank account': {
    own: { sort_code: '123456', account_number: '12345678', iban: '', name_on_account: '', bank: '', note: '' },
    first: {},
    fact: { code: 'uses', form: { use: 'mule', remark: '' } },
  },
  incident: {
    own: {
      ...{ kind: 'robbery', day: '20/11/2026', day_certainty: 'exact', clock_time: '14:20', place: 'Ipswich' },
      ...{ crime_number: 'TEST/1', summary: 'A test.', injury: '' },
    },
    first: {},
    fact: { code: 'cash', form: { amount: '20', currency: 'GBP', quantity_basis: 'estimated' } },
  },
  sighting: {
    own: {
      ...{ number: '07700 900413', brand: 'FIRST TIME', place: 'Ipswich', seen_on: '20/11/2026', seen_time: '14:20' },
      ...{ what: 'A test.', how: 'saw' },
    },
    first: {},
    whole: () => ({
      ...{ number: '07700 900413', brand: 'FIRST TIME', place: 'Ipswich', placeChoice: 'as-typed' },
      ...{ when: '20/11/2026 14:20', what: 'A test.', how: 'saw', once: crypto.randomUUID() },
    }),
    fact: { code: 'none', form: {} },
  },
  vehicle: {
    own: { kind: 'car', make: 'Ford', model: 'Focus', colour: 'Silver', note: '' },
    first: { plate: 'AB12 CDE', is_false: '' },
    fact: { code: 'plates', form: { plate: 'AB12 CDF', is_false: '' } },
  },
};
