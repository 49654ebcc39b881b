import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestMessage, readSeen } from './read-seen.ts';

describe('what is typed or pasted where the number of a sighting goes', () => {
  it.each([
    ['07700900412', '+447700900412'],
    ['0770 0900 412', '+447700900412'],
    ['+44 (0)7700 900412', '+447700900412'],
    ['0044 7700 900 412', '+447700900412'],
  ])('%s is a number alone', (typed, number) => {
    expect(readSeen(typed)).toEqual({ ok: true, value: { number, message: '', numbers: [] } });
  });

  it.each([
    ['Back on, ring 07700 900412', ['+447700900412']],
    ['Old 07700900388 new +447700900412, old 07700 900388', ['+447700900388', '+447700900412']],
    ['2 for 25, 3 for 40. Open till 2am all week', []],
    ['07700 900412 (SCOTTY)', ['+447700900412']],
    ['best\nof\nboth', []],
  ])('%j is a message, kept as it came', (typed, numbers) => {
    expect(readSeen(`  ${typed}\n`)).toEqual({ ok: true, value: { number: null, message: typed, numbers } });
  });

  it.each(['12', '0770', '077009004121234567', '+', 'x'])('%s is neither, and says what to do', (typed) => {
    const read = readSeen(typed);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problem).toMatch(/\.$/);
  });

  it('is empty when nothing was typed, and too long beyond what is kept', () => {
    expect(readSeen('   ')).toEqual({ ok: true, value: { number: null, message: '', numbers: [] } });
    expect(readSeen(`shop open ${'x'.repeat(longestMessage)}`)).toMatchObject({ ok: false });
  });

  it('never throws, never loses a message, and gives numbers in one form only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const read = readSeen(typed);
        if (!read.ok) return;
        const { number, message, numbers } = read.value;
        for (const each of [...numbers, ...(number === null ? [] : [number])])
          expect(each).toMatch(/^\+[1-9]\d{6,14}$/);
        if (number === null) expect(message).toBe(typed.trim());
      }),
    );
  });
});
