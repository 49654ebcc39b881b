import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDay, asInstant, type Clock } from '#kernel/instant.ts';
import { ensureOrganisations } from '#modules/directory/index.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { demonstrateWorld, readWorldAsked, sayLoaded } from './demo-world.ts';

const today = asDay('2026-11-21');
const clock: Clock = () => asInstant('2026-11-21T12:00:00Z');
const tiny = { scale: 'tiny', seed: 1, asAt: today } as const;

describe('which country is asked for', () => {
  const read = (scale: string, seed?: string, asAt?: string) => readWorldAsked({ scale, seed, asAt }, today);

  it('has seed 1 and the present day where nothing is said', () => {
    expect(read('national')).toEqual({ ok: true, value: { scale: 'national', seed: 1, asAt: today } });
    expect(read('tiny', '7', '2026-01-31')).toEqual({
      ok: true,
      value: { scale: 'tiny', seed: 7, asAt: '2026-01-31' },
    });
  });

  it.each([
    ['huge', undefined, undefined, '--scale takes one of'],
    ['tiny', '-1', undefined, '--seed takes a whole number'],
    ['tiny', '1.5', undefined, '--seed takes a whole number'],
    ['tiny', 'x', undefined, '--seed takes a whole number'],
    ['tiny', undefined, '21/11/2026', '--as-at takes a date like'],
    ['tiny', undefined, '2026-02-30', '--as-at takes a date like'],
    ['tiny', undefined, '2026-11-22', 'nothing may be recorded in time to come'],
  ])('is refused in a line: %s %s %s', (scale, seed, asAt, why) => {
    const asked = read(scale, seed, asAt);
    expect(asked.ok ? '' : asked.problem).toContain(why);
  });
});

describe('a country in the demonstration', () => {
  let test: TestDatabase;
  const lay = (asked: Parameters<typeof demonstrateWorld>[2]) =>
    demonstrateWorld(test.database, clock, asked, () => undefined);
  const problemOf = async (asked: Parameters<typeof demonstrateWorld>[2]): Promise<string> => {
    const done = await lay(asked);
    return done.ok ? '' : done.problem;
  };

  beforeAll(async () => {
    test = await openTestDatabase();
    await ensureOrganisations(test.database, true);
    await ensureVocabularies(test.database);
  });
  afterAll(() => test.close());

  it('is laid into nothing but the demonstration', async () => {
    expect(await problemOf(tiny)).toContain('only into the demonstration');
    await test.asOwner('insert into govern.world (demonstration) values (false)');
    expect(await problemOf(tiny)).toContain('only into the demonstration');
    await test.asOwner('update govern.world set demonstration = true');
  });

  it('is laid in once, and another is refused', async () => {
    const first = await lay(tiny);
    if (!first.ok || first.value === null) throw new Error('Nothing was laid in');
    expect(sayLoaded(first.value)).toMatch(/^A country of \d+ records is laid in/);
    const count = () => test.asOwner('select count(*)::int as n from catalogue.entry');
    const held = await count();
    expect(await lay(tiny)).toEqual({ ok: true, value: null });
    expect(await count()).toEqual(held);
    expect(await problemOf({ ...tiny, seed: 2 })).toContain('There is a country here already: tiny, seed 1');
  });

  it('is not begun again over one that was cut off', async () => {
    await test.asOwner('update govern.world set simulated_at = null');
    expect(await problemOf(tiny)).toContain('was cut off');
  });
});
