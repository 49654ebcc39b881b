import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Form, founding, operation, people, textOf, versionOf } from '#modules/records/records-fixture.ts';
import { addRecord } from '#platform/testing/index.ts';
import { openShareServer, type ShareServer, stated } from './share-fixture.ts';

let place: ShareServer;
beforeAll(async () => {
  place = await openShareServer();
});
afterAll(() => place.close());

const girl = {
  ...founding,
  ...{ given_name: 'Keira', family_name: 'Halloran', kind: 'present', known_as: '', sex: 'female' },
  ...{
    born: '14/5/2011',
    age_certainty: 'sure',
    looked_after_by: '1511',
    deceased: '',
    source_reference: 'NICHE-4711',
  },
};
const record = (change: Form = {}) => place.record('/people', { ...girl, ...change });
const valuesOf = async (reference: string, who?: keyof typeof people) =>
  (await place.offerOf(reference, who))?.map(({ label, value }) => `${label}: ${value}`);
const addLine = (access: Partial<Parameters<typeof addRecord>[2]> = {}) =>
  addRecord(place.test, 'lines.line', { controller: people.kent.organisation, ...access });

/** Restricts a record past the lock that keeps it to those who may. */
const restrict = (relation: string, id: string, to: string) =>
  place.test.script(`alter table ${relation} disable trigger guard;
    update ${relation} set restricted_to = ${to} where id = '${id}';
    alter table ${relation} enable trigger guard`);

/** Everything that the register holds of one girl; each secret word stands where it must stay. */
async function wholeGirl(): Promise<string> {
  const reference = await record({ source: 'Custody record, reference NICHE-4711, PNC 2012/0123456Y' });
  await place.addFact(reference, 'names', {
    given_name: 'Kiki',
    family_name: '',
    kind: 'street name',
    since: '1/8/2026',
  });
  await place.addFact(reference, 'exploitation', {
    ...{
      status: 'suspected victim',
      since: '2/11/2026',
      rests_on: 'SECRET what it rests on',
      nrm_reference: 'SECRETNRM',
    },
    ...{ forms: 'criminal', means: 'debt bondage', source: 'Meeting about NICHE-4711' },
  });
  await place.addFact(reference, 'vulnerability', { marker: 'missing episodes', detail: 'SECRET detail' });
  await place.addFact(reference, 'vulnerability', { marker: 'no recourse', detail: '' });
  await place.addFact(reference, 'warnings', { marker: 'weapons', detail: 'SECRET warning', expires_on: '1/11/2027' });
  await place.addFact(reference, 'numbers', { scheme: 'PNC', value: '2012/0123456Y' });
  await place.addFact(reference, 'numbers', { scheme: 'PND', value: 'SECRETPND' });
  await place.addFact(reference, 'looks', { looks: 'SECRET looks', marks: '' });
  await place.addFact(reference, 'contacts', { value: '07700 900388' });
  await place.addFact(reference, 'said', {
    ...{ words: 'SECRET words', said_on: '2/11/2026', heard_by: 'SECRET hearer', written_by: 'SECRET writer' },
    ...{ written_role: 'officer', interpreter: 'no', may_share: 'yes' },
  });
  const [a, b] = [await place.idOf(reference), await addLine()];
  await place.link({ kind: 'role-in-line', a, b, role: 'runner' }, { source: 'Report on PND SECRETPND' });
  return reference;
}

describe('what of a person may be shared', () => {
  it('is names, birth, sex, care, status, signs and role, each with its time; nothing else that is held', async () => {
    const reference = await wholeGirl();
    expect(await valuesOf(reference)).toEqual([
      'Known as: Keira Halloran',
      'Date of birth or age: Born 14 May 2011. How sure: sure',
      'Sex as recorded: Female',
      'Care: Looked after by Knowsley Council',
      expect.stringMatching(/^Name: K/),
      expect.stringMatching(/^Name: K/),
      'Exploitation status: Suspected victim, since 2 November 2026',
      'Sign of vulnerability: Goes missing',
      'Role: Runner in a county line',
    ]);
    expect(await valuesOf(reference)).toContain('Name: Kiki (street name), used since 1 August 2026');
    const offer = (await place.offerOf(reference)) ?? [];
    const all = JSON.stringify(offer);
    for (const secret of ['SECRET', 'NICHE', '0123456Y', '900388', 'recourse', 'weapons', 'debt', 'ALPHA']) {
      expect(all).not.toContain(secret);
    }
    expect(offer[0]?.source).toBe('Custody record, PNC a police reference');
    expect(offer.find(({ label }) => label === 'Role')?.source).toBe('Report on PND a police reference');
  });

  it('has the role and the exploitation apart, each as it was stated', async () => {
    const reference = await wholeGirl();
    const offer = (await place.offerOf(reference)) ?? [];
    const [role, status] = ['Role', 'Exploitation status'].map((label) => offer.find((each) => each.label === label));
    expect([role?.sort, status?.sort]).toEqual(['role', 'exploitation status']);
    expect(role?.value).not.toContain('victim');
    expect(status?.value).not.toContain('Runner');
    expect([role?.statement, status?.source]).toEqual(['assessment', 'Meeting about a police reference']);
  });

  it('is nothing where the record is another force’s and hidden, and nothing that others stated or that was withdrawn', async () => {
    const reference = await record();
    await place.addFact(reference, 'vulnerability', { marker: 'isolated', detail: '' });
    const change = (set: string) =>
      place.test.script(`alter table people.vulnerability disable trigger guard; update people.vulnerability set ${set} where marker = 'isolated';
        alter table people.vulnerability enable trigger guard`);
    expect(await valuesOf(reference)).toContain('Sign of vulnerability: Isolated');
    await change(`contributor = ${people.merseyside.organisation}`);
    expect(await valuesOf(reference)).not.toContain('Sign of vulnerability: Isolated');
    await change(`contributor = ${people.kent.organisation}, withdrawn_at = now(), withdrawn_why = 'A slip'`);
    expect(await valuesOf(reference)).not.toContain('Sign of vulnerability: Isolated');
    const id = await place.idOf(reference);
    await restrict('people.person', id, `array[${operation}]`);
    expect(await place.offerOf(reference, 'merseyside')).toBeNull();
    expect((await place.get(`/records/${reference}/share`, 'merseyside')).status).toBe(404);
    expect(textOf(await place.get(`/records/${reference}/share`, 'member'))).toContain('This record is restricted');
  });

  it('never a role that stands for somebody else, that others stated, or of a line that is restricted or marked higher', async () => {
    const reference = await record();
    const a = await place.idOf(reference);
    const roles = async () => (await valuesOf(reference, 'member'))?.filter((each) => each.startsWith('Role'));
    for (const role of ['witness', 'associate', 'parent or carer', 'customer', 'unknown'])
      await place.link({ kind: 'role-in-line', a, b: await addLine(), role });
    expect(await roles()).toEqual([]);
    const b = await addLine();
    await place.link({ kind: 'role-in-line', a, b, role: 'sitter' });
    expect(await roles()).toEqual(['Role: Sitter in a county line']);
    await restrict('lines.line', b, `array[${operation}]`);
    expect(await roles()).toEqual([]);
    await restrict('lines.line', b, 'null');
    expect(await roles()).toHaveLength(1);
    await place.link({ kind: 'role-in-line', a, b: await addLine(), role: 'recruiter' }, { who: 'merseyside' });
    await place.link({ kind: 'role-in-line', a, b: await addLine({ marking: 1 }), role: 'driver' });
    expect(await roles()).toHaveLength(1);
    const conditions = {
      controller: people.merseyside.organisation,
      handling: 'C',
      recipients: [people.kent.organisation],
    };
    await place.link({ kind: 'role-in-line', a, b: await addLine(conditions as never), role: 'enforcer' });
    expect(await roles()).toEqual(['Role: Sitter in a county line']);
  });
});

describe('the form of a person', () => {
  it('is reached from the page of the record, and says plainly that it is a child and a victim', async () => {
    const reference = await wholeGirl();
    const page = await place.get(`/people/${reference}`);
    expect(page.body).toContain(`href="/records/${reference}/share"`);
    expect((await place.get(`/people/${reference}`, 'reader')).body).not.toContain(`/records/${reference}/share`);
    const form = textOf(await place.get(`/records/${reference}/share`));
    expect(form).toContain('This is a child. Share only what keeps them safe');
    expect(form).toContain('held as a victim');
    const doubtful = await record({ born: '', age_certainty: 'not known' });
    expect(textOf(await place.get(`/records/${doubtful}/share`))).toContain(
      'This may be a child, and is treated as one',
    );
    const adult = await record({ born: '3/2/1994' });
    expect(textOf(await place.get(`/records/${adult}/share`))).not.toContain('child.');
  });

  it('sends exactly what was chosen, and the partner reads that and no more', async () => {
    const reference = await wholeGirl();
    const { check, address } = await place.share(reference, ['Known as', 'Exploitation status']);
    expect(textOf(check)).toContain('This is a child.');
    const read = textOf(await place.get(address.replace('/sharing/', '/received/'), 'knowsley'));
    expect(read).toContain('Keira Halloran');
    expect(read).toContain('Suspected victim, since 2 November 2026');
    for (const other of ['14 May 2011', 'Kiki', 'Runner', 'Goes missing', 'Knowsley', reference])
      expect([other, read.replaceAll(/Knowsley Council|Partner of knowsley/g, '').includes(other)]).toEqual([
        other,
        false,
      ]);
  });

  it('finds that an alias and the date of birth differ from what was shared, and sends them anew', async () => {
    const reference = await wholeGirl();
    const labels = ['Name', 'Date of birth or age', 'Exploitation status'];
    const { address } = await place.share(reference, labels);
    const differs = async () => textOf(await place.get(address));
    expect(await differs()).not.toContain('What was shared, and what is held now');
    const page = (await place.get(`/people/${reference}`)).body;
    const factAt = (code: string, index = 0) =>
      [...page.matchAll(new RegExp(`/records/${reference}/facts/${code}/[0-9a-f]{12}`, 'g'))].map(([each]) => each)[
        index
      ];
    const alias = factAt('names') ?? '';
    const correction = { ...stated, given_name: 'Kikki', family_name: '', kind: 'street name', version: '1' };
    expect((await place.post(alias, { ...correction, why: 'Misspelt' })).status).toBe(303);
    const change = await place.get(`/people/${reference}/change`);
    const { given_name: _g, family_name: _f, kind: _k, marking: _m, handling: _h, reviewOn: _r, ...own } = girl;
    const other = {
      ...own,
      known_as: 'Keira Halloran',
      born: '15/5/2011',
      version: versionOf(change),
      why: 'Passport',
    };
    expect((await place.post(`/people/${reference}/change`, other)).status).toBe(303);
    const text = await differs();
    expect(text).toContain('Kikki');
    expect(text).toContain('Born 15 May 2011');
    expect(textOf(await place.get('/sharing'))).toContain('Differs from what is held now');
    const version = versionOf(await place.get(address));
    expect((await place.post(`${address}/correct`, { version, why: 'A passport was seen' })).status).toBe(303);
    const read = textOf(await place.get(address.replace('/sharing/', '/received/'), 'knowsley'));
    expect(read).toContain('A passport was seen');
    expect(read).toContain('Kikki (street name)');
  });
});
