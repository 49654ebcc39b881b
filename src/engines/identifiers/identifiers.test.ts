import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { type IdentifierKind, nameOfKind, readIdentifier, sayIdentifier } from './index.ts';

const today = asDay('2026-11-21');

function read(kind: IdentifierKind, typed: string) {
  const result = readIdentifier(kind, typed, today);
  if (!result.ok) throw new Error(`${kind} ${typed}: ${result.problem}`);
  return result.value;
}

const problemOf = (kind: IdentifierKind, typed: string) => {
  const result = readIdentifier(kind, typed, today);
  return result.ok ? `read as ${result.value.value}` : result.problem;
};

describe('an identifier', () => {
  it.each<[IdentifierKind, string, string, string]>([
    ['phone', 'Tel: 07700 900412', '+447700900412', '07700 900412'],
    ['imei', '490154203237518', '490154203237518', '49 015420 323751 8'],
    ['imei', 'IMEI: 49-015420-323751-8', '490154203237518', '49 015420 323751 8'],
    ['imei', '49O15420 323751', '49015420323751', '49 015420 323751'],
    ['imei', 'IMEISV 4901542032375101', '4901542032375101', '49 015420 323751 01'],
    ['meid', 'a1000000 9296f0', 'A10000009296F0', 'A1 000000 9296F0'],
    ['meid', '270113177609606898', 'A10000009296F2', 'A1 000000 9296F2'],
    ['esn', '82a1b2c3', '82A1B2C3', '82 A1B2C3'],
    ['esn', '13010597059', '82A1B2C3', '82 A1B2C3'],
    ['iccid', '8944 0000 0000 0000 001', '8944000000000000001', '8944 0000 0000 0000 001'],
    ['iccid', '8944000000000000001F', '8944000000000000001', '8944 0000 0000 0000 001'],
    ['imsi', '234300000000001', '234300000000001', '234 30 0000000001'],
    ['imsi', '310150123456789', '310150123456789', '310 150123456789'],
    ['mac', '00-00-5e-00-53-01', '00:00:5E:00:53:01', '00:00:5E:00:53:01'],
    ['mac', '0000.5E00.5301', '00:00:5E:00:53:01', '00:00:5E:00:53:01'],
    ['udid', '00008020008d4548007b4f26', '00008020-008D4548007B4F26', '00008020-008D4548007B4F26'],
    ['udid', 'AB'.repeat(20), 'ab'.repeat(20), 'ab'.repeat(20)],
    ['android-id', 'A1B2C3D4E5F60718', 'a1b2c3d4e5f60718', 'a1b2c3d4e5f60718'],
    ['pnc', '12/123456Y', '2012/0123456Y', '2012/0123456Y'],
    ['pnc', 'PNC ID: 2012/123456y', '2012/0123456Y', '2012/0123456Y'],
    ['pnc', '20120123456Y', '2012/0123456Y', '2012/0123456Y'],
    ['cro', '123456/98e', '123456/98E', '123456/98E'],
    ['cro', 'CRO no. SF99/12345M', 'SF99/12345M', 'SF99/12345M'],
    ['sort-code', '12 34 56', '123456', '12-34-56'],
    ['account-number', 'Account number 0123 4567', '01234567', '01234567'],
    ['iban', 'IBAN gb82 west 1234 5698 7654 32', 'GB82WEST12345698765432', 'GB82 WEST 1234 5698 7654 32'],
    ['uprn', '010093000001', '10093000001', '10093000001'],
    ['email', 'Jo Bloggs <Jo.Bloggs@Example.com>', 'jo.bloggs@example.com', 'jo.bloggs@example.com'],
    ['email', 'mailto:jo@mail.example.co.uk', 'jo@mail.example.co.uk', 'jo@mail.example.co.uk'],
    ['handle', '@Jester_Line', 'Jester_Line', '@Jester_Line'],
    ['handle', 'snap: jester.line', 'jester.line', '@jester.line'],
    ['handle', 'https://www.example.com/@jester_line?lang=en', 'jester_line', '@jester_line'],
    ['handle', 'example.com/add/jester_line', 'jester_line', '@jester_line'],
  ])('%s %j is %s, said %s', (kind, typed, value, said) => {
    const got = read(kind, typed);
    expect(got).toMatchObject({ value, doubt: null });
    expect(sayIdentifier(kind, value)).toBe(said);
  });

  it.each<[IdentifierKind, string, string]>([
    ['imei', '49015420323751', '490154203237518'],
    ['imei', '4901542032375101', '490154203237518'],
    ['imei', '490154203237510', '490154203237518'],
    ['handle', '@JESTER_line', 'jester_Line'],
  ])('of kind %s, %s and %s are compared as one', (kind, one, other) => {
    expect(read(kind, one).key).toBe(read(kind, other).key);
  });
});

describe('an identifier that may be miscopied or made up', () => {
  it.each<[IdentifierKind, string, string]>([
    ['imei', '490154203237519', 'The check digit does not fit'],
    ['imei', '490154203237510', 'Call records often have 0'],
    ['imei', '000000000000000', 'one sign over and over'],
    ['meid', '49015420323751', 'begins with A to F'],
    ['iccid', '8944000000000000002', 'The check digit does not fit'],
    ['imsi', '834300000000001', 'name no country'],
    ['mac', 'DA:A1:19:00:00:01', 'made this up'],
    ['mac', 'FF:FF:FF:FF:FF:FF', 'one sign over and over'],
    ['pnc', '2012/0123456X', 'The check letter does not fit'],
    ['cro', '123456/98A', 'The check letter does not fit'],
    ['iban', 'GB83 WEST 1234 5698 7654 32', 'The pair of check digits does not fit'],
  ])('%s %s is kept, and doubted', (kind, typed, doubt) => {
    expect(read(kind, typed).doubt).toContain(doubt);
  });
});

describe('what is no identifier', () => {
  it.each<[IdentifierKind, string, string]>([
    ['imei', '', 'Enter an IMEI, like 49 015420 323751 8.'],
    ['imei', 'IMEI: ', 'Enter an IMEI, like 49 015420 323751 8.'],
    ['imei', 'unknown', '"unknown" is not an IMEI. Write it like 49 015420 323751 8.'],
    [
      'imei',
      '4901542032375',
      '"4901542032375" has 13 digits and an IMEI has 15, or 14 without its check digit, or 16 with its software. Check it against the source.',
    ],
    [
      'imei',
      '4.90154E+14',
      '"4.90154E+14" was shortened by a spreadsheet. Format the column as text, enter the number again and save.',
    ],
    ['imei', '9'.repeat(400), 'This is too long for an IMEI. Write it like 49 015420 323751 8.'],
    ['meid', '999999999999999999', '"999999999999999999" is not an MEID. Write it like A1 000000 9296F0.'],
    [
      'iccid',
      '4400000000000000001',
      '"4400000000000000001" does not begin with 89, as every ICCID does. Look for the long number on the SIM card.',
    ],
    [
      'mac',
      '00:00:5E:00:53',
      '"00:00:5E:00:53" has 10 digits and a MAC address has 12, of 0 to 9 and A to F. Check it against the source.',
    ],
    ['pnc', '2012-0123456', '"2012-0123456" is not a PNC ID. Write it like 2012/0123456Y.'],
    [
      'pnc',
      '2027/0123456Y',
      '"2027/0123456Y" is of the year 2027, which cannot be. Check the digits before the slash.',
    ],
    [
      'account-number',
      '1234567',
      '"1234567" has 7 digits and an account number has 8. If a spreadsheet took a 0 from its front, put it back. Check it against the source.',
    ],
    [
      'iban',
      'GB82 WEST 1234 5698 7654',
      '"GB82 WEST 1234 5698 7654" has 20 letters and digits and an IBAN of the UK has 22. Check it against the source.',
    ],
    ['uprn', '0', '"0" is not a UPRN. Write it like 10093000001.'],
    ['email', 'jo@localhost', '"jo@localhost" is not an e-mail address. Write it like jo.bloggs@example.com.'],
    ['handle', 'jester line', '"jester line" has a space in it. Write only the account’s name, like @jester_line.'],
    [
      'handle',
      'example.com/profile.php?id=1',
      '"example.com/profile.php?id=1" is not the name of an account. Write it like @jester_line.',
    ],
  ])('%s %j is refused with what to do', (kind, typed, problem) => {
    expect(problemOf(kind, typed)).toBe(problem);
  });

  it('names its kind within a sentence', () => {
    expect([nameOfKind('imei'), nameOfKind('pnc')]).toEqual(['an IMEI', 'a PNC ID']);
  });
});
