import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '#kernel/id.ts';
import { asDay, asInstant, type Instant, plusSeconds } from '#kernel/instant.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { ensureAccounts } from './accounts.ts';
import { openSessions } from './session-desk.ts';

const issuer = 'https://issuer.example';
const noon = asInstant('2026-11-21T12:00:00Z');
const limits = { idleSeconds: 1800, absoluteSeconds: 43_200 };
const kent = 21;
const centre = 60;

let test: TestDatabase;
let now: Instant = noon;
const clock = () => now;

async function accountOf(subject: string): Promise<Id> {
  const rows = await test.asOwner<{ id: Id }>('select id from directory.account where subject = $1', [subject]);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`No account for ${subject}`);
  return id;
}

beforeAll(async () => {
  test = await openTestDatabase();
  await test.script(`
    insert into directory.organisation (id, code, name, short_name, kind) values
      (21, 'kent', 'Kent Police', 'Kent', 'force'),
      (60, 'nclcc', 'National County Lines Coordination Centre', 'NCLCC', 'national centre'),
      (70, 'council', 'Knowsley Council', 'Knowsley', 'partner')`);
  await ensureAccounts(
    test.database,
    issuer,
    [
      { subject: 'ana', name: 'Ana', postings: [{ organisation: 'kent', roles: ['analyst'], clearance: 1 }] },
      {
        subject: 'sec',
        name: 'Sec',
        postings: [
          { organisation: 'kent', roles: ['officer'], clearance: 0 },
          { organisation: 'nclcc', roles: ['centre analyst'], clearance: 1 },
        ],
      },
      { subject: 'cow', name: 'Cow', postings: [{ organisation: 'council', roles: ['partner worker'], clearance: 0 }] },
    ],
    asDay('2026-01-01'),
  );
});
afterAll(() => test.close());
beforeEach(async () => {
  now = noon;
  await test.script(`
    delete from identity.session;
    update directory.account set closed_at = null;
    update directory.posting set since = '2026-01-01', until = null`);
});

const desk = () => openSessions(test.database, clock, limits);

describe('a session', () => {
  it('speaks for the person with what their posting gives', async () => {
    const account = await accountOf('ana');
    const token = await desk().start(account, kent);
    expect((await desk().find(token))?.actor).toEqual({
      kind: 'person',
      account,
      name: 'Ana',
      organisation: kent,
      organisationName: 'Kent Police',
      organisationKind: 'force',
      memberships: [kent],
      clearance: 1,
      permissions: [
        'picture.view',
        'lines.view',
        'lines.edit',
        'lines.contribute',
        'sightings.record',
        'people.view',
        'people.edit',
        'objects.view',
        'objects.edit',
        'incidents.view',
        'incidents.edit',
        'links.edit',
        'crimes.view',
        'exchange.import',
        'vocabularies.view',
      ],
      purpose: 'Law enforcement',
    });
  });

  it('is kept by the hash of its token only', async () => {
    const token = await desk().start(await accountOf('ana'), kent);
    const rows = await test.asOwner('select * from identity.session');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is not found by the hash that the table holds', async () => {
    await desk().start(await accountOf('ana'), kent);
    const rows = await test.asOwner<{ token_hash: string }>('select token_hash from identity.session');
    expect(await desk().find(rows[0]?.token_hash ?? '')).toBeNull();
  });

  it('has a token and a CSRF token of its own, and 256 bits in each', async () => {
    const account = await accountOf('ana');
    const [one, two] = [await desk().start(account, kent), await desk().start(account, kent)];
    const found = [await desk().find(one), await desk().find(two)];
    expect(new Set([one, two, found[0]?.csrf, found[1]?.csrf]).size).toBe(4);
    expect(Buffer.from(one, 'base64url')).toHaveLength(32);
    expect(Buffer.from(found[0]?.csrf ?? '', 'base64url')).toHaveLength(32);
  });

  it('ends at once when it is ended, and the other one of the same person goes on', async () => {
    const account = await accountOf('ana');
    const [one, two] = [await desk().start(account, kent), await desk().start(account, kent)];
    await desk().end(one);
    expect(await desk().find(one)).toBeNull();
    expect(await desk().find(two)).not.toBeNull();
  });

  it.each(['', 'x', `${'a'.repeat(42)}'`, 'a'.repeat(43)])(
    'is not found by a token that nobody was given: %j',
    async (token) => {
      expect(await desk().find(token)).toBeNull();
    },
  );
});

describe('the idle limit', () => {
  it('ends a session left alone for half an hour', async () => {
    const token = await desk().start(await accountOf('ana'), kent);
    now = plusSeconds(noon, 1799);
    expect(await desk().find(token)).not.toBeNull();
    now = plusSeconds(noon, 1799 + 1800);
    expect(await desk().find(token)).toBeNull();
  });

  it('is put off by every request', async () => {
    const token = await desk().start(await accountOf('ana'), kent);
    for (let minute = 20; minute <= 180; minute += 20) {
      now = plusSeconds(noon, minute * 60);
      expect(await desk().find(token)).not.toBeNull();
    }
  });

  it('costs no write more than once a minute', async () => {
    const token = await desk().start(await accountOf('ana'), kent);
    const seen = async () =>
      (await test.asOwner<{ at: string }>('select last_seen_at as at from identity.session'))[0]?.at;
    now = plusSeconds(noon, 59);
    await desk().find(token);
    expect(await seen()).toBe(noon);
    now = plusSeconds(noon, 61);
    await desk().find(token);
    expect(await seen()).toBe(now);
  });

  it('is not put off by a request that comes too late', async () => {
    const token = await desk().start(await accountOf('ana'), kent);
    now = plusSeconds(noon, 1800);
    expect(await desk().find(token)).toBeNull();
    expect(await test.asOwner('select last_seen_at as at from identity.session')).toEqual([{ at: noon }]);
  });
});

describe('the absolute limit', () => {
  it('ends a session that was never left alone', async () => {
    const token = await desk().start(await accountOf('ana'), kent);
    for (let minute = 20; minute < 720; minute += 20) {
      now = plusSeconds(noon, minute * 60);
      expect(await desk().find(token)).not.toBeNull();
    }
    now = plusSeconds(noon, 43_200);
    expect(await desk().find(token)).toBeNull();
  });

  it('clears dead sessions away at the next sign-in', async () => {
    const account = await accountOf('ana');
    await desk().start(account, kent);
    now = plusSeconds(noon, 43_200);
    await desk().start(account, kent);
    expect(await test.asOwner('select 1 from identity.session')).toHaveLength(1);
  });
});

describe('access that was taken away', () => {
  it('ends at the next request when the posting is withdrawn', async () => {
    const token = await desk().start(await accountOf('ana'), kent);
    await test.script(`update directory.posting set until = '2026-11-20'`);
    expect(await desk().find(token)).toBeNull();
  });

  it('lasts through the last day of the posting, by London time', async () => {
    await test.script(`update directory.posting set until = '2026-06-30'`);
    now = asInstant('2026-06-30T22:50:00Z');
    const token = await desk().start(await accountOf('ana'), kent);
    now = asInstant('2026-06-30T22:59:59Z');
    expect(await desk().find(token)).not.toBeNull();
    now = asInstant('2026-06-30T23:00:00Z');
    expect(await desk().find(token)).toBeNull();
  });

  it('does not begin before the first day of the posting', async () => {
    await test.script(`update directory.posting set since = '2026-11-22'`);
    const token = await desk().start(await accountOf('ana'), kent);
    expect(await desk().find(token)).toBeNull();
  });

  it('ends when the account is closed', async () => {
    const token = await desk().start(await accountOf('ana'), kent);
    await test.script(`update directory.account set closed_at = '2026-11-21T12:00:00Z'`);
    expect(await desk().find(token)).toBeNull();
  });

  it('shows at once when a role is withdrawn', async () => {
    const token = await desk().start(await accountOf('ana'), kent);
    await test.script(`update directory.posting set roles = '{officer}' where organisation = 21`);
    const found = await desk().find(token);
    await test.script(`update directory.posting set roles = '{analyst}' where organisation = 21 and clearance = 1`);
    expect(found?.actor.permissions).toEqual([
      'picture.view',
      'lines.view',
      'lines.contribute',
      'sightings.record',
      'people.view',
      'objects.view',
      'incidents.view',
      'crimes.view',
      'vocabularies.view',
    ]);
  });

  it('is not given by a role that nobody knows', async () => {
    const token = await desk().start(await accountOf('cow'), 70);
    await test.script(`update directory.posting set roles = '{emperor,toString}' where organisation = 70`);
    const found = await desk().find(token);
    await test.script(`update directory.posting set roles = '{partner worker}' where organisation = 70`);
    expect(found?.actor.permissions).toEqual([]);
  });
});

describe('changing organisation', () => {
  it('goes on under a new token with what the other posting gives', async () => {
    const token = await desk().start(await accountOf('sec'), kent);
    const next = (await desk().switchTo(token, centre)) ?? '';
    expect(await desk().find(token)).toBeNull();
    expect((await desk().find(next))?.actor).toMatchObject({
      organisation: centre,
      organisationKind: 'national centre',
      clearance: 1,
    });
  });

  it('is refused to an organisation that the person does not belong to, and the session goes on', async () => {
    const token = await desk().start(await accountOf('ana'), kent);
    expect(await desk().switchTo(token, centre)).toBeNull();
    expect((await desk().find(token))?.actor.organisation).toBe(kent);
  });

  it('does not lengthen the session', async () => {
    const token = await desk().start(await accountOf('sec'), kent);
    now = plusSeconds(noon, 1700);
    const next = (await desk().switchTo(token, centre)) ?? '';
    now = plusSeconds(noon, 3400);
    expect(await desk().find(next)).not.toBeNull();
    const rows = await test.asOwner<{ at: string }>(
      'select created_at as at from identity.session where ended_at is null',
    );
    expect(rows).toEqual([{ at: noon }]);
  });

  it('is refused with a token that has ended', async () => {
    const token = await desk().start(await accountOf('sec'), kent);
    await desk().end(token);
    expect(await desk().switchTo(token, centre)).toBeNull();
  });
});
