import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Form, founding, people, textOf } from '#modules/records/records-fixture.ts';
import { addRecord } from '#platform/testing/index.ts';
import { openShareServer, type ShareServer } from './share-fixture.ts';

let place: ShareServer;
beforeAll(async () => {
  place = await openShareServer();
});
afterAll(() => place.close());

const note = 'SECRET note';
const flat = { ...founding, kind: 'flat', address: 'Flat 2, 14 High Street, Shrewsbury, SY1 1AA', uprn: '', note };
const car = {
  ...founding,
  kind: 'car',
  make: 'Vauxhall',
  model: 'Corsa',
  colour: 'White',
  plate: '',
  is_false: '',
  note,
};
const handset = {
  ...founding,
  kind: 'handset',
  make: 'Samsung',
  model: 'A14',
  colour: 'Black',
  scheme: '',
  value: '',
  note,
};
const snap = {
  ...founding,
  platform: 'Snapchat',
  handle: '@jester_line',
  address: '',
  name_shown: 'SECRET name',
  note,
};
const bank = {
  ...{ ...founding, sort_code: '12-34-56', account_number: '12345678', iban: '', name_on_account: 'A Example' },
  ...{ bank: 'Example Bank', note },
};
const robbery = {
  ...founding,
  ...{ kind: 'robbery', day: '20/11/2026', day_certainty: 'about', clock_time: '2.20pm', place: 'Shrewsbury station' },
  ...{ crime_number: '22/1234/26', summary: 'SECRET summary', injury: 'minor', source: 'Crime report 22/1234/26' },
};

const valuesOf = async (reference: string): Promise<readonly string[]> => {
  const offer = (await place.offerOf(reference)) ?? [];
  expect(JSON.stringify(offer)).not.toContain('SECRET');
  return offer.map(({ label, value }) => `${label}: ${value}`);
};
const addFacts = async (reference: string, facts: readonly (readonly [string, Form])[]): Promise<void> => {
  for (const [code, form] of facts) await place.addFact(reference, code, form);
};

describe('what may be shared', () => {
  it('of premises is the address, what they are and were used for, and when; not whose home, no note, no UPRN', async () => {
    const reference = await place.record('/premises', { ...flat, uprn: '100010001234' });
    await addFacts(reference, [
      ['uses', { use: 'cuckooed', remark: 'SECRET remark', since: '12/10/2026', until: '20/10/2026' }],
      ['uses', { use: 'line holder home', remark: '' }],
      ['notes', { remark: 'SECRET dogs' }],
    ]);
    expect(await valuesOf(reference)).toEqual([
      'Address: Flat 2, 14 High Street, Shrewsbury, SY1 1AA',
      'What it is: Flat',
      'What it was used for: Cuckooed home, since 12 October 2026, until 20 October 2026',
    ]);
  });

  it('of a phone is its number, what it is and looks like, and what it was to a line; no IMEI, no download, nobody', async () => {
    const reference = await place.record('/phones', handset);
    await addFacts(reference, [
      ['identifiers', { scheme: 'MSISDN', value: '07700 900412', since: '1/9/2026' }],
      ['identifiers', { scheme: 'IMEI', value: '49 015420 323751 8' }],
      ['downloads', { downloaded_on: '', held_by: 'SECRET unit', held_as: 'SECRET' }],
    ]);
    const a = await place.idOf(reference);
    const addLine = () => addRecord(place.test, 'lines.line', { controller: people.kent.organisation });
    await place.link({ kind: 'phone-of-line', a, b: await addLine(), role: 'deal phone' });
    await place.link({ kind: 'phone-of-line', a, b: await addLine(), role: 'private phone' });
    expect(await valuesOf(reference)).toEqual([
      'What it is: Handset',
      'Make and colour: Samsung A14, black',
      'Number: 07700 900412, used since 1 September 2026',
      'What it was used for: Deal phone of a county line',
    ]);
  });

  it('of a vehicle is its plate, with the doubt, and how it looks; no VIN', async () => {
    const reference = await place.record('/vehicles', car);
    await addFacts(reference, [
      ['plates', { plate: 'AB12 CDE', is_false: 'yes' }],
      ['numbers', { vin: 'WVWZZZ1JZXW000001' }],
    ]);
    expect(await valuesOf(reference)).toEqual([
      'What it is: Car',
      'Make and colour: Vauxhall Corsa, white',
      'Registration plate: AB12 CDE (believed false: it may belong to a vehicle of somebody else)',
    ]);
  });

  it('of an online account is its handle and what it was used for; not what is private, nor the name that it shows', async () => {
    const reference = await place.record('/accounts', snap);
    await addFacts(reference, [
      ['handles', { used_handle: 'jester2' }],
      ['uses', { use: 'recruiting', remark: 'SECRET remark' }],
      ['uses', { use: 'private', remark: '' }],
    ]);
    expect(await valuesOf(reference)).toEqual([
      'Account: @jester_line on Snapchat',
      'Another handle: @jester2',
      'What it was used for: Recruiting or grooming',
    ]);
  });

  it('of a bank account is nothing: there is no form', async () => {
    const reference = await place.record('/bank-accounts', bank);
    expect(await place.offerOf(reference)).toBeNull();
    expect((await place.get(`/records/${reference}/share`)).status).toBe(404);
    expect((await place.get(`/bank-accounts/${reference}`)).body).not.toContain(`/records/${reference}/share`);
  });

  it('of an incident is what, when, in whose area, drugs and outcome; not the place, not what says anything of people', async () => {
    const reference = await place.record('/incidents', robbery);
    await addFacts(reference, [
      ['drugs', { drug: 'crack cocaine', quantity: '12', unit: 'wraps', pence: '240', quantity_basis: 'estimated' }],
      ['outcomes', { outcome: '1', decided_on: '21/11/2026' }],
      ['outcomes', { outcome: '16', decided_on: '' }],
      ['outcomes', { outcome: '2', decided_on: '' }],
      ['charges', { offence: 'SECRET offence', charged_on: '21/11/2026' }],
      ['weapons', { weapon: 'knife', part: 'shown', remark: 'SECRET remark' }],
    ]);
    expect(await valuesOf(reference)).toEqual([
      'What happened: Robbery',
      'When: 20 November 2026 (about that day)',
      'Area: Shropshire Council (police force area: West Mercia)',
      'Drugs found: Crack cocaine, 12 wraps or rocks',
      'Outcome: Charged or summonsed, 21 November 2026',
    ]);
    const [first] = (await place.offerOf(reference)) ?? [];
    expect(first?.source).toBe('Crime report a police reference');
    const person = await place.record('/people', {
      ...{ ...founding, given_name: 'Robin', family_name: 'Example', kind: '', known_as: '', sex: 'male' },
      ...{ born: '14/5/2011', age_certainty: 'sure' },
    });
    const [a, b] = [await place.idOf(person), await place.idOf(reference)];
    expect(textOf(await place.get(`/records/${reference}/share`))).not.toContain('A child is in this incident');
    await place.link({ kind: 'involved-in', a, b, role: 'victim' });
    expect(textOf(await place.get(`/records/${reference}/share`))).toContain('A child is in this incident');
    expect((await valuesOf(reference)).join()).not.toContain('Robin');
  });
});

describe('premises through the form', () => {
  it('are shared from their page, with a word for whoever lives there, and the partner reads the use and no address', async () => {
    const reference = await place.record('/premises', flat);
    expect((await place.get(`/premises/${reference}`)).body).toContain(`href="/records/${reference}/share"`);
    const form = async () => textOf(await place.get(`/records/${reference}/share`));
    expect(await form()).not.toContain('a home that was taken over');
    await place.addFact(reference, 'uses', { use: 'cuckooed', remark: '', since: '12/10/2026' });
    expect(await form()).toContain('This is held as a home that was taken over');
    const { check, address } = await place.share(reference, ['What it was used for', 'What it is']);
    expect(textOf(check)).toContain('Cuckooed home, since 12 October 2026');
    const read = textOf(await place.get(address.replace('/sharing/', '/received/'), 'knowsley'));
    expect(read).toContain('Cuckooed home, since 12 October 2026');
    expect(read).not.toContain('High Street');
    expect(read).not.toContain(reference);
    const [row] = await place.test.asOwner<{ labels: readonly string[] }>(
      'select labels from sharing.register where subject_reference = $1',
      [reference],
    );
    expect(row?.labels).toEqual(['What it is', 'What it was used for']);
  });

  it('of which another force may share nothing, and whose form says so where nothing is offered', async () => {
    const reference = await place.record('/accounts', { ...snap, handle: '', address: 'example.test/jester' });
    expect(textOf(await place.get(`/records/${reference}/share`))).toContain('Nothing of this record can be shared');
    expect((await place.get(`/records/${reference}/share`, 'merseyside')).status).toBe(404);
    expect((await place.get(`/records/${reference}/share`, 'reader')).status).toBe(403);
  });
});
