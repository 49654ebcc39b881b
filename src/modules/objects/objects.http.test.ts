import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Form,
  founding,
  openRegisterServer,
  problemAt,
  type RegisterServer,
  textOf,
  versionOf,
} from '../records/records-fixture.ts';
import { accountPages, bankAccountPages, phonePages, premisesPages, vehiclePages } from './index.ts';

let register: RegisterServer;
beforeAll(async () => {
  register = await openRegisterServer([phonePages, vehiclePages, premisesPages(), accountPages, bankAccountPages]);
});
afterAll(() => register.close());

const handset = { ...founding, kind: 'handset', make: 'Samsung', model: 'A14', colour: 'Black', scheme: '', value: '' };
const car = { ...founding, kind: 'car', make: 'Ford', model: 'Focus', colour: 'Silver', plate: '', is_false: '' };
const flat = { ...founding, kind: 'flat', address: 'Flat 2, 14 High Street, Shrewsbury, SY1 1AA', uprn: '' };
const account = { ...founding, platform: 'Snapchat', handle: '@jester_line', address: '', name_shown: '' };
const bank = {
  ...founding,
  sort_code: '12-34-56',
  account_number: '12345678',
  iban: '',
  name_on_account: 'A Example',
  bank: '',
};
const stated = { source: 'Phone download', statement: 'fact', grade: '', since: '', until: '' };

const titleOf = (body: string): string =>
  textOf({ body } as never).match(/(?:or SIM|Vehicle|Place|account): (.*?) [A-Z]-[0-9A-Z]{4}-/)?.[1] ?? '';
const titleAt = async (url: string): Promise<string> => titleOf((await register.get(url)).body);

const forms: readonly (readonly [string, Form])[] = [
  ['/phones', handset],
  ['/vehicles', car],
  ['/premises', flat],
  ['/accounts', account],
  ['/bank-accounts', bank],
];

describe('every kind of object', () => {
  it.each(forms)('%s is recorded, listed, found, downloaded, changed and opened', async (base, form) => {
    const reference = await register.record(base, { ...form, note: 'Wickerwork' });
    for (const url of [base, `${base}.csv`, `${base}/new`, `${base}/${reference}`])
      expect([url, (await register.get(url, 'reader')).status]).toEqual([url, url.endsWith('/new') ? 403 : 200]);
    expect((await register.get(base)).body).toContain(reference);
    const page = textOf(await register.get(`${base}/${reference}`));
    for (const words of ['Wickerwork', 'Stop on 20 November', 'Links', 'Who can see this', 'History'])
      expect(page).toContain(words);
    const change = await register.get(`${base}/${reference}/change`);
    const own = Object.fromEntries(Object.entries(form).filter(([name]) => change.body.includes(`name="${name}"`)));
    const { marking: _m, handling: _h, reviewOn: _r, ...kept } = own;
    const sent = { ...kept, note: 'Basketwork', version: versionOf(change), why: 'A better word' };
    expect((await register.post(`${base}/${reference}/change`, sent)).status).toBe(303);
    expect(textOf(await register.get(`/records/${reference}/history`))).toContain('Wickerwork Basketwork');
  });

  it.each(forms)('%s shows both versions when two change it', async (base, form) => {
    const reference = await register.record(base, form);
    const change = await register.get(`${base}/${reference}/change`);
    const own = Object.fromEntries(Object.entries(form).filter(([name]) => change.body.includes(`name="${name}"`)));
    const sent = { ...own, version: versionOf(change), why: 'x' };
    expect((await register.post(`${base}/${reference}/change`, { ...sent, note: 'First' }, 'colleague')).status).toBe(
      303,
    );
    const late = await register.post(`${base}/${reference}/change`, { ...sent, note: 'Second' });
    expect(late.status).toBe(409);
    for (const words of ['First', 'Second', 'Colleague of kent']) expect(textOf(late)).toContain(words);
  });

  it.each(forms)('%s that is hidden is missing, in the same bytes', async (base, form) => {
    const reference = await register.record(base, { ...form, handling: 'C' });
    const kind = reference.slice(0, 1);
    const nowhere = (await register.get(`${base}/${kind}-0000-00`, 'merseyside')).body;
    const reply = await register.get(`${base}/${reference}`, 'merseyside');
    expect([reply.status, reply.body]).toEqual([404, nowhere]);
    expect((await register.get(base, 'merseyside')).body).not.toContain(reference);
    expect((await register.get(`${base}.csv`, 'merseyside')).body).not.toContain(reference);
  });
});

describe('bad input', () => {
  const long = 'x'.repeat(5000);
  it.each<[string, string, Form, string, RegExp]>([
    ['a phone without a kind', '/phones', { ...handset, kind: '' }, 'kind', /Choose what it is/],
    [
      'a number that is too short',
      '/phones',
      { ...handset, scheme: 'MSISDN', value: '07700 90041' },
      'value',
      /has 10 digits/,
    ],
    ['an IMEI that is too short', '/phones', { ...handset, scheme: 'IMEI', value: '12345' }, 'value', /has 5 digits/],
    [
      'an ICCID of something else',
      '/phones',
      { ...handset, scheme: 'ICCID', value: '12 3456' },
      'value',
      /begin with 89/,
    ],
    [
      'an identifier without its scheme',
      '/phones',
      { ...handset, value: '490154203237518' },
      'scheme',
      /Choose which it is/,
    ],
    ['a scheme without an identifier', '/phones', { ...handset, scheme: 'IMEI' }, 'value', /Enter the number/],
    ['a make of 5,000 letters', '/phones', { ...handset, make: long }, 'make', /80 characters/],
    ['a plate of signs', '/vehicles', { ...car, plate: '***' }, 'plate', /is not a registration plate/],
    ['a plate of a sentence', '/vehicles', { ...car, plate: 'a silver one somewhere' }, 'plate', /Shorten this/],
    ['premises without an address', '/premises', { ...flat, address: '' }, 'address', /Enter the address/],
    ['an address of 5,000 letters', '/premises', { ...flat, address: long }, 'address', /300 characters/],
    ['a UPRN of letters', '/premises', { ...flat, uprn: 'abc' }, 'uprn', /is not a UPRN/],
    ['a kind of premises that is none', '/premises', { ...flat, kind: 'castle' }, 'kind', /not on the list/],
    ['an account without any name', '/accounts', { ...account, handle: '' }, 'handle', /Enter its handle/],
    ['an account without its platform', '/accounts', { ...account, platform: '' }, 'platform', /Choose the platform/],
    ['a sort code that is too short', '/bank-accounts', { ...bank, sort_code: '1234' }, 'sort_code', /has 4 digits/],
    [
      'an account number that is too long',
      '/bank-accounts',
      { ...bank, account_number: '123456789' },
      'account_number',
      /has 9 digits/,
    ],
    [
      'an account without number and IBAN',
      '/bank-accounts',
      { ...bank, account_number: '' },
      'account_number',
      /Enter the account number or the IBAN/,
    ],
    ['an IBAN that is too short', '/bank-accounts', { ...bank, iban: 'GB82' }, 'iban', /is not an IBAN/],
  ])('%s is said beside its field, and what was typed is kept', async (_what, base, form, field, problem) => {
    const reply = await register.post(`${base}/new`, { ...form, note: 'Typed already.' });
    expect(reply.status).toBe(422);
    expect(problemAt(reply, field)).toMatch(problem);
    expect(reply.body).toContain('Typed already.');
  });

  it('takes right-to-left letters, pictures and half words of any script', async () => {
    for (const [base, form] of forms) {
      const odd = base === '/premises' ? { address: 'شقة 2, 14 High Street 🏠' } : { note: 'ملاحظة 🚗 ‮abc' };
      const reference = await register.record(base, { ...form, ...odd });
      expect(textOf(await register.get(`${base}/${reference}`))).toContain(Object.values(odd)[0]);
    }
  });
});

describe('phones and SIMs', () => {
  const add = (reference: string, form: Form) =>
    register.post(`/records/${reference}/facts/identifiers/new`, { ...stated, ...form });

  it('are called by their number, then by their IMEI, then by what they look like', async () => {
    const reference = await register.record('/phones', handset);
    expect(await titleAt(`/phones/${reference}`)).toBe('Black Samsung A14');
    await add(reference, { scheme: 'IMEI', value: '490154203237518' });
    expect(await titleAt(`/phones/${reference}`)).toBe('IMEI 49 015420 323751 8');
    await add(reference, { scheme: 'MSISDN', value: '+44 7700 900413' });
    expect(await titleAt(`/phones/${reference}`)).toBe('07700 900413');
  });

  it('say that a check digit does not fit, and keep what was written', async () => {
    const reference = await register.record('/phones', { ...handset, scheme: 'IMEI', value: 'IMEI 490154203237519' });
    const text = textOf(await register.get(`/phones/${reference}`));
    expect(text).toContain('The check digit does not fit');
    expect(text).toContain('IMEI 49 015420 323751 9');
  });

  it('are found by a number in any form and by an IMEI with or without its check digit', async () => {
    const reference = await register.record('/phones', { ...handset, scheme: 'IMEI', value: '358240051111110' });
    await add(reference, { scheme: 'MSISDN', value: '07700 900499' });
    for (const q of ['07700900499', '+44 7700 900499', '900499', '358240051111110', '35824005111111'])
      expect([q, (await register.get(`/phones?q=${encodeURIComponent(q)}`)).body.includes(reference)]).toEqual([
        q,
        true,
      ]);
  });

  it('lose a number that is withdrawn from their name', async () => {
    const reference = await register.record('/phones', { ...handset, scheme: 'MSISDN', value: '07700 900498' });
    const url =
      /href="(\/records\/[^"]+\/facts\/identifiers\/[0-9a-f]{12})"/.exec(
        (await register.get(`/phones/${reference}`)).body,
      )?.[1] ?? '';
    expect((await register.post(url, { deed: 'withdraw', version: '1', withdrawWhy: 'Of another phone' })).status).toBe(
      303,
    );
    expect(await titleAt(`/phones/${reference}`)).toBe('Black Samsung A14');
  });
});

describe('vehicles', () => {
  it('keep a foreign plate as it was seen, and say that it may be miscopied', async () => {
    const reference = await register.record('/vehicles', { ...car, plate: 'wob zk 295' });
    const text = textOf(await register.get(`/vehicles/${reference}`));
    expect(text).toContain('WOB ZK 295');
    expect(text).toContain('may be foreign, or miscopied');
  });

  it('say when a vehicle identification number cannot be right', async () => {
    const reference = await register.record('/vehicles', car);
    const url = `/records/${reference}/facts/numbers/new`;
    expect(problemAt(await register.post(url, { ...stated, vin: 'no!' }), 'vin')).toMatch(
      /is not a vehicle identification number/,
    );
    expect((await register.post(url, { ...stated, vin: 'WF0XXXGCDX1234O67' })).status).toBe(303);
    expect(textOf(await register.get(`/vehicles/${reference}`))).toContain('It has an I, an O or a Q');
  });
});

describe('premises', () => {
  it('are understood in their parts, with force and council', async () => {
    const reference = await register.record('/premises', {
      ...flat,
      address: 'Flat 2, 14 High Street\nShrewsbury\nSY1 1AA',
    });
    const text = textOf(await register.get(`/premises/${reference}`));
    for (const words of [
      'Flat or room 2',
      'Number 14',
      'Street High Street',
      'Postcode SY1 1AA',
      'West Mercia',
      'Shropshire',
    ])
      expect(text).toContain(words);
  });

  it('stand beside the others in their building that the reader may see, and no others', async () => {
    const address = (first: string): string => `${first} Quarry Lane, Shrewsbury, SY2 6AA`;
    const one = await register.record('/premises', { ...flat, address: address('Flat 2, 31') });
    const same = await register.record('/premises', { ...flat, address: address('flat 2 31') }, 'merseyside');
    const lettered = await register.record('/premises', { ...flat, address: address('31b') });
    const hidden = await register.record(
      '/premises',
      { ...flat, address: address('Flat 9, 31'), handling: 'C' },
      'merseyside',
    );
    const nextDoor = await register.record('/premises', { ...flat, address: address('Flat 2, 33') });
    const body = (await register.get(`/premises/${one}`)).body;
    expect([same, lettered, hidden, nextDoor].map((each) => body.includes(each))).toEqual([true, true, false, false]);
    const text = textOf({ body } as never);
    expect(text).toMatch(/The same address .*Merseyside.* Others in the building .*31b/);
    expect((await register.get(`/premises/${one}`, 'merseyside')).body).toContain(hidden);
  });

  it('never pass a flat that was not understood for the same as another', async () => {
    const tower = (number: number): Form => ({
      ...flat,
      address: `Kestrel House, Flat ${number}, Mill Lane, Ipswich, IP1 1AA`,
    });
    const [one, other] = [await register.record('/premises', tower(9)), await register.record('/premises', tower(10))];
    const text = textOf(await register.get(`/premises/${one}`));
    expect(text).toContain(other);
    expect(text).not.toContain('The same address');
  });

  it('have uses over time', async () => {
    const reference = await register.record('/premises', flat);
    const form = { ...stated, use: 'cuckooed', remark: '', since: '1/9/2026', until: '3/10/2026' };
    expect((await register.post(`/records/${reference}/facts/uses/new`, form)).status).toBe(303);
    expect(textOf(await register.get(`/premises/${reference}`))).toContain(
      'Cuckooed home since 1 September 2026, until 3 October 2026',
    );
  });
});

describe('accounts', () => {
  it('are found by their handle and by the handles that they had', async () => {
    const reference = await register.record('/accounts', account);
    const form = { ...stated, used_handle: 'https://www.snapchat.com/add/harlequin_9', since: '1/9/2026' };
    expect((await register.post(`/records/${reference}/facts/handles/new`, form)).status).toBe(303);
    expect(await titleAt(`/accounts/${reference}`)).toBe('@jester_line');
    for (const q of ['jester_line', 'harlequin_9', 'harlequin'])
      expect([q, (await register.get(`/accounts?q=${q}`)).body.includes(reference)]).toEqual([q, true]);
  });

  it('at banks say when their IBAN is in doubt', async () => {
    const reference = await register.record('/bank-accounts', { ...bank, iban: 'GB82 WEST 1234 5698 7654 33' });
    const text = textOf(await register.get(`/bank-accounts/${reference}`));
    expect(text).toContain('The pair of check digits does not fit');
    expect(text).toContain('12-34-56 12345678');
  });
});
