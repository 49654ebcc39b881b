import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, plusDays } from '#kernel/instant.ts';
import { ageBandsOn, agedBetween, ageOn, attains, bornOn, isChildOn, readBirth, yearsLived } from './index.ts';

/** Days of 1950 to 2049, those at the end of February often. */
const anyDay = fc.integer({ min: 0, max: 36_500 }).map((after) => plusDays('1950-01-01' as Day, after));
const leapDay = fc.integer({ min: 13, max: 24 }).map((n) => `${1900 + n * 4}-02-29` as Day);
const februaryEnd = fc
  .integer({ min: 1950, max: 2049 })
  .chain((year) => fc.constantFrom(`${year}-02-28` as Day, `${year}-03-01` as Day));
const days = fc.oneof(anyDay, leapDay, februaryEnd);
const ages = fc.integer({ min: 0, max: 110 });

describe('ages', () => {
  it('are attained on the first day on which that many years are lived', () => {
    fc.assert(
      fc.property(days, ages, (born, age) => {
        const day = attains(born, age);
        expect(yearsLived(born, day)).toBe(age);
        expect(yearsLived(born, plusDays(day, -1))).toBe(age - 1);
      }),
    );
  });

  it('that are said hold exactly those births that have that age on that day', () => {
    fc.assert(
      fc.property(days, ages, fc.nat(5), days, (on, least, more, born) => {
        const birth = agedBetween(least, least + more, on);
        if (birth.kind !== 'known') throw new Error('an age was given');
        const years = yearsLived(born, on);
        const inside = birth.earliest <= born && born <= birth.latest;
        expect(inside).toBe(born <= on && years >= least && years <= least + more);
        expect(ageOn(birth, on)).toEqual({ kind: 'age', least, most: least + more });
      }),
    );
  });

  it('never call an adult a child nor a child an adult, whoever it turns out to be', () => {
    fc.assert(
      fc.property(days, ages, fc.nat(5), days, fc.nat(), (on, least, more, day, pick) => {
        const birth = agedBetween(least, least + more, on);
        if (birth.kind !== 'known') throw new Error('an age was given');
        const width = (Date.parse(birth.latest) - Date.parse(birth.earliest)) / 86_400_000;
        const truth = isChildOn(bornOn(plusDays(birth.earliest, pick % (width + 1))), day);
        const said = isChildOn(birth, day);
        expect(said === 'may be' || said === truth).toBe(true);
      }),
    );
  });

  it('lie in one band when the birthday is known', () => {
    fc.assert(
      fc.property(days, days, (born, day) => {
        expect(ageBandsOn(bornOn(born), day)).toHaveLength(day < born ? 0 : 1);
      }),
    );
  });

  it('are read or refused, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), days, (typed, on) => {
        const result = readBirth(typed, on);
        if (!result.ok) expect(result.problem).toMatch(/^(Enter|The) /);
        else if (result.value.kind === 'known') expect(result.value.earliest <= result.value.latest).toBe(true);
      }),
    );
  });
});
