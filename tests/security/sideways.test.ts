import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReference } from '#kernel/reference.ts';
import type { Replied } from '#platform/http/index.ts';
import { linesByReference } from './line-requests.ts';
import { linkChange, linkLines } from './link-requests.ts';
import { peopleByReference } from './people-requests.ts';
import { changeAudience, noRecordOf, recordHidden, registerByReference } from './register-requests.ts';
import { shareLine, sharingByReference } from './sharing-requests.ts';
import { freshApproval, freshNotice, freshTask } from './work-requests.ts';
import { nameOf, numberOf, openWorld, operation, type SecurityWorld, type SignedIn } from './world.ts';
import { lineFile, lineForm } from './world-cast.ts';

/** Well formed, and of nothing. */
const noLine = makeReference('line', new Uint8Array(5));
const noLoad = makeReference('load', new Uint8Array(5));

let world: SecurityWorld;
let analyst: SignedIn;
let colleague: SignedIn;
let supervisor: SignedIn;
let centre: SignedIn;
/** Kent's own, Merseyside's open to all police, and Merseyside's hidden from Kent. */
let mine: string;
let theirs: string;
let hidden: string;
let myLoad: string;
let theirLoad: string;

beforeAll(async () => {
  world = await openWorld();
  analyst = await world.signIn('analyst');
  colleague = await world.signIn('colleague');
  supervisor = await world.signIn('supervisor');
  centre = await world.signIn('centre analyst');
  mine = await world.recordLine(analyst);
  theirs = await world.recordLine(colleague, { name: 'BRAVO' });
  hidden = await world.recordLine(colleague, { name: 'ZEPHYRINE' });
  await world.share(hidden, { restrictedTo: [operation] });
  myLoad = await world.sendFile(analyst, lineFile);
  theirLoad = await world.sendFile(colleague, lineFile);
});
afterAll(() => world.close());

const changeForm = { ...lineForm, version: '1' };
const withoutRequest = (reply: Replied, asked: string): string =>
  reply.body.replaceAll(reply.headers['x-request-id'] ?? '', '⟨request⟩').replaceAll(asked, '⟨asked⟩');

/** A request of each route that names a record: what for a record of this reference. */
const byReference: Readonly<Record<string, (reference: string) => Promise<Replied>>> = {
  'GET /lines/:reference': (reference) => world.get(analyst, `/lines/${reference}`),
  'GET /lines/:reference/change': (reference) => world.get(analyst, `/lines/${reference}/change`),
  'POST /lines/:reference/change': (reference) => world.post(analyst, `/lines/${reference}/change`, changeForm),
  'GET /imports/:reference': (reference) => world.get(analyst, `/imports/${reference}`),
  'GET /imports/:reference/map': (reference) => world.get(analyst, `/imports/${reference}/map`),
  'POST /imports/:reference/map': (reference) =>
    world.post(analyst, `/imports/${reference}/map`, { 'column-brand': 'Line name' }),
  'POST /imports/:reference/start': (reference) => world.post(analyst, `/imports/${reference}/start`),
  'GET /imports/:reference/problems.csv': (reference) => world.get(analyst, `/imports/${reference}/problems.csv`),
};
/** What is answered like nonsense is answered so before a form is looked at: these would pass for one's own. */
const work = (area: string, deed: string, form: Readonly<Record<string, string>>) => (reference: string) =>
  world.post(area === 'approvals' ? supervisor : analyst, `/work/${area}/${reference}/${deed}`, form);
const byLink: Readonly<Record<string, (reference: string) => Promise<Replied>>> = {
  'GET /links/:reference': (reference) => world.get(analyst, `/links/${reference}`),
  'POST /links/:reference': (reference) => world.post(analyst, `/links/${reference}`, linkChange),
};
const byWork: Readonly<Record<string, (reference: string) => Promise<Replied>>> = {
  'GET /work/tasks/:reference': (reference) => world.get(analyst, `/work/tasks/${reference}`),
  'POST /work/tasks/:reference/end': work('tasks', 'end', { version: '1', state: 'done', reason: 'x' }),
  'POST /work/tasks/:reference/give': work('tasks', 'give', { version: '1', who: 'The analyst' }),
  'GET /work/notices/:reference': (reference) => world.get(analyst, `/work/notices/${reference}`),
  'POST /work/notices/:reference/acknowledge': work('notices', 'acknowledge', { kind: 'acknowledged', words: '' }),
  'GET /work/approvals/:reference': (reference) => world.get(supervisor, `/work/approvals/${reference}`),
  'POST /work/approvals/:reference/decide': work('approvals', 'decide', { state: 'refused', reason: 'x' }),
  'POST /work/approvals/:reference/withdraw': work('approvals', 'withdraw', { reason: 'x' }),
};
/** Parts of addresses that name no record. */
const noRecord = [
  'GET /gallery/:page',
  // Public bodies, the same for everybody.
  'GET /organisations/:code',
  // Forces and regions, the same for everybody.
  'GET /picture/:area',
  // Lists of words, the same for everybody.
  'GET /vocabularies/:list',
  'GET /vocabularies/:list.csv',
  'GET /vocabularies/:list/values/:value',
  'GET /vocabularies/:list/add',
  'POST /vocabularies/:list/add',
  'GET /vocabularies/:list/values/:value/change',
  'POST /vocabularies/:list/values/:value/change',
  'GET /vocabularies/:list/values/:value/retire',
  'POST /vocabularies/:list/values/:value/retire',
];

const contents = () =>
  world.test.asOwner(
    `select (select json_agg(l order by l.id) from lines.line l) as lines,
       (select json_agg(l order by l.id) from exchange.load l) as loads, (select count(*) from jobs.outbox) as jobs`,
  );

/** Merseyside's vehicle that is hidden from Kent. */
async function hiddenRecords(): Promise<readonly string[]> {
  const member = await world.signIn('member');
  const record = await recordHidden(world, member);
  await changeAudience(world, member, record, { restrictedTo: String(operation) });
  return [record, record.toLowerCase(), await world.idOf(record)];
}

describe('a record of somebody else', () => {
  it('is tried on every route that names a record', () => {
    const named = world.declared.filter(({ path }) => path.includes(':')).map(nameOf);
    expect(named.toSorted()).toEqual(
      [
        ...Object.keys({
          ...byReference,
          ...byLink,
          ...byWork,
          ...sharingByReference(world),
          ...registerByReference(world, analyst, supervisor),
          ...peopleByReference(world, supervisor),
          ...linesByReference(world, { analyst, supervisor, centre }),
        }),
        ...noRecord,
      ].toSorted(),
    );
  });

  it('is answered like nonsense, and untouched', async () => {
    const member = await world.signIn('member');
    const theirDisclosure = await shareLine(world, member, theirs, 'shropshire-council');
    const theirLink = await linkLines(world, member, theirs, hidden);
    const theirWork = await Promise.all([
      freshTask(world, colleague),
      freshNotice(world, colleague),
      freshApproval(world, colleague, 'self'),
    ]);
    const theirRecords = await hiddenRecords();
    const before = await contents();
    const [lineId, loadId] = [await world.idOf(hidden), await world.idOf(theirLoad)];
    for (const [name, ask] of Object.entries({
      ...byReference,
      ...byLink,
      ...byWork,
      ...sharingByReference(world),
      ...registerByReference(world, analyst, supervisor),
      ...peopleByReference(world, supervisor),
      ...linesByReference(world, { analyst, supervisor, centre }),
    })) {
      const nonsense = await ask('nonsense');
      expect([name, nonsense.status]).toEqual([name, 404]);
      const strange = [
        hidden,
        hidden.toLowerCase(),
        theirLoad,
        lineId,
        loadId,
        noLine,
        noLoad,
        'zzz',
        '..%2F',
        ...theirWork,
        theirLink,
        theirDisclosure,
        noRecordOf('vehicle'),
        ...theirRecords,
      ];
      // Of another force's line that this analyst may read, there is nothing to change.
      const closed = /\/(change|share)$/.test(name) ? [...strange, theirs] : strange;
      // A reference of the other kind, their own.
      const other = /\/(lines|records)\//.test(name) ? myLoad : mine;
      for (const reference of [...closed, other]) {
        const reply = await ask(reference);
        expect([name, reference, reply.status]).toEqual([name, reference, 404]);
        expect([name, reference, withoutRequest(reply, reference)]).toEqual([
          name,
          reference,
          withoutRequest(nonsense, 'nonsense'),
        ]);
      }
    }
    expect(await contents()).toEqual(before);
  });

  it('does not show through the place in a list that is asked for by it', async () => {
    const nowhere = await world.get(analyst, `/imports?after=${noLoad}`);
    const reply = await world.get(analyst, `/imports?after=${theirLoad}`);
    expect(withoutRequest(reply, theirLoad)).toBe(withoutRequest(nowhere, noLoad));
  });
});

describe('a form that was tampered with', () => {
  const change = (form: Readonly<Record<string, string | readonly string[]>>) =>
    world.post(analyst, `/lines/${mine}/change`, { ...changeForm, ...form });

  it.each([
    ['a version that is not there yet', '2', 409],
    ['a version of long ago', '0', 422],
    ['a negative version', '-1', 422],
    ['a fraction', '1.5', 422],
    ['no number', 'x', 422],
    ['no version', '', 422],
    ['two versions', ['1', '1'], 422],
    ['a version beyond numbers', '1e300', 422],
    ['a version beyond the column', '99999999999', 409],
  ])('%s changes nothing', async (_what, version, status) => {
    const before = await contents();
    const reply = await change({ version });
    expect(reply.status).toBe(status);
    expect(await contents()).toEqual(before);
  });

  it.each([
    'id',
    'controller',
    'restricted_to',
    'restrictedTo',
    'recipients',
    'released_to',
    'recorded_by',
    'audience',
    '__proto__',
    'constructor',
  ])('a field called %s is refused', async (field) => {
    const before = await contents();
    for (const reply of [
      await change({ [field]: '25' }),
      await world.post(analyst, '/lines/new', { ...lineForm, [field]: '25' }),
      await world.post(analyst, `/imports/${myLoad}/map`, { [field]: '25' }),
    ]) {
      expect(reply.status).toBe(400);
    }
    expect(await contents()).toEqual(before);
  });

  it('cannot name another record than its address does', async () => {
    const before = await contents();
    expect((await change({ reference: theirs })).status).toBe(400);
    expect((await world.post(analyst, `/imports/${myLoad}/map`, { reference: theirLoad })).status).toBe(400);
    expect((await world.get(analyst, `/lines/${mine}?reference=${hidden}`)).status).toBe(400);
    expect(await contents()).toEqual(before);
  });

  it('cannot open a record up: marking and handling do not change with the facts', async () => {
    for (const form of [{ handling: 'C' }, { marking: 'OFFICIAL-SENSITIVE' }]) {
      expect((await change(form)).status).toBe(409);
    }
  });

  it('saves once of two who save at once', async () => {
    const [one, other] = await Promise.all([change({ note: 'One.' }), change({ note: 'Other.' })]);
    expect([one.status, other.status].toSorted()).toEqual([303, 409]);
  });
});

describe('a form without the right token', () => {
  const posts = () => world.declared.filter(({ method }) => method === 'POST');
  const url = (path: string) => path.replace(':reference', path.startsWith('/lines') ? mine : myLoad);

  it('of another session, of none, or from another site is refused on every POST', async () => {
    const before = await contents();
    const auditor = await world.signIn('auditor');
    const another = await world.signIn('analyst');
    for (const route of posts()) {
      const name = nameOf(route);
      const who = route.path.startsWith('/oversight') ? auditor : analyst;
      const common = { method: 'POST', url: url(route.path), session: who.session } as const;
      for (const token of [another.csrf, colleague.csrf, '', 'x', who.csrf.slice(0, -1), who.csrf.toUpperCase()]) {
        const reply = await world.server.inject({ ...common, form: { ...changeForm, _csrf: token } });
        expect([name, token, reply.status]).toEqual([name, token, 403]);
      }
      const twice = await world.server.inject({ ...common, form: { _csrf: [who.csrf, who.csrf] } });
      expect([name, twice.status]).toEqual([name, 403]);
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: null },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ]) {
        const reply = await world.server.inject({ ...common, headers, form: { ...changeForm, _csrf: who.csrf } });
        expect([name, headers, reply.status]).toEqual([name, headers, 403]);
      }
    }
    expect(await contents()).toEqual(before);
  });

  it('leaves the session as it was', async () => {
    expect((await world.get(analyst, '/lines')).status).toBe(200);
  });
});

describe('a session that no longer holds', () => {
  const shut = async (who: SignedIn) => {
    for (const { method, path, access } of world.declared) {
      if (access.kind === 'public') continue;
      const url = path.replace(':reference', path.startsWith('/lines') ? mine : myLoad);
      const reply = method === 'GET' ? await world.get(who, url) : await world.post(who, url, changeForm);
      expect([method, path, reply.status]).toEqual([method, path, method === 'GET' ? 303 : 401]);
      if (method === 'GET') expect(reply.headers['location']).toMatch(/^\/sign-in\?return=/);
      expect(reply.body).not.toContain('ALPHA');
    }
  };

  it('opens nothing when the account was closed', async () => {
    const who = await world.signIn('supervisor');
    expect((await world.get(who, '/lines')).status).toBe(200);
    await world.test.asOwner('update directory.account set closed_at = now() where id = $1', [who.actor.account]);
    await shut(who);
  });

  it('opens nothing when the posting has ended', async () => {
    const who = await world.signIn('intelligence officer');
    await world.test.asOwner("update directory.posting set until = '2026-11-20' where account = $1", [
      who.actor.account,
    ]);
    await shut(who);
  });

  it('opens nothing after signing out', async () => {
    const who = await world.signIn('analyst');
    expect((await world.post(who, '/sign-out')).status).toBe(303);
    await shut(who);
  });

  it('opens nothing by a made-up token, nor by what the database keeps of a real one', async () => {
    const [row] = await world.test.asOwner<{ token_hash: string }>('select token_hash from identity.session limit 1');
    for (const session of [
      row?.token_hash ?? '',
      'x'.repeat(43),
      analyst.session.slice(0, -1),
      `${analyst.session}x`,
    ]) {
      await shut({ ...analyst, session });
    }
  });

  it('loses a role at once when it is taken away', async () => {
    const who = await world.signIn('officer');
    await world.test.asOwner('update directory.posting set roles = $2 where account = $1', [who.actor.account, []]);
    expect((await world.get(who, '/lines')).status).toBe(403);
  });

  it('changes to no organisation that somebody does not work for', async () => {
    const who = await world.signIn('analyst');
    const others = ['merseyside', 'nclcc', 'national-audit'].map((code) => String(numberOf(code)));
    for (const organisation of [...others, '0', '-1', 'x', '']) {
      const reply = await world.post(who, '/organisation', { organisation });
      expect([organisation, reply.status, reply.cookies]).toEqual([organisation, 422, []]);
    }
  });
});
