import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, type Day, plusDays, sayDay } from '#kernel/instant.ts';
import { readTypedTime, recogniseDay, typedDay, typedTime } from './typed-day.ts';

const today = asDay('2026-11-21');
const days = fc.integer({ min: 0, max: 73_413 }).map((after) => plusDays(asDay('1900-01-01'), after));

/** Every way of writing a day with its whole year. */
function formsOf(day: Day): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const [short = '', long = ''] = [`${Number(date)}`, sayDay(day).split(' ')[1]];
  const ending = ['th', 'st', 'nd', 'rd'][/^1.$/.test(date) ? 0 : Number(date.at(-1))] ?? 'th';
  return [
    day,
    `${year}/${month}/${date}`,
    `${year}.${Number(month)}.${short}`,
    ...['/', '-', '.', ' ', ' / '].flatMap((gap) => [
      [date, month, year].join(gap),
      [short, Number(month), year].join(gap),
      [short, long.slice(0, 3), year].join(gap),
    ]),
    sayDay(day),
    `${short}${ending} ${long} ${year}`,
    `${short}${ending} ${long.toUpperCase()}, ${year}`,
    `${date}${long.slice(0, 3)}${year}`,
    `  ${date}/${month}/${year}  `,
    `${date}/${month}/${year} 00:00`,
    `${date}/${month}/${year} 2:20 pm`,
    `${day} 23:59:59`,
    `${day}T10:00:00.000Z`,
  ];
}

describe('a day as typed', () => {
  it('is read back from every form of every day from 1900 to 2100', () => {
    fc.assert(
      fc.property(days, (day) => {
        for (const typed of formsOf(day)) expect([typed, recogniseDay(typed, today)]).toEqual([typed, day]);
        expect(recogniseDay(typedDay(day), today)).toBe(day);
      }),
    );
  });

  it('with two digits for the year is read back within a hundred years', () => {
    fc.assert(
      fc.property(days, fc.nat(99), fc.nat(20), (day, back, yearsAhead) => {
        const latest = Number(day.slice(0, 4)) + yearsAhead;
        const year = latest - back;
        const short = String(year).slice(2);
        for (const typed of [`15/06/${short}`, `15-6-${short}`, `15 Jun ${short}`, `15th June ${short}`]) {
          expect(recogniseDay(typed, day, { yearsAhead })).toBe(`${year}-06-15`);
        }
      }),
    );
  });

  it('is counted by a spreadsheet only where one may have written it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 73_415 }), (count) => {
        expect(recogniseDay(String(count), today)).toBe(plusDays(asDay('1899-12-30'), count));
        expect(recogniseDay(`${count}.75`, today)).toBe(plusDays(asDay('1899-12-30'), count));
        expect(recogniseDay(String(count), today, { serial: false })).toBeNull();
      }),
    );
  });

  it('comes before the month, always', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 13, max: 31 }),
        fc.constantFrom('/', '-', '.'),
        (month, date, gap) => {
          expect(recogniseDay([month, date, 2026].join(gap), today)).toBeNull();
          expect(recogniseDay([month, 1, 2026].join(gap), today)).toBe(`2026-01-${String(month).padStart(2, '0')}`);
        },
      ),
    );
  });

  it('is never one that does not exist', () => {
    const none = [30, 31].map((date) => [date, 2] as const);
    const lost = [...none, ...[4, 6, 9, 11].map((month) => [31, month] as const)];
    fc.assert(
      fc.property(fc.constantFrom(...lost), fc.integer({ min: 1900, max: 2100 }), ([date, month], year) => {
        const name = sayDay(asDay(`2026-${String(month).padStart(2, '0')}-01`)).split(' ')[1];
        for (const typed of [`${date}/${month}/${year}`, `${date} ${name} ${year}`, `${year}-0${month}-${date}`]) {
          expect(recogniseDay(typed, today)).toBeNull();
        }
      }),
    );
  });

  it.each([
    ['03.02.26', '2026-02-03'],
    ['21st November 26', '2026-11-21'],
    ['1 sept 2026', '2026-09-01'],
    ['01/01/99', '1999-01-01'],
    ['01/01/27', '1927-01-01'],
    ['29/02/2024', '2024-02-29'],
    ['21\u00A0Nov.\u00A02026', '2026-11-21'],
  ])('%s is %s', (typed, day) => {
    expect(recogniseDay(typed, today)).toBe(day);
  });

  it.each(['', 'Nov 2026', '21 Foo 2026', '21 No 2026', 'yesterday', '2026', '21/11', '29/02/2026', '1/1/026', '1420'])(
    '%s is none',
    (typed) => {
      expect(recogniseDay(typed, today)).toBeNull();
    },
  );

  it('never throws, and takes no long time over nonsense', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. :NovT') }), (typed) => {
        const read = recogniseDay(typed, today);
        if (read !== null) expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
      { numRuns: 1000 },
    );
    expect(recogniseDay('1 '.repeat(50_000), today)).toBeNull();
  });

  it('is shown as it can be typed', () => {
    expect([typedDay(today), typedDay(null)]).toEqual(['21/11/2026', '']);
  });
});

describe('a time as typed', () => {
  it('is read back from every form of every time', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
        const [shown, end] = [typedTime({ hour, minute }), hour < 12 ? 'am' : 'pm'];
        const twelve = `${hour % 12 || 12}:${shown.slice(3)}`;
        const dotted = shown.replace(':', '.');
        const four = shown.replace(':', '');
        for (const typed of [
          ...[shown, dotted, four, `${four}hrs`, `${four} hours`, `${shown}:59`],
          ...[`${twelve} ${end}`, `${twelve}${end.toUpperCase()}`, `${twelve} ${end[0]}.m.`],
        ]) {
          expect([typed, readTypedTime(typed)]).toEqual([typed, { hour, minute }]);
        }
      }),
    );
  });

  it.each([
    ['3am', '03:00'],
    ['3 PM', '15:00'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['9:05', '09:05'],
    ['930', '09:30'],
    [' 0300 ', '03:00'],
  ])('%s is %s', (typed, shown) => {
    const read = readTypedTime(typed);
    expect(read === null ? null : typedTime(read)).toBe(shown);
  });

  it.each(['', '3', '3 hrs', '25:00', '24:00', '03:61', '13pm', '0am', '1420pm', 'noon', '14:2', '1:2:3'])(
    '%s is none',
    (typed) => {
      expect(readTypedTime(typed)).toBeNull();
    },
  );
});
