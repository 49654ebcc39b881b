import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asDay, asInstant, plusSeconds } from '#kernel/instant.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { admit, ensureAccounts } from './accounts.ts';
import { openAttempt, takeAttempt } from './attempts.ts';
import { mintToken } from './token.ts';

const issuer = 'https://issuer.example';
const noon = asInstant('2026-11-21T12:00:00Z');

let test: TestDatabase;

beforeAll(async () => {
  test = await openTestDatabase();
  await test.script(
    `insert into directory.organisation (id, code, name, short_name, kind) values (21, 'kent', 'Kent Police', 'Kent', 'force')`,
  );
  const ana = {
    subject: 'ana',
    name: 'Ana',
    postings: [{ organisation: 'kent', roles: ['analyst'], clearance: 1 }],
  } as const;
  await ensureAccounts(test.database, issuer, [ana], asDay('2026-01-01'));
});
afterAll(() => test.close());
beforeEach(() =>
  test.script(`
    delete from identity.attempt;
    update directory.account set closed_at = null;
    update directory.posting set until = null`),
);

describe('a sign-in under way', () => {
  const attempt = { nonce: 'n', verifier: 'v', returnTo: '/lines' };

  it('can be used once', async () => {
    const secrets = { state: mintToken(), browser: mintToken() };
    await openAttempt(test.database, secrets, attempt, noon);
    expect(await takeAttempt(test.database, secrets, noon)).toEqual(attempt);
    expect(await takeAttempt(test.database, secrets, noon)).toBeNull();
  });

  it('is not found from another browser, and is there for its own', async () => {
    const secrets = { state: mintToken(), browser: mintToken() };
    await openAttempt(test.database, secrets, attempt, noon);
    expect(await takeAttempt(test.database, { ...secrets, browser: mintToken() }, noon)).toBeNull();
    expect(await takeAttempt(test.database, secrets, noon)).toEqual(attempt);
  });

  it('is over after ten minutes', async () => {
    const secrets = { state: mintToken(), browser: mintToken() };
    await openAttempt(test.database, secrets, attempt, noon);
    expect(await takeAttempt(test.database, secrets, plusSeconds(noon, 600))).toBeNull();
  });

  it('is cleared away when it was never finished', async () => {
    await openAttempt(test.database, { state: mintToken(), browser: mintToken() }, attempt, noon);
    await openAttempt(test.database, { state: mintToken(), browser: mintToken() }, attempt, plusSeconds(noon, 601));
    expect(await test.asOwner('select 1 from identity.attempt')).toHaveLength(1);
  });
});

describe('an account', () => {
  const today = asDay('2026-11-21');

  it('is known by issuer and subject together', async () => {
    expect((await admit(test.database, issuer, 'ana', today))?.name).toBe('Ana');
    expect(await admit(test.database, 'https://other.example', 'ana', today)).toBeNull();
  });

  it('admits nobody once closed or without a posting', async () => {
    await test.script(`update directory.account set closed_at = now() where subject = 'ana'`);
    expect(await admit(test.database, issuer, 'ana', today)).toBeNull();
    await test.script(
      `update directory.account set closed_at = null; update directory.posting set until = '2026-11-20'`,
    );
    expect(await admit(test.database, issuer, 'ana', today)).toBeNull();
  });

  it('is not brought back by another start', async () => {
    await test.script(`update directory.account set closed_at = now() where subject = 'ana'`);
    const ana = {
      subject: 'ana',
      name: 'Other',
      postings: [{ organisation: 'kent', roles: ['supervisor'], clearance: 1 }],
    } as const;
    await ensureAccounts(test.database, issuer, [ana], today);
    expect(await admit(test.database, issuer, 'ana', today)).toBeNull();
    expect(await test.asOwner(`select name from directory.account where subject = 'ana'`)).toEqual([{ name: 'Ana' }]);
  });

  it('is refused for an organisation that does not exist, and nothing is left behind', async () => {
    const lost = {
      subject: 'lost',
      name: 'Lost',
      postings: [{ organisation: 'nowhere', roles: ['analyst'], clearance: 0 }],
    } as const;
    await expect(ensureAccounts(test.database, issuer, [lost], today)).rejects.toThrow(
      /no organisation with the code "nowhere"/,
    );
    expect(await test.asOwner(`select 1 from directory.account where subject = 'lost'`)).toEqual([]);
  });
});
