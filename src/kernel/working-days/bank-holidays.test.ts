import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { dayOfNumber } from './day-number.ts';
import { easterSunday } from './easter.ts';
import type { HolidayNation } from './index.ts';
import { bankHolidayOn, bankHolidays, isWorkingDay, oneOffHolidays, published, withHolidays } from './index.ts';

/*
 * The days as published: gov.uk/bank-holidays (2019 to 2028 as of August 2026, 2015 to 2018 as of 2020), typed off by
 * hand. An asterisk marks what GOV.UK calls a substitute day.
 */
const englandAndWales = `
2015 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28*
2016 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27*
2017 01-02* 04-14 04-17 05-01 05-29 08-28 12-25 12-26
2018 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
2019 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
2020 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28*
2021 01-01 04-02 04-05 05-03 05-31 08-30 12-27* 12-28*
2022 01-03* 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27*
2023 01-02* 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28*
2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27* 12-28*
2028 01-03* 04-14 04-17 05-01 05-29 08-28 12-25 12-26`;

// In 2023 GOV.UK calls both January days substitutes; by the Act 2 January, a Monday, kept its day. The days are the same.
const scotland = `
2015 01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28*
2016 01-01 01-04* 03-25 05-02 05-30 08-01 11-30 12-26 12-27*
2017 01-02 01-03* 04-14 05-01 05-29 08-07 11-30 12-25 12-26
2018 01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26
2019 01-01 01-02 04-19 05-06 05-27 08-05 12-02* 12-25 12-26
2020 01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28*
2021 01-01 01-04* 04-02 05-03 05-31 08-02 11-30 12-27* 12-28*
2022 01-03* 01-04* 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27*
2023 01-02 01-03* 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26
2024 01-01 01-02 03-29 05-06 05-27 08-05 12-02* 12-25 12-26
2025 01-01 01-02 04-18 05-05 05-26 08-04 12-01* 12-25 12-26
2026 01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28*
2027 01-01 01-04* 03-26 05-03 05-31 08-02 11-30 12-27* 12-28*
2028 01-03* 01-04* 04-14 05-01 05-29 08-07 11-30 12-25 12-26`;

const northernIreland = `
2015 01-01 03-17 04-03 04-06 05-04 05-25 07-13* 08-31 12-25 12-28*
2016 01-01 03-17 03-25 03-28 05-02 05-30 07-12 08-29 12-26 12-27*
2017 01-02* 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26
2018 01-01 03-19* 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26
2019 01-01 03-18* 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26
2020 01-01 03-17 04-10 04-13 05-08 05-25 07-13* 08-31 12-25 12-28*
2021 01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27* 12-28*
2022 01-03* 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27*
2023 01-02* 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26
2024 01-01 03-18* 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26
2025 01-01 03-17 04-18 04-21 05-05 05-26 07-14* 08-25 12-25 12-26
2026 01-01 03-17 04-03 04-06 05-04 05-25 07-13* 08-31 12-25 12-28*
2027 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27* 12-28*
2028 01-03* 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26`;

const rowsOf = (table: string, nation: HolidayNation) =>
  table
    .trim()
    .split('\n')
    .map((row) => [nation, row] as const);

describe('bank holidays', () => {
  it.each([
    ...rowsOf(englandAndWales, 'england and wales'),
    ...rowsOf(scotland, 'scotland'),
    ...rowsOf(northernIreland, 'northern ireland'),
  ])('in %s are those published: %s', (nation, row) => {
    const year = Number(row.slice(0, 4));
    const reckoned = bankHolidays(nation, year).map((each) => `${each.day.slice(5)}${each.standsFor ? '*' : ''}`);
    expect(`${year} ${reckoned.join(' ')}`).toBe(row);
  });

  it('by proclamation each bear a source and a standing, in order of days, and are weekdays', () => {
    const days = oneOffHolidays.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    for (const each of oneOffHolidays) {
      expect(each.source).not.toBe('');
      expect(each.standing).toBe(each.day >= '2019' ? 'official' : 'unverified');
      for (const nation of each.nations) expect(bankHolidayOn(each.day, nation)?.name).toBe(each.name);
      if (each.insteadOf !== null) expect(isWorkingDay(each.insteadOf, 'england and wales')).toBe(true);
    }
  });

  it('are named, and say which day they stand for', () => {
    expect(bankHolidayOn(asDay('2028-01-04'), 'scotland')).toEqual({
      day: '2028-01-04',
      name: '2 January',
      standsFor: '2028-01-02',
    });
    expect(bankHolidayOn(asDay('2026-06-15'), 'scotland')?.name).toBe('World Cup bank holiday');
    expect(bankHolidayOn(asDay('2026-06-15'), 'england and wales')).toBeNull();
    expect(bankHolidayOn(asDay('2022-05-30'), 'england and wales')).toBeNull();
  });

  it('know a holiday that an operator adds, and one that an operator moves', () => {
    const calendar = withHolidays(published, [
      {
        day: asDay('2027-05-07'),
        name: 'Early May bank holiday',
        nations: ['england and wales'],
        insteadOf: asDay('2027-05-03'),
        source: 'an operator',
        standing: 'unverified',
      },
    ]);
    expect(isWorkingDay(asDay('2027-05-07'), 'england and wales', calendar)).toBe(false);
    expect(isWorkingDay(asDay('2027-05-03'), 'england and wales', calendar)).toBe(true);
    expect(isWorkingDay(asDay('2027-05-03'), 'scotland', calendar)).toBe(false);
    expect(isWorkingDay(asDay('2027-05-07'), 'england and wales')).toBe(true);
  });

  // U.S. Naval Observatory and Book of Common Prayer tables: the earliest and latest that can be, and the leap-year traps.
  it.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2038-04-25',
    '2049-04-18',
    '2285-03-22',
  ])('follow Easter on %s', (day) => {
    expect(dayOfNumber(easterSunday(Number(day.slice(0, 4))))).toBe(day);
  });
});
