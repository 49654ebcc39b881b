import { describe, expect, it } from 'vitest';
import { readNumber, sayNumber } from './phone-number.ts';

const problemOf = (typed: string) => {
  const read = readNumber(typed);
  return read.ok ? `read as ${read.value.e164}` : read.problem;
};

describe('readNumber', () => {
  it.each([
    '07700 900412',
    '07700900412',
    '0770 0900 412',
    '07700-900-412',
    '07700.900.412',
    '(07700) 900412',
    '+447700900412',
    '+44 7700 900412',
    '+44 (0)7700 900412',
    '+44 (0) 7700 900412',
    '+44 07700 900412',
    '0044 7700 900412',
    '0044(0)7700900412',
    '447700900412',
    '7700900412',
    'O77OO 9OO412',
    'o7700 900412',
    '+44\u00A07700\u00A0900412',
    '\u202A+44 7700 900412\u202C',
    '07700–900412',
    "'07700900412",
    'Tel: 07700 900412',
    'mob 07700 900412',
    '  07700 900412  ',
  ])('reads %j', (typed) => {
    expect(readNumber(typed)).toEqual({ ok: true, value: { e164: '+447700900412', display: '07700 900412' } });
  });

  it.each([
    ['020 7946 0018', '+442079460018', '020 7946 0018'],
    ['01632 960001', '+441632960001', '01632 960001'],
    ['(01632) 960001', '+441632960001', '01632 960001'],
    ['0808 157 0192', '+448081570192', '0808 157 0192'],
    ['+33 6 12 34 56 78', '+33612345678', '+33 6 12 34 56 78'],
    ['0033 6 12 34 56 78', '+33612345678', '+33 6 12 34 56 78'],
    ['+1 (202) 555-0123', '+12025550123', '+1 202 555 0123'],
  ])('reads %j', (typed, e164, display) => {
    expect(readNumber(typed)).toEqual({ ok: true, value: { e164, display } });
  });

  it.each([
    ['07700 90041', '"07700 90041" has 10 digits and a UK mobile number has 11. Check it against the source.'],
    ['07700 9004123', '"07700 9004123" has 12 digits and a UK mobile number has 11. Check it against the source.'],
    ['+44 7700 90041', '"+44 7700 90041" has 10 digits and a UK mobile number has 11. Check it against the source.'],
    [
      '0207 946',
      '"0207 946" is too short for a phone number. Write it like 07700 900412, or +33 6 12 34 56 78 if it is foreign.',
    ],
    [
      '60006',
      '"60006" is too short for a phone number. Write it like 07700 900412, or +33 6 12 34 56 78 if it is foreign.',
    ],
    [
      '0400 123 4567',
      '"0400 123 4567" is not a UK number: none begins with 04. Write it like 07700 900412, or +33 6 12 34 56 78 if it is foreign.',
    ],
    [
      '0800 1111',
      '"0800 1111" has too few digits for a UK number, which has 11 (some have 10). Check it against the source.',
    ],
    ['33612345678', '"33612345678" has too many digits for a UK number. Check it, or begin with + if it is foreign.'],
    [
      '7.70090E+09',
      '"7.70090E+09" was shortened by a spreadsheet. Format the column as text, enter the number again and save.',
    ],
    [
      '@jester_line',
      '"@jester_line" is not a phone number. Write it like 07700 900412, or +33 6 12 34 56 78 if it is foreign.',
    ],
    [
      'snap: oooo',
      '"snap: oooo" is not a phone number. Write it like 07700 900412, or +33 6 12 34 56 78 if it is foreign.',
    ],
    [
      '*#06#',
      '"*#06#" is a code, not a phone number. Write it like 07700 900412, or +33 6 12 34 56 78 if it is foreign.',
    ],
    ['ooo', '"ooo" is not a phone number. Write it like 07700 900412, or +33 6 12 34 56 78 if it is foreign.'],
    ['unknown', '"unknown" is not a phone number. Write it like 07700 900412, or +33 6 12 34 56 78 if it is foreign.'],
    ['', 'Enter a phone number. Write it like 07700 900412, or +33 6 12 34 56 78 if it is foreign.'],
    [
      '+999 123456',
      '"+999 123456" has no country code that exists. Write it like 07700 900412, or +33 6 12 34 56 78 if it is foreign.',
    ],
    ['+33 6 12', '"+33 6 12" has too few or too many digits for its country. Check it against the source.'],
  ])('refuses %j and says what to do', (typed, problem) => {
    expect(problemOf(typed)).toBe(problem);
  });

  it('says a number of the register as people read it', () => {
    expect(sayNumber('+447700900412')).toBe('07700 900412');
  });
});
