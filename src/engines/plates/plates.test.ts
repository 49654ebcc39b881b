import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askPlate, readPlate } from './index.ts';

describe('reading a plate', () => {
  it.each([
    ['ab12cde', 'AB12 CDE', 'current'],
    ['AB 12 CDE', 'AB12 CDE', 'current'],
    ['P123ABC', 'P123 ABC', 'prefix'],
    ['Q1 ABC', 'Q1 ABC', 'prefix'],
    ['abc 123x', 'ABC 123X', 'suffix'],
    ['AIZ 1234', 'AIZ 1234', 'Northern Ireland'],
    ['IB 12', 'IB 12', 'Northern Ireland'],
    ['1 ABC', '1 ABC', 'dateless'],
    ['ABC-123', 'ABC 123', 'dateless'],
  ])('reads “%s” as %s, %s', (typed, plate, format) => {
    expect(readPlate(typed)).toMatchObject({ plate, format, repairs: [] });
  });

  it.each([
    ['AB1Z CDE', 'AB12 CDE', ['We read the letter Z as the figure 2']],
    ['AB12 C0E', 'AB12 COE', ['We read the figure 0 as the letter O']],
    ['ABI2 CD3', null, []],
    ['A812 CDE', 'A812 CDE', []],
  ])('puts look-alikes right: “%s”', (typed, plate, repairs) => {
    const read = readPlate(typed);
    expect(read?.plate ?? null).toBe(plate);
    expect(read?.repairs ?? []).toEqual(repairs);
  });

  it.each(['', ' ', 'ABCDEFG', '1234567', 'AB12 CDEF', 'AQ12 CDE', 'Ålesund', "'; drop", '🚗', '\u0000'])(
    'takes “%s” for none',
    (typed) => {
      expect(readPlate(typed)).toBeNull();
    },
  );

  it('reads what it wrote as the same plate', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{2,7}$/), (typed) => {
        const read = readPlate(typed);
        if (read === null) return;
        expect(readPlate(read.plate)).toMatchObject({ plate: read.plate, repairs: [] });
        expect(read.plate.replace(' ', '')).toBe(read.compact);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('asking for a plate', () => {
  it.each([
    ['AB12 CDE', 'AB12CDE', 'plate AB12 CDE'],
    ['A812 CDE', 'AB12CDE', 'plate differs only by characters that look alike'],
    ['AB13 CDE', 'AB12CDE', 'plate differs by one character'],
    ['AB12 CD', 'AB12CDE', 'plate has one character more'],
    ['AB12 CDEF', 'AB12CDE', 'plate has one character less'],
    ['AB21 CDE', 'AB12CDE', 'plate has two characters the other way round'],
    ['AB12 ?DE', 'AB12CDE', 'plate fits AB12?DE'],
    ['AB1 2…', 'AB12CDE', 'plate begins with AB12'],
    ['AB12', 'AB12CDE', 'plate begins with AB12'],
    ['2CDE', 'AB12CDE', 'plate ends in 2CDE'],
  ])('says of “%s” and %s: %s', (typed, held, why) => {
    expect(askPlate(typed)?.compare(held)?.why).toBe(why);
  });

  it('says nothing of two plates', () => {
    expect(askPlate('AB12 CDE')?.compare('XY34FGH')).toBeNull();
    expect(askPlate('AB1…')?.compare('CDEAB1X')).toBeNull();
  });

  it.each(['', 'scotty', '07700900412', 'A1', '???', 'AB12 CDE FG', '(AB12)', '🚗12A'])(
    'takes “%s” for none',
    (typed) => {
      expect(askPlate(typed)).toBeNull();
    },
  );
});
