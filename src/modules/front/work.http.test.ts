import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asDay } from '#kernel/instant.ts';
import { ok } from '#kernel/result.ts';
import type { Replied, Server } from '#platform/http/index.ts';
import { readText } from '#platform/testing/read-text.ts';
import { openTestFolder } from '#platform/testing/test-folder.ts';
import { openTestServer, sessionOf, testClock, testCsrf } from '#platform/testing/test-server.ts';
import { addTask, askApproval, countWhatNeedsMe, remindReviews, startClock, tell } from '#platform/work/index.ts';
import { openWorkWorld, type WorkWorld } from '../../platform/work/work-fixture.ts';
import { areasFor, errorPage, workRoutes } from './index.ts';

const textOf = (reply: Replied): string => readText(reply.body, 'head', 'header', 'footer');
const now = testClock();

describe('the pages of work', () => {
  let world: WorkWorld;
  let server: Server;
  let folder: ReturnType<typeof openTestFolder>;
  let people: Readonly<Record<'officer' | 'sergeant' | 'inspector' | 'administrator' | 'council', PersonActor>>;
  const carriedOut: string[] = [];

  beforeAll(async () => {
    world = await openWorkWorld();
    people = {
      officer: await world.somebody(18, 'officer', 'Rowan Ashby'),
      sergeant: await world.somebody(18, 'supervisor', 'Joel Winstanley'),
      inspector: await world.somebody(18, 'supervisor', 'Niamh Calloway'),
      administrator: await world.somebody(18, 'administrator', 'Ottoline Marchbanks'),
      council: await world.somebody(70, 'partner worker', 'Gwen Pargeter'),
    };
    folder = openTestFolder('work');
    const kind = {
      name: 'join',
      title: 'Join two lines',
      carryOut: async () => {
        carriedOut.push('joined');
        return ok(null);
      },
    };
    server = await openTestServer({
      test: world.test,
      folder: folder.path,
      people,
      areasFor,
      errorPage,
      countNeeds: async (db, actor, at) => (await countWhatNeedsMe(db, actor, at)).all,
      routes: workRoutes({ approvalKinds: [kind] }),
    });
  });
  afterAll(async () => {
    await server.close();
    folder.close();
    await world.test.close();
  });

  type Who = keyof typeof people;
  const get = (url: string, who: Who = 'sergeant') => server.inject({ url, session: sessionOf(who) });
  const post = (url: string, form: Readonly<Record<string, string>>, who: Who = 'sergeant') =>
    server.inject({ method: 'POST', url, session: sessionOf(who), form: { _csrf: testCsrf, ...form } });
  const form = { title: 'Ring the school', about: '', who: 'Joel Winstanley', due: '', priority: 'ordinary' };
  const added = async (change: Partial<typeof form> = {}, who: Who = 'sergeant') => {
    const reply = await post('/work/tasks/new', { ...form, ...change }, who);
    expect([reply.status, textOf(reply)]).toEqual([303, '']);
    return (reply.headers['location'] ?? '').split('?')[0]?.split('/').at(-1) ?? '';
  };

  it('says how to start where nothing needs anybody, and the head says 0', async () => {
    const reply = await get('/work', 'council');
    expect(textOf(reply)).toContain('Nothing needs you now');
    expect(reply.body).toMatch(/What needs me<\/span>\s*<span class="tl-needs__count tl-needs__count--none">0</);
  });

  it('takes a task from its form, and shows it on the list, in the head and on its own page', async () => {
    const line = await world.openLine(18);
    const [row] = await world.test.asOwner<{ reference: string }>('select reference from lines.line where id = $1', [
      line,
    ]);
    const task = await added({ about: row?.reference ?? '', due: '24/12/2026', priority: 'high' });
    const list = await get('/work');
    expect(textOf(list)).toMatch(/1 thing needs you/);
    expect(textOf(list)).toMatch(/High Task: Ring the school Due in 33 days ?, 24 December 2026 Line: TESTLINE/);
    expect(list.body).toMatch(/tl-needs__count">1</);
    const page = textOf(await get(`/work/tasks/${task}?done=added`));
    for (const words of ['The task was added', 'Joel Winstanley, ', 'Due in 33 days', 'TESTLINE', 'End this task'])
      expect(page).toContain(words);
  });

  it.each<[string, Partial<typeof form>, string]>([
    ['title', { title: '' }, 'Enter what is to be done.'],
    ['title', { title: 'x'.repeat(301) }, 'Shorten this to 300 characters.'],
    ['about', { about: 'L-0000-00' }, 'There is no record with this reference that you can see.'],
    ['who', { who: '' }, 'Choose who does it.'],
    ['who', { who: 'Somebody Else' }, 'Choose who does it.'],
    ['due', { due: 'soon' }, '“soon” is not a date.'],
    ['due', { due: '20/11/2026' }, 'That day has gone by.'],
    ['priority', { priority: 'very' }, 'Choose how urgent it is.'],
  ])('says beside %s what is wrong, and keeps what was typed', async (field, change, message) => {
    const reply = await post('/work/tasks/new', { ...form, title: 'Kept words', ...change });
    expect(reply.status).toBe(422);
    expect(reply.body).toContain(`href="#${field}"`);
    expect(textOf(reply)).toContain(message);
    if (change.title === undefined) expect(reply.body).toContain('Kept words');
  });

  it('lets an officer choose only themselves', async () => {
    const page = await get('/work/tasks/new', 'officer');
    expect(page.body).toContain('Rowan Ashby (you)');
    expect(page.body).not.toContain('Joel Winstanley');
    expect((await post('/work/tasks/new', { ...form, who: 'Joel Winstanley' }, 'officer')).status).toBe(422);
    expect((await post('/work/tasks/new', { ...form, who: '*' }, 'officer')).status).toBe(422);
    await added({ who: 'Rowan Ashby' }, 'officer');
  });

  it('gives a task on and ends it; a second who has the old page is told', async () => {
    const task = await added({ title: 'Read the report' });
    const given = await post(`/work/tasks/${task}/give`, { version: '1', who: 'Rowan Ashby' });
    expect(given.headers['location']).toBe(`/work/tasks/${task}?done=given`);
    expect(textOf(await get('/work', 'officer'))).toContain('Read the report');
    const stale = await post(`/work/tasks/${task}/end`, { version: '1', state: 'done', reason: 'Read it.' }, 'officer');
    expect(stale.status).toBe(409);
    expect(stale.body).toContain('Read it.');
    expect(textOf(stale)).toContain('Somebody changed this since you opened it');
    const wrong = await post(`/work/tasks/${task}/end`, { version: '2', state: '', reason: 'Kept.' }, 'officer');
    expect([wrong.status, wrong.body.includes('Kept.')]).toEqual([422, true]);
    const ended = await post(`/work/tasks/${task}/end`, { version: '2', state: 'done', reason: 'Read it.' }, 'officer');
    expect(ended.status).toBe(303);
    const page = textOf(await get(`/work/tasks/${task}`));
    expect(page).toMatch(/State Done/);
    expect(page).toMatch(/What was done Read it\./);
    expect(page).not.toContain('End this task');
    expect((await post(`/work/tasks/${task}/end`, { version: '3', state: 'done', reason: 'x' })).status).toBe(409);
  });

  it('is loud only for a child', async () => {
    const add = (title: string, priority: 'child at risk' | 'ordinary') =>
      world.test.database.writing(people.inspector, (db) => {
        const owner = { organisation: 18, account: people.inspector.account as Id, name: 'Niamh Calloway' };
        const due = { day: asDay('2026-11-19') };
        return addTask(db, people.inspector, { title, about: null, owner, due, priority }, now);
      });
    await add('Late figures', 'ordinary');
    const quiet = await get('/work?whose=mine', 'inspector');
    expect(textOf(quiet)).toContain('Overdue by 2 days');
    expect(quiet.body).not.toMatch(/tl-clock--overdue|--loud/);
    await add('Late for a child', 'child at risk');
    const loud = await get('/work?whose=mine', 'inspector');
    expect(loud.body.match(/tl-clock--overdue/g)).toHaveLength(1);
    expect(textOf(loud)).toMatch(/1 overdue for a child at risk/);
    expect(textOf(loud).indexOf('Late for a child')).toBeLessThan(textOf(loud).indexOf('Late figures'));
  });

  it('shows a notice, takes the answer that it asks for, and names who gave it', async () => {
    const reference = await world.test.database.writing(people.council, (db) => {
      const to = { organisation: 18 };
      const telling = { kind: 'test', words: 'A child was found in Kent.', about: null, to, asks: 'act' as const };
      return tell(db, people.council, telling, now);
    });
    expect(textOf(await get('/work'))).toContain('To read: A child was found in Kent.');
    const path = `/work/notices/${reference}`;
    expect(textOf(await get(path))).toMatch(/Told by Gwen Pargeter, Council A \(test\).*Nobody yet\./s);
    const empty = await post(`${path}/acknowledge`, { kind: 'acted', words: '' });
    expect([empty.status, textOf(empty).includes('Say what was done.')]).toEqual([422, true]);
    expect((await post(`${path}/acknowledge`, { kind: 'acted', words: 'Visited.' })).status).toBe(303);
    expect(textOf(await get(path))).toMatch(/Joel Winstanley, Kent Police Acted .* Visited\./);
    expect(textOf(await get('/work'))).not.toContain('A child was found in Kent.');
    expect((await post(`${path}/acknowledge`, { kind: 'acted', words: 'x' }, 'council')).status).toBe(404);
  });

  it('takes two people for what needs two, names both, and carries it out', async () => {
    const ask = () =>
      world.test.database.writing(people.sergeant, (db) => {
        const words = 'Join SCOTTY and OLLO: the same number.';
        return askApproval(db, people.sergeant, { kind: 'join', about: null, payload: {}, words }, now);
      });
    const path = `/work/approvals/${await ask()}`;
    expect(textOf(await get('/work', 'inspector'))).toContain('To decide: Join SCOTTY and OLLO');
    expect(textOf(await get(path))).not.toContain('Approve');
    const own = await post(`${path}/decide`, { state: 'approved', reason: 'Mine.' });
    expect([own.status, textOf(own).includes('Somebody else must decide')]).toEqual([409, true]);
    const without = await post(`${path}/decide`, { state: 'approved', reason: '' }, 'inspector');
    expect([without.status, textOf(without).includes('Say why you decide so.')]).toEqual([422, true]);
    expect((await post(`${path}/decide`, { state: 'approved', reason: 'Checked.' }, 'officer')).status).toBe(403);
    const done = await post(`${path}/decide`, { state: 'approved', reason: 'Checked.' }, 'inspector');
    expect(done.headers['location']).toBe(`${path}?done=approved`);
    expect(carriedOut).toEqual(['joined']);
    const page = textOf(await get(path, 'officer'));
    expect(page).toMatch(/First person Joel Winstanley asked on .* Second person Niamh Calloway decided on/);
    const back = `/work/approvals/${await ask()}`;
    expect((await post(`${back}/withdraw`, { reason: 'A mistake.' })).status).toBe(303);
    expect(textOf(await get(back))).toMatch(/State Withdrawn/);
    expect((await post(`${back}/decide`, { state: 'refused', reason: 'x' }, 'inspector')).status).toBe(409);
  });

  it('lists what is due and the reviews of the organisation', async () => {
    const line = await world.openLine(18);
    await world.test.asOwner("update lines.line set review_on = '2026-12-01' where id = $1", [line]);
    await remindReviews(world.test.database, now);
    await world.test.database.writing(people.sergeant, (db) => {
      const due = { day: asDay('2026-12-19') };
      const start = { kind: 'x', words: 'Answer to the 28-day entry', about: line, organisation: 18, due };
      return startClock(db, people.sergeant, start, now);
    });
    const text = textOf(await get('/work?item=clock'));
    expect(text).toContain('Due: Answer to the 28-day entry');
    expect(text).toMatch(/1 record is due for review by your organisation, the first on 1 December 2026/);
    expect(textOf(await get('/work?item=review'))).toMatch(/TESTLINE L-\S+ Due in 10 days/);
    expect(textOf(await get('/work', 'officer'))).not.toContain('due for review');
  });

  it('keeps an address for e-mail, and says to an administrator what was sent', async () => {
    const wrong = await post('/work/e-mail', { address: 'not one' });
    expect([wrong.status, wrong.body.includes('value="not one"')]).toEqual([422, true]);
    expect((await post('/work/e-mail', { address: 'joel@force.example' })).status).toBe(303);
    expect(textOf(await get('/work/e-mail?done=yes'))).toContain('You will get e-mail at joel@force.example.');
    expect((await get('/work/e-mail', 'officer')).body).not.toContain('joel@force.example');
    expect(textOf(await get('/work/messages', 'administrator'))).toContain('No e-mail yet');
    expect((await get('/work/messages')).status).toBe(403);
  });

  it('answers what is hidden and what is not there alike, and refuses what is no filter', async () => {
    const line = await world.openLine(18);
    const [row] = await world.test.asOwner<{ reference: string }>('select reference from lines.line where id = $1', [
      line,
    ]);
    const task = await added({ about: row?.reference ?? '' });
    await world.restrict(line, 18);
    const page = async (url: string) => {
      const reply = await get(url);
      return [reply.status, reply.body.replaceAll(reply.headers['x-request-id'] ?? '', '')];
    };
    expect(await page(`/work/tasks/${task}`)).toEqual(await page('/work/tasks/W-0000-00'));
    expect((await get('/work?whose=theirs')).status).toBe(400);
    expect((await get('/work?page=0')).status).toBe(400);
  });

  it('name the team that a task or a notice is for, on the list and on its page', async () => {
    await world.test.asOwner(
      `insert into directory.team (id, name, organisation, is_operation) values
       (10060, 'Kent child protection desk', 18, false), (10061, 'Merseyside desk', 26, false)`,
    );
    const { sergeant } = people;
    const owner = { organisation: 18, account: null, name: '', team: 10_060 };
    const reference = await world.test.database.writing(sergeant, async (db) => {
      const to = { organisation: 18, team: 10_060 };
      await tell(db, sergeant, { kind: 'x', words: 'Told to the desk', about: null, to, due: { at: now } }, now);
      return addTask(db, sergeant, { title: 'Of a team', about: null, owner, due: null, priority: 'ordinary' }, now);
    });
    const list = textOf(await get('/work?whose=organisation'));
    expect(list).toMatch(/Of a team .{0,60}Kent child protection desk/);
    expect(list).not.toContain('10060');
    const page = textOf(await get(`/work/tasks/${reference}`));
    expect(page).toContain('Who does it Kent child protection desk, ');
    expect(page).not.toContain('10060');
    // Of a team that somebody may not know of, no name is told.
    const council = { organisation: 70, organisationKind: 'partner', account: null, name: '', team: 10_061 } as const;
    const asked = await world.test.database.writing(sergeant, (db) =>
      addTask(
        db,
        sergeant,
        { title: 'Of no known team', about: null, owner: council, due: null, priority: 'ordinary' },
        now,
      ),
    );
    const theirs = textOf(await get(`/work/tasks/${asked}`, 'sergeant'));
    expect(theirs).toContain('A team of');
    expect(theirs).not.toContain('Merseyside desk');
  });
});
