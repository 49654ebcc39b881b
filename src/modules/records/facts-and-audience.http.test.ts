import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vehiclePages } from '#modules/objects/index.ts';
import {
  type Form,
  founding,
  openRegisterServer,
  operation,
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
const stated = { source: 'Automatic number plate reading', statement: 'fact', grade: '', since: '', until: '' };

const record = (change: Form = {}, who: keyof typeof people = 'kent'): Promise<string> =>
  register.record('/vehicles', { ...car, ...change }, who);
const pageOf = (reference: string, who: keyof typeof people = 'kent') => register.get(`/vehicles/${reference}`, who);

/** The address of the form that corrects the only fact of a kind that the person's organisation stated. */
async function correctionOf(reference: string, fact: string): Promise<string> {
  const body = (await pageOf(reference)).body;
  const found = new RegExp(`href="(/records/${reference}/facts/${fact}/[0-9a-f]{12})"`).exec(body)?.[1];
  if (found === undefined) throw new Error('There is nothing to correct');
  return found;
}

describe('stated facts', () => {
  it('are added with who says so, how it is known, its grade and its days', async () => {
    const reference = await record({ plate: '' });
    const url = `/records/${reference}/facts/plates/new`;
    expect(textOf(await register.get(url))).toContain('Add a plate');
    const form = {
      ...stated,
      plate: 'WX19 KLM',
      is_false: 'yes',
      grade: 'B2',
      statement: 'opinion',
      since: '1/11/2026',
      until: '3/11/2026',
    };
    expect((await register.post(url, form)).status).toBe(303);
    const reply = await pageOf(reference);
    const text = textOf(reply);
    for (const words of [
      'WX19 KLM, believed false',
      '1 November 2026',
      'until 3 November 2026',
      'Automatic number plate reading (Kent)',
      'B2',
    ])
      expect(text).toContain(words);
    expect(reply.body).toContain('tl-fact--opinion');
    expect(text).toContain('Plates: WX19 KLM');
  });

  it.each<[string, Form, string, RegExp]>([
    [
      'an end before the beginning',
      { since: '3/11/2026', until: '1/11/2026' },
      'until',
      /end lies before the beginning/,
    ],
    ['a day to come', { since: '22/11/2026' }, 'since', /has not come yet/],
    ['no day at all', { since: 'yesterday-ish' }, 'since', /is not a date/],
    ['a grade that is none', { grade: 'Z9' }, 'grade', /Choose a grade/],
    ['no source', { source: '' }, 'source', /Say where this comes from/],
    ['a source that is too long', { source: 'x'.repeat(301) }, 'source', /300 characters/],
    ['no statement', { statement: 'rumour' }, 'statement', /Choose whether/],
    ['neither yes nor no', { is_false: 'maybe' }, 'is_false', /Choose yes or no/],
    ['nothing', { plate: '' }, 'plate', /Enter the plate/],
  ])('say what is wrong beside the field: %s', async (_name, change, field, problem) => {
    const reference = await record();
    const reply = await register.post(`/records/${reference}/facts/plates/new`, {
      ...stated,
      plate: 'WX19 KLM',
      is_false: '',
      ...change,
    });
    expect(reply.status).toBe(422);
    expect(problemAt(reply, field)).toMatch(problem);
  });

  it('are corrected and withdrawn by who stated them, with a reason, and stay in the history', async () => {
    const reference = await record();
    const url = await correctionOf(reference, 'plates');
    const form = await register.get(url);
    expect(form.body).toContain('value="AB12 CDE"');
    const sent = {
      ...stated,
      plate: 'AB12 CDF',
      is_false: '',
      version: versionOf(form),
      why: 'A camera has it better',
    };
    expect(problemAt(await register.post(url, { ...sent, why: '' }), 'why')).toMatch(/Say why/);
    expect((await register.post(url, sent)).status).toBe(303);
    expect(textOf(await pageOf(reference))).toContain('AB12 CDF');
    expect((await register.post(url, { deed: 'withdraw', version: '2', withdrawWhy: '' })).status).toBe(422);
    expect((await register.post(url, { deed: 'withdraw', version: '2', withdrawWhy: 'Another car' })).status).toBe(303);
    const text = textOf(await pageOf(reference));
    expect(text).toContain('No plate is known.');
    expect(text).toContain('Withdrawn (1)');
    const history = textOf(await register.get(`/records/${reference}/history`));
    for (const words of ['AB12 CDE AB12 CDF', 'Why: A camera has it better', 'Plates: withdrawn', 'Another car'])
      expect(history).toContain(words);
    expect((await register.get(url)).status).toBe(404);
  });

  it('show both versions when two correct one, and that one was withdrawn meanwhile', async () => {
    const reference = await record();
    const url = await correctionOf(reference, 'plates');
    const sent = { ...stated, is_false: '', version: '1', why: 'x' };
    expect((await register.post(url, { ...sent, plate: 'AB12 CDG' }, 'colleague')).status).toBe(303);
    const reply = await register.post(url, { ...sent, plate: 'AB12 CDH' });
    expect(reply.status).toBe(409);
    for (const words of ['Someone changed this', 'AB12 CDG', 'AB12 CDH', 'Colleague of kent'])
      expect(textOf(reply)).toContain(words);
    expect((await register.post(url, { ...sent, plate: 'AB12 CDH', version: versionOf(reply) })).status).toBe(303);
    expect(
      (await register.post(url, { deed: 'withdraw', version: '3', withdrawWhy: 'Wrong' }, 'colleague')).status,
    ).toBe(303);
    const late = await register.post(url, { ...sent, plate: 'AB12 CDJ', version: '3' });
    expect([late.status, textOf(late).includes('was withdrawn meanwhile: Wrong')]).toEqual([409, true]);
    expect(late.body).not.toContain('Save yours over theirs');
  });

  it('belong to nobody else: another force and a hidden record are as if they did not exist', async () => {
    const reference = await record();
    const url = await correctionOf(reference, 'plates');
    const missing = await register.get('/records/V-0000-00/facts/plates/new', 'merseyside');
    for (const path of [url, `/records/${reference}/facts/plates/new`, `/records/${reference}/facts/none/new`]) {
      const reply = await register.get(path, 'merseyside');
      expect([path, reply.status, reply.body]).toEqual([path, 404, missing.body]);
      const posted = await register.post(path, { ...stated, plate: 'AB12 CDK', version: '1', why: 'x' }, 'merseyside');
      expect([path, [400, 404].includes(posted.status)]).toEqual([path, true]);
    }
  });
});

describe('who may see a record', () => {
  const audience = {
    marking: 'OFFICIAL',
    handling: 'P',
    recipients: '',
    recipientsUntil: '',
    reviewOn: '1/3/2027',
    why: 'A victim may be at risk',
  };
  const url = (reference: string): string => `/records/${reference}/audience`;

  it('is restricted to an operation, and lifted again, each with its reason', async () => {
    const reference = await record({}, 'member');
    expect((await pageOf(reference, 'merseyside')).status).toBe(200);
    const form = await register.get(url(reference), 'member');
    expect(textOf(form)).toContain('Operation Lantern');
    const sent = { ...audience, restrictedTo: String(operation), version: versionOf(form) };
    expect((await register.post(url(reference), sent, 'member')).status).toBe(303);
    const missing = await register.get('/vehicles/V-0000-00');
    for (const who of ['kent', 'merseyside'] as const) {
      for (const path of [
        `/vehicles/${reference}`,
        `/records/${reference}/history`,
        url(reference),
        `/records/${reference}/facts/plates/new`,
      ]) {
        const reply = await register.get(path, who);
        expect([who, path, reply.status, reply.body]).toEqual([who, path, 404, missing.body]);
      }
    }
    const history = textOf(await register.get(`/records/${reference}/history`, 'member'));
    for (const words of ['Restricted to nothing Operation Lantern', 'Why: A victim may be at risk', 'Review due'])
      expect(history).toContain(words);
    const { version: _version, ...lift } = sent;
    const version = versionOf(await register.get(url(reference), 'member'));
    expect(
      (await register.post(url(reference), { ...lift, restrictedTo: [], version, why: 'Over' }, 'member')).status,
    ).toBe(303);
    expect((await pageOf(reference, 'merseyside')).status).toBe(200);
  });

  it('is narrowed to recipients until a day, marked anew, and opened', async () => {
    const reference = await record();
    const sent = { ...audience, handling: 'C', version: versionOf(await register.get(url(reference))) };
    expect(
      (await register.post(url(reference), { ...sent, recipients: 'West Mercia', recipientsUntil: '1/12/2026' }))
        .status,
    ).toBe(303);
    expect((await pageOf(reference, 'merseyside')).status).toBe(404);
    expect(textOf(await pageOf(reference))).toContain('West Mercia');
    const form = await register.get(url(reference));
    expect(form.body).toContain('West Mercia');
    const wider = { ...sent, recipients: 'West Mercia\nMerseyside', version: versionOf(form) };
    expect((await register.post(url(reference), wider)).status).toBe(303);
    expect((await pageOf(reference, 'merseyside')).status).toBe(200);
    const version = versionOf(await register.get(url(reference)));
    const marked = { ...audience, marking: 'OFFICIAL-SENSITIVE', version };
    expect((await register.post(url(reference), marked)).status).toBe(303);
    expect((await pageOf(reference, 'merseyside')).status).toBe(200);
    expect((await pageOf(reference, 'uncleared')).status).toBe(404);
  });

  it.each<[string, Form, string, RegExp]>([
    [
      'a partner as recipient',
      { handling: 'C', recipients: 'Knowsley Council' },
      'recipients',
      /is not a police organisation/,
    ],
    ['recipients without handling C', { recipients: 'Kent' }, 'recipients', /under handling C/],
    ['a day without recipients', { handling: 'C', recipientsUntil: '1/12/2026' }, 'recipientsUntil', /no recipient/],
    [
      'a day that has passed',
      { handling: 'C', recipients: 'Kent', recipientsUntil: '1/1/2026' },
      'recipientsUntil',
      /has passed/,
    ],
    ['a strange operation', { restrictedTo: '10999' }, 'restrictedTo', /that you belong to/],
    ['no reason', { why: '' }, 'why', /Say why/],
    ['no review', { reviewOn: '1/1/2030' }, 'reviewOn', /twelve months/],
  ])('says what is wrong beside its field: %s', async (_name, change, field, problem) => {
    const reference = await record({}, 'member');
    const reply = await register.post(url(reference), { ...audience, version: '2', ...change }, 'member');
    expect(reply.status).toBe(422);
    expect(problemAt(reply, field)).toMatch(problem);
  });

  it('shows both versions when two change it', async () => {
    const reference = await record();
    const version = versionOf(await register.get(url(reference)));
    expect((await register.post(url(reference), { ...audience, version, handling: 'C' }, 'colleague')).status).toBe(
      303,
    );
    const reply = await register.post(url(reference), { ...audience, version, marking: 'OFFICIAL-SENSITIVE' });
    expect(reply.status).toBe(409);
    expect(textOf(reply)).toContain('Someone changed');
    expect(textOf(reply)).toContain('Colleague of kent');
  });

  it('is changed by the controller alone', async () => {
    const reference = await record();
    for (const who of ['merseyside', 'council'] as const) {
      const reply = await register.post(url(reference), { ...audience, version: '1' }, who);
      expect([who, [403, 404].includes(reply.status)]).toEqual([who, true]);
    }
    expect((await register.get(url(reference), 'reader')).status).toBe(403);
  });
});

describe('somebody outside police', () => {
  it('finds nothing of the register', async () => {
    const reference = await record();
    const paths = [`/records/${reference}/history`, `/records/${reference}/facts/plates/new`];
    for (const path of paths) expect([path, (await register.get(path, 'council')).status]).toEqual([path, 404]);
    expect((await pageOf(reference, 'council')).status).toBe(403);
  });
});
