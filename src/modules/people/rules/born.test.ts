import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agedAbout, agedBetween, bornInMonth, bornInYear, bornOn, treatAsChildOn } from '#kernel/age/index.ts';
import { asDay, type Day, plusDays } from '#kernel/instant.ts';
import { birthOf, readBorn, sayBorn } from './born.ts';
import { checkAge } from './check-age.ts';
import { sayChild, sayWho } from './who.ts';

const today = asDay('2026-11-21');
const anyDay = fc.integer({ min: 0, max: 28_000 }).map((before) => plusDays(today, -before));

describe('a birth as it is held', () => {
  it.each([
    ['14/5/2011', '2011-05-14/2011-05-14 date'],
    ['May 2011', '2011-05-01/2011-05-31 month'],
    ['2011', '2011-01-01/2011-12-31 year'],
    ['15', '2010-11-22/2011-11-21 age'],
    ['about 15', '2008-11-22/2013-11-21 estimate'],
    ['about 15 on 3 November 2026', '2008-11-04/2013-11-03 estimate'],
    ['14/05/2011, aged 15', '2011-05-14/2011-05-14 date'],
    ['14/05/2011 (15)', '2011-05-14/2011-05-14 date'],
    ['born on 14 May 2011', '2011-05-14/2011-05-14 date'],
    // The year is not over: nobody who is known today was born after it.
    ['2026', '2026-01-01/2026-11-21 age'],
  ])('“%s” is %s', (typed, kept) => {
    expect(readBorn(typed, today)).toEqual({ ok: true, value: kept });
  });

  it.each([
    ['14/05/2011, aged 17', /disagree: who was born then is 15 today, not 17/],
    ['14/05/2011 (9)', /disagree/],
    ['about 15 on 3 December 2026', /has not come yet/],
    ['22/11/2026', /today or earlier/],
    ['between 3 May 2012 and 2 May 2011', /second date lies before the first/],
    ['not known', /Leave this empty/],
    ['-4', /Enter a date of birth/],
    ['😀', /Enter a date of birth/],
    ['\u202E1102/5/41', /Enter a date of birth/],
    ['9'.repeat(5000), /Enter a date of birth/],
  ])('“%s” is refused in words', (typed, message) => {
    const read = readBorn(typed, today);
    expect(read.ok ? '' : read.problem).toMatch(message);
  });

  it('is said so that its form reads it back to the same', () => {
    const birth = fc.oneof(
      anyDay.map(bornOn),
      anyDay.map((day) => bornInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))),
      anyDay.map((day) => bornInYear(Number(day.slice(0, 4)) - 1)),
      fc.tuple(fc.integer({ min: 0, max: 60 }), anyDay).map(([age, on]) => agedBetween(age, age, on)),
      fc.tuple(fc.integer({ min: 3, max: 60 }), anyDay).map(([age, on]) => agedAbout(age, on)),
    );
    fc.assert(
      fc.property(birth, (given) => {
        if (given.kind === 'unknown' || given.latest > today) return;
        const kept = `${given.earliest}/${given.latest} ${given.basis}`;
        expect(readBorn(sayBorn(kept), today)).toEqual({ ok: true, value: kept });
        expect(birthOf(kept)).toEqual(given);
      }),
    );
  });

  it('goes with how sure it is', () => {
    const held = (born: string | null, age_certainty: string | null) => checkAge({ born, age_certainty });
    expect(held(null, null)).toEqual([]);
    expect(held(null, 'sure').map(({ field }) => field)).toEqual(['born']);
    expect(held('2011-05-14/2011-05-14 date', null).map(({ field }) => field)).toEqual(['age_certainty']);
    expect(held('2011-05-14/2011-05-14 date', 'sure')).toEqual([]);
    expect(held('2008-11-22/2013-11-21 estimate', 'sure').map(({ field }) => field)).toEqual(['age_certainty']);
  });
});

describe('who somebody is, in words', () => {
  const who = (sex: string | null, born: string | null, on: Day = today) => sayWho({ sex, born }, on);

  it('calls nobody whose age is in doubt a man, a woman or a girl', () => {
    expect(who('female', '2011-05-14/2011-05-14 date')).toBe('Girl, 15');
    expect(who('male', '1992-05-14/1992-05-14 date')).toBe('Man, 34');
    expect(who('male', '2006-11-22/2011-11-21 estimate')).toBe('Male, 15 to 19 (estimated)');
    expect(who('female', null)).toBe('Female, age not known');
    expect(who(null, null)).toBe('Person, age not known');
  });

  it('says a child on every day before the eighteenth birthday may have come, and on none after it', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 9000 }),
        (first, width, after) => {
          const born = `${first}/${plusDays(first, width)} age`;
          const on = plusDays(first, width + after);
          const { asChild, doubtful } = treatAsChildOn(birthOf(born), on);
          const words = asChild ? (doubtful ? 'May be a child' : 'Child') : '';
          expect(sayChild({ born }, on)).toBe(words);
          expect(/Girl/.test(who('female', born, on))).toBe(asChild && !doubtful);
        },
      ),
    );
    expect(sayChild({ born: null, deceased: true }, today)).toBe('Deceased');
  });
});
