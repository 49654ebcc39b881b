import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vehiclePages } from '#modules/objects/index.ts';
import {
  type Form,
  founding,
  openRegisterServer,
  type people,
  problemAt,
  type RegisterServer,
  textOf,
  versionOf,
} from './records-fixture.ts';

let register: RegisterServer;
beforeAll(async () => {
  register = await openRegisterServer([vehiclePages]);
});
afterAll(() => register.close());

const car = {
  ...founding,
  kind: 'car',
  make: 'Ford',
  model: 'Focus',
  colour: 'Silver',
  plate: 'ab12cde',
  is_false: '',
};
/** What the form of a change has of the same car. */
const own = {
  ...{ kind: 'car', make: 'Ford', model: 'Focus', colour: 'Silver', note: '' },
  ...{ source: founding.source, statement: founding.statement, basis: founding.basis },
};
const stated = { source: 'Automatic number plate reading', statement: 'fact', grade: '', since: '', until: '' };

const record = (change: Form = {}, who: keyof typeof people = 'kent'): Promise<string> =>
  register.record('/vehicles', { ...car, ...change }, who);
const pageOf = (reference: string, who: keyof typeof people = 'kent') => register.get(`/vehicles/${reference}`, who);

describe('recording a record', () => {
  it('asks for its fields, its first fact, what it rests on and who may see it', async () => {
    const text = textOf(await register.get('/vehicles/new'));
    for (const label of [
      'Registration plate',
      'What is it?',
      'Make',
      'How is this known?',
      'Why it may be held',
      'Marking',
      'Review due',
    ])
      expect(text).toContain(label);
  });

  it('shows it with its fact, its source, its timeline and who may see it', async () => {
    const text = textOf(await pageOf(await record()));
    for (const words of [
      'AB12 CDE',
      'Ford',
      'Silver',
      'Plates',
      'Stop on 20 November',
      'Held by Kent',
      'Links',
      'History',
    ])
      expect(text).toContain(words);
  });

  it('is called by its plate, and by its looks while none is known', async () => {
    const reference = await record({ plate: '', is_false: '' });
    expect((await pageOf(reference)).body).toMatch(/<h1[^>]*>[\s\S]*?Silver Ford Focus/);
    await register.post(`/records/${reference}/facts/plates/new`, { ...stated, plate: 'KX60 ABC', is_false: '' });
    expect((await pageOf(reference)).body).toMatch(/<h1[^>]*>[\s\S]*?KX60 ABC/);
    expect(textOf(await register.get(`/records/${reference}/history`))).toContain('Known by nothing KX60 ABC');
  });

  it.each<[string, Form, string, RegExp]>([
    ['no kind', { kind: '' }, 'kind', /Choose what it is/],
    ['a kind that is none', { kind: 'submarine' }, 'kind', /"submarine" is not on the list/],
    ['a plate that is none', { plate: '!!!' }, 'plate', /is not a registration plate/],
    ['5,000 characters', { make: 'x'.repeat(5000) }, 'make', /Shorten this to 80 characters. It has 5,000/],
    ['no source', { source: '' }, 'source', /Say where this comes from/],
    ['no statement', { statement: '' }, 'statement', /Choose whether this is a fact/],
    ['no reason', { basis: '' }, 'basis', /Knowing somebody is not enough/],
    ['blanks for a reason', { basis: '  \t ' }, 'basis', /Knowing somebody is not enough/],
    ['no marking', { marking: 'SECRET' }, 'marking', /Choose a marking/],
    ['no handling', { handling: 'X' }, 'handling', /Choose a handling code/],
    ['a review that has been', { reviewOn: '20/11/2026' }, 'reviewOn', /must lie ahead/],
    ['a review too far off', { reviewOn: '22/11/2027' }, 'reviewOn', /twelve months away at most: 21 November 2027/],
    ['no day', { reviewOn: '31/02/2027' }, 'reviewOn', /is not a date/],
  ])('says what is wrong beside its field: %s', async (_name, change, field, problem) => {
    const reply = await register.post('/vehicles/new', { ...car, note: 'Typed already.', ...change });
    expect(reply.status).toBe(422);
    expect(problemAt(reply, field)).toMatch(problem);
    expect(reply.body).toContain('There is a problem');
    expect(reply.body).toContain('Typed already.');
  });

  it('is refused above the own clearance, and without the permission', async () => {
    const reply = await register.post('/vehicles/new', { ...car, marking: 'OFFICIAL-SENSITIVE' }, 'uncleared');
    expect(problemAt(reply, 'marking')).toMatch(/not cleared/);
    expect((await register.post('/vehicles/new', car, 'reader')).status).toBe(403);
  });

  it('takes letters of any script and pictures, and shows them as they are', async () => {
    const text = textOf(await pageOf(await record({ make: 'فورد', model: 'Škoda 🚗', colour: '‮desrever' })));
    for (const words of ['فورد', 'Škoda 🚗', '‮desrever']) expect(text).toContain(words);
  });
});

describe('the list of a kind', () => {
  it('has what the reader may see, by filter and by search, and as a file with its marking', async () => {
    const shown = await record({ plate: 'LB07 XYZ', kind: 'van' });
    const hidden = await record({ plate: 'LB07 XYW', kind: 'van', handling: 'C' });
    for (const url of [
      '/vehicles',
      '/vehicles?kind=van',
      '/vehicles?q=LB07+XY',
      '/vehicles.csv?kind=van',
      '/vehicles?controller=kent',
    ]) {
      const [own, other] = [(await register.get(url)).body, (await register.get(url, 'merseyside')).body];
      expect([url, own.includes(shown), own.includes(hidden)]).toEqual([url, true, true]);
      expect([url, other.includes(shown), other.includes(hidden)]).toEqual([url, true, false]);
    }
    expect((await register.get('/vehicles?kind=lorry')).body).toContain('No vehicle matches');
    const file = await register.get('/vehicles.csv?kind=van');
    expect(file.body).toMatch(/^\uFEFF?OFFICIAL\r\n/);
    expect(decodeURIComponent(file.headers['content-disposition'] ?? '')).toContain('OFFICIAL');
  });
});

describe('changing a record', () => {
  it('keeps what it said before, with the reason', async () => {
    const reference = await record();
    const form = await register.get(`/vehicles/${reference}/change`);
    expect(form.body).toContain('value="Focus"');
    const sent = { ...own, model: 'Fiesta', version: versionOf(form), why: 'Misread at first' };
    expect((await register.post(`/vehicles/${reference}/change`, sent)).status).toBe(303);
    const history = textOf(await register.get(`/records/${reference}/history`));
    expect(history).toContain('Model Focus Fiesta');
    expect(history).toContain('Why: Misread at first');
    expect(history).toContain('Officer of kent');
    expect(history).toContain('First recorded');
  });

  it('asks for a reason, and refuses those who only read', async () => {
    const reference = await record();
    const sent = { ...own, version: '1', why: 'x' };
    expect(problemAt(await register.post(`/vehicles/${reference}/change`, { ...sent, why: '' }), 'why')).toMatch(
      /Say why/,
    );
    for (const who of ['merseyside', 'uncleared'] as const) {
      expect((await register.get(`/vehicles/${reference}/change`, who)).status).toBe(404);
      expect((await register.post(`/vehicles/${reference}/change`, sent, who)).status).toBe(404);
    }
    expect((await register.get(`/vehicles/${reference}/change`, 'reader')).status).toBe(403);
  });

  it('shows both versions when two change it, and loses neither', async () => {
    const reference = await record({ plate: '' });
    const url = `/vehicles/${reference}/change`;
    expect(
      (await register.post(url, { ...own, version: '1', colour: 'Blue', why: 'Seen by day' }, 'colleague')).status,
    ).toBe(303);
    const reply = await register.post(url, { ...own, version: '1', colour: 'Grey', why: 'Seen by night' });
    expect(reply.status).toBe(409);
    const text = textOf(reply);
    for (const words of ['Someone changed', 'Colleague of kent', 'Blue', 'Grey']) expect(text).toContain(words);
    const again = { ...own, colour: 'Grey', why: 'Seen by night', version: versionOf(reply) };
    const form = await register.post(url, { ...again, again: 'yes' });
    expect([form.status, form.body.includes('value="Grey"')]).toEqual([422, true]);
    expect(form.body).not.toContain('There is a problem');
    expect((await register.post(url, again)).status).toBe(303);
    expect(textOf(await pageOf(reference))).toContain('Grey');
    const history = textOf(await register.get(`/records/${reference}/history`));
    expect(history).toContain('Blue Grey');
    expect(history).toContain('Silver Blue');
  });
});
