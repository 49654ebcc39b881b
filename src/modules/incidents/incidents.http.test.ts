import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '#kernel/instant.ts';
import { addLink } from '#modules/links/index.ts';
import { personPages } from '#modules/people/index.ts';
import {
  type Form,
  founding,
  now,
  openRegisterServer,
  people,
  problemAt,
  type RegisterServer,
  textOf,
} from '../records/records-fixture.ts';
import { incidentPages } from './index.ts';
import { peopleIn } from './queries/people-in.ts';

let register: RegisterServer;
beforeAll(async () => {
  register = await openRegisterServer([incidentPages(), personPages]);
});
afterAll(() => register.close());

const robbery = {
  ...founding,
  ...{ kind: 'robbery', day: '20/11/2026', day_certainty: 'exact', clock_time: '2.20pm', place: 'Shrewsbury station' },
  ...{ crime_number: '22/1234/26', summary: 'Two took a phone and a bag.', injury: 'minor' },
};
const stated = { source: 'Custody record', statement: 'fact', grade: '', since: '', until: '' };

const record = (change: Form = {}): Promise<string> => register.record('/incidents', { ...robbery, ...change });
const pageOf = async (reference: string): Promise<string> => textOf(await register.get(`/incidents/${reference}`));
const add = (reference: string, fact: string, form: Form) =>
  register.post(`/records/${reference}/facts/${fact}/new`, { ...stated, ...form });

/** Puts a person into an incident, with the category that somebody stated. */
async function involve(person: string, incident: string, role: string): Promise<void> {
  const ids = await register.test.asOwner<{ reference: string; id: string }>(
    'select reference, id from catalogue.entry where reference = any ($1)',
    [[person, incident]],
  );
  const idOf = (reference: string) => ids.find((each) => each.reference === reference)?.id as never;
  const link = {
    kind: 'involved-in',
    ...{ a: idOf(person), b: idOf(incident), role, note: '' },
    stated: { statement: 'fact', grade: null, source: 'test', since: null, until: null },
  } as const;
  const added = await register.test.database.writing(people.kent, (db) => addLink(db, people.kent, link, now));
  if (!added.ok) throw new Error(JSON.stringify(added.problem));
}

/** Records somebody of such a birth; nothing is known of it where it is empty. */
function somebody(born: string): Promise<string> {
  const name = { given_name: 'Robin', family_name: 'Example', kind: '', known_as: '' };
  return register.record('/people', {
    ...founding,
    ...name,
    sex: 'male',
    born,
    age_certainty: born === '' ? 'not known' : 'sure',
  });
}

describe('an incident', () => {
  it('says what, when, where and whose area, and is called so', async () => {
    const text = await pageOf(await record());
    for (const words of [
      'Robbery, Shrewsbury station, 20 November 2026',
      '14:20',
      'On that day',
      'Minor',
      'West Mercia',
      '22/1234/26',
    ])
      expect(text).toContain(words);
  });

  it.each<[string, Form, string, RegExp]>([
    ['no kind', { kind: '' }, 'kind', /Choose what happened/],
    ['a kind that is none', { kind: 'mischief' }, 'kind', /not on the list/],
    ['no day', { day: '' }, 'day', /Enter the day/],
    ['a day to come', { day: '22/11/2026' }, 'day', /has not come yet/],
    ['a day that is none', { day: '31/2/2026' }, 'day', /is not a date/],
    ['a day of another age', { day: '1/1/1066' }, 'day', /too long ago/],
    ['a time that is none', { clock_time: '25:00' }, 'clock_time', /is not a time/],
    ['no certainty', { day_certainty: '' }, 'day_certainty', /how well the day is known/],
    ['no summary', { summary: '' }, 'summary', /in short what happened/],
    ['5,000 letters', { summary: 'x'.repeat(5000) }, 'summary', /2,000 characters/],
    ['a place of 5,000 letters', { place: 'x'.repeat(5000) }, 'place', /200 characters/],
    ['an injury that is none', { injury: 'pride' }, 'injury', /not on the list/],
  ])('with %s is refused beside its field', async (_what, change, field, problem) => {
    const reply = await register.post('/incidents/new', { ...robbery, ...change });
    expect(reply.status).toBe(422);
    expect(problemAt(reply, field)).toMatch(problem);
    expect(reply.body).toContain('22/1234/26');
  });

  it('takes letters of any script', async () => {
    const text = await pageOf(await record({ summary: 'سرقة هاتف 📱 ‮abc', place: 'Caffè Zoë' }));
    for (const words of ['سرقة هاتف 📱', 'Caffè Zoë']) expect(text).toContain(words);
  });

  it('is filtered, found by its number and its place, and downloaded', async () => {
    const reference = await record({ crime_number: 'QX/7788/26', place: 'Harbottle', kind: 'kidnap' });
    for (const url of [
      '/incidents?kind=kidnap',
      '/incidents?q=harbottel',
      '/incidents?q=QX%2F7788%2F26',
      '/incidents.csv?kind=kidnap',
    ])
      expect([url, (await register.get(url)).body.includes(reference)]).toEqual([url, true]);
    expect((await register.get('/incidents?kind=arson')).body).not.toContain(reference);
  });

  it('that is hidden is missing', async () => {
    const reference = await record({ handling: 'C', kind: 'homicide' });
    const nowhere = (await register.get('/incidents/I-0000-00', 'merseyside')).body;
    const reply = await register.get(`/incidents/${reference}`, 'merseyside');
    expect([reply.status, reply.body]).toEqual([404, nowhere]);
    expect((await register.get('/incidents?kind=homicide', 'merseyside')).body).not.toContain(reference);
  });
});

describe('what was found or taken', () => {
  it('is said with its quantity, value and how both are known', async () => {
    const reference = await record({ kind: 'seizure' });
    const sent = [
      add(reference, 'drugs', {
        drug: 'crack cocaine',
        quantity: '28.5',
        unit: 'g',
        purity: '41.5',
        pence: '2,850',
        quantity_basis: 'estimated',
        is_tested: 'no',
      }),
      add(reference, 'cash', { amount: '£1,250.50', currency: 'GBP', quantity_basis: 'confirmed' }),
      add(reference, 'phones', { count: '3', remark: '' }),
      add(reference, 'weapons', { weapon: 'machete', part: 'found', remark: 'Under the bed' }),
      add(reference, 'charges', { offence: 'Being concerned in supply', charged_on: '21/11/2026' }),
      add(reference, 'outcomes', { outcome: '1', decided_on: '' }),
    ];
    for (const reply of await Promise.all(sent)) expect(reply.status).toBe(303);
    const text = await pageOf(reference);
    for (const words of [
      ...['Crack cocaine, 28.5 grams, worth £2,850, estimated, 41.5 per cent pure, not tested'],
      ...['1,250.50 pounds sterling, confirmed', '3 phones', 'Machete, found, Under the bed'],
      ...['Being concerned in supply, 21 November 2026', '1: charged or summonsed'],
    ])
      expect(text).toContain(words);
    const [row] = await register.test.asOwner<{ quantity: number; weight: number; pence: number }>(
      'select quantity, weight, pence from incidents.drugs d join incidents.incident i on i.id = d.incident where i.reference = $1',
      [reference],
    );
    expect(row).toEqual({ quantity: 28_500, weight: 28_500, pence: 285_000 });
  });

  const drugs = { drug: 'heroin', quantity: '', unit: '', purity: '', pence: '', quantity_basis: '', is_tested: '' };
  const cash = { amount: '20', currency: 'GBP', quantity_basis: 'estimated' };
  it.each<[string, string, Form, string, RegExp]>([
    [
      'a weight less than nothing',
      'drugs',
      { ...drugs, quantity: '-5', unit: 'g', quantity_basis: 'estimated' },
      'quantity',
      /less than nothing/,
    ],
    [
      'a weight of words',
      'drugs',
      { ...drugs, quantity: 'lots', unit: 'g', quantity_basis: 'estimated' },
      'quantity',
      /is not an amount/,
    ],
    [
      'a weight without its unit',
      'drugs',
      { ...drugs, quantity: '5', quantity_basis: 'estimated' },
      'unit',
      /counted in/,
    ],
    ['a unit without its weight', 'drugs', { ...drugs, unit: 'g' }, 'quantity', /Enter the quantity/],
    ['a value without its basis', 'drugs', { ...drugs, pence: '500' }, 'quantity_basis', /estimated or confirmed/],
    ['an unknown drug', 'drugs', { ...drugs, drug: 'moon dust' }, 'drug', /not on the list/],
    ['no drug', 'drugs', { ...drugs, drug: '' }, 'drug', /Choose the drug/],
    ['a purity above all', 'drugs', { ...drugs, purity: '101' }, 'purity', /more than 100 per cent/],
    [
      'more than a shipload',
      'drugs',
      { ...drugs, quantity: '99999999', unit: 'kg', quantity_basis: 'confirmed' },
      'quantity',
      /more than/,
    ],
    ['cash of nothing', 'cash', { ...cash, amount: '0' }, 'amount', /at least 0.01/],
    ['cash without its currency', 'cash', { ...cash, currency: '' }, 'currency', /Choose the currency/],
    ['half a phone', 'phones', { count: '1.5', remark: '' }, 'count', /whole number/],
    ['no phone', 'phones', { count: '0', remark: '' }, 'count', /at least 1/],
    ['a charge to come', 'charges', { offence: 'Robbery', charged_on: '1/1/2027' }, 'charged_on', /has not come yet/],
    ['an unknown outcome', 'outcomes', { outcome: '99', decided_on: '' }, 'outcome', /not on the list/],
    ['an unknown weapon', 'weapons', { weapon: 'spoon', part: 'used', remark: '' }, 'weapon', /not on the list/],
  ])('with %s is refused beside its field', async (_what, fact, form, field, problem) => {
    const reference = await record();
    const reply = await add(reference, fact, form);
    expect(reply.status).toBe(422);
    expect(problemAt(reply, field)).toMatch(problem);
  });
});

describe('an arrest', () => {
  const first = 'Has an appropriate adult been asked to come?';

  it('asks first whether somebody is a child, and a robbery does not', async () => {
    const [arrest, other] = [await pageOf(await record({ kind: 'arrest' })), await pageOf(await record())];
    expect(arrest).toContain('Is anybody here a child?');
    for (const words of [first, 'Custody is a last resort', 'section 45', 'Whom to ring for a child'])
      expect(arrest).toContain(words);
    expect(other).not.toContain(first);
  });

  it('of a child says so before everything else; of somebody of unknown age too, and of an adult not', async () => {
    const today = dayOf(now);
    for (const [born, isChild] of [
      ['14/05/2011', true],
      ['', true],
      ['14/05/1980', false],
    ] as const) {
      const arrest = await record({ kind: 'arrest' });
      await involve(await somebody(born), arrest, 'suspect');
      const [row] = await register.test.asOwner<{ id: never }>('select id from catalogue.entry where reference = $1', [
        arrest,
      ]);
      const found = await register.test.database.reading(people.kent, (db) => peopleIn(db, row?.id as never, today));
      expect([born, found]).toEqual([born, { count: 1, isChildThere: isChild }]);
      const text = await pageOf(arrest);
      expect([born, text.includes('If anybody here is a child')]).toEqual([born, !isChild]);
    }
  });

  it('makes nobody a suspect in a line', async () => {
    const before = await register.test.asOwner("select count(*)::int as n from links.link where kind = 'role-in-line'");
    const arrest = await record({ kind: 'arrest' });
    await involve(await somebody('14/05/1980'), arrest, 'suspect');
    await add(arrest, 'charges', { offence: 'Robbery', charged_on: '21/11/2026' });
    expect(
      await register.test.asOwner("select count(*)::int as n from links.link where kind = 'role-in-line'"),
    ).toEqual(before);
  });
});
