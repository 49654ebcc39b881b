import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './phone-number.ts';

const drama = fc.integer({ min: 0, max: 999 }).map((last) => `7700900${String(last).padStart(3, '0')}`);
const prefix = fc.constantFrom('0', '+44', '+44 ', '0044', '0044 ', '+44(0)', '+44 (0) ', '44', '');
const gap = fc.constantFrom('', '', '', ' ', '-', '.', '  ', '\u00A0');

describe('readNumber', () => {
  it('reads every way of writing a number as the same number', () => {
    fc.assert(
      fc.property(
        drama,
        prefix,
        fc.array(gap, { minLength: 10, maxLength: 10 }),
        fc.boolean(),
        (part, start, gaps, slip) => {
          const body = [...part].map((digit, index) => digit + (gaps[index] ?? '')).join('');
          const typed = slip ? (start + body).replaceAll('0', 'O') : start + body;
          expect(readNumber(typed)).toMatchObject({ ok: true, value: { e164: `+44${part}` } });
        },
      ),
    );
  });

  it('reads its own results as themselves', () => {
    const loose = fc.string({ unit: fc.constantFrom(...'0123456789+() -O'), minLength: 5, maxLength: 18 });
    fc.assert(
      fc.property(loose, (typed) => {
        const read = readNumber(typed);
        if (!read.ok) return;
        expect(readNumber(read.value.e164)).toEqual(read);
        expect(readNumber(read.value.display)).toEqual(read);
        expect(read.value.e164).toMatch(/^\+[1-9]\d{6,14}$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws, and refuses with a sentence that shows what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = readNumber(typed);
        if (!read.ok) expect(read.problem).toMatch(/\.$/);
      }),
    );
  });
});
