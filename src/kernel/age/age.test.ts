import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import {
  ageBands,
  ageBandsOn,
  agedAbout,
  ageOn,
  attains,
  type Birth,
  bornInMonth,
  bornInYear,
  bornOn,
  eighteenthBirthday,
  isChildOn,
  readBirth,
  sayAge,
  treatAsChildOn,
  unknownBirth,
} from './index.ts';

const today = asDay('2026-11-21');

function read(typed: string): Birth {
  const result = readBirth(typed, today);
  if (!result.ok) throw new Error(`${typed}: ${result.problem}`);
  return result.value;
}

describe('the eighteenth birthday', () => {
  it('is the first day on which somebody is no child', () => {
    const birth = bornOn(asDay('2008-11-21'));
    expect(isChildOn(birth, asDay('2026-11-20'))).toBe('yes');
    expect(isChildOn(birth, today)).toBe('no');
  });

  it('of 29 February is 1 March, except in a leap year', () => {
    const birth = bornOn(asDay('2008-02-29'));
    expect(attains(asDay('2008-02-29'), 18)).toBe('2026-03-01');
    expect(attains(asDay('2008-02-29'), 20)).toBe('2028-02-29');
    expect(isChildOn(birth, asDay('2026-02-28'))).toBe('yes');
    expect(isChildOn(birth, asDay('2026-03-01'))).toBe('no');
    expect(sayAge(birth, asDay('2026-02-28'))).toBe('17');
  });

  it('is a stretch of days when only the year is known', () => {
    expect(eighteenthBirthday(bornInYear(2009))).toEqual({ earliest: '2027-01-01', latest: '2027-12-31' });
    expect(eighteenthBirthday(bornInMonth(2008, 2))).toEqual({ earliest: '2026-02-01', latest: '2026-03-01' });
    expect(eighteenthBirthday(unknownBirth)).toBeNull();
  });
});

describe('who may be a child', () => {
  it('is treated as one, and the reason is given', () => {
    const doubtful = treatAsChildOn(agedAbout(18, today), today);
    expect(doubtful).toEqual({
      asChild: true,
      doubtful: true,
      why: 'May be under 18. Treated as a child until the age is established',
      source: 'Modern Slavery Act 2015, section 51 (presumption about age)',
    });
    expect(treatAsChildOn(unknownBirth, today)).toMatchObject({ asChild: true, doubtful: true });
    expect(isChildOn(bornInYear(2008), today)).toBe('may be');
  });

  it('is told apart from who is, and who is not', () => {
    expect(treatAsChildOn(bornOn(asDay('2010-03-14')), today)).toEqual({
      asChild: true,
      doubtful: false,
      why: 'Turns 18 on 14 March 2028',
      source: null,
    });
    expect(treatAsChildOn(bornInYear(2010), today).why).toBe('Turns 18 on 1 January 2028 or later');
    expect(treatAsChildOn(bornOn(asDay('2000-03-14')), today)).toEqual({
      asChild: false,
      doubtful: false,
      why: 'Turned 18 on 14 March 2018',
      source: null,
    });
    expect(treatAsChildOn(agedAbout(30, today), today)).toMatchObject({ asChild: false, doubtful: false });
  });
});

describe('what people type', () => {
  it.each([
    ['14/03/2010', '2010-03-14', '2010-03-14', '16'],
    ['14.3.2010', '2010-03-14', '2010-03-14', '16'],
    ['2010-03-14', '2010-03-14', '2010-03-14', '16'],
    ['14th March 2010', '2010-03-14', '2010-03-14', '16'],
    ['DOB: 14 Mar 2010', '2010-03-14', '2010-03-14', '16'],
    ['29 02 2008', '2008-02-29', '2008-02-29', '18'],
    ['14/3/10', '2010-03-14', '2010-03-14', '16'],
    ['14-Mar-2010', '2010-03-14', '2010-03-14', '16'],
    ['14/03/2010 00:00', '2010-03-14', '2010-03-14', '16'],
    ['March 2010', '2010-03-01', '2010-03-31', '16'],
    ['3/2010', '2010-03-01', '2010-03-31', '16'],
    ['2010', '2010-01-01', '2010-12-31', '15 or 16'],
    ['c. 2010', '2009-01-01', '2011-12-31', '14 to 17 (estimated)'],
    ['15', '2010-11-22', '2011-11-21', '15'],
    ['aged 15', '2010-11-22', '2011-11-21', '15'],
    ['15 years old', '2010-11-22', '2011-11-21', '15'],
    ['about 15', '2008-11-22', '2013-11-21', '13 to 17 (estimated)'],
    ['15ish', '2008-11-22', '2013-11-21', '13 to 17 (estimated)'],
    ['15 or 16', '2009-11-22', '2011-11-21', '15 or 16 (estimated)'],
    ['15-17', '2008-11-22', '2011-11-21', '15 to 17 (estimated)'],
    ['under 18', '2008-11-22', '2026-11-21', 'under 18 (estimated)'],
    ['18+', '1905-11-22', '2008-11-21', '18 or over (estimated)'],
    ['2026', '2026-01-01', '2026-11-21', '0'],
  ])('“%s” is born from %s to %s, now %s', (typed, earliest, latest, age) => {
    const birth = read(typed);
    expect(birth).toMatchObject({ kind: 'known', earliest, latest });
    expect(sayAge(birth, today)).toBe(age);
  });

  it.each(['unknown', 'Not known', 'N/K'])('“%s” is nothing known', (typed) => {
    expect(read(typed)).toEqual(unknownBirth);
    expect(sayAge(read(typed), today)).toBe('not known');
  });

  it.each([
    ['', 'Enter a date of birth, like 14 March 2010, a year, or an age, like about 15'],
    ['teenager', 'Enter a date of birth, like 14 March 2010, a year, or an age, like about 15'],
    ['31/02/2010', 'The date of birth must be a real date, like 14 March 2010'],
    ['03/14/2010', 'The date of birth must be a real date, like 14 March 2010'],
    ['31 February 2010', 'The date of birth must be a real date, like 14 March 2010'],
    ['40251', 'Enter a date of birth, like 14 March 2010, a year, or an age, like about 15'],
    ['22/11/2026', 'The date of birth must be today or earlier'],
    ['13/2010', 'The month must be from 1 to 12'],
    ['16 to 15', 'The second age must be more than the first'],
    ['150', 'The age must be 120 or less'],
    ['1066', 'The age must be 120 or less'],
    ['9'.repeat(10_000), 'Enter a date of birth, like 14 March 2010, a year, or an age, like about 15'],
  ])('“%s” is refused in words', (typed, message) => {
    expect(readBirth(typed, today)).toEqual({ ok: false, problem: message });
  });
});

describe('age bands', () => {
  const namesOf = (birth: Birth) => ageBandsOn(birth, today).map((band) => band.name);

  it('follow one another without a gap and never span 18', () => {
    ageBands.forEach((band, i) => {
      const next = ageBands[i + 1];
      expect(band.to).toBe(next === undefined ? null : next.from - 1);
      expect(band.from < 18 && (band.to ?? 200) >= 18).toBe(false);
    });
  });

  it('are one when it is certain, several when it is not, none when nothing is known', () => {
    expect(namesOf(read('14/3/2010'))).toEqual(['16']);
    expect(namesOf(read('about 17'))).toEqual(['15', '16', '17', '18 to 24']);
    expect(namesOf(read('40'))).toEqual(['25 and over']);
    expect(namesOf(unknownBirth)).toEqual([]);
  });

  it('at the event may be others than now', () => {
    const birth = read('14/3/2010');
    expect(ageBandsOn(birth, asDay('2024-03-13')).map((band) => band.name)).toEqual(['13 and 14']);
    expect(ageOn(birth, asDay('2010-03-13'))).toEqual({ kind: 'not born' });
  });
});
