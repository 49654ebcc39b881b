import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forceNumber } from '#modules/directory/somebody-fixture.ts';
import { type Form, problemAt, textOf } from '#modules/records/records-fixture.ts';
import { decideApproval } from '#platform/work/index.ts';
import { victimStatusApproval } from './index.ts';
import { addIncident, now } from './people-fixture.ts';
import {
  girl,
  openPeopleServer,
  type PeopleServer,
  people,
  statedForm as stated,
  type Who,
} from './people-server-fixture.ts';

let server: PeopleServer;
beforeAll(async () => {
  server = await openPeopleServer();
});
afterAll(() => server.close());

const get: PeopleServer['get'] = (...given) => server.get(...given);
const post: PeopleServer['post'] = (...given) => server.post(...given);
const record: PeopleServer['record'] = (...given) => server.record(...given);
const addFact: PeopleServer['addFact'] = (...given) => server.addFact(...given);
const suspected = { status: 'suspected victim', rests_on: 'Found with a deal phone and a debt', nrm_reference: '' };

describe('a child who is recorded', () => {
  it('is a child first: in words, with what she says and whom to ring before everything else', async () => {
    const reference = await record({ looked_after_by: '1511' });
    const text = textOf(await get(`/people/${reference}`));
    expect(text).toContain('Looked after: Knowsley');
    const order = ['CHILD', 'Girl, 15 (born 14 May 2011, sure)', 'A child: safety first', 'In their own words'];
    expect(order.map((each) => text.indexOf(each) >= 0)).toEqual(order.map(() => true));
    expect(text.indexOf('A child: safety first')).toBeLessThan(text.indexOf('In their own words'));
    expect(text.indexOf('In their own words')).toBeLessThan(text.indexOf('Role and exploitation'));
    expect(text.indexOf('Role and exploitation')).toBeLessThan(text.indexOf('The facts'));
    expect(text).toContain('Not assessed');
    expect(text).toContain('Keira Halloran (name used now)');
  });

  it('stands in the list as a child, and is found by it and by another spelling', async () => {
    await record({ given_name: 'Mohammed', family_name: 'Zephyrine', born: '2/2/1990' });
    const rows = async (query: string) => textOf(await get(`/people${query}`));
    expect(await rows('?child=child')).toContain('Child Girl, 15');
    expect(await rows('?child=child')).not.toContain('Zephyrine');
    expect(await rows('?child=adult')).toContain('Woman, 36');
    expect(await rows('?child=adult')).not.toContain('Girl, 15');
    expect(await rows('?q=muhammad')).toContain('Mohammed Zephyrine');
    expect(await rows('?sex=male')).toContain('No person matches');
  });

  it('whose age nobody knows is treated as a child, and the page says why', async () => {
    const reference = await record({ born: '', age_certainty: 'not known', given_name: '', family_name: '', kind: '' });
    const text = textOf(await get(`/people/${reference}`));
    expect(text).toContain('Name not known');
    expect(text).toContain('Female, age not known');
    expect(text).toContain('Treated as a child until the age is established');
    expect(text).toContain('Modern Slavery Act 2015, section 51');
  });

  it('is logged whoever searches for her: who, what was typed, which records were found', async () => {
    await get('/people?q=halloran&child=child', 'officer');
    const [entry] = await server.test.asOwner<{ name: string; searched: string; count: number }>(
      "select name, searched, count from ledger.entry where kind = 'person' and searched is not null order by seq desc limit 1",
    );
    expect(entry?.name).toBe('Dean Coyle');
    expect(entry?.searched).toBe('q=halloran&child=child');
    expect(entry?.count).toBeGreaterThan(0);
  });
});

describe('what cannot stand', () => {
  it.each([
    ['born', { born: '14/05/2011, aged 17' }, 'disagree'],
    ['born', { born: '31/02/2011' }, 'must be a real date'],
    ['born', { born: '01/01/2030' }, 'today or earlier'],
    ['born', { born: '-3' }, 'Enter a date of birth'],
    ['born', { born: '😀' }, 'Enter a date of birth'],
    ['born', { born: '' }, 'choose that it is not known'],
    ['age_certainty', { age_certainty: '' }, 'how sure the age is'],
    ['age_certainty', { born: 'about 15' }, 'is not sure'],
    ['age_certainty', { age_certainty: 'certain' }, 'is not on the list'],
    ['sex', { sex: 'F' }, 'is not on the list'],
    ['sex', { sex: '' }, 'or that it is not known'],
    ['looked_after_by', { looked_after_by: '18' }, 'is not on the list'],
    ['given_name', { given_name: 'K'.repeat(5000) }, 'Shorten this to 100 characters'],
    ['given_name', { given_name: '\u202E\u200B' }, 'Enter a name with letters'],
    ['known_as', { known_as: 'K'.repeat(121) }, 'Shorten this to 120 characters'],
    ['basis', { basis: '' }, 'Knowing somebody is not enough'],
    ['source', { source: '' }, 'where this comes from'],
    ['reviewOn', { reviewOn: '21/11/2028' }, 'twelve months'],
  ])('%s of a person (%#)', async (field, change, message) => {
    const reply = await post('/people/new', { ...girl, ...change });
    expect(reply.status).toBe(422);
    expect(problemAt(reply, field)).toContain(message);
    // Nothing that was typed is lost.
    expect(reply.body).toContain('Halloran');
  });

  it.each([
    ['names', 'given_name', { given_name: '', family_name: '', kind: '' }, 'Enter a given name'],
    [
      'names',
      'until',
      { given_name: 'K', family_name: '', kind: '', until: '01/10/2026' },
      'lies before the beginning',
    ],
    ['names', 'since', { given_name: 'K', family_name: '', kind: '', since: '01/12/2026' }, 'has not come yet'],
    ['numbers', 'value', { scheme: 'PNC', value: 'hello' }, 'is not a PNC ID'],
    ['numbers', 'scheme', { scheme: 'NHS', value: '9434765919' }, 'is not on the list'],
    ['contacts', 'value', { value: '12' }, 'too short for a phone number'],
    ['looks', 'looks', { looks: '', marks: '' }, 'Describe how the person looks'],
    ['warnings', 'expires_on', { marker: 'weapons', detail: '', expires_on: '21/11/2026' }, 'must end after today'],
    ['warnings', 'expires_on', { marker: 'weapons', detail: '', expires_on: '22/11/2029' }, 'until 21 November 2027'],
    ['exploitation', 'status', { ...suspected, status: 'victim' }, 'is not on the list'],
    ['exploitation', 'rests_on', { ...suspected, rests_on: '' }, 'what the status rests on'],
    ['said', 'words', { words: '', said_on: '', heard_by: '', written_by: '', written_role: '' }, 'in their own words'],
  ])('%s: %s', async (code, field, form, message) => {
    const reference = await record();
    const reply = await addFact(reference, code, form as Form);
    expect(reply.status).toBe(422);
    expect(problemAt(reply, field)).toContain(message);
  });

  it('keeps names of any script, and signs that are seen', async () => {
    for (const name of ['محمد', 'Нгуен', 'Lil 🔥', 'Zoë-Ann O’Hara', '王伟']) {
      const reference = await record({ given_name: name, family_name: '' });
      expect(textOf(await get(`/people/${reference}`))).toContain(name);
    }
    const turned = await record({ given_name: 'Kai\u202Enosurp', family_name: '' });
    expect((await get(`/people/${turned}`)).body).not.toContain('\u202E');
  });
});

describe('a victim who is named a suspect', () => {
  it('goes to a second person, who does it by deciding', async () => {
    const reference = await record();
    expect((await addFact(reference, 'exploitation', suspected)).status).toBe(303);
    const incident = await addIncident(server.test, forceNumber('kent'));
    const [row] = await server.test.asOwner<{ reference: string }>(
      'select reference from catalogue.entry where id = $1',
      [incident],
    );
    const link = { from: reference, kind: 'involved-in', to: row?.reference ?? '', role: 'suspect', note: '' };
    const reply = await post('/links/new', { ...stated, ...link }, 'analyst');
    const to = reply.headers['location'] ?? '';
    expect(to).toMatch(/^\/work\/approvals\/A-/);
    const page = textOf(await get(`/people/${reference}`));
    expect(page).toContain('Held as a victim');
    expect(page).toContain('Waits for a second person: asked by Priya Shah');
    expect(page).not.toContain('Suspect ');
    const approval = to.split('/').at(-1) ?? '';
    const decided = await server.test.database.writing(people.supervisor, (db) =>
      decideApproval(
        db,
        people.supervisor,
        [victimStatusApproval],
        { reference: approval, state: 'approved', reason: 'Footage' },
        now,
      ),
    );
    expect(decided.ok).toBe(true);
    const after = textOf(await get(`/people/${reference}`));
    expect(after).toContain('Asked by Priya Shah');
    expect(after).toContain('approved by Owain Bebb');
    expect(after).toContain('Suspect');
  });

  it('so does the end of what says that somebody is a victim', async () => {
    const reference = await record();
    await addFact(reference, 'exploitation', suspected);
    const handle = new RegExp(`/records/${reference}/facts/exploitation/([0-9a-f]{12})`).exec(
      (await get(`/people/${reference}`)).body,
    )?.[1];
    const form = { ...stated, ...suspected, version: '1', deed: 'withdraw', withdrawWhy: 'Mistaken' };
    const reply = await post(`/records/${reference}/facts/exploitation/${handle}`, form);
    expect(reply.headers['location']).toMatch(/^\/work\/approvals\/A-/);
    expect(textOf(await get(`/people/${reference}`))).toContain('Suspected victim , since 1 November 2026');
  });
});

describe('what somebody says', () => {
  const said = {
    ...{ words: 'I owe them for the phone. I can’t go home.', said_on: '02/11/2026', heard_by: 'PC Bebb' },
    ...{ written_by: 'Nia Prys-Jenkins', written_role: 'social worker', interpreter: 'no', may_share: 'yes' },
  };

  it('stands first, in the words that were said, and nobody changes them', async () => {
    const reference = await record();
    expect((await addFact(reference, 'said', said)).status).toBe(303);
    const page = await get(`/people/${reference}`);
    const text = textOf(page);
    expect(text).toContain('“I owe them for the phone. I can’t go home.”');
    expect(text).toContain('Written down by Nia Prys-Jenkins, social worker, as said on 2 November 2026');
    expect(text.indexOf('I owe them')).toBeLessThan(text.indexOf('Role in the line'));
    const address = new RegExp(`/records/${reference}/facts/said/[0-9a-f]{12}`).exec(page.body)?.[0] ?? '';
    const correct = (form: Form, who: Who) =>
      post(address, { ...stated, ...said, version: '1', why: 'Misheard', ...form }, who);
    const changed = await correct({ words: 'She owes money.' }, 'analyst');
    expect(problemAt(changed, 'words')).toContain('not changed');
    const byOther = await correct({ heard_by: 'Nobody' }, 'supervisor');
    expect(byOther.status).toBe(422);
    expect(textOf(byOther)).toContain('Only Priya Shah, kent, who recorded this, corrects it');
    expect((await correct({ heard_by: 'PC Owain Bebb' }, 'analyst')).status).toBe(303);
  });
});
