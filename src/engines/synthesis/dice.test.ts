import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { dayAt, intensificationWeeks, monthBefore, numberOf, typedDay, yearsBetween } from './days.ts';
import { makeDice } from './dice.ts';
import { isFictitious } from './index.ts';
import { phoneNumber } from './phone-blocks.ts';

const rolls = (seed: number, name: string) => {
  const dice = makeDice(seed).split(name);
  return Array.from({ length: 20 }, () => dice.next());
};

describe('dice', () => {
  it('fall the same for the same seed and name, and otherwise for others', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.string(), (seed, one, other) => {
        expect(rolls(seed, one)).toEqual(rolls(seed, one));
        if (one !== other) expect(rolls(seed, one)).not.toEqual(rolls(seed, other));
        expect(rolls(seed, one)).not.toEqual(rolls(seed + 1, one));
      }),
    );
  });

  it('are split by name, not by how much was rolled before', () => {
    const [fresh, used] = [makeDice(7), makeDice(7)];
    for (let i = 0; i < 100; i += 1) used.next();
    expect(used.split('life').next()).toBe(fresh.split('life').next());
  });

  it('fall evenly', () => {
    const dice = makeDice(1);
    const even = new Array<number>(10).fill(0);
    for (let i = 0; i < 20_000; i += 1) {
      const at = dice.below(10);
      even[at] = (even[at] ?? 0) + 1;
    }
    for (const count of even) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('count as often as asked, also where the mean is large', () => {
    for (const mean of [0, 0.2, 3, 75]) {
      const dice = makeDice(5);
      const counts = Array.from({ length: 4000 }, () => dice.count(mean));
      const average = counts.reduce((sum, each) => sum + each, 0) / counts.length;
      expect(Math.abs(average - mean)).toBeLessThanOrEqual(0.1 * Math.sqrt(mean) + 0.001);
    }
  });

  it('pick by share', () => {
    const dice = makeDice(9);
    const picked = Array.from({ length: 4000 }, () =>
      dice.weighted([
        ['a', 1],
        ['b', 3],
        ['c', 0],
      ] as const),
    );
    expect(picked.filter((each) => each === 'b').length / 4000).toBeCloseTo(0.75, 1);
    expect(picked).not.toContain('c');
  });
});

describe('days', () => {
  it('are counted and written back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (number) => {
        expect(numberOf(dayAt(number))).toBe(number);
      }),
    );
    expect(typedDay(numberOf(asDay('2026-11-02')))).toBe('2/11/2026');
    expect(dayAt(monthBefore(numberOf(asDay('2026-01-31')), 2))).toBe('2025-11-01');
  });

  it('make an age on the birthday and not the day before', () => {
    const born = numberOf(asDay('2010-03-14'));
    expect(yearsBetween(born, numberOf(asDay('2026-03-13')))).toBe(15);
    expect(yearsBetween(born, numberOf(asDay('2026-03-14')))).toBe(16);
  });

  it('know the week of June 2025 and the one after it', () => {
    const weeks = intensificationWeeks(numberOf(asDay('2025-01-01')), numberOf(asDay('2026-11-22')));
    expect(weeks.map(dayAt)).toEqual(['2025-06-23', '2025-12-01', '2026-06-22']);
  });
});

describe('phone numbers', () => {
  it('are all different until a block is used up, and nobody has them', () => {
    const drama = Array.from({ length: 1000 }, (_, nth) => phoneNumber('drama', nth));
    const unopened = Array.from({ length: 50_000 }, (_, nth) => phoneNumber('unopened', nth));
    expect(new Set(drama).size).toBe(1000);
    expect(new Set(unopened).size).toBe(50_000);
    expect([...drama, ...unopened].every(isFictitious)).toBe(true);
    expect(isFictitious('+447700123456')).toBe(false);
  });
});
