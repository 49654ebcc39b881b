import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { checkLetterOf, passesLuhn, remainderBy97 } from './check-digits.ts';
import { type IdentifierKind, identifierKinds, readIdentifier, sayIdentifier } from './index.ts';

const today = asDay('2026-11-21');
const read = (kind: IdentifierKind, typed: string) => {
  const result = readIdentifier(kind, typed, today);
  if (!result.ok) throw new Error(`${kind} ${typed}: ${result.problem}`);
  return result.value;
};

const from = (signs: string, least: number, most = least) =>
  fc.string({ unit: fc.constantFrom(...signs), minLength: least, maxLength: most });
const digits = (least: number, most = least) => from('0123456789', least, most);
const hex = (length: number) => from('0123456789abcdefABCDEF', length);
const two = (value: number) => String(value).padStart(2, '0');

/** Digits with the last that makes the check of Luhn pass. */
const withLuhn = (body: string) => body + [...'0123456789'].find((digit) => passesLuhn(body + digit));
const imeis = digits(14).map(withLuhn);
const iccids = digits(16, 17).map((rest) => withLuhn(`89${rest}`));
const ibans = from('ABCDEFGHJKLMNOPQRSTUVWXYZ0123456789', 18).map(
  (rest) => `GB${two(98 - remainderBy97(`${rest}GB00`))}${rest}`,
);
const pncs = fc
  .tuple(fc.integer({ min: 1950, max: 2026 }), digits(7))
  .map(([year, serial]) => `${year}/${serial}${checkLetterOf(String(year).slice(2) + serial)}`);
const cros = fc.tuple(digits(6), digits(2)).map(([serial, year]) => `${serial}/${year}${checkLetterOf(year + serial)}`);

const typed: Readonly<Record<IdentifierKind, fc.Arbitrary<string>>> = {
  phone: digits(3).map((last) => `07700900${last}`),
  imei: fc.oneof(imeis, digits(14, 16)),
  meid: fc.oneof(
    hex(14),
    fc
      .tuple(fc.nat(0xffff_ffff), fc.nat(0xff_ffff))
      .map(([maker, device]) => `${String(maker).padStart(10, '0')}${String(device).padStart(8, '0')}`),
  ),
  esn: fc.oneof(
    hex(8),
    fc
      .tuple(fc.nat(0xff), fc.nat(0xff_ffff))
      .map(([maker, device]) => `${String(maker).padStart(3, '0')}${String(device).padStart(8, '0')}`),
  ),
  iccid: fc.oneof(
    iccids,
    digits(17, 18).map((rest) => `89${rest}`),
  ),
  imsi: digits(15),
  mac: hex(12),
  udid: fc.oneof(hex(40), hex(24)),
  'android-id': hex(16),
  pnc: fc.oneof(
    pncs,
    fc.tuple(digits(2), digits(1, 7)).map(([year, serial]) => `${year}/${serial}K`),
  ),
  cro: fc.oneof(
    cros,
    fc.tuple(digits(2), digits(1, 6)).map(([year, serial]) => `SF${year}/${serial}K`),
  ),
  'sort-code': digits(6),
  'account-number': digits(8),
  iban: ibans,
  uprn: digits(1, 11).map((rest) => `${rest}1`),
  email: fc.tuple(from("abcXYZ0.+_-'", 1, 12), from('abcXYZ', 2, 9)).map(([who, where]) => `a${who}@${where}.example`),
  handle: from('abcXYZ019._#-', 1, 20).map((name) => `@${name}a`),
};

describe('identifiers', () => {
  it.each(identifierKinds)('of kind %s are read back from what was said, and from what was kept', (kind) => {
    fc.assert(
      fc.property(typed[kind], (text) => {
        const first = read(kind, text);
        expect(read(kind, sayIdentifier(kind, first.value))).toEqual(first);
        expect(read(kind, first.value)).toEqual(first);
      }),
    );
  });

  it.each(identifierKinds)('of kind %s are read or refused in words, whatever is typed', (kind) => {
    const nonsense = fc.oneof(fc.string({ unit: 'binary' }), from('0123456789 -/:.@OXSF', 0, 45));
    fc.assert(
      fc.property(nonsense, (text) => {
        const result = readIdentifier(kind, text, today);
        if (!result.ok) expect(result.problem).toMatch(/\.$/);
        else expect(read(kind, sayIdentifier(kind, result.value.value))).toEqual(result.value);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['imei', imeis],
    ['iccid', iccids],
    ['iban', ibans],
    ['pnc', pncs],
    ['cro', cros],
  ] as const)(
    'of kind %s with the right check are not doubted, and with any one digit wrong they are',
    (kind, right) => {
      fc.assert(
        fc.property(right, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, chosen, more) => {
          if (!/^(.)\1+$/.test(text)) expect(read(kind, text).doubt).toBeNull();
          // What makes an ICCID one, and the century of a PNC ID, have no part in the check.
          const first = { imei: 0, iccid: 2, iban: 2, pnc: 2, cro: 0 }[kind];
          const places = [...text].flatMap((sign, at) => (at >= first && /\d/.test(sign) ? [at] : []));
          const place = places[chosen % places.length] ?? 0;
          const wrong = text.slice(0, place) + ((Number(text[place]) + more) % 10) + text.slice(place + 1);
          const result = readIdentifier(kind, wrong, today);
          if (result.ok)
            expect([wrong, result.value.doubt]).toEqual([wrong, expect.stringMatching(/does not fit|over and over/)]);
          // A year that lies ahead is refused, which shows the slip as well.
          else expect(result.problem).toContain('is of the year');
        }),
        { numRuns: 1000 },
      );
    },
  );
});
