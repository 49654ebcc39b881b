import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { findOrganisation } from '../reference/all-organisations.ts';
import { findDutyKind } from '../reference/duties.ts';
import { hasDuty } from '../reference/duty-rows.ts';
import { contactParser } from './contact-row.ts';

const parser = contactParser({ findOrganisation, findDuty: findDutyKind, hasDuty }, asDay('2026-11-22'));
const row = {
  organisation: 'Kent County Council',
  duty: 'Children’s social care',
  hours: 'Out of hours',
  opens: '',
  closes: '',
  number: '01632 960147',
  fallback: 'Ring the police',
  checkedOn: '21/11/2026',
};
const parse = (change: Partial<typeof row> = {}) => parser.parse({ ...row, ...change });
const problemsOf = (change: Partial<typeof row>) => {
  const result = parse(change);
  return result.ok ? [] : result.problem.map((each) => [each.field, each.message]);
};

describe('a row of numbers', () => {
  it('is read whole', () => {
    expect(parse()).toEqual({
      ok: true,
      value: {
        organisation: 1716,
        organisationName: 'Kent County Council',
        duty: 'childrens-social-care',
        hours: 'out of hours',
        opens: null,
        closes: null,
        telephone: '01632 960147',
        demonstration: true,
        fallback: 'Ring the police',
        checkedOn: '2026-11-21',
      },
    });
  });

  it.each([
    ['always', 'always'],
    ['24/7', 'always'],
    ['Day and night', 'always'],
    ['Office hours', 'office hours'],
    ['EDT', 'out of hours'],
    ['nights', 'out of hours'],
  ])('reads the hours “%s”', (hours, expected) => {
    expect(parse({ hours })).toMatchObject({ value: { hours: expected } });
  });

  it('reads times of an office and of every day', () => {
    expect(parse({ hours: 'office hours', opens: '8.30', closes: '17:00' })).toMatchObject({
      value: { opens: '08:30', closes: '17:00' },
    });
    expect(parse({ hours: 'every day', opens: '20:00', closes: '02:00' })).toMatchObject({
      value: { hours: 'every day', opens: '20:00', closes: '02:00' },
    });
  });

  it.each(['21 Nov 2026', '46347', '2026-11-21 09:30', '21-11-26'])('reads the day “%s”', (checkedOn) => {
    expect(parse({ checkedOn })).toMatchObject({ value: { checkedOn: '2026-11-21' } });
  });

  it.each([
    ['(01632) 960-147', '01632 960 147', true],
    ['+44 1632 960147', '+44 1632 960147', false],
    ['116 000', '116 000', false],
    ['03069 990123', '03069 990123', true],
    ['0300 041 1111', '0300 041 1111', false],
  ])('reads the number %s', (number, telephone, demonstration) => {
    expect(parse({ number })).toMatchObject({ value: { telephone, demonstration } });
  });

  it.each<[Partial<typeof row>, string, string]>([
    [{ organisation: 'Narnia Council' }, 'organisation', '"Narnia Council" is no organisation'],
    [{ duty: 'dragons' }, 'duty', '"dragons" is no duty'],
    [{ organisation: 'Ashford Council' }, 'duty', 'Ashford Council does not have this duty'],
    [{ hours: 'sometimes' }, 'hours', '"sometimes" does not say when'],
    [{ hours: 'always', opens: '09:00', closes: '17:00' }, 'opens', 'has no times'],
    [{ hours: 'every day' }, 'opens', 'Give the times'],
    [{ opens: '09:00' }, 'opens', 'Give both times'],
    [{ opens: '25:00', closes: '26:00' }, 'opens', '"25:00" is not a time of day'],
    [{ opens: '17:00', closes: '09:00' }, 'closes', 'the second must be later'],
    [{ opens: '09:00', closes: '09:00' }, 'closes', 'must differ'],
    [{ number: 'ring Bob' }, 'number', '"ring Bob" is not a telephone number'],
    [{ number: '' }, 'number', 'is not a telephone number'],
    [{ checkedOn: '31/02/2026' }, 'checkedOn', '"31/02/2026" is not a date'],
    [{ checkedOn: '23/11/2026' }, 'checkedOn', '23 November 2026 has not come yet'],
    [{ fallback: 'x'.repeat(301) }, 'fallback', '300 characters or fewer'],
  ])('refuses %j beside its column', (change, field, message) => {
    const problems = problemsOf(change);
    expect(
      problems.some(([name, said]) => name === field && said?.includes(message)),
      JSON.stringify(problems),
    ).toBe(true);
  });

  it('says everything that is wrong at once', () => {
    expect(problemsOf({ organisation: '?', duty: '?', hours: '?', number: '?' }).map(([field]) => field)).toEqual([
      'organisation',
      'duty',
      'hours',
      'number',
    ]);
  });
});
